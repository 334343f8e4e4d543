package dev.kuri.core.understand;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What each sign says for each intent. A weight is a byte, scaled by intent: a quarter of a float, and the same answers. */
final class LinearWeights {
    /** The order of the intents wherever numbers stand for them. */
    static final List<Intent> INTENTS = List.of(Intent.values());

    private static final int MOST = Byte.MAX_VALUE;

    private final byte[] weights;
    private final float[] scales = new float[INTENTS.size()];
    private final float[] biases = new float[INTENTS.size()];

    LinearWeights(int signs) {
        this.weights = new byte[signs * INTENTS.size()];
    }

    /** Sets what was fitted for one intent: a weight for every sign, and where it stands without any. */
    void set(Intent intent, double[] fitted, double bias) {
        int column = INTENTS.indexOf(intent);
        double most = 0;
        for (double weight : fitted) {
            most = Math.max(most, Math.abs(weight));
        }
        scales[column] = most == 0 ? 1 : (float) (most / MOST);
        biases[column] = (float) bias;
        for (int sign = 0; sign < fitted.length; sign++) {
            weights[sign * INTENTS.size() + column] = (byte) Math.round(fitted[sign] / scales[column]);
        }
    }

    /** By intent: above 0 for those that the vector rather speaks for. */
    Map<Intent, Double> margins(Map<Integer, Double> vector) {
        double[] sums = new double[INTENTS.size()];
        vector.forEach((sign, value) -> {
            for (int column = 0; column < sums.length; column++) {
                sums[column] += value * weights[sign * sums.length + column];
            }
        });
        Map<Intent, Double> margins = new EnumMap<>(Intent.class);
        for (int column = 0; column < sums.length; column++) {
            margins.put(INTENTS.get(column), sums[column] * scales[column] + biases[column]);
        }
        return margins;
    }

    /** What a sign adds to the margin of an intent for each unit of its value. */
    double of(int sign, Intent intent) {
        int column = INTENTS.indexOf(intent);
        return weights[sign * INTENTS.size() + column] * scales[column];
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(weights.length / INTENTS.size());
        out.write(weights);
        for (int column = 0; column < INTENTS.size(); column++) {
            out.writeFloat(scales[column]);
            out.writeFloat(biases[column]);
        }
    }

    static LinearWeights read(DataInputStream in) throws IOException {
        LinearWeights read = new LinearWeights(in.readInt());
        in.readFully(read.weights);
        for (int column = 0; column < INTENTS.size(); column++) {
            read.scales[column] = in.readFloat();
            read.biases[column] = in.readFloat();
        }
        return read;
    }
}
