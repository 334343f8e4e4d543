package dev.kuri.core.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers in English words, up to thousands. */
final class EnglishNumber {
    private static final List<String> BELOW_TWENTY = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, Integer> VALUES = values();
    private static final String ONES = String.join("|", BELOW_TWENTY);

    /** With comments on; a unit has to follow after a space. */
    static final String PATTERN = Written.WORD_START
            + " (?: half\\ an? | half | (?:an?\\ )?couple(?:\\ of)? "
            + "| (?: (?:" + String.join("|", TENS) + ")(?:\\ (?:" + ONES + "))? | an? | " + ONES + " )"
            + " (?: \\ (?:hundred|thousand) )?+ ) (?=\\ )";

    private EnglishNumber() {}

    /** Empty for what holds a word that is no number. */
    static Optional<Numeral> of(String words) {
        if (words.startsWith("half")) {
            return Optional.of(Numeral.exactly(new BigDecimal("0.5")));
        }
        if (words.contains("couple")) {
            return Optional.of(new Numeral(BigDecimal.TWO, true));
        }
        int sum = 0;
        for (String word : words.split(" ", -1)) {
            Integer value = VALUES.get(word);
            if (value == null) {
                return Optional.empty();
            }
            sum = value >= 100 ? sum * value : sum + value;
        }
        return Optional.of(Numeral.exactly(BigDecimal.valueOf(sum)));
    }

    /** Whether the word that begins there is a number, or begins one. */
    static boolean startsAt(String words, int at) {
        int end = at;
        while (end < words.length() && words.charAt(end) >= 'a' && words.charAt(end) <= 'z') {
            end++;
        }
        String word = words.substring(at, end);
        return VALUES.containsKey(word) || word.equals("half") || word.equals("couple");
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>(Map.of("a", 1, "an", 1, "hundred", 100, "thousand", 1000));
        for (int i = 0; i < BELOW_TWENTY.size(); i++) {
            values.put(BELOW_TWENTY.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), 10 * (i + 2));
        }
        return Map.copyOf(values);
    }
}
