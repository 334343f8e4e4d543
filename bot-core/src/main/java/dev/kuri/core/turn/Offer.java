package dev.kuri.core.turn;

import dev.kuri.core.answer.Answer;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Press;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.decide.Keyboard;
import dev.kuri.core.understand.DataWish;
import dev.kuri.core.understand.Intent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The buttons of a turn's answer, and how they stand to the button that was pressed for it. */
final class Offer {
    private static final int RADIX = 36;

    private final InboundMessage answered;
    private final Conversation before;

    Offer(InboundMessage answered, Conversation before) {
        this.answered = answered;
        this.before = before;
    }

    /** The keyboard of an answer; empty if there is nothing to press in it. */
    Optional<Keyboard> of(Decision decision, Answer answer) {
        List<Choice.Button> buttons = Keyboard.buttonsUnder(answer.messages());
        return buttons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Keyboard(
                        name(), buttons, isPassing(decision), words(answer.messages()), pressed(answered)));
    }

    /**
     * The message that the answer takes the place of, by the platform's id: the one that was pressed, if it was a question
     * back or a menu, or says the same. Null for none.
     */
    @Nullable
    String replaced(Answer answer) {
        Keyboard offered = before.keyboard();
        if (offered == null
                || !(answered.content() instanceof Press press)
                || offered.at(press.payload()).isEmpty()) {
            return null;
        }
        return offered.passing() || offered.words() == words(answer.messages()) ? press.under() : null;
    }

    /** Versions begin anew when a conversation was forgotten; the mark of the event keeps the names apart. */
    private String name() {
        return Long.toString(before.version() + 1, RADIX) + "-" + mark(answered.id());
    }

    private static String mark(EventId event) {
        return Integer.toUnsignedString(event.value().hashCode(), RADIX);
    }

    private static int words(List<OutboundMessage> messages) {
        return messages.toString().hashCode();
    }

    private static @Nullable String pressed(InboundMessage answered) {
        return answered.content() instanceof Press press && Keyboard.isPointer(press.payload())
                ? press.payload().value()
                : null;
    }

    private static boolean isPassing(Decision decision) {
        return switch (decision) {
            case Decision.Ask ask -> true;
            case Decision.Decline decline -> true;
            case Decision.Switch to -> true;
            case Decision.Greet greet -> true;
            case Decision.AskForWords ask -> true;
            case Decision.Stale stale -> true;
            case Decision.Answer answer -> answer.reading().intent() == Intent.SMALLTALK;
            case Decision.OwnData own -> own.wish() == DataWish.EXPLANATION || own.wish() == DataWish.DELETION;
            case Decision.ShowGuide guide -> false;
            case Decision.ShowBalance show -> false;
            case Decision.Remind remind -> false;
            case Decision.Wanted wanted -> false;
            case Decision.Manage manage -> false;
            case Decision.Redeem redeem -> false;
            case Decision.RefuseNumber refuse -> true;
            case Decision.Proceed proceed -> false;
            case Decision.Note note -> false;
            case Decision.SlowDown slow -> false;
            case Decision.KeepSilent silent -> false;
        };
    }
}
