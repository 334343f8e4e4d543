package dev.kuri.bench.load;

import dev.kuri.bench.understanding.ConfigDirectory;
import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.config.understanding.ThresholdsFile;
import dev.kuri.config.understanding.Understanding;
import dev.kuri.config.wording.PhraseLoader;
import dev.kuri.core.answer.Answerer;
import dev.kuri.core.decide.Decider;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.turn.Mind;
import dev.kuri.core.understand.Normaliser;
import dev.kuri.line.LinePreview;
import dev.kuri.telegram.TelegramPreview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Writes questions that Kuri answers, for ChatBench to send and its peers to look up. */
@Command(
        name = "pairs",
        description = "Write questions, and for each a mark that only its answer has, from Kuri's own knowledge base.",
        mixinStandardHelpOptions = true)
public final class PairsCommand implements Callable<Integer> {
    private static final String MIXED = "mixed";

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConfigDirectory config;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description =
                    "Where to write them: a question, a tab and its mark a line, as ChatBench's --script takes them.")
    private Path out;

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "Where to write them with the whole answers of each channel, as JSON.")
    private @Nullable Path answers;

    @Option(
            names = "--count",
            paramLabel = "NUMBER",
            defaultValue = "200",
            description = "How many; default ${DEFAULT-VALUE}.")
    private int count;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "zh-Hans",
            description = "zh-Hans, zh-Hant, ja, en, or mixed for all of them; default ${DEFAULT-VALUE}.")
    private String language;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public PairsCommand() {}

    @Override
    public Integer call() throws IOException {
        KnowledgeBase base = KnowledgeLoader.load(config.knowledge());
        Mind mind = mind(base);
        List<Phone> phones = List.of(
                new Phone(new TelegramPreview(), Stream::of, mind),
                new Phone(new LinePreview(), call -> call.path("messages").valueStream(), mind));
        List<String> questions = languages()
                .flatMap(spoken -> PlainQuestions.in(spoken, base).stream())
                .distinct()
                .toList();
        List<Pair> pairs = new Pairs(phones).among(questions, count);
        Files.write(
                out,
                pairs.stream().map(pair -> pair.question() + "\t" + pair.mark()).toList());
        if (answers != null) {
            Files.writeString(answers, JsonMapper.shared().writeValueAsString(pairs));
        }
        spec.commandLine().getOut().printf("%d of %d questions.%n", pairs.size(), questions.size());
        return 0;
    }

    /** As the server has it, with the build's own model. */
    private Mind mind(KnowledgeBase base) {
        Answerer answerer = new Answerer(
                base,
                PhraseLoader.load(config.path().resolve("wording")),
                Normaliser.load()::comparable,
                Clock.systemUTC());
        return new Mind(
                Understanding.load(config.understanding(), base),
                new Decider(ThresholdsFile.read(config.understanding())),
                answerer);
    }

    private Stream<Language> languages() {
        if (language.equals(MIXED)) {
            return Stream.of(Language.values());
        }
        return Stream.of(Language.ofTag(language)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Kuri does not speak \"" + language + "\"; choose zh-Hans, zh-Hant, ja, en or mixed.")));
    }
}
