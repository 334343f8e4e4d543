package dev.kuri.config.understanding;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.understand.IntentModel;
import dev.kuri.core.understand.Interpreter;
import dev.kuri.core.understand.Phrasebook;
import dev.kuri.core.understand.TrainedInterpreter;
import dev.kuri.core.understand.Trainer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Puts the interpreter together from the names, the operators' phrases and the model that the build has learnt. */
public final class Understanding {
    private static final String MODEL = "intents.model";

    /** Beside the model: which of the operator's questions it was trained on, as their digest; empty for none. */
    static final String TAUGHT = "taught.sha256";

    /** Of each concept. Ours: with all phrases it takes five times as long, and the first answers are hardly quicker. */
    private static final int WARMING_PHRASES = 4;

    private static final String LEARN_AGAIN =
            "Until it is learnt again with kuri kb learn, the build's own model is used.";

    private static final String FOR_ANOTHER_BUILD =
            "The model that kuri kb learn has made was trained by another version of Kuri and is not used. "
                    + LEARN_AGAIN;

    private Understanding() {}

    /**
     * An interpreter that has warmed up: the first questions of a fresh one take a thousand times as long as later ones.
     *
     * @param directory where the phrases are
     * @param base whose providers and plans are recognised by name
     * @throws IllegalArgumentException if the phrases are not as they should be
     */
    public static Interpreter load(Path directory, KnowledgeBase base) {
        return load(directory, base, model());
    }

    /** The same with another model than the build's. */
    public static Interpreter load(Path directory, KnowledgeBase base, IntentModel model) {
        Phrasebook phrases = PhrasebookFiles.read(directory);
        Interpreter interpreter = TrainedInterpreter.of(Names.of(base), phrases, model);
        phrases.concepts()
                .values()
                .forEach(written -> written.stream()
                        .limit(WARMING_PHRASES)
                        .forEach(phrase -> interpreter.interpret(new InboundMessage.Text(phrase))));
        return interpreter;
    }

    /**
     * A model that {@link Training} wrote.
     *
     * @throws UncheckedIOException if there is none in that file
     */
    public static IntentModel model(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return IntentModel.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("No model can be read from " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * A model to work with.
     *
     * @param remark why it is not the one that the operator has taught; empty if there is nothing to say
     */
    public record Chosen(IntentModel model, Optional<String> remark) {}

    /** The model that the operator has taught, if it belongs to this build; else the build's. */
    public static Chosen chosen(Path directory) {
        Optional<LearnedFolder.State> taught = new LearnedFolder(directory).newest();
        if (taught.isEmpty()) {
            return new Chosen(model(), Optional.empty());
        }
        LearnedFolder.State state = taught.get();
        try {
            if (state.build().equals(build())) {
                return new Chosen(model(state.model()), Optional.empty());
            }
            return new Chosen(model(), isBuiltIn(state) ? Optional.empty() : Optional.of(FOR_ANOTHER_BUILD));
        } catch (IOException | UncheckedIOException e) {
            return new Chosen(model(), Optional.of(e.getMessage() + ". " + LEARN_AGAIN));
        }
    }

    private static boolean isBuiltIn(LearnedFolder.State state) throws IOException {
        String questions = digest(Files.readAllBytes(state.questions()));
        return new String(resource(TAUGHT), StandardCharsets.UTF_8).strip().equals(questions);
    }

    /** Tells builds apart by what they have learnt. */
    public static String build() {
        try {
            return digest(resource(MODEL));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + MODEL, e);
        }
    }

    /** What learns from labelled questions, with the names and phrases that are in force. */
    public static Trainer trainer(Path directory, KnowledgeBase base) {
        return new Trainer(Names.of(base), PhrasebookFiles.read(directory));
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The model that came with this build. */
    public static IntentModel model() {
        try {
            return IntentModel.read(new ByteArrayInputStream(resource(MODEL)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + MODEL, e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Understanding.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The build has not made " + name + "; run it to process-classes");
            }
            return in.readAllBytes();
        }
    }
}
