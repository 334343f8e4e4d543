package dev.kuri.core.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How numbers are written: parts for the patterns of all kinds, and the value of what such a part has found. */
final class Written {
    static final String HAN_DIGITS = "〇零一二三四五六七八九两";
    static final String HAN = HAN_DIGITS + "十百千万亿";

    /** No letter follows: "g" is a gigabyte, and no "go". */
    static final String WORD_END = "(?![a-z])";

    static final String WORD_START = "(?<![a-z])";

    /**
     * "几千" and "十几" ask, "第三" counts: neither is an amount. A row of digits is read whole or not at all, so that a message
     * of nothing but digits is not read again from each of them.
     */
    private static final String DIGITS = """
            (?<! [几数第.,\\d%HAN])
            (?: (?: \\d++ (?:\\.\\d++)?+ | [%HAN]++ ) (?: [-~〜–] | 到 | 至 | から | \\ to\\ | \\ or\\ ) (?=[\\d%HAN]) )?+
            (?: (?: \\d{1,3} (?:,\\d{3})++ | \\d++ ) (?: \\.\\d++ )?+ (?: [百千万亿] (?: \\d{1,4}[百千]?+ | [%HAN]++ )*+ )?+
              | [%HAN]++ (?: 点 [%DIGIT]++ (?! [分钟十%HAN]) )?+
              | 半 )
            (?! [几数])
            """.replace("%HAN", HAN).replace("%DIGIT", HAN_DIGITS);

    /** A number of any sort, for patterns with {@link Pattern#COMMENTS}; its value is told by {@link #valueOf}. */
    static final String NUMBER = "(?<n> " + DIGITS + " | " + EnglishNumber.PATTERN + " )";

    /** A day, a month or an hour. */
    static final String SMALL = "(?: \\d{1,2}(?!\\d) | [%HAN]{1,3}+ )".replace("%HAN", HAN);

    private static final Pattern RANGE = Pattern.compile("[-~〜–]|到|至|から| to | or ");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Written() {}

    /** The next place from here on where a number may begin; the length of the words if there is none. */
    static int nextStart(String words, int from) {
        int at = from;
        while (at < words.length() && !mayStart(words, at)) {
            at++;
        }
        return at;
    }

    private static boolean mayStart(String words, int at) {
        char c = words.charAt(at);
        if (isLetter(c)) {
            return (at == 0 || !isLetter(words.charAt(at - 1))) && EnglishNumber.startsAt(words, at);
        }
        return isDigit(c) && (at == 0 || !isDigit(words.charAt(at - 1)));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || c == '半' || HAN.indexOf(c) >= 0;
    }

    /** Empty for what is no number after all, or too large for one. */
    static Optional<Numeral> valueOf(String number) {
        String[] ends = RANGE.split(number, 2);
        if (ends.length == 2) {
            return valueOf(ends[0]).map(Numeral::orSo);
        }
        String one = number.strip();
        Optional<Numeral> value = one.equals("半")
                ? Optional.of(Numeral.exactly(HALF))
                : EnglishNumber.of(one).or(() -> HanNumber.of(one));
        return value.flatMap(Numeral::plausible);
    }

    /** Of a part that {@link #SMALL} has found; -1 for what is no such number. */
    static int small(String number) {
        return valueOf(number)
                .filter(Numeral::isWhole)
                .filter(numeral -> !numeral.about())
                .map(numeral -> numeral.value().intValue())
                .orElse(-1);
    }
}
