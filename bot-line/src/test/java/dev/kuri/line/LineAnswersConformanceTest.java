package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.config.wording.PhraseLoader;
import dev.kuri.core.answer.AnswersToWalk;
import dev.kuri.core.answer.Catalogue;
import dev.kuri.core.answer.Phrases;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.ReplyToken;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.outbox.Packer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds every answer that the shipped knowledge base gives against LINE's own description of what it takes. */
final class LineAnswersConformanceTest {
    private static final Path OPEN_API = Path.of("../../shared/specs/line-messaging-api.yml");
    private static final Path CONFIG = Path.of("../config");
    private static final ChatAddress CHAT = new ChatAddress(LineChannel.NAME, "U0", "U1");

    private static final Routing REPLY =
            new Routing(Routing.Occasion.REPLY, new ReplyToken("token", Instant.MAX), null, null);

    private static LineSchema schema;
    private static KnowledgeBase base;
    private static Phrases phrases;

    private final LinePreview preview = new LinePreview();

    @BeforeAll
    static void load() throws IOException {
        assumeThat(Files.exists(OPEN_API))
                .as("LINE's OpenAPI description is not at %s: conformance is not checked", OPEN_API)
                .isTrue();
        schema = LineSchema.of(LineSchema.openApi(OPEN_API), "ReplyMessageRequest");
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
        List<OutboundMessage> messages = entry.messages();
        List<Delivery> deliveries = new Packer(LineLimits.CHANNEL).pack(CHAT, messages, REPLY);
        for (Delivery delivery : deliveries) {
            assertThat(schema.errors(preview.call(delivery))).as(entry.origin()).isEmpty();
            assertThat(preview.violations(delivery)).as(entry.origin()).isEmpty();
        }
        return deliveries.size();
    }
}
