package dev.kuri.core.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.knowledge.GuideId;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StartLinkTest {
    private static final ProviderId UQ = new ProviderId("uq");
    private static final ProviderId RAKUTEN = new ProviderId("rakuten-mobile");

    private final StartLink links = new StartLink(new byte[StartLink.KEY_BYTES]);

    static Stream<Suggestion> suggestions() {
        return Stream.of(
                new Suggestion.Ask(Intent.ROLLOVER, List.of(), null, null),
                new Suggestion.Ask(Intent.TOPUP, List.of(UQ, RAKUTEN), null, PlanKind.PREPAID),
                new Suggestion.Ask(Intent.RENEWAL, List.of(UQ), new PlanId("uq-komikomi"), null),
                new Suggestion.Show(new GuideId("renewal-steps")),
                new Suggestion.Own(DataWish.EXPLANATION));
    }

    @ParameterizedTest
    @MethodSource("suggestions")
    void carriesASuggestionThereAndBack(Suggestion suggestion) {
        String parameter =
                links.parameter(StartLink.Purpose.QUESTION, suggestion).orElseThrow();

        assertThat(parameter).matches("q_[A-Za-z0-9_-]{1,62}");
        assertThat(links.read(parameter)).contains(suggestion);
    }

    @ParameterizedTest
    @EnumSource(StartLink.Purpose.class)
    void readsBothPurposes(StartLink.Purpose purpose) {
        Suggestion suggestion = new Suggestion.Ask(Intent.BALANCE, List.of(UQ), null, null);

        assertThat(links.read(links.parameter(purpose, suggestion).orElseThrow()))
                .contains(suggestion);
    }

    @Test
    void readsNothingThatItDidNotSign() {
        String parameter = links.parameter(
                        StartLink.Purpose.QUESTION, new Suggestion.Ask(Intent.BALANCE, List.of(UQ), null, null))
                .orElseThrow();
        byte[] key = new byte[StartLink.KEY_BYTES];
        key[0] = 1;

        assertThat(new StartLink(key).read(parameter)).isEmpty();
        assertThat(links.read(parameter.replace("uq", "au"))).isEmpty();
        assertThat(links.read(parameter.replace("q_", "c_"))).isEmpty();
        assertThat(links.read(parameter.substring(0, 10))).isEmpty();
        assertThat(links.read("q_")).isEmpty();
        assertThat(links.read("ref42")).isEmpty();
        assertThat(links.read("")).isEmpty();
    }

    @Test
    void makesNoLinkOfWhatDoesNotFit() {
        List<ProviderId> many = Stream.of("aaaaaaaaaaa", "bbbbbbbbbbb", "ccccccccccc", "ddddddddddd")
                .map(ProviderId::new)
                .toList();

        assertThat(links.parameter(StartLink.Purpose.QUESTION, new Suggestion.Ask(Intent.TOPUP, many, null, null)))
                .isEmpty();
        assertThat(links.parameter(StartLink.Purpose.QUESTION, new Suggestion.Speak(Language.ZH_HANT)))
                .isEmpty();
    }

    @Test
    void refusesAShortKey() {
        assertThatThrownBy(() -> new StartLink(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
