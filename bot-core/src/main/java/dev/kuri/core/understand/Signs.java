package dev.kuri.core.understand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The signs of a text, each once, with how much it counts before its rarity. A sign is a number made from what it is:
 * 32 bits, so that among some hundred thousand of them hardly two are the same.
 */
final class Signs {
    private static final int FIRST_SLOTS = 512;
    /** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/. */
    private static final int FNV_OFFSET = 0x811C9DC5;

    private static final int FNV_PRIME = 0x01000193;

    private final @Nullable Map<Integer, String> names;
    private int[] signs = new int[FIRST_SLOTS / 2];
    private float[] weights = new float[FIRST_SLOTS / 2];
    /** Where in {@link #signs} a sign stands, plus 1; 0 for a free slot. */
    private int[] slots = new int[FIRST_SLOTS];

    private int size;

    private Signs(@Nullable Map<Integer, String> names) {
        this.names = names;
    }

    /** For answering: knows numbers only. */
    static Signs empty() {
        return new Signs(null);
    }

    /** For people: also knows what each sign is. */
    static Signs named() {
        return new Signs(new HashMap<>());
    }

    int size() {
        return size;
    }

    int sign(int index) {
        return signs[index];
    }

    IntStream all() {
        return Arrays.stream(signs, 0, size);
    }

    float weight(int index) {
        return weights[index];
    }

    /** What a sign is, in words; empty unless these signs are {@link #named}. */
    String name(int index) {
        return names == null ? "" : names.getOrDefault(signs[index], "");
    }

    /** Adds a part of a text; a sign that is there already keeps its weight. */
    int add(char kind, CharSequence text, int from, int to, float weight) {
        int hash = (FNV_OFFSET ^ kind) * FNV_PRIME;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        int sign = mixed(hash);
        put(sign, weight);
        if (names != null) {
            names.putIfAbsent(sign, kind + " " + text.subSequence(from, to));
        }
        return sign;
    }

    int add(char kind, String text, float weight) {
        return add(kind, text, 0, text.length(), weight);
    }

    /** Adds that two signs stand together, in this order. */
    void addPair(char kind, int first, int second, float weight) {
        int sign = mixed((((FNV_OFFSET ^ kind) * FNV_PRIME) ^ first) * FNV_PRIME ^ second);
        put(sign, weight);
        if (names != null) {
            names.putIfAbsent(sign, kind + " " + bare(first) + " " + bare(second));
        }
    }

    private String bare(int sign) {
        String name = names == null ? "" : names.getOrDefault(sign, "");
        return name.substring(name.indexOf(' ') + 1);
    }

    private void put(int sign, float weight) {
        int slot = slotOf(slots, sign);
        if (slots[slot] != 0) {
            return;
        }
        if (size == signs.length) {
            grow();
            slot = slotOf(slots, sign);
        }
        signs[size] = sign;
        weights[size] = weight;
        size++;
        slots[slot] = size;
    }

    private int slotOf(int[] table, int sign) {
        int slot = sign & (table.length - 1);
        while (table[slot] != 0 && signs[table[slot] - 1] != sign) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] larger = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            larger[slotOf(larger, signs[i])] = i + 1;
        }
        slots = larger;
        signs = Arrays.copyOf(signs, larger.length / 2);
        weights = Arrays.copyOf(weights, larger.length / 2);
    }

    /** The last step of MurmurHash3, https://github.com/aappleby/smhasher: every bit of the result depends on all. */
    private static int mixed(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
