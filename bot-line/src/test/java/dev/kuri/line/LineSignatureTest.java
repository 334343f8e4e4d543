package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the test vector of LINE's own documentation ("Verify webhook signature"). */
final class LineSignatureTest {
    private static final byte[] BODY =
            "{\"destination\":\"U8e742f61d673b39c7fff3cecb7536ef0\",\"events\":[]}".getBytes(StandardCharsets.UTF_8);
    private static final String GOOD = "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=";

    private final LineSignature signature = new LineSignature("8c570fa6dd201bb328f1c1eac23a96d8");

    @Test
    void acceptsWhatLineSigned() {
        assertThat(signature.matches(GOOD, BODY)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,                     header
    missing,
    empty,                           ''
    not base64,                      ***-not-base64-***
    cut short,                       GhRKmvmHys4Pi8DxkF4+
    of another secret,               AhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=
    in base64 for addresses,         GhRKmvmHys4Pi8DxkF4-EayaH0OqtJtaZxgTD9fMDLs=
    with one more character,         GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs==
    in hex,                          1a144a9af987cace0f8bc0f1905e3e11ac9a1f43aab49b5a671813 0fd7cc0cbb
    in other letters,                さGhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs
    """)
    void refusesAHeaderThatIs(String situation, String header) {
        assertThat(signature.matches(header, BODY)).isFalse();
    }

    @Test
    void refusesABodyInWhichAnyBitIsAnother() {
        for (int bit = 0; bit < BODY.length * 8; bit++) {
            byte[] forged = BODY.clone();
            forged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(signature.matches(GOOD, forged)).isFalse();
        }
    }

    @Test
    void findsOnlyHeadersOfTheRightLengthPlausible() {
        assertThat(LineSignature.isPlausible(GOOD)).isTrue();
        assertThat(LineSignature.isPlausible(null)).isFalse();
        assertThat(LineSignature.isPlausible(GOOD + "=")).isFalse();
    }
}
