package dev.kuri.core.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parts of a whole: "40%", "两成", "4割", "百分之二十". */
final class PercentGrammar implements Grammar {
    private static final Pattern PERCENT =
            Pattern.compile("""
            (?<before>百分之)? %NUMBER
            (?<unit> \\ ?(?: % | percent(?![a-z]) | ぱーせんと ) | 成(?![为功本员立交人长都熟不])以? | 割 | (?<=[百千\\d%HAN]) )
            """.replace("%NUMBER", Written.NUMBER).replace("%HAN", Written.HAN), Pattern.COMMENTS);

    @Override
    public void readFrom(Paper paper) {
        paper.readNumbers(PERCENT, PercentGrammar::part);
    }

    private static Optional<Quantity> part(Find find) {
        String unit = find.written("unit").strip();
        if (unit.isEmpty() && !find.has("before")) {
            return Optional.empty();
        }
        boolean tenths = unit.startsWith("成") || unit.startsWith("割");
        return find.number()
                .map(number -> tenths ? number.times(BigDecimal.TEN) : number)
                .map(number -> new Quantity.Percent(
                        find.place(), find.about() || number.about(), Numeral.plain(number.value())));
    }
}
