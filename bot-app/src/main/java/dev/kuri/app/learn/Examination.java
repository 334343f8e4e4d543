package dev.kuri.app.learn;

import dev.kuri.app.dialog.Asker;
import dev.kuri.app.eval.Examiner;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.config.eval.Judged;
import dev.kuri.config.eval.LabelledLine;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.knowledge.Claim;
import dev.kuri.core.knowledge.ClaimId;
import dev.kuri.core.understand.Question;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Asks two minds the same questions. */
final class Examination {
    private final LoadedMind before;
    private final LoadedMind after;
    private final Clock clock;

    Examination(LoadedMind before, LoadedMind after, Clock clock) {
        this.before = before;
        this.after = after;
        this.clock = clock;
    }

    List<Trial> trials(List<LabelledLine> lines) {
        List<Judged> first = new Examiner(before, clock).judge(lines);
        List<Judged> second = new Examiner(after, clock).judge(lines);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> Trial.of(first.get(i), second.get(i)))
                .toList();
    }

    /** Questions as lines that stand alone. */
    static List<LabelledLine> lines(String name, List<Question> questions) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new LabelledLine(name, i + 1, "", null, "", null, questions.get(i)))
                .toList();
    }

    /** The questions that each claim says it answers: right is whoever gives that claim. */
    List<Trial> goldenQuestions() {
        Asker first = new Asker(before, clock);
        Asker second = new Asker(after, clock);
        List<Trial> trials = new ArrayList<>();
        for (Claim claim : before.base().claims()) {
            claim.askedAs()
                    .values()
                    .forEach(questions ->
                            questions.forEach(question -> trials.add(golden(claim, question, first, second))));
        }
        return trials;
    }

    private static Trial golden(Claim claim, String question, Asker before, Asker after) {
        List<ClaimId> first = claims(before, claim, question);
        List<ClaimId> second = claims(after, claim, question);
        return new Trial(
                question,
                first.contains(claim.id()),
                second.contains(claim.id()),
                "wanted " + claim.id() + ", now " + (second.isEmpty() ? "none" : second));
    }

    private static List<ClaimId> claims(Asker asker, Claim claim, String question) {
        return asker.say(claim.id().value() + question, new Text(question))
                .answer()
                .claims();
    }
}
