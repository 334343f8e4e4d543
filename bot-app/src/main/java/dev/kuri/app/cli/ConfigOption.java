package dev.kuri.app.cli;

import dev.kuri.app.llm.LlmOpinions;
import dev.kuri.app.llm.LlmProperties;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.mind.MindLoader;
import dev.kuri.config.understanding.Understanding;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the configuration is: the option, else {@code KURI_CONFIG}, else the folder {@code config} here. */
final class ConfigOption {
    @Option(
            names = "--config",
            paramLabel = "FOLDER",
            description = "Folder with knowledge, wording and understanding (default: KURI_CONFIG, else ./config).")
    private @Nullable Path option;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    Path folder() {
        String environment = System.getenv("KURI_CONFIG");
        Path folder = option != null ? option : Path.of(environment == null ? "config" : environment);
        if (!Files.isDirectory(folder.resolve("knowledge"))) {
            throw new IllegalArgumentException(
                    "No configuration in " + folder.toAbsolutePath() + "; name its folder with --config.");
        }
        return folder;
    }

    /** Loads all of it, to be looked at. */
    LoadedMind mind() {
        return new MindLoader(folder(), Clock.systemUTC()).load();
    }

    /**
     * Loads all of it, to be talked to, with the second opinion that the server would have, and tells the operator what there
     * is to remark.
     *
     * @param model a model to use instead of the one that was learnt or built in; null for that
     * @param err where it is said if a second opinion was asked for in vain
     */
    LoadedMind talkingMind(@Nullable Path model, PrintWriter err) {
        Clock clock = Clock.systemUTC();
        LlmProperties llm = Settings.llm(folder());
        return loaded(new MindLoader(folder(), clock, LlmOpinions.of(llm, clock, err::println)), model);
    }

    /**
     * Loads all of it without a second opinion, and tells the operator what there is to remark.
     *
     * @param model a model to use instead of the one that was learnt or built in; null for that
     */
    LoadedMind mind(@Nullable Path model) {
        return loaded(new MindLoader(folder(), Clock.systemUTC()), model);
    }

    private LoadedMind loaded(MindLoader loader, @Nullable Path model) {
        LoadedMind mind = model == null ? loader.load() : loader.load(Understanding.model(model));
        if (command != null) {
            mind.remarks().forEach(command.commandLine().getErr()::println);
        }
        return mind;
    }
}
