package dev.kuri.core.understand;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kuri.core.knowledge.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import java.util.Properties;

/** What Kuri knows of single Chinese characters; the table is made by config's HanTableWriter. */
final class HanTable {
    private static final String RESOURCE = "han.properties";

    private final char[] folded;
    private final BitSet notSimplified;
    private final BitSet notTraditional;
    private final BitSet notJapanese;

    private HanTable(Properties table) {
        this.folded = folding(table.getProperty("fold"));
        this.notSimplified = set(table.getProperty("not-simplified"));
        this.notTraditional = set(table.getProperty("not-traditional"));
        this.notJapanese = set(table.getProperty("not-japanese"));
    }

    static HanTable load() {
        try (InputStream in = Objects.requireNonNull(HanTable.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Properties table = new Properties();
            table.load(new InputStreamReader(in, UTF_8));
            return new HanTable(table);
        } catch (IOException e) {
            throw new UncheckedIOException("The build lacks a readable " + RESOURCE, e);
        }
    }

    /** The Simplified form of a Traditional or Japanese character; any other character as it is. */
    char fold(char c) {
        return folded[c];
    }

    /** Whether texts in that language do not use this character; never true of other than Chinese characters. */
    boolean isForeign(char c, Language language) {
        return switch (language) {
            case ZH_HANS -> notSimplified.get(c);
            case ZH_HANT -> notTraditional.get(c);
            case JA -> notJapanese.get(c);
            case EN -> Character.isIdeographic(c);
        };
    }

    private static char[] folding(String pairs) {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (int i = 0; i < pairs.length(); i += 2) {
            table[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
        return table;
    }

    private static BitSet set(String members) {
        BitSet set = new BitSet();
        members.chars().forEach(set::set);
        return set;
    }
}
