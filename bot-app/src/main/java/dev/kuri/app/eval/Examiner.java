package dev.kuri.app.eval;

import dev.kuri.app.dialog.Asker;
import dev.kuri.app.dialog.Prediction;
import dev.kuri.app.dialog.PredictionWriter;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.config.eval.Judged;
import dev.kuri.config.eval.LabelledLine;
import dev.kuri.config.eval.Said;
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
                .map(line ->
                        Judged.of(line, said(PredictionWriter.of(null, asker.say(conversation(line), text(line))))))
                .toList();
    }

    static Said said(Prediction prediction) {
        return new Said(
                prediction.decision(),
                prediction.intent(),
                prediction.alternatives().stream()
                        .map(Prediction.Alternative::intent)
                        .toList(),
                prediction.providers(),
                prediction.verdict());
    }

    private static Text text(LabelledLine line) {
        return new Text(line.question().text());
    }

    private static String conversation(LabelledLine line) {
        return line.conversation() == null ? "l:" + line.place() : "c:" + line.file() + ":" + line.conversation();
    }
}
