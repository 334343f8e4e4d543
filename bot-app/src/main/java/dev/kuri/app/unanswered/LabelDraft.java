package dev.kuri.app.unanswered;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.learn.Unanswered;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Interpreter;
import dev.kuri.core.understand.Slots;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question labelled with Kuri's best guess, for an operator to mend: a line of a file that can be learnt. */
@JsonPropertyOrder({"id", "lang", "text", "intent", "accept", "providers", "plan", "planKind"})
public record LabelDraft(
        String id,
        String lang,
        String text,
        String intent,
        List<String> accept,
        List<String> providers,
        @Nullable String plan,
        @Nullable String planKind) {
    /** Details are read in the words alone, since nothing is kept of the conversation. */
    public static LabelDraft of(UnansweredGroup group, Interpreter interpreter) {
        Unanswered message = group.newest();
        Interpretation meaning = interpreter.interpret(new InboundMessage.Text(message.text()));
        Intent intent = guess(message);
        Slots slots = meaning instanceof Interpretation.Wish wish && intent != Intent.OOS ? wish.slots() : Slots.NONE;
        PlanId plan = slots.plan();
        PlanKind kind = slots.kind();
        return new LabelDraft(
                group.id(),
                meaning instanceof Interpretation.Wish wish && wish.language() != null
                        ? wish.language().tag()
                        : message.language().tag(),
                message.text(),
                intent.id(),
                List.of(),
                slots.providers().stream().map(ProviderId::value).toList(),
                plan == null ? null : plan.value(),
                kind == null ? null : kind.id());
    }

    /** What Kuri said by what it did: it declines what it thinks is not meant for it. */
    private static Intent guess(Unanswered message) {
        return message.outcome() == Unanswered.Outcome.ASKED
                        && !message.intents().isEmpty()
                ? message.intents().getFirst().intent()
                : Intent.OOS;
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "LabelDraft[" + id + "]";
    }
}
