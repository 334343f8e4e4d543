package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.telegram.TelegramProfileTexts.Profile;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TelegramProfileTest {
    private final FakeBotApi telegram = new FakeBotApi();
    private final Map<String, Profile> texts = new LinkedHashMap<>();

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void setsWhatIsNotSetYetInEachLanguageOfTelegrams() {
        telegram.answer("getMyName", FakeBotApi.ok("{\"name\":\"Kuri\"}"));
        telegram.answer("getMyDescription", FakeBotApi.ok("{\"description\":\"\"}"));
        telegram.answer("getMyShortDescription", FakeBotApi.ok("{\"short_description\":\"SIM rules\"}"));
        texts.put("en", new Profile("Kuri", "Rules of SIMs in Japan", "SIM rules"));
        texts.put("zh-Hans", new Profile("Kuri", "日本SIM卡的规则", "SIM卡规则"));
        texts.put("zh-Hant", new Profile("Kuri", "日本SIM卡的規則", "SIM卡規則"));

        publish();

        assertThat(telegram.calls("setMyName")).isEmpty();
        assertThat(telegram.calls("setMyDescription"))
                .extracting(call -> call.body().path("language_code").asText() + " "
                        + call.body().path("description").asText())
                .containsExactly(" Rules of SIMs in Japan", "en Rules of SIMs in Japan", "zh 日本SIM卡的规则");
        assertThat(telegram.calls("setMyShortDescription"))
                .extracting(call -> call.body().path("short_description").asText())
                .containsExactly("SIM卡规则");
    }

    @Test
    void leavesTheNameToBotFatherWhereThereIsNone() {
        texts.put("en", new Profile("", "Rules of SIMs in Japan", "SIM rules"));

        publish();

        assertThat(telegram.calls("getMyName")).isEmpty();
    }

    @Test
    void goesOnWhereTelegramRefuses() {
        telegram.answer("getMyName", FakeBotApi.error(404, "Not Found: method not found"));
        telegram.answer("getMyDescription", FakeBotApi.ok("{\"description\":\"\"}"));
        telegram.answer("setMyDescription", FakeBotApi.error(429, "Too Many Requests: retry after 60"));
        telegram.answer("getMyShortDescription", FakeBotApi.ok("{\"short_description\":\"\"}"));
        texts.put("en", new Profile("Kuri", "Rules of SIMs in Japan", "SIM rules"));

        publish();

        assertThat(telegram.calls("setMyShortDescription")).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,               name, description, short
            name too long,             65,   1,           1
            description too long,      1,    513,         1
            no description,            1,    0,           1
            short description too long, 1,   1,           121
            no short description,      1,    1,           0
            """)
    void refusesWhatTelegramWouldRefuse(String situation, int name, int description, int shortDescription) {
        assertThatThrownBy(() -> new Profile("x".repeat(name), "x".repeat(description), "x".repeat(shortDescription)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesAsMuchAsTelegramDoes() {
        assertThat(new Profile("x".repeat(64), "x".repeat(512), "x".repeat(120)))
                .isNotNull();
    }

    private void publish() {
        TelegramProperties properties = TelegramFixtures.properties(telegram.url(), Duration.ofSeconds(5));
        new TelegramProfile(TelegramConnection.forCalls(properties), new TelegramProfileTexts(texts)).publish();
    }
}
