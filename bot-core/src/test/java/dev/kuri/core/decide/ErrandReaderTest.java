package dev.kuri.core.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.balance.Draft;
import dev.kuri.core.balance.Draft.Item;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.quantity.Place;
import dev.kuri.core.quantity.Quantity;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.Scored;
import dev.kuri.core.understand.Slots;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrandReaderTest {
    private static final UUID ID = UUID.randomUUID();

    private final ErrandReader reader = new ErrandReader();

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        # situation,                          errand,    words,                        cue,  provider, amount, taken
        a provider where it was asked,        provider,  ahamo,                        ,     ahamo,    ,       true
        the plan's size a step too early,     provider,  30GB,                         ,     ,         30,     true
        a number where gigabytes were asked,  allowance, 30,                           ,     ,         ,       true
        a wide number,                        allowance, ３０,                          ,     ,         ,       true
        a number where a name was asked,      provider,  something else,               ,     ,         ,       false
        another question with an amount,      left,      how do i top up 3 GB,         HOW,  ,         3,      false
        a question by its mark,               left,      can I keep 3GB?,              ,     ,         3,      false
        a question in Chinese,                left,      3GB能留到下个月吗,               ,     ,         3,      false
        a question in Japanese,               left,      3GBは繰り越せますか,             ,     ,         3,      false
        a no leaves it,                       left,      cancel,                       NO,   ,         ,       true
        what is left of a known one,          correct,   3GB,                          ,     ,         3,      true
        chatter,                              correct,   nice weather,                 ,     ,         ,       false
        any words are a name,                 rename,    Mum's phone,                  ,     ,         ,       true
        a letter is not,                      rename,    'a name that is so long that nobody would want to read it on a button at all', , , , false
        yes to what was proposed,             propose,   yes please,                   YES,  ,         ,       true
        something else instead of yes,        propose,   does ahamo roll over,         ,     ahamo,    ,       false
        undo of what was done,                done,      undo,                         UNDO, ,         ,       true
        no is no undo,                        done,      no,                           NO,   ,         ,       false
        """)
    void takesWhatGoesOnWithIt(
            String situation, String errand, String words, Cue cue, String provider, BigDecimal amount, boolean taken) {
        Slots slots = new Slots(
                provider == null ? List.of() : List.of(new ProviderId(provider)),
                List.of(),
                null,
                null,
                Map.of(),
                amount == null ? List.of() : List.of(new Quantity.Data(new Place(0, 1), false, amount)),
                null);
        Wish wish = new Wish(
                words,
                Language.EN,
                List.of(new Scored(Intent.TOPUP, 1)),
                1,
                slots,
                cue == null ? Set.of() : Set.of(cue),
                false);

        assertThat(reader.takes(errand(errand), wish)).isEqualTo(taken);
    }

    private static Errand errand(String name) {
        return switch (name) {
            case "provider" -> new Errand.Enrolling(Draft.EMPTY, Item.PROVIDER);
            case "allowance" -> new Errand.Enrolling(Draft.EMPTY, Item.ALLOWANCE);
            case "left" -> new Errand.Enrolling(Draft.EMPTY, Item.LEFT);
            case "correct" -> new Errand.Correcting(ID);
            case "rename" -> new Errand.Renaming(ID);
            case "propose" -> new Errand.Proposing(List.of());
            case "done" -> new Errand.Done(List.of());
            default -> throw new IllegalArgumentException(name);
        };
    }
}
