package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.line.FakeLine.Mood;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LineSetupTest {
    private FakeLine line;

    @BeforeEach
    void start() throws IOException {
        line = new FakeLine();
    }

    @AfterEach
    void stop() {
        line.close();
    }

    @Test
    void makesADrawnMenuForEachLanguageAndOneOfThemTheDefault() {
        String told = run("ja");

        assertThat(line.account.menus).hasSize(4);
        assertThat(line.account.aliases).containsOnlyKeys("kuri-zh-hans", "kuri-zh-hant", "kuri-ja", "kuri-en");
        assertThat(line.account.aliases.values()).containsExactlyInAnyOrderElementsOf(line.account.menus.keySet());
        assertThat(line.account.pictures.get(line.account.aliases.get("kuri-en")))
                .isEqualTo(RichMenuSheet.picture("en"));
        assertThat(line.account.defaultMenu).isEqualTo(line.account.aliases.get("kuri-ja"));
        assertThat(told.lines())
                .containsExactly(
                        "zh-Hans: created richmenu-1",
                        "zh-Hant: created richmenu-2",
                        "ja: created richmenu-3",
                        "en: created richmenu-4",
                        "default: ja");
    }

    @Test
    void changesNothingTheSecondTime() {
        run("ja");
        Map<String, String> menus = Map.copyOf(line.account.menus);
        Map<String, String> aliases = Map.copyOf(line.account.aliases);

        String told = run("ja");

        assertThat(line.account.menus).isEqualTo(menus);
        assertThat(line.account.aliases).isEqualTo(aliases);
        assertThat(line.account.handedOver).isEmpty();
        assertThat(told).contains("en: unchanged richmenu-4").doesNotContain("created", "deleted");
    }

    @Test
    void goesOnWhereItWasStopped() {
        line.willBe(Mood.WELL, Mood.WELL, Mood.WELL, Mood.WELL, Mood.FAILS);
        assertThatThrownBy(() -> run("ja"))
                .isInstanceOf(LineRefusedException.class)
                .hasMessage("LINE refuses to upload a rich menu's picture (500): Internal Server Error");

        run("ja");

        assertThat(line.account.menus).hasSize(4);
        assertThat(line.account.pictures).containsOnlyKeys(line.account.menus.keySet());
        assertThat(line.account.aliases).hasSize(4);
    }

    @Test
    void putsAChangedMenuInThePlaceOfTheOldAndDeletesThatTheNextTime() {
        run("ja");
        String old = line.account.aliases.get("kuri-en");
        line.account.menus.put(old, "kuri en 0123456789abcdef");

        run("ja");

        String anew = line.account.aliases.get("kuri-en");
        assertThat(anew).isNotEqualTo(old);
        assertThat(line.account.handedOver).containsExactly(old + ">" + anew);
        assertThat(line.account.menus).as("people are still being handed over").containsKey(old);

        String told = run("ja");

        assertThat(told).contains("deleted " + old);
        assertThat(line.account.menus).doesNotContainKey(old).hasSize(4);
        assertThat(line.account.handedOver).hasSize(1);
    }

    @Test
    void leavesAMenuAloneThatIsNotOurs() {
        line.account.menus.put("richmenu-900", "the shop's own");

        run("ja");
        run("ja");

        assertThat(line.account.menus).containsEntry("richmenu-900", "the shop's own");
    }

    @Test
    void tellsWhyItCannotGoOnWithoutTellingTheToken() {
        assertThatThrownBy(() -> LineSetup.of(new LineProperties("another", "secret", line.url(), line.url()), "ja")
                        .run(new PrintWriter(new StringWriter(), true)))
                .isInstanceOf(LineRefusedException.class)
                .hasMessage("LINE refuses to list the rich menus (401): Authentication failed.");
        line.close();
        assertThatThrownBy(() -> run("ja")).hasMessage("LINE does not answer when asked to list the rich menus");
    }

    @Test
    void hasNoMenuInALanguageThatKuriDoesNotSpeak() {
        assertThatThrownBy(() -> run("fr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "fr", List.of("zh-Hans", "zh-Hant", "ja", "en").toString());
    }

    private String run(String language) {
        StringWriter told = new StringWriter();
        LineSetup.of(new LineProperties(FakeLine.TOKEN, "secret", line.url(), line.url()), language)
                .run(new PrintWriter(told, true));
        return told.toString();
    }
}
