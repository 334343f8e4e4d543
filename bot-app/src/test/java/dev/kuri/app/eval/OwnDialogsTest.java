package dev.kuri.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.mind.MindLoader;
import dev.kuri.config.eval.Judged;
import dev.kuri.config.eval.LabelledFiles;
import dev.kuri.config.eval.Measure;
import dev.kuri.config.eval.Measures;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 110 conversations of our own, full of ellipsis, corrections, digressions and pronouns; nothing learns from them. */
class OwnDialogsTest {
    private static final Path CONFIG = Path.of("../config");

    /** Measured: 0.756. It rises with understanding and must not fall. */
    private static final double LEAST_JOINT = 0.73;

    @Test
    void mostTurnsOfHardConversationsAreUnderstood() {
        LoadedMind mind = new MindLoader(CONFIG, Clock.systemUTC()).load();

        List<Judged> judged = new Examiner(mind, Clock.systemUTC())
                .judge(new LabelledFiles(mind.base())
                        .read(List.of(CONFIG.resolve("understanding/regression/own-dialogs.jsonl"))));

        assertThat(judged).hasSizeGreaterThan(500);
        assertThat(new Measures(judged).figure(Measure.JOINT).share()).isGreaterThanOrEqualTo(LEAST_JOINT);
    }
}
