package dev.kuri.app.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.app.llm.LlmProperties.Budget;
import dev.kuri.app.llm.LlmProperties.ReplyFormat;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LlmPropertiesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation             | base-url                  | key     | model | timeout | sentence
        no scheme of the web    | ftp://localhost/v1        | key     | m     | PT2S    | kuri.understanding.llm.base-url takes http or https
        no host                 | /v1                       | key     | m     | PT2S    | kuri.understanding.llm.base-url takes http or https
        a secret in the address | https://me:pw@example.org | key     | m     | PT2S    | kuri.understanding.llm.base-url takes http or https
        a query                 | https://example.org/?a=b  | key     | m     | PT2S    | kuri.understanding.llm.base-url takes http or https
        no model                | http://localhost/v1       | key     | ''    | PT2S    | kuri.understanding.llm.model is not
        a key of two words      | http://localhost/v1       | my key  | m     | PT2S    | kuri.understanding.llm.api-key is not a key
        no time                 | http://localhost/v1       | key     | m     | PT0S    | kuri.understanding.llm.timeout is not between
        too much time           | http://localhost/v1       | key     | m     | PT11S   | kuri.understanding.llm.timeout is not between
        """)
    void saysWhatIsWrongWithoutTheSecret(
            String situation, URI baseUrl, String key, String model, Duration timeout, String sentence) {
        assertThatThrownBy(() -> new LlmProperties(baseUrl, key, model, timeout, ReplyFormat.TEXT, new Budget(1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContainingAny("my key", "me:pw");
    }

    @Test
    void refusesANegativeBudget() {
        assertThatThrownBy(() -> new Budget(-1, 5)).hasMessageContaining("kuri.understanding.llm.budget");
    }

    @Test
    void tellsNobodyTheKey() {
        LlmProperties properties = new LlmProperties(
                URI.create("http://localhost/v1"),
                "sk-secret",
                "m",
                Duration.ofSeconds(2),
                ReplyFormat.TEXT,
                new Budget(1, 1));

        assertThat(properties.toString()).doesNotContain("sk-secret");
    }
}
