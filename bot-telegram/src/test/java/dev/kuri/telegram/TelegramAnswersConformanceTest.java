package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.config.wording.PhraseLoader;
import dev.kuri.core.answer.AnswersToWalk;
import dev.kuri.core.answer.Catalogue;
import dev.kuri.core.answer.Phrases;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.outbox.Packer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds every answer that the shipped knowledge base gives against Telegram's documentation. */
final class TelegramAnswersConformanceTest {
    private static final Path CONFIG = Path.of("..", "config");

    private static Optional<TelegramSpec> spec = Optional.empty();
    private static KnowledgeBase base;
    private static Phrases phrases;

    private final TelegramPreview preview = new TelegramPreview();
    private final ObjectMapper json = new ObjectMapper();

    @BeforeAll
    static void load() {
        spec = TelegramSpec.read();
        assumeTrue(
                spec.isPresent(), "Telegram's specification is not at " + TelegramSpec.FILE + "; nothing was compared");
        base = KnowledgeLoader.load(CONFIG.resolve("knowledge"));
        phrases = PhraseLoader.load(CONFIG.resolve("wording"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wouldHaveEveryAnswerTaken(Language language) {
        long calls =
                AnswersToWalk.of(base, phrases, language).mapToLong(this::hold).sum();

        assertThat(calls).isGreaterThan(2L * base.claims().size());
    }

    private long hold(Catalogue.Entry entry) {
        List<Delivery> deliveries =
                new Packer(TelegramLimits.CHANNEL).pack(TelegramFixtures.CHAT, entry.messages(), Routing.PLAIN);
        for (Delivery delivery : deliveries) {
            assertThat(complaints(preview.call(delivery))).as(entry.origin()).isEmpty();
            assertThat(preview.violations(delivery)).as(entry.origin()).isEmpty();
        }
        return deliveries.size();
    }

    private List<String> complaints(String call) {
        try {
            return spec.orElseThrow().ofCall("sendMessage", json.readTree(call));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
