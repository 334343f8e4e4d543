package dev.kuri.core.quantity;

import java.util.List;

/** Finds the quantities in a message, whatever language it is in. */
public final class QuantityReader {
    /** Numbers that only look like amounts come first, what could be anything last. */
    private final List<Grammar> grammars = List.of(
            new NumbersApart(),
            new MoneyGrammar(),
            new DataGrammar(),
            new PercentGrammar(),
            new DateGrammar(),
            new LengthGrammar(),
            new DayGrammar(),
            new TimeGrammar(),
            new MonthGrammar(),
            new MoneyGrammar.Alone());

    /**
     * What the words hold, in order of its place; no two overlap.
     *
     * @param plain the words as they were written
     * @param folded the same, in small letters, simplified characters and hiragana, every character at the same place
     * @param names where names stand, in which no number is one
     */
    public List<Quantity> read(String plain, String folded, List<Place> names) {
        if (plain.length() != folded.length()) {
            throw new IllegalArgumentException("Folding has to keep every place");
        }
        Paper paper = new Paper(plain, folded);
        names.forEach(paper::leaveApart);
        grammars.forEach(grammar -> grammar.readFrom(paper));
        return paper.found();
    }
}
