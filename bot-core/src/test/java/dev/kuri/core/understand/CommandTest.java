package dev.kuri.core.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # written,                   intent,      words
            /start,                      SMALLTALK,   ''
            /help,                       SMALLTALK,   ''
            /rollover uq,                ROLLOVER,    uq
            /transfer,                   TRANSFER,    ''
            /topup@kuri_bot ahamo 1GB,   TOPUP,       ahamo 1GB
            /renew,                      RENEWAL,     ''
            /expiry,                     EXPIRY,      ''
            /BALANCE,                    BALANCE,     ''
            /remind 3 days before,       REMINDER,    3 days before
            /source,                     SOURCE,      ''
            /human,                      HANDOFF,     ''
            /lang ja,                    ACCOUNT,     ja
            /tz Asia/Taipei,             ACCOUNT,     Asia/Taipei
            /privacy,                    ACCOUNT,     ''
            /sims,                       ACCOUNT,     ''
            ／balance,                    BALANCE,     ''
            """)
    void takesACommandByItsName(String written, Intent intent, String words) {
        assertThat(Command.in(written)).hasValueSatisfying(command -> {
            assertThat(command.intent()).isEqualTo(intent);
            assertThat(command.words()).isEqualTo(words);
        });
    }

    @Test
    void leavesToTheWordsWhatIsCompared() {
        assertThat(Command.in("/compare uq ahamo"))
                .hasValueSatisfying(command -> assertThat(command.intent()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"balance", "/", "/nosuchcommand", "/etc/passwd", "/oos", "5/20"})
    void takesNothingElseForACommand(String written) {
        assertThat(Command.in(written)).isEmpty();
    }
}
