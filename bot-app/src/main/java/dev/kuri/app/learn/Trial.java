package dev.kuri.app.learn;

import dev.kuri.config.eval.Judged;
import java.util.List;

/**
 * One question put before and after learning.
 *
 * @param before whether it was right
 * @param after whether it is right
 * @param change what was made of it before and after, for people
 */
record Trial(String question, boolean before, boolean after, String change) {
    static Trial of(Judged before, Judged after) {
        return new Trial(
                before.line().question().text(),
                before.joint(),
                after.joint(),
                "wanted " + before.want() + ", got " + before.got() + ", now " + after.got());
    }

    boolean isWorse() {
        return before && !after;
    }

    /** The trials of one set of questions. */
    record Group(String name, List<Trial> trials) {
        Group {
            trials = List.copyOf(trials);
        }

        double before() {
            return share(trials.stream().filter(Trial::before).count());
        }

        double after() {
            return share(trials.stream().filter(Trial::after).count());
        }

        private double share(long right) {
            return trials.isEmpty() ? 0 : (double) right / trials.size();
        }
    }
}
