package dev.kuri.config.understanding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.understand.Interpreter;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class HanTableTest {
    @Test
    void isTheTableThatIcuAndTheCharsetsGive() throws IOException {
        try (InputStream in = Interpreter.class.getResourceAsStream("han.properties")) {
            assertThat(in).isNotNull();
            // Not compared by the assertion: a difference would print fifty thousand characters.
            boolean same = new String(in.readAllBytes(), UTF_8).equals(HanTableWriter.table());
            assertThat(same)
                    .as("han.properties is what HanTableWriter writes; run it")
                    .isTrue();
        }
    }
}
