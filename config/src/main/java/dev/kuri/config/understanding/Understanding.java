package dev.kuri.config.understanding;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.understand.IntentModel;
import dev.kuri.core.understand.Interpreter;
import dev.kuri.core.understand.Lexicon;
import dev.kuri.core.understand.Phrasebook;
import dev.kuri.core.understand.TrainedInterpreter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Puts the interpreter together from the names, the operators' phrases and the model that the build has learnt. */
public final class Understanding {
    private static final String MODEL = "intents.model";

    private Understanding() {}

    /**
     * An interpreter that has warmed up: the first questions of a fresh one take a thousand times as long as later ones.
     *
     * @param directory where the phrases are
     * @throws IllegalArgumentException if the phrases are not as they should be
     */
    public static Interpreter load(Path directory, Lexicon lexicon) {
        Phrasebook phrases = PhrasebookFiles.read(directory);
        Interpreter interpreter = TrainedInterpreter.of(lexicon, phrases, model());
        phrases.concepts()
                .values()
                .forEach(written -> written.forEach(phrase -> interpreter.interpret(new InboundMessage.Text(phrase))));
        return interpreter;
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
