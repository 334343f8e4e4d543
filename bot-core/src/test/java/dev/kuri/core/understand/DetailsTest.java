package dev.kuri.core.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailsTest {
    private final Details details = new Details(SmallWorld.BOOK, SmallWorld.PHRASES);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            # situation,                     written,                     kept,       dismissed
            taken back before it,            不是携程，是klook,              [klook],    [tripcom]
            taken back in English,           forget docomo what about au, [au],       [docomo]
            taken back after it,             Y!mobileじゃなくてUQ,          [uq],       [ymobile]
            a question that looks like it,   是不是docomo,                 [docomo],   []
            taken back and named again,      not UQ but the other UQ,     [uq],       []
            """)
    void tellsNamesThatAreTakenBack(String situation, String written, String kept, String dismissed) {
        Slots slots = in(written);

        assertThat(slots.providers()).hasToString(kept);
        assertThat(slots.dismissed()).hasToString(dismissed);
    }

    @Test
    void findsPlanKindAndConditions() {
        Slots slots = in("预付的docomo mini过期了可以给家人吗");

        assertThat(slots.plan()).isEqualTo(new PlanId("docomo-mini"));
        assertThat(slots.kind()).isEqualTo(PlanKind.PREPAID);
        assertThat(slots.conditions())
                .containsEntry(Condition.STATE, "expired")
                .containsEntry(Condition.RECIPIENT, "family");
    }

    @ParameterizedTest
    @CsvSource({"换成英文, EN", "日本語にして, JA", "speak English, EN"})
    void hearsWhichLanguageIsWanted(String written, Language language) {
        assertThat(in(written).language()).isEqualTo(language);
    }

    @Test
    void hearsNoWishInTheNameOfALanguage() {
        assertThat(in("有英文客服吗").language()).isNull();
    }

    @Test
    void findsNothingWhereNothingIsSaid() {
        assertThat(in("余ったギガ")).isEqualTo(Slots.NONE);
        assertThat(in("余ったギガ").providers()).isEqualTo(List.of());
    }

    private Slots in(String written) {
        return details.in(SmallWorld.reader().read(written));
    }
}
