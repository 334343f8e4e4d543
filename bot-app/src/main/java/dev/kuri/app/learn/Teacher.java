package dev.kuri.app.learn;

import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.mind.MindLoader;
import dev.kuri.config.eval.LabelledFiles;
import dev.kuri.config.eval.LabelledLine;
import dev.kuri.config.understanding.LearnedFolder;
import dev.kuri.config.understanding.QuestionFiles;
import dev.kuri.config.understanding.Understanding;
import dev.kuri.core.understand.IntentModel;
import dev.kuri.core.understand.Question;
import dev.kuri.core.understand.Trainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Trains Kuri anew with an operator's questions, and keeps the outcome if it does no harm. */
public final class Teacher {
    private final Path understanding;
    private final MindLoader loader;
    private final IntentModel own;
    private final LoadedMind built;
    private final Clock clock;
    private final LearnedFolder learned;

    /**
     * @param config the folder with {@code knowledge}, {@code wording} and {@code understanding}
     * @param without the model that has learnt the folder's questions and none of the operator's
     */
    public Teacher(Path config, IntentModel without, Clock clock) {
        this.understanding = config.resolve("understanding");
        this.loader = new MindLoader(config, clock);
        this.own = without;
        this.built = loader.load(without);
        this.clock = clock;
        this.learned = new LearnedFolder(understanding);
    }

    /**
     * Learns the questions of these files, together with those that were accepted before. Nothing is written if questions
     * of others would be understood worse.
     *
     * @param files none to learn again what was accepted before
     * @throws IllegalArgumentException if there is nothing to learn, or a line is wrong
     */
    public Report learn(List<Path> files) {
        LabelledFiles reader = new LabelledFiles(built.base());
        List<LabelledLine> accepted = learned.newest()
                .map(state -> reader.read(List.of(state.questions())))
                .orElseGet(List::of);
        Lesson lesson = Lesson.of(accepted, reader.read(files));
        if (lesson.all().isEmpty()) {
            throw new IllegalArgumentException("There are no questions to learn.");
        }
        Trainer trainer = Understanding.trainer(understanding, built.base());
        List<Question.Writer> ours = QuestionFiles.readAll(understanding.resolve("questions"));
        IntentModel model = trainer.train(with(ours, lesson), own);
        Examination examination = new Examination(built, loader.withModel(built, model), clock);
        List<Trial.Group> groups = new ArrayList<>();
        groups.add(heldOut(trainer, ours, lesson));
        groups.add(new Trial.Group("golden questions", examination.goldenQuestions()));
        for (Path file : regressionFiles()) {
            groups.add(new Trial.Group(
                    String.valueOf(file.getFileName()), examination.trials(reader.read(List.of(file)))));
        }
        Trial.Group learnt = new Trial.Group("your questions", examination.trials(lesson.all()));
        Report report = new Report(lesson, groups, learnt);
        if (report.isAccepted()) {
            learned.add(lesson.all().stream().map(LabelledLine::json).toList(), model);
        }
        return report;
    }

    /** A third of our writers, asked of two models that have not learnt from them: without and with the operator's. */
    private Trial.Group heldOut(Trainer trainer, List<Question.Writer> ours, Lesson lesson) {
        HeldOut sides = HeldOut.of(ours);
        LoadedMind without = loader.withModel(built, trainer.train(sides.learnt(), own));
        LoadedMind with = loader.withModel(built, trainer.train(with(sides.learnt(), lesson), own));
        return new Trial.Group(
                "questions of writers held out",
                new Examination(without, with, clock).trials(Examination.lines("held out", sides.asked())));
    }

    private static List<Question.Writer> with(List<Question.Writer> writers, Lesson lesson) {
        return Stream.concat(writers.stream(), Stream.of(lesson.writer())).toList();
    }

    private List<Path> regressionFiles() {
        Path folder = understanding.resolve("regression");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read", e);
        }
    }
}
