package dev.kuri.core.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.decide.Reading;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Scored;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnansweredLogTest {
    private static final ChatAddress CHAT = new ChatAddress(new ChannelName("line"), "kuri", "U1");
    private static final Instant NOW = Instant.parse("2026-11-21T23:30:00Z");
    private static final List<Scored> RANKING = List.of(
            new Scored(Intent.TOPUP, 0.4),
            new Scored(Intent.RENEWAL, 0.3),
            new Scored(Intent.EXPIRY, 0.2),
            new Scored(Intent.OOS, 0.1));

    private final List<Unanswered> noted = new ArrayList<>();
    private final ChatHash hash = new ChatHash(new byte[ChatHash.KEY_BYTES]);
    private final UnansweredLog log = new UnansweredLog(noted::add, hash, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void notesAQuestionBackWithoutThePerson() {
        log.note(text("add data to 09012345678"), new Decision.Ask(Language.EN, reading(), List.of(Intent.TOPUP)));

        assertThat(noted)
                .containsExactly(new Unanswered(
                        LocalDate.parse("2026-11-21"),
                        CHAT.channel(),
                        hash.of(CHAT),
                        Language.EN,
                        Unanswered.Outcome.ASKED,
                        RANKING.subList(0, 3),
                        "add data to ***"));
    }

    @Test
    void notesWhatIsDeclinedAndWhatIsNotUnderstood() {
        log.note(text("write a poem"), new Decision.Decline(Language.EN, reading()));
        log.note(text("???"), new Decision.AskForWords(Language.JA, null));

        assertThat(noted)
                .extracting(Unanswered::outcome)
                .containsExactly(Unanswered.Outcome.DECLINED, Unanswered.Outcome.NOT_UNDERSTOOD);
    }

    @Test
    void notesNothingThatWasAnsweredAndNothingWithoutWords() {
        log.note(text("does uq roll over"), new Decision.Answer(Language.EN, reading()));
        log.note(text("日本語で"), new Decision.Switch(Language.JA));
        log.note(text(" "), new Decision.AskForWords(Language.EN, null));
        log.note(message(new InboundMessage.Media("voice", List.of())), new Decision.AskForWords(Language.EN, null));

        assertThat(noted).isEmpty();
    }

    @Test
    void neverFailsATurn() {
        UnansweredLog broken = new UnansweredLog(
                note -> {
                    throw new IllegalStateException("full");
                },
                hash,
                Clock.fixed(NOW, ZoneOffset.UTC));

        assertThatCode(() -> broken.note(text("poem"), new Decision.Decline(Language.EN, reading())))
                .doesNotThrowAnyException();
    }

    private static Reading reading() {
        return new Reading("", Intent.TOPUP, RANKING, List.of(), null, null, Map.of(), Set.of());
    }

    private static InboundMessage text(String text) {
        return message(new InboundMessage.Text(text));
    }

    private static InboundMessage message(InboundMessage.Content content) {
        return new InboundMessage(new EventId(CHAT.channel(), "kuri", "1"), CHAT, NOW, content, null, null);
    }
}
