package dev.kuri.app.eval;

import dev.kuri.app.dialog.Asker;
import dev.kuri.app.dialog.PredictionWriter;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.core.channel.InboundMessage.Text;
import java.time.Clock;
import java.util.List;

/** Asks a mind labelled questions, each in its conversation. */
public final class Examiner {
    private final Asker asker;

    public Examiner(LoadedMind mind, Clock clock) {
        this.asker = new Asker(mind, clock);
    }

    /** In the order of the lines, which is that of their conversations. */
    public List<Judged> judge(List<LabelledLine> lines) {
        return lines.stream()
                .map(line -> Judged.of(line, PredictionWriter.of(null, asker.say(conversation(line), text(line)))))
                .toList();
    }

    private static Text text(LabelledLine line) {
        return new Text(line.question().text());
    }

    private static String conversation(LabelledLine line) {
        return line.conversation() == null ? "l:" + line.place() : "c:" + line.file() + ":" + line.conversation();
    }
}
