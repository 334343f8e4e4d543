package dev.kuri.core.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers in digits, in Chinese characters or in both, read from left to right: "1万5千", "一百五", "二〇二六". */
final class HanNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    /** Ours: a longer one is no number that somebody counts with. */
    private static final int MOST_CHARS = 20;

    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BigDecimal total = BigDecimal.ZERO;
    /** What stands after the last 万 or 亿. */
    private BigDecimal section = BigDecimal.ZERO;
    /** What no multiplier has followed yet; null for nothing. */
    private @Nullable BigDecimal pending;

    private BigDecimal lastMultiplier = BigDecimal.ONE;
    /** Whether {@link #pending} is one digit only: "一百五" is 150, and "一百零五" is not. */
    private boolean singleDigit;

    private boolean about;

    private HanNumber() {}

    /** Empty for what holds a character that is no number. */
    static Optional<Numeral> of(String written) {
        if (written.length() > MOST_CHARS) {
            return Optional.empty();
        }
        String plain = written.replace(",", "").replace('零', '〇').replace('两', '二');
        int point = plain.indexOf('点');
        if (point > 0) {
            BigDecimal fraction = new BigDecimal("0." + inDigits(plain.substring(point + 1)));
            return of(plain.substring(0, point)).map(whole -> whole.plus(fraction));
        }
        return new HanNumber().read(plain);
    }

    private Optional<Numeral> read(String plain) {
        for (int i = 0; i < plain.length(); ) {
            int end = runEnd(plain, i);
            if (end > i) {
                readDigits(plain.substring(i, end));
                i = end;
            } else {
                BigDecimal multiplier = multiplier(plain.charAt(i));
                if (multiplier == null) {
                    return Optional.empty();
                }
                multiply(multiplier);
                i++;
            }
        }
        return Optional.of(new Numeral(total.add(section).add(lastDigits()), about));
    }

    /** Two neighbours in a row are a choice: "两三天", "二三十". */
    private void readDigits(String run) {
        String digits = inDigits(run);
        boolean choice = run.length() == 2
                && DIGITS.indexOf(run.charAt(0)) > 0
                && DIGITS.indexOf(run.charAt(1)) == DIGITS.indexOf(run.charAt(0)) + 1;
        about |= choice;
        pending = new BigDecimal(choice ? digits.substring(0, 1) : digits);
        singleDigit = digits.length() == 1;
    }

    private void multiply(BigDecimal multiplier) {
        if (multiplier.compareTo(MYRIAD) < 0) {
            section = section.add((pending == null ? BigDecimal.ONE : pending).multiply(multiplier));
        } else {
            BigDecimal before = pending == null ? section : section.add(pending);
            total = total.add((before.signum() == 0 ? BigDecimal.ONE : before).multiply(multiplier));
            section = BigDecimal.ZERO;
        }
        pending = null;
        lastMultiplier = multiplier;
    }

    private BigDecimal lastDigits() {
        if (pending == null) {
            return BigDecimal.ZERO;
        }
        return singleDigit && lastMultiplier.compareTo(HUNDRED) >= 0
                ? pending.multiply(lastMultiplier).divide(BigDecimal.TEN)
                : pending;
    }

    private static int runEnd(String plain, int start) {
        boolean han = DIGITS.indexOf(plain.charAt(start)) >= 0;
        int end = start;
        while (end < plain.length()
                && (han ? DIGITS.indexOf(plain.charAt(end)) >= 0 : isDigitOrPoint(plain.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isDigitOrPoint(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    private static String inDigits(String run) {
        StringBuilder digits = new StringBuilder(run);
        for (int i = 0; i < run.length(); i++) {
            int digit = DIGITS.indexOf(run.charAt(i));
            if (digit >= 0) {
                digits.setCharAt(i, (char) ('0' + digit));
            }
        }
        return digits.toString();
    }

    private static @Nullable BigDecimal multiplier(char c) {
        return switch (c) {
            case '十' -> BigDecimal.TEN;
            case '百' -> HUNDRED;
            case '千' -> BigDecimal.valueOf(1000);
            case '万' -> MYRIAD;
            case '亿' -> BigDecimal.valueOf(100_000_000);
            default -> null;
        };
    }
}
