package dev.kuri.core.understand;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The written form of a model: compressed, and the same bytes for the same model. */
final class ModelFile {
    /** Raised whenever signs are taken or written differently: an old model would be read without sense. */
    private static final int VERSION = 2;

    private ModelFile() {}

    static void write(OutputStream out, Classifier classifier, Gate gate, double temperature) throws IOException {
        GZIPOutputStream compressed = new GZIPOutputStream(out);
        DataOutputStream data = new DataOutputStream(compressed);
        data.writeInt(VERSION);
        classifier.linear().vocabulary().write(data);
        classifier.linear().weights().write(data);
        gate.write(data);
        data.writeDouble(temperature);
        data.flush();
        compressed.finish();
    }

    static IntentModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new GZIPInputStream(in));
        if (data.readInt() != VERSION) {
            throw new IOException("The model was trained by another version of Kuri; build it again");
        }
        LinearClassifier linear =
                new LinearClassifier(Vocabulary.read(data), LinearWeights.read(data, Classifier.INTENTS.size()));
        Gate gate = Gate.read(data);
        return new IntentModel(new Classifier(linear), gate, data.readDouble(), new Features());
    }
}
