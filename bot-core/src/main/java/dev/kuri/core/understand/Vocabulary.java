package dev.kuri.core.understand;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The signs that were ever seen, numbered in their order, each with how much it counts for being rare. */
final class Vocabulary {
    private final List<String> signs;
    private final Map<String, Integer> numbers;
    private final float[] rarity;

    Vocabulary(SortedMap<String, Float> rarityBySign) {
        this.signs = List.copyOf(rarityBySign.keySet());
        this.numbers = HashMap.newHashMap(signs.size());
        this.rarity = new float[signs.size()];
        for (int number = 0; number < signs.size(); number++) {
            numbers.put(signs.get(number), number);
            rarity[number] = rarityBySign.getOrDefault(signs.get(number), 0f);
        }
    }

    /** All signs of the questions, one set of signs a question. */
    static Vocabulary of(List<Map<String, Float>> questions) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        questions.forEach(signs -> signs.keySet().forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        SortedMap<String, Float> rarity = new TreeMap<>();
        counts.forEach((sign, count) -> rarity.put(sign, (float) Math.log((1.0 + questions.size()) / count)));
        return new Vocabulary(rarity);
    }

    int size() {
        return signs.size();
    }

    String sign(int number) {
        return signs.get(number);
    }

    /**
     * The signs by number, in order, as a vector of length 1. Unknown signs do not count: a message in half another
     * language is judged by the other half.
     */
    SortedMap<Integer, Double> vector(Map<String, Float> features) {
        SortedMap<Integer, Double> vector = new TreeMap<>();
        double squares = 0;
        for (Map.Entry<String, Float> feature : features.entrySet()) {
            Integer number = numbers.get(feature.getKey());
            if (number != null) {
                double value = feature.getValue() * rarity[number];
                vector.put(number, value);
                squares += value * value;
            }
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        vector.replaceAll((number, value) -> value / length);
        return vector;
    }

    /** The share of the signs that were ever seen, from 0 to 1. */
    double known(Map<String, Float> features) {
        double known = 0;
        double all = 0;
        for (Map.Entry<String, Float> feature : features.entrySet()) {
            all += feature.getValue();
            known += numbers.containsKey(feature.getKey()) ? feature.getValue() : 0;
        }
        return all == 0 ? 0 : known / all;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(signs.size());
        for (int number = 0; number < signs.size(); number++) {
            out.writeUTF(signs.get(number));
            out.writeFloat(rarity[number]);
        }
    }

    static Vocabulary read(DataInputStream in) throws IOException {
        int size = in.readInt();
        SortedMap<String, Float> rarity = new TreeMap<>();
        for (int number = 0; number < size; number++) {
            rarity.put(in.readUTF(), in.readFloat());
        }
        return new Vocabulary(rarity);
    }
}
