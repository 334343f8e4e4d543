package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.line.FakeLine.Mood;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LineAccountTest {
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
    void isContentWhenLineKnowsUs() {
        assertThat(account(FakeLine.TOKEN).check()).isTrue();
    }

    @Test
    void saysInOneSentenceThatTheTokenIsRefusedAndDoesNotRepeatIt() {
        LineAccount account = account("wrong-token");

        assertThatThrownBy(account::check)
                .isInstanceOf(LineRefusedException.class)
                .hasMessage(
                        "LINE refuses kuri.line.channel-token (401): issue a new one in the LINE Developers console");
    }

    @Test
    void onlyWarnsWhenLineIsIll() {
        line.willBe(Mood.FAILS);

        assertThat(account(FakeLine.TOKEN).check()).isFalse();
    }

    @Test
    void onlyWarnsWhenLineIsUnreachable() {
        LineAccount account = account(FakeLine.TOKEN);
        line.close();

        assertThat(account.check()).isFalse();
    }

    private LineAccount account(String token) {
        return LineAccount.of(new LineProperties(token, "secret", line.url(), line.url()));
    }
}
