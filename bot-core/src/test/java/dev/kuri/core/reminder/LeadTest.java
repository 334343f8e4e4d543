package dev.kuri.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LeadTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"P3D", "P0D", "P3D 09:00", "P14D 23:30", "PT3H", "PT2H30M", "25%", "0%", "500000000B", "pace"})
    void isReadAsItIsWritten(String text) {
        assertThat(Lead.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasUsualLeadsThatCanBeKept(Kind kind) {
        assertThat(kind.usualLeads())
                .isNotEmpty()
                .allSatisfy(lead -> assertThat(Lead.of(lead.text())).isEqualTo(lead));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "P3M", "P-3D", "PT0S", "PT-3H", "P3D 25:00", "101%", "-1B", "%", "B", "soon"})
    void isNothingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Lead.of(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,                        kind,  lead
            an end tells no mark,               ENDS,  25%
            what is low has no time,            LOW,   P3D
            nobody hears of an end after it,    ENDS,  afterwards
            nor just then,                      ENDS,  on-time
            """)
    void isRefusedWhereFactsCannotHaveIt(String situation, Kind kind, String lead) {
        assertThatIllegalArgumentException().isThrownBy(() -> consent(kind, List.of(Lead.of(lead))));
    }

    @Test
    void isTheUsualOneWhereTheConsentNamesNone() {
        assertThat(consent(Kind.RESET, null).leadsInForce()).isEqualTo(Kind.RESET.usualLeads());
        assertThatIllegalArgumentException().isThrownBy(() -> consent(Kind.RESET, List.of()));
    }

    private static Consent consent(Kind kind, @Nullable List<Lead> leads) {
        ChatAddress chat = new ChatAddress(new ChannelName("line"), "kuri", "U1");
        return new Consent(chat, new UUID(0, 1), kind, true, Instant.EPOCH, "1", leads);
    }
}
