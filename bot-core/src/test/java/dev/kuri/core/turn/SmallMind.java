package dev.kuri.core.turn;

import dev.kuri.core.answer.Answerer;
import dev.kuri.core.answer.Phrases;
import dev.kuri.core.balance.LinkCode;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.decide.Decider;
import dev.kuri.core.decide.Thresholds;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.DataWish;
import dev.kuri.core.understand.Explanation;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Interpreter;
import dev.kuri.core.understand.Scored;
import dev.kuri.core.understand.Slots;
import dev.kuri.core.understand.Suggestion;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A mind that knows nothing, understands buttons, codes and the words for intents, and speaks in the keys of its phrases. */
final class SmallMind implements Interpreter {
    static final Language LANGUAGE = Language.EN;

    private final StringBuilder read = new StringBuilder();

    Mind mind() {
        KnowledgeBase base = new KnowledgeBase(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Phrases phrases = new Phrases(Map.of(LANGUAGE, new KeysThemselves()));
        Answerer answerer = new Answerer(base, phrases, text -> text, Clock.systemUTC());
        return new Mind(this, new Decider(Thresholds.DEFAULT), answerer);
    }

    /** The words that it read last. */
    String lastRead() {
        return read.toString();
    }

    @Override
    public Interpretation interpret(Content content) {
        return switch (content) {
            case InboundMessage.Text text ->
                LinkCode.in(text.text())
                        .<Interpretation>map(Interpretation.BringsCode::new)
                        .orElseGet(() -> words(text.text()));
            case InboundMessage.Press press ->
                Suggestion.read(press.payload())
                        .map(SmallMind::pressed)
                        .orElseGet(() -> new Interpretation.StaleButton(List.of()));
            case InboundMessage.Joined joined -> new Interpretation.Arrival(joined.parameter());
            case InboundMessage.Media media -> new Interpretation.Wordless(media.kind());
            case InboundMessage.Left left -> new Interpretation.Nothing();
            case InboundMessage.Returned returned -> new Interpretation.Nothing();
            case InboundMessage.Withdrawn withdrawn -> new Interpretation.Nothing();
            case InboundMessage.Moved moved -> new Interpretation.Nothing();
            case InboundMessage.Unsupported unsupported -> new Interpretation.Nothing();
        };
    }

    private Interpretation words(String text) {
        read.setLength(0);
        read.append(text);
        return switch (text) {
            case "menu" -> new Interpretation.Arrival(null);
            case "privacy" -> new Interpretation.OwnData(DataWish.EXPLANATION);
            default -> Intent.ofId(text).map(SmallMind::wish).orElseGet(Interpretation.NotUnderstood::new);
        };
    }

    private static Interpretation pressed(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Ask ask -> wish(ask.intent());
            case Suggestion.Show show -> new Interpretation.WantsGuide(show.guide());
            case Suggestion.Look look -> new Interpretation.WantsBalance(look.subscription());
            case Suggestion.Own own -> new Interpretation.OwnData(own.wish());
            case Suggestion.Remind remind -> new Interpretation.AboutReminders(remind.wish());
            case Suggestion.Manage manage -> new Interpretation.AboutSubscriptions(manage.wish());
            case Suggestion.Speak speak -> wish(Intent.ACCOUNT);
        };
    }

    private static Interpretation wish(Intent intent) {
        return new Interpretation.Wish("", LANGUAGE, List.of(new Scored(intent, 1)), 1, Slots.NONE, Set.of(), true);
    }

    @Override
    public Explanation explain(Content content) {
        throw new UnsupportedOperationException("Nobody asks why");
    }

    /** Has every key, and says it. */
    private static final class KeysThemselves extends HashMap<String, String> {
        private static final long serialVersionUID = 1;

        @Override
        public String get(Object key) {
            return key.toString();
        }
    }
}
