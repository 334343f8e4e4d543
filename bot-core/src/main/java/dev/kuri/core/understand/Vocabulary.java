package dev.kuri.core.understand;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (Signs text : texts) {
            for (int i = 0; i < text.size(); i++) {
                counts.merge(text.sign(i), 1, Integer::sum);
            }
        }
        if (texts.size() >= MANY_TEXTS) {
            counts.values().removeIf(count -> count == 1);
        }
        int[] signs = counts.keySet().stream().mapToInt(sign -> sign).toArray();
        float[] rarity = new float[signs.length];
        for (int number = 0; number < signs.length; number++) {
            rarity[number] = (float) Math.log((1.0 + texts.size()) / counts.getOrDefault(signs[number], 1));
        }
        return new Vocabulary(signs, rarity);
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
