package dev.kuri.core.understand;

import java.util.Locale;

/** What a name or a number becomes before words are compared: its kind, written as one private character. */
enum Mask {
    PROVIDER('\uE000'),
    PLAN('\uE001'),
    /** An amount of data: "3GB", "4个多G". */
    DATA('\uE002'),
    MONEY('\uE003'),
    /** A length of time: "10 days", "三天". */
    DURATION('\uE004'),
    /** A point in time: "5/20", "20号", "at 9:30". */
    DATE('\uE005'),
    /** The generation of a network: "5G". */
    GENERATION('\uE006'),
    NUMBER('\uE007');

    private final char symbol;

    Mask(char symbol) {
        this.symbol = symbol;
    }

    char symbol() {
        return symbol;
    }

    /** The words with every symbol written out, for people. */
    static String readable(String masked) {
        String readable = masked;
        for (Mask mask : values()) {
            readable = readable.replace(
                    String.valueOf(mask.symbol()), "<" + mask.name().toLowerCase(Locale.ROOT) + ">");
        }
        return readable;
    }

    static boolean isSymbol(char c) {
        return c >= PROVIDER.symbol && c <= NUMBER.symbol;
    }
}
