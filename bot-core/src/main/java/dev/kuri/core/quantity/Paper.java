package dev.kuri.core.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words on which every number is crossed out once it is read, so that none is read twice. The kinds are tried one after the
 * other, the clearest first.
 */
final class Paper {
    /** Stands for what was read as a number. */
    static final char READ = '\uE0F1';

    /** Stands for what is no number to read: a name, a phone number, the generation of a network. */
    static final char APART = '\uE0F0';

    /** What folding makes a space of, though it belongs to a number. */
    private static final Pattern IN_NUMBERS = Pattern.compile("(?<=\\d)[,~〜–-](?=\\d)|\\+(?=\\d)|〇");

    private final String plain;
    private final StringBuilder text;
    private final List<Quantity> found = new ArrayList<>();

    Paper(String plain, String folded) {
        this.plain = plain;
        this.text = new StringBuilder(folded);
        Matcher signs = IN_NUMBERS.matcher(plain);
        while (signs.find()) {
            text.setCharAt(signs.start(), plain.charAt(signs.start()));
        }
    }

    /** Reads all that fits a pattern and means something; what means nothing stays for other patterns. */
    void read(Pattern pattern, Function<Find, Optional<? extends Quantity>> meaning) {
        String words = text.toString();
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            keep(matcher, words, meaning);
        }
    }

    /** The same for a pattern that begins with a number, tried only where one can begin. */
    void readNumbers(Pattern pattern, Function<Find, Optional<? extends Quantity>> meaning) {
        String words = text.toString();
        Matcher matcher = pattern.matcher(words).useTransparentBounds(true).useAnchoringBounds(false);
        int at = Written.nextStart(words, 0);
        while (at < words.length()) {
            boolean matches = matcher.region(at, words.length()).lookingAt();
            if (matches) {
                keep(matcher, words, meaning);
            }
            at = Written.nextStart(words, matches ? matcher.end() : at + 1);
        }
    }

    private void keep(Matcher matcher, String words, Function<Find, Optional<? extends Quantity>> meaning) {
        Place place = new Place(matcher.start(), matcher.end());
        meaning.apply(new Find(place, matcher.toMatchResult(), plain, words)).ifPresent(quantity -> {
            found.add(quantity);
            cross(place, READ);
        });
    }

    /** Whether any of these stands in the words: a cheap question before a dear pattern. */
    boolean holdsAny(String... parts) {
        String words = text.toString();
        for (String part : parts) {
            if (words.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Takes all that fits a pattern for no number. */
    void leaveApart(Pattern pattern) {
        Matcher matcher = pattern.matcher(text.toString());
        while (matcher.find()) {
            leaveApart(new Place(matcher.start(), matcher.end()));
        }
    }

    void leaveApart(Place place) {
        cross(place, APART);
    }

    /** In order of their places. */
    List<Quantity> found() {
        return found.stream()
                .sorted(Comparator.comparing(quantity -> quantity.place().start()))
                .toList();
    }

    private void cross(Place place, char mark) {
        for (int i = place.start(); i < place.end(); i++) {
            text.setCharAt(i, mark);
        }
    }
}
