package dev.kuri.bench.understanding;

import dev.kuri.bench.understanding.WriterFolds.Fold;
import dev.kuri.config.understanding.PhrasebookFiles;
import dev.kuri.config.understanding.ThresholdsFile;
import dev.kuri.core.decide.Decider;
import dev.kuri.core.decide.Thresholds;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.understand.Lexicon;
import dev.kuri.core.understand.Phrasebook;
import dev.kuri.core.understand.SignGroup;
import dev.kuri.core.understand.TrainedInterpreter;
import dev.kuri.core.understand.Trainer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What there is to learn with.
 *
 * @param thresholds by which it is decided afterwards
 * @param without signs that are left out, in training and in answering
 */
record School(Lexicon lexicon, Phrasebook phrases, Thresholds thresholds, Set<SignGroup> without) {
    School {
        without = Set.copyOf(without);
    }

    /**
     * All that Kuri runs with.
     *
     * @param understanding the directory with its phrases and thresholds
     */
    static School of(KnowledgeBase base, Path understanding) {
        return new School(
                Lexicon.of(base), PhrasebookFiles.read(understanding), ThresholdsFile.read(understanding), Set.of());
    }

    /** The same without some groups of signs. */
    School without(Set<SignGroup> groups) {
        return new School(lexicon, phrases, thresholds, groups);
    }

    /** The same with other ideas, or none. */
    School with(Map<String, List<String>> concepts, Map<String, List<String>> worlds) {
        Phrasebook changed = new Phrasebook(
                concepts,
                worlds,
                phrases.conditions(),
                phrases.cues(),
                phrases.kinds(),
                phrases.names(),
                phrases.languages());
        return new School(lexicon, changed, thresholds, without);
    }

    /** Somebody who has learnt what a fold gives for training. */
    Pupil teach(Fold fold) {
        Trainer trainer = new Trainer(lexicon, phrases, without);
        return new Pupil(
                TrainedInterpreter.of(lexicon, phrases, trainer.train(fold.training())), new Decider(thresholds));
    }
}
