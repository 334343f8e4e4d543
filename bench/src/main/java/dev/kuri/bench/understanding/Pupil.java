package dev.kuri.bench.understanding;

import dev.kuri.config.eval.Judged;
import dev.kuri.config.eval.LabelledLine;
import dev.kuri.config.eval.Understood;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decider;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.understand.Interpreter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Understands and decides as Kuri does, and never answers. */
final class Pupil {
    private static final Conversation FRESH =
            Conversation.fresh(new ChatAddress(new ChannelName("bench"), "kuri", "chat"));

    private final Interpreter interpreter;
    private final Decider decider;

    Pupil(Interpreter interpreter, Decider decider) {
        this.interpreter = interpreter;
        this.decider = decider;
    }

    /** Puts the lines in their order, each in its conversation; one that has none stands alone. */
    List<Judged> examine(List<LabelledLine> lines) {
        Map<String, Conversation> conversations = new HashMap<>();
        List<Judged> judged = new ArrayList<>();
        for (LabelledLine line : lines) {
            String name = line.conversation() == null ? line.place() : line.file() + ":" + line.conversation();
            Conversation before = conversations.getOrDefault(name, FRESH);
            Decision decision = decider.decide(
                    before,
                    interpreter.interpret(
                            new InboundMessage.Text(line.question().text())),
                    null);
            conversations.put(name, before.after(decision, List.of()));
            judged.add(Judged.of(line, Understood.of(decision).said()));
        }
        return judged;
    }
}
