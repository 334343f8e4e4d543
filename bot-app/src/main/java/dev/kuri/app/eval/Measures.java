package dev.kuri.app.eval;

import java.util.List;
import java.util.function.Predicate;

/** The figures of some judged questions, as {@code kuri eval} shows them. */
public final class Measures {
    private final List<Judged> judged;

    public Measures(List<Judged> judged) {
        this.judged = List.copyOf(judged);
    }

    /**
     * One figure under its name.
     *
     * @param part how many of the whole
     * @param whole how many there are; without any the share is unknown
     * @param isCount whether the part alone is the figure
     */
    record Figure(String name, long part, long whole, boolean isCount) {
        static Figure share(String name, long part, long whole) {
            return new Figure(name, part, whole, false);
        }

        static Figure count(String name, long part) {
            return new Figure(name, part, part, true);
        }
    }

    /** The share of questions with the right intent and the right providers, from 0 to 1; 0 without questions. */
    public double joint() {
        return judged.isEmpty() ? 0 : (double) count(Judged::joint) / judged.size();
    }

    public int questions() {
        return judged.size();
    }

    List<Figure> figures() {
        long all = judged.size();
        long said = count(Judged::saysOutOfScope);
        long meant = count(Judged::wantsOutOfScope);
        long both = count(one -> one.saysOutOfScope() && one.wantsOutOfScope());
        long answered = count(Judged::isAnsweredInScope);
        long verdicts = count(one -> one.verdict() != null);
        long understood = count(one -> one.verdict() != null && one.joint());
        return List.of(
                Figure.count("n", all),
                Figure.share("intent", count(Judged::intent), all),
                Figure.share("providers", count(Judged::providers), all),
                Figure.share("joint", count(Judged::joint), all),
                Figure.share("top3", count(Judged::amongThree), all),
                Figure.share("asked", count(one -> one.decision().equals("ask")), all),
                Figure.share("wrong", count(one -> one.isAnsweredInScope() && !one.intent()), answered),
                Figure.share("oos ans", count(one -> one.isAnsweredInScope() && one.wantsOutOfScope()), meant),
                Figure.share("oos P", both, said),
                Figure.share("oos R", both, meant),
                Figure.share("oos F1", 2 * both, said + meant),
                Figure.share("verdict", count(Measures::isVerdictRight), verdicts),
                Figure.share("verdict*", count(one -> one.joint() && isVerdictRight(one)), understood),
                Figure.count("n verd*", understood));
    }

    private static boolean isVerdictRight(Judged one) {
        return Boolean.TRUE.equals(one.verdict());
    }

    private long count(Predicate<Judged> what) {
        return judged.stream().filter(what).count();
    }
}
