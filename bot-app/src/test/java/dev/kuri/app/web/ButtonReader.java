package dev.kuri.app.web;

import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.InboundMessage.Joined;
import dev.kuri.core.channel.InboundMessage.Left;
import dev.kuri.core.channel.InboundMessage.Media;
import dev.kuri.core.channel.InboundMessage.Moved;
import dev.kuri.core.channel.InboundMessage.Press;
import dev.kuri.core.channel.InboundMessage.Returned;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.channel.InboundMessage.Unsupported;
import dev.kuri.core.channel.InboundMessage.Withdrawn;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.Explanation;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Interpreter;
import dev.kuri.core.understand.Scored;
import dev.kuri.core.understand.Slots;
import dev.kuri.core.understand.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Understands buttons; whatever is typed means {@link #typed}, in Simplified Chinese. */
record ButtonReader(Suggestion.Ask typed) implements Interpreter {
    @Override
    public Interpretation interpret(Content content) {
        return switch (content) {
            case Joined joined -> new Interpretation.Arrival(joined.parameter());
            case Press press ->
                Suggestion.read(press.payload()).map(ButtonReader::meaning).orElse(new Interpretation.NotUnderstood());
            case Text text -> wish(typed, Language.ZH_HANS);
            case Media media -> new Interpretation.Wordless(media.kind());
            case Left left -> new Interpretation.Nothing();
            case Returned returned -> new Interpretation.Nothing();
            case Withdrawn withdrawn -> new Interpretation.Nothing();
            case Moved moved -> new Interpretation.Nothing();
            case Unsupported unsupported -> new Interpretation.Nothing();
        };
    }

    private static Interpretation meaning(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Ask ask -> wish(ask, null);
            case Suggestion.Show show -> new Interpretation.WantsGuide(show.guide());
            case Suggestion.Look look -> new Interpretation.WantsBalance(look.subscription());
            case Suggestion.Own own -> new Interpretation.OwnData(own.wish());
            case Suggestion.Remind remind -> new Interpretation.AboutReminders(remind.wish());
            case Suggestion.Manage manage -> new Interpretation.AboutSubscriptions(manage.wish());
            case Suggestion.Speak speak ->
                wish(new Suggestion.Ask(Intent.ACCOUNT, List.of(), null, null), speak.language());
        };
    }

    private static Interpretation wish(Suggestion.Ask ask, @Nullable Language language) {
        Slots slots = new Slots(ask.providers(), List.of(), ask.plan(), ask.kind(), Map.of(), null);
        return new Interpretation.Wish("", language, List.of(new Scored(ask.intent(), 1)), 1, slots, Set.of(), true);
    }

    @Override
    public Explanation explain(Content content) {
        throw new UnsupportedOperationException("Nobody asks the page why");
    }
}
