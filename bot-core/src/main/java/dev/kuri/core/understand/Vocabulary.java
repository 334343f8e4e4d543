package dev.kuri.core.understand;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The signs that were seen often enough to learn from, numbered in their order, each with how much rarity adds to it. */
final class Vocabulary {
    /**
     * Ours, from cross-validation over writers: among this many texts the signs of a single one make the model three times
     * as large for nothing. Among few they are worth two points in a hundred.
     */
    private static final int MANY_TEXTS = 5000;

    private final int[] signs;
    private final float[] rarity;
    /** The number of a sign, plus 1, at the place that its bits say or one of the next; 0 for none. */
    private final int[] slots;

    private Vocabulary(int[] signs, float[] rarity) {
        this.signs = signs;
        this.rarity = rarity;
        this.slots = new int[Integer.highestOneBit(Math.max(1, signs.length)) * 4];
        for (int number = 0; number < signs.length; number++) {
            slots[slotOf(signs[number])] = number + 1;
        }
    }

    /** All signs of the texts; of many texts only those that at least two have. */
    static Vocabulary of(List<Signs> texts) {
        int[] all = texts.stream().flatMapToInt(Signs::all).toArray();
        Arrays.parallelSort(all);
        int least = texts.size() >= MANY_TEXTS ? 2 : 1;
        int[] signs = new int[all.length];
        float[] rarity = new float[all.length];
        int kept = 0;
        for (int from = 0, to; from < all.length; from = to) {
            to = endOfRun(all, from);
            if (to - from >= least) {
                signs[kept] = all[from];
                rarity[kept] = (float) Math.log((1.0 + texts.size()) / (to - from));
                kept++;
            }
        }
        return new Vocabulary(Arrays.copyOf(signs, kept), Arrays.copyOf(rarity, kept));
    }

    private static int endOfRun(int[] sorted, int from) {
        int to = from + 1;
        while (to < sorted.length && sorted[to] == sorted[from]) {
            to++;
        }
        return to;
    }

    int size() {
        return signs.length;
    }

    /** The number of a sign; below 0 if it is not among these. */
    int number(int sign) {
        return slots[slotOf(sign)] - 1;
    }

    private int slotOf(int sign) {
        int slot = sign & (slots.length - 1);
        while (slots[slot] != 0 && signs[slots[slot] - 1] != sign) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** The known signs of a text. The others do not count: a message in half another language is judged by the other half. */
    SparseVector vector(Signs text) {
        SparseVector vector = new SparseVector(text.size());
        for (int i = 0; i < text.size(); i++) {
            int number = number(text.sign(i));
            if (number >= 0) {
                vector.add(number, text.weight(i) * rarity[number]);
            }
        }
        return vector;
    }

    /** The share of a text's signs that are among these, from 0 to 1. */
    double known(Signs text) {
        double known = 0;
        double all = 0;
        for (int i = 0; i < text.size(); i++) {
            all += text.weight(i);
            known += number(text.sign(i)) >= 0 ? text.weight(i) : 0;
        }
        return all == 0 ? 0 : known / all;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(signs.length);
        for (int sign : signs) {
            out.writeInt(sign);
        }
        for (float rare : rarity) {
            out.writeFloat(rare);
        }
    }

    static Vocabulary read(DataInputStream in) throws IOException {
        int[] signs = new int[in.readInt()];
        for (int number = 0; number < signs.length; number++) {
            signs[number] = in.readInt();
        }
        float[] rarity = new float[signs.length];
        for (int number = 0; number < signs.length; number++) {
            rarity[number] = in.readFloat();
        }
        return new Vocabulary(signs, rarity);
    }
}
