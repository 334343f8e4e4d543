package dev.kuri.core.turn;

import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.InboundMessage.Joined;
import dev.kuri.core.channel.InboundMessage.Press;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decider;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.decide.Keyboard;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.DataWish;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Interpretation.StaleButton;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.Interpreter;
import dev.kuri.core.understand.Opinion;
import dev.kuri.core.understand.SecondOpinion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stations 4 and 5, and what lies between them: where words alone would end in a question back or in a no, a second
 * opinion is asked for, and decided on anew if there is one.
 */
final class Deliberation {
    private final Interpreter interpreter;
    private final Decider decider;
    private final SecondOpinion secondOpinion;
    private final DeepLinks links;

    Deliberation(Interpreter interpreter, Decider decider, SecondOpinion secondOpinion, DeepLinks links) {
        this.interpreter = interpreter;
        this.decider = decider;
        this.secondOpinion = secondOpinion;
        this.links = links;
    }

    /**
     * What a message means, and what to do about it.
     *
     * @param meaning what was decided on
     * @param opinion null where none was needed
     */
    record Outcome(
            Interpretation meaning,
            Decision decision,
            @Nullable Opinion opinion) {}

    /** What became of a message that is one too many: it is not read. */
    Outcome onTooMany(InboundMessage message, Conversation before) {
        Interpretation meaning = new Interpretation.TooMany();
        return new Outcome(meaning, decider.decide(before, meaning, message.clientLanguage()), null);
    }

    Outcome on(InboundMessage message, Conversation before) {
        Interpretation meaning = inItsPlace(message.place().kind(), meaning(message.content(), before.keyboard()));
        Decision decision = decider.decide(before, meaning, message.clientLanguage());
        if (!(meaning instanceof Wish wish) || !mayBecomeClearer(wish, decision)) {
            return new Outcome(meaning, decision, null);
        }
        Opinion opinion = secondOpinion.on(wish.text(), wish.language());
        return switch (opinion) {
            case Opinion.Given given -> {
                Wish clearer = given.appliedTo(wish);
                yield new Outcome(clearer, decider.decide(before, clearer, message.clientLanguage()), opinion);
            }
            case Opinion.Withheld withheld -> new Outcome(wish, decision, opinion);
        };
    }

    private Interpretation meaning(Content content, @Nullable Keyboard offered) {
        if (content instanceof Joined joined) {
            return links.followed(joined.parameter())
                    .map(said -> interpreter.interpret(new Press(said.payload())))
                    .orElseGet(() -> interpreter.interpret(content));
        }
        Interpretation meaning = content instanceof Press press && Keyboard.isPointer(press.payload())
                ? pointed(press, offered)
                : interpreter.interpret(content);
        return meaning instanceof StaleButton && offered != null ? new StaleButton(offered.buttons()) : meaning;
    }

    /** What is kept of a group is shown to nobody in it. */
    private static Interpretation inItsPlace(ChatKind kind, Interpretation meaning) {
        return kind == ChatKind.GROUP && meaning instanceof Interpretation.OwnData
                ? new Interpretation.OwnData(DataWish.ELSEWHERE)
                : meaning;
    }

    /** A button that is pressed twice has its answer already, and nothing came after it. */
    private Interpretation pointed(Press press, @Nullable Keyboard offered) {
        if (offered != null && offered.isReachedBy(press.payload())) {
            return new Interpretation.Nothing();
        }
        return Optional.ofNullable(offered)
                .flatMap(keyboard -> keyboard.at(press.payload()))
                .map(button -> interpreter.interpret(new Press(button.payload(), press.under())))
                .orElseGet(() -> new StaleButton(List.of()));
    }

    /** A name alone is not worth asking about: nobody who does not know the conversation can tell what is wanted of it. */
    private static boolean mayBecomeClearer(Wish wish, Decision decision) {
        return (decision instanceof Decision.Ask || decision instanceof Decision.Decline)
                && !wish.cues().contains(Cue.BARE);
    }
}
