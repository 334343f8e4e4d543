package dev.kuri.core.understand;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** What each sign says for each label. A weight is a byte, scaled by label: a quarter of a float, and the same answers. */
final class LinearWeights {
    private static final int MOST = Byte.MAX_VALUE;

    /** As far below 0 as what was learnt is asked to stand for a text that does not bear the label. */
    private static final float NEVER = -1;

    private final byte[] weights;
    private final float[] scales;
    private final float[] biases;

    /** Speaks against every label until its weights are set. */
    LinearWeights(int signs, int labels) {
        this.weights = new byte[signs * labels];
        this.scales = new float[labels];
        this.biases = new float[labels];
        Arrays.fill(biases, NEVER);
    }

    int signs() {
        return weights.length / biases.length;
    }

    /** Sets what was fitted for the label of a column: a weight for every sign, and where it stands without any. */
    void set(int column, double[] fitted, double bias) {
        double most = 0;
        for (double weight : fitted) {
            most = Math.max(most, Math.abs(weight));
        }
        scales[column] = most == 0 ? 1 : (float) (most / MOST);
        biases[column] = (float) bias;
        for (int sign = 0; sign < fitted.length; sign++) {
            weights[sign * biases.length + column] = (byte) Math.round(fitted[sign] / scales[column]);
        }
    }

    /** By column: above 0 for those that the vector rather speaks for. */
    double[] margins(SparseVector vector) {
        double[] sums = new double[biases.length];
        double scale = vector.scale();
        for (int i = 0; i < vector.size(); i++) {
            double value = vector.value(i) * scale;
            int row = vector.number(i) * sums.length;
            for (int column = 0; column < sums.length; column++) {
                sums[column] += value * weights[row + column];
            }
        }
        for (int column = 0; column < sums.length; column++) {
            sums[column] = sums[column] * scales[column] + biases[column];
        }
        return sums;
    }

    /** What a sign adds to the margin of a column for each unit of its value. */
    double of(int sign, int column) {
        return weights[sign * biases.length + column] * scales[column];
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(weights.length / biases.length);
        out.write(weights);
        for (int column = 0; column < biases.length; column++) {
            out.writeFloat(scales[column]);
            out.writeFloat(biases[column]);
        }
    }

    static LinearWeights read(DataInputStream in, int labels) throws IOException {
        LinearWeights read = new LinearWeights(in.readInt(), labels);
        in.readFully(read.weights);
        for (int column = 0; column < labels; column++) {
            read.scales[column] = in.readFloat();
            read.biases[column] = in.readFloat();
        }
        return read;
    }
}
