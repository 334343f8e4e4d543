package dev.kuri.app.mind;

import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.config.understanding.ThresholdsFile;
import dev.kuri.config.understanding.Understanding;
import dev.kuri.config.wording.PhraseLoader;
import dev.kuri.core.answer.Answerer;
import dev.kuri.core.answer.Phrases;
import dev.kuri.core.decide.Decider;
import dev.kuri.core.decide.Thresholds;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.turn.Mind;
import dev.kuri.core.understand.IntentModel;
import dev.kuri.core.understand.Interpreter;
import dev.kuri.core.understand.Normaliser;
import dev.kuri.core.understand.SecondOpinion;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** Makes a mind from the configuration folder. */
public final class MindLoader {
    private final Path config;
    private final Clock clock;
    private final Function<KnowledgeBase, SecondOpinion> secondOpinions;

    /** Loads minds that ask nobody else. */
    public MindLoader(Path config, Clock clock) {
        this(config, clock, base -> SecondOpinion.OFF);
    }

    /**
     * @param config the folder with {@code knowledge}, {@code wording} and {@code understanding}
     * @param secondOpinions whom to ask what is not clear, for each knowledge base that is loaded
     */
    public MindLoader(Path config, Clock clock, Function<KnowledgeBase, SecondOpinion> secondOpinions) {
        this.config = config;
        this.clock = clock;
        this.secondOpinions = secondOpinions;
    }

    /**
     * Loads everything anew, with the model that the operator has taught if there is one.
     *
     * @throws dev.kuri.config.yaml.ConfigException if anything in the folder is wrong
     */
    public LoadedMind load() {
        Understanding.Chosen chosen = Understanding.chosen(config.resolve("understanding"));
        return load(chosen.model(), chosen.remark().stream().toList());
    }

    /** The same with another model. */
    public LoadedMind load(IntentModel model) {
        return load(model, List.of());
    }

    /** A mind that knows and says what another does, and understands by a model of its own. */
    public LoadedMind withModel(LoadedMind other, IntentModel model) {
        return mind(other.base(), other.phrases(), model, List.of());
    }

    private LoadedMind load(IntentModel model, List<String> remarks) {
        KnowledgeBase base = KnowledgeLoader.load(config.resolve("knowledge"));
        return mind(base, PhraseLoader.load(config.resolve("wording")), model, remarks);
    }

    private LoadedMind mind(KnowledgeBase base, Phrases phrases, IntentModel model, List<String> remarks) {
        Thresholds thresholds = ThresholdsFile.read(config.resolve("understanding"));
        Interpreter interpreter = Understanding.load(config.resolve("understanding"), base, model);
        Answerer answerer = new Answerer(base, phrases, Normaliser.load()::comparable, clock);
        Mind mind = new Mind(interpreter, new Decider(thresholds), answerer, secondOpinions.apply(base));
        return new LoadedMind(base, phrases, mind, remarks);
    }
}
