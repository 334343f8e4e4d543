package dev.kuri.core.understand;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The written form of a model: compressed, signs in order, weights as bytes. */
final class ModelFile {
    /** Raised whenever signs are taken or written differently: an old model would be read without sense. */
    private static final int VERSION = 1;

    private static final int INTENTS = Classifier.INTENTS.size();

    private ModelFile() {}

    static void write(OutputStream out, Classifier classifier, Gate gate, double temperature) throws IOException {
        GZIPOutputStream compressed = new GZIPOutputStream(out);
        DataOutputStream data = new DataOutputStream(compressed);
        data.writeInt(VERSION);
        writeClassifier(data, classifier);
        data.writeDouble(temperature);
        data.writeInt(gate.weights().size());
        for (double weight : gate.weights()) {
            data.writeDouble(weight);
        }
        data.writeDouble(gate.bias());
        data.flush();
        compressed.finish();
    }

    static IntentModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new GZIPInputStream(in));
        if (data.readInt() != VERSION) {
            throw new IOException("The model was trained by another version of Kuri; build it again");
        }
        Classifier classifier = readClassifier(data);
        double temperature = data.readDouble();
        int signals = data.readInt();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < signals; i++) {
            weights.add(data.readDouble());
        }
        return new IntentModel(classifier, new Gate(weights, data.readDouble()), temperature);
    }

    private static void writeClassifier(DataOutputStream data, Classifier classifier) throws IOException {
        Map<String, Integer> inOrder = new TreeMap<>(classifier.vocabulary());
        data.writeInt(inOrder.size());
        for (Map.Entry<String, Integer> sign : inOrder.entrySet()) {
            data.writeUTF(sign.getKey());
            data.writeFloat(classifier.rarity()[sign.getValue()]);
            data.write(classifier.weights(), sign.getValue() * INTENTS, INTENTS);
        }
        writeFloats(data, classifier.scales());
        writeFloats(data, classifier.biases());
    }

    private static Classifier readClassifier(DataInputStream data) throws IOException {
        int signs = data.readInt();
        Map<String, Integer> vocabulary = HashMap.newHashMap(signs);
        float[] rarity = new float[signs];
        byte[] weights = new byte[signs * INTENTS];
        for (int sign = 0; sign < signs; sign++) {
            vocabulary.put(data.readUTF(), sign);
            rarity[sign] = data.readFloat();
            data.readFully(weights, sign * INTENTS, INTENTS);
        }
        return new Classifier(vocabulary, rarity, weights, readFloats(data), readFloats(data));
    }

    private static void writeFloats(DataOutputStream data, float[] values) throws IOException {
        for (float value : values) {
            data.writeFloat(value);
        }
    }

    private static float[] readFloats(DataInputStream data) throws IOException {
        float[] values = new float[INTENTS];
        for (int i = 0; i < values.length; i++) {
            values[i] = data.readFloat();
        }
        return values;
    }
}
