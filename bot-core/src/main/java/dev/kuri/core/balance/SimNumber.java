package dev.kuri.core.balance;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Numbers of SIMs, as somebody types or pastes them. Kuri shows nothing for one, to anybody. */
public final class SimNumber {
    /** An ICCID, 18 to 22 digits that begin with 89 (ITU-T E.118), in groups or not. */
    private static final Pattern ICCID = Pattern.compile("(?<!\\d)89(?:[ -]?\\d){16,20}(?!\\d)");

    /** Any number as long as the shortest that a provider knows an eSIM by. */
    private static final Pattern LONG = Pattern.compile("\\d(?:[ -]?\\d){13,}");

    private static final int SHOWN = 4;

    private SimNumber() {}

    /** Whether an ICCID stands in a text. */
    public static boolean isIn(String text) {
        return ICCID.matcher(folded(text)).find();
    }

    /** Whether a number stands in a text that may be one by which a provider knows an eSIM. */
    public static boolean mayBeIn(String text) {
        return LONG.matcher(folded(text)).find();
    }

    /** The text with no more than the last digits of such numbers. */
    public static String masked(String text) {
        return LONG.matcher(folded(text)).replaceAll(number -> {
            String digits = number.group().replaceAll("[ -]", "");
            return "…" + digits.substring(digits.length() - SHOWN);
        });
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
