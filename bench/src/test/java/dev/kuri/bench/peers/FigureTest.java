package dev.kuri.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FigureTest {
    @Test
    void countsWebhooksThatAreNeitherTakenNorToldToWait() {
        var run = JsonMapper.shared().readTree("""
                {"webhooks": {"webhook.200": 90, "webhook.503": 5, "webhook.429": 1, "webhook.timeout": 2, "webhook.500": 3}}
                """);

        assertThat(Figure.REFUSED.of(run)).isEqualTo(5);
        assertThat(Figure.TIMEOUTS.of(run)).isEqualTo(2);
    }

    @Test
    void isNoNumberWhereARunDidNotMeasureIt() {
        var run = JsonMapper.shared().createObjectNode();

        assertThat(Figure.values()).allMatch(figure -> Double.isNaN(figure.of(run)));
    }
}
