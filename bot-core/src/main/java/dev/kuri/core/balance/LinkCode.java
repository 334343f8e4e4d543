package dev.kuri.core.balance;

import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A code by which a subscription comes into a chat, once. Whoever has it may use it, so it is shown to one person and kept
 * by nobody. It is written {@code KURI-} and seven groups of four, without the letters that are taken for digits.
 *
 * @param symbols of {@link #ALPHABET}, without prefix and hyphens
 */
public record LinkCode(String symbols) {
    /** Crockford's base 32: https://www.crockford.com/base32.html. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Seven groups of four are 140 random bits. */
    private static final int GROUPS = 7;

    private static final int GROUP = 4;

    /** A hyphen of any width, a space, or what keyboards for Japanese make of a hyphen. */
    private static final String BETWEEN = "[\\s\\p{Pd}\\u2212\\u30fc_.]{0,3}";

    private static final String SYMBOLS = "[0-9A-TV-Z]{" + GROUP + "}";

    private static final Pattern WRITTEN =
            Pattern.compile("(?<![0-9A-Z])KURI((?:" + BETWEEN + SYMBOLS + "){" + GROUPS + "})(?![0-9A-Z])");

    private static final Pattern NO_SYMBOL = Pattern.compile("[^0-9A-Z]");

    /** Seven words of four letters are none: every code has a digit that cannot be a letter. */
    private static final Pattern DIGIT = Pattern.compile("[2-9]");

    /**
     * A new one.
     *
     * @param random one whose numbers nobody can foretell
     */
    public static LinkCode random(RandomGenerator random) {
        String symbols;
        do {
            symbols = random.ints(GROUPS * GROUP, 0, ALPHABET.length())
                    .mapToObj(index -> ALPHABET.substring(index, index + 1))
                    .collect(Collectors.joining());
        } while (!DIGIT.matcher(symbols).find());
        return new LinkCode(symbols);
    }

    /** The first that stands in a text, in whatever case, width and grouping somebody has typed it; empty if none does. */
    public static Optional<LinkCode> in(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        Matcher matcher = WRITTEN.matcher(folded);
        while (matcher.find()) {
            String symbols = NO_SYMBOL
                    .matcher(matcher.group(1))
                    .replaceAll("")
                    .replace('O', '0')
                    .replace('I', '1')
                    .replace('L', '1');
            if (DIGIT.matcher(symbols).find()) {
                return Optional.of(new LinkCode(symbols));
            }
        }
        return Optional.empty();
    }

    /** As people and links have it: {@code KURI-1A2B-…}. */
    public String text() {
        return "KURI-" + symbols.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /**
     * What brings it into the chat that it opens. It holds no more than Telegram allows:
     * https://core.telegram.org/bots/features#deep-linking.
     *
     * @param account our own on Telegram, such as {@code https://t.me/kuri_bot}
     */
    public URI link(URI account) {
        return URI.create(account + "?start=" + text());
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "LinkCode";
    }
}
