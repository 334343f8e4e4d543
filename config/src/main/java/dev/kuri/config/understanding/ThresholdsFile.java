package dev.kuri.config.understanding;

import dev.kuri.core.decide.Thresholds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads how careful an operator wants Kuri to be: {@code thresholds.yaml}. */
public final class ThresholdsFile {
    private static final String NAME = "thresholds.yaml";
    private static final String ANSWER_SCOPE = "answer-scope";
    private static final String ASK_SCOPE = "ask-scope";
    private static final String ANSWER_INTENT = "answer-intent";

    private ThresholdsFile() {}

    /**
     * What the file says; what it leaves out, or all without a file, is as in {@link Thresholds#DEFAULT}.
     *
     * @throws IllegalArgumentException naming the entry, if one is unknown, no number, or they contradict one another
     */
    public static Thresholds read(Path directory) {
        Path file = directory.resolve(NAME);
        if (!Files.exists(file)) {
            return Thresholds.DEFAULT;
        }
        try {
            return switch (new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(Files.readString(file))) {
                case null -> Thresholds.DEFAULT;
                case Map<?, ?> entries -> of(entries);
                default -> throw new IllegalArgumentException(NAME + " is not a mapping of names to numbers");
            };
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + NAME, e);
        }
    }

    private static Thresholds of(Map<?, ?> entries) {
        for (Object name : entries.keySet()) {
            if (!Set.of(ANSWER_SCOPE, ASK_SCOPE, ANSWER_INTENT).contains(name)) {
                throw new IllegalArgumentException(NAME + " has no entry \"" + name + "\"");
            }
        }
        Thresholds usual = Thresholds.DEFAULT;
        return new Thresholds(
                share(entries, ANSWER_SCOPE, usual.answerScope()),
                share(entries, ASK_SCOPE, usual.askScope()),
                share(entries, ANSWER_INTENT, usual.answerIntent()));
    }

    private static double share(Map<?, ?> entries, String name, double usual) {
        return switch (entries.get(name)) {
            case null -> usual;
            case Number number -> number.doubleValue();
            default -> throw new IllegalArgumentException(NAME + ": " + name + " is no number between 0 and 1");
        };
    }
}
