package dev.kuri.app.doctor;

import dev.kuri.app.mind.LoadedMind;
import dev.kuri.config.yaml.ConfigException;
import dev.kuri.config.yaml.Problem;
import java.util.List;
import java.util.function.Supplier;

/** The configuration in its files. */
final class KnowledgeExamination implements Examination {
    private static final String PART = "knowledge";

    private final Supplier<LoadedMind> load;

    /**
     * @param load loads and checks all of it; throws {@link ConfigException} if it is wrong
     */
    KnowledgeExamination(Supplier<LoadedMind> load) {
        this.load = load;
    }

    @Override
    public List<Finding> findings() {
        try {
            LoadedMind mind = load.get();
            Finding claims = Finding.right(PART, "files", mind.base().claims().size() + " claims are in order");
            return mind.remarks().isEmpty()
                    ? List.of(claims)
                    : List.of(
                            claims,
                            Finding.doubtful(PART, "learnt", String.join(" ", mind.remarks()), "Run kuri kb learn"));
        } catch (ConfigException e) {
            return e.problems().stream().map(KnowledgeExamination::wrong).toList();
        }
    }

    private static Finding wrong(Problem problem) {
        return Finding.wrong(PART, "files", problem.toString(), "kuri kb check tells all of them");
    }
}
