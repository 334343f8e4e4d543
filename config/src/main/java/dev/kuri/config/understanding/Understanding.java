package dev.kuri.config.understanding;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.understand.IntentModel;
import dev.kuri.core.understand.Interpreter;
import dev.kuri.core.understand.Phrasebook;
import dev.kuri.core.understand.TrainedInterpreter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts the interpreter together from the names, the operators' phrases and the model that the build has learnt. */
public final class Understanding {
    private static final String MODEL = "intents.model";

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
                .forEach(written -> written.forEach(phrase -> interpreter.interpret(new InboundMessage.Text(phrase))));
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
            throw new UncheckedIOException("No model can be read from " + file, e);
        }
    }

    /** The model that came with this build. */
    public static IntentModel model() {
        try (InputStream in = Understanding.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("The build has not trained " + MODEL + "; run it to process-classes");
            }
            return IntentModel.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + MODEL, e);
        }
    }
}
