package dev.kuri.core.learn;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.Scored;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes the messages that Kuri did not answer, for the operator. A note that fails harms no turn. */
public final class UnansweredLog {
    private static final Logger LOG = LoggerFactory.getLogger(UnansweredLog.class);

    private final Consumer<Unanswered> sink;
    private final ChatHash chats;
    private final Clock clock;
    private final PersonMask mask = new PersonMask();

    /**
     * @param sink takes a note without making its caller wait
     */
    public UnansweredLog(Consumer<Unanswered> sink, ChatHash chats, Clock clock) {
        this.sink = sink;
        this.chats = chats;
        this.clock = clock;
    }

    /** Notes a message if it has words, and if Kuri asked back, declined or understood nothing. Never throws. */
    public void note(InboundMessage message, Decision decision) {
        try {
            noteIfUnanswered(message, decision);
        } catch (RuntimeException e) {
            // What it says may quote the person.
            LOG.warn("An unanswered message was not noted: {}", e.getClass().getName());
        }
    }

    private void noteIfUnanswered(InboundMessage message, Decision decision) {
        switch (decision) {
            case Decision.Ask ask ->
                note(
                        message,
                        ask.language(),
                        Unanswered.Outcome.ASKED,
                        ask.reading().ranking());
            case Decision.Decline decline ->
                note(
                        message,
                        decline.language(),
                        Unanswered.Outcome.DECLINED,
                        decline.reading().ranking());
            case Decision.AskForWords ask ->
                note(message, ask.language(), Unanswered.Outcome.NOT_UNDERSTOOD, List.of());
            case Decision.Answer answer -> {}
            case Decision.Remind remind -> {}
            case Decision.Wanted wanted -> {}
            case Decision.Manage manage -> {}
            case Decision.Redeem redeem -> {}
            case Decision.RefuseNumber refuse -> {}
            case Decision.Proceed proceed -> {}
            case Decision.Note note -> {}
            case Decision.Switch to -> {}
            case Decision.ShowGuide guide -> {}
            case Decision.ShowBalance show -> {}
            case Decision.Greet greet -> {}
            case Decision.Stale stale -> {}
            case Decision.SlowDown slow -> {}
            case Decision.OwnData own -> {}
            case Decision.KeepSilent silent -> {}
        }
    }

    private void note(InboundMessage message, Language language, Unanswered.Outcome outcome, List<Scored> ranking) {
        if (message.content() instanceof InboundMessage.Text words
                && !words.text().isBlank()) {
            sink.accept(new Unanswered(
                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                    message.from().channel(),
                    chats.of(message.from()),
                    language,
                    outcome,
                    ranking.stream().limit(Unanswered.INTENTS).toList(),
                    mask.mask(words.text())));
        }
    }
}
