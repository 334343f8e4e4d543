package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelPreview;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.context.ConfigurableApplicationContext;

final class TelegramConfigurationTest {
    private final FakeBotApi telegram = new FakeBotApi();

    @AfterEach
    void close() {
        telegram.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kuri.telegram.token=", "kuri.telegram.mode=webhook"})
    void offersThePreviewAndNothingElseWithoutAToken(String setting) {
        try (ConfigurableApplicationContext app = TelegramTestApp.run(setting)) {
            assertThat(app.getBeansOfType(ChannelPreview.class)).hasSize(1);
            assertThat(app.getBeansOfType(Channel.class)).isEmpty();
            assertThat(app.getBeansOfType(TelegramWebhookController.class)).isEmpty();
            assertThat(app.getBeansOfType(TelegramPolling.class)).isEmpty();
        }
    }

    @Test
    void pollsUnlessToldOtherwise() throws Exception {
        telegram.receives(
                "{\"update_id\":1,\"message\":{\"date\":1,\"chat\":{\"id\":7,\"type\":\"private\"},\"text\":\"x\"}}");

        try (ConfigurableApplicationContext app = run(FakeBotApi.TOKEN)) {
            RecordingInbox inbox = app.getBean(RecordingInbox.class);
            await().until(() -> inbox.keptIds().contains("1"));

            assertThat(app.getBeansOfType(TelegramWebhookController.class)).isEmpty();
        }
    }

    @Test
    void doesNotStartWithATokenThatTelegramRefuses() {
        Throwable thrown = catchThrowable(() -> run("123456:REVOKED"));

        assertThat(thrown)
                .rootCause()
                .isInstanceOf(TelegramRefusedException.class)
                .hasMessage("Telegram refuses kuri.telegram.token (401): ask BotFather for the current one");
        assertThat(printed(thrown)).doesNotContain("REVOKED");
        assertThat(telegram.calls("getUpdates")).isEmpty();
    }

    @Test
    void doesNotRepeatAMalformedTokenWhenItRefusesToStart() {
        Throwable thrown = catchThrowable(() -> run("not a token"));

        assertThat(thrown).rootCause().hasMessageContaining("kuri.telegram.token is not a bot token");
        assertThat(printed(thrown)).doesNotContain("not a token");
        assertThat(boundProperty(thrown)).doesNotContain("not a token");
    }

    @Test
    void startsWithoutTelegramAndAsksUntilItIsThere() {
        AtomicInteger failures = new AtomicInteger(2);
        FakeBotApi.Answer me =
                FakeBotApi.ok("{\"id\":123456,\"is_bot\":true,\"first_name\":\"K\",\"username\":\"late_bot\"}");
        telegram.answer(
                "getMe",
                (call, exchange) -> (failures.getAndDecrement() > 0 ? FakeBotApi.cut() : me).to(call, exchange));

        try (ConfigurableApplicationContext app = run(FakeBotApi.TOKEN)) {
            TelegramAccount account = app.getBean(TelegramAccount.class);
            assertThat(account.username()).isEmpty();

            await().until(() -> account.username().filter("late_bot"::equals).isPresent());
            await().until(() -> telegram.calls("setMyCommands").size() == 4);
        }
    }

    @Test
    void isReadyWithMenusThatTelegramRefuses() {
        telegram.answer("setMyCommands", BotApiRefusal.TOO_MANY_COMMANDS);

        try (ConfigurableApplicationContext app = run(FakeBotApi.TOKEN)) {
            await().until(() -> telegram.calls("setMyCommands").size() == 4);
            assertThat(app.isActive()).isTrue();
        }
    }

    private ConfigurableApplicationContext run(String token) {
        return TelegramTestApp.run("kuri.telegram.token=" + token, "kuri.telegram.api-url=" + telegram.url());
    }

    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** What Boot's failure analysis would print as the property at fault. */
    private static String boundProperty(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException bind) {
                return String.valueOf(bind.getProperty());
            }
        }
        return "";
    }
}
