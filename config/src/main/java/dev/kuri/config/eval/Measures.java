package dev.kuri.config.eval;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The figures of some judged questions. */
public final class Measures {
    private final List<Judged> judged;

    public Measures(List<Judged> judged) {
        this.judged = List.copyOf(judged);
    }

    /** Those of each language under its tag, and under {@code total} those of all. */
    public static Map<String, Measures> byLanguage(List<Judged> judged) {
        Map<String, Measures> rows = new LinkedHashMap<>();
        judged.stream()
                .collect(groupingBy(one -> one.line().language(), TreeMap::new, toList()))
                .forEach((language, some) -> rows.put(language, new Measures(some)));
        rows.put("total", new Measures(judged));
        return rows;
    }

    /**
     * One figure.
     *
     * @param part how many of the whole
     * @param whole how many there are; without any the share is unknown
     * @param isCount whether the part alone is the figure
     */
    public record Figure(long part, long whole, boolean isCount) {
        /** From 0 to 1; not a number without a whole. */
        public double share() {
            return (double) part / whole;
        }
    }

    public Figure figure(Measure measure) {
        return switch (measure) {
            case QUESTIONS -> count(one -> true);
            case INTENT -> share(one -> true, Judged::intent);
            case PROVIDERS -> share(one -> true, Judged::providers);
            case JOINT -> share(one -> true, Judged::joint);
            case TOP3 -> share(one -> true, Judged::amongThree);
            case ASKED -> share(one -> true, Judged::isAsked);
            case WRONG -> share(Judged::isAnsweredInScope, one -> !one.intent());
            case OOS_ANSWERED -> share(Judged::wantsOutOfScope, Judged::isAnsweredInScope);
            case OOS_PRECISION -> share(Judged::saysOutOfScope, Judged::wantsOutOfScope);
            case OOS_RECALL -> share(Judged::wantsOutOfScope, Judged::saysOutOfScope);
            case OOS_F1 -> ofPrecisionAndRecall();
            case VERDICT -> share(Judged::hasVerdict, Judged::isVerdictRight);
            case VERDICT_OF_UNDERSTOOD -> share(one -> one.hasVerdict() && one.joint(), Judged::isVerdictRight);
            case UNDERSTOOD_WITH_VERDICT -> count(one -> one.hasVerdict() && one.joint());
        };
    }

    /** Their harmonic mean. */
    private Figure ofPrecisionAndRecall() {
        Figure precision = figure(Measure.OOS_PRECISION);
        Figure recall = figure(Measure.OOS_RECALL);
        return new Figure(precision.part() + recall.part(), precision.whole() + recall.whole(), false);
    }

    private Figure share(Predicate<Judged> whole, Predicate<Judged> part) {
        return new Figure(howMany(whole.and(part)), howMany(whole), false);
    }

    private Figure count(Predicate<Judged> what) {
        long all = howMany(what);
        return new Figure(all, all, true);
    }

    private long howMany(Predicate<Judged> what) {
        return judged.stream().filter(what).count();
    }
}
