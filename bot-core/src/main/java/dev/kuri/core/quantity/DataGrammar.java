package dev.kuri.core.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Amounts of data: "3GB", "4个多G", "2.5ギガ", "half a gig". */
final class DataGrammar implements Grammar {
    /** "10mb/s" is a speed. */
    private static final Pattern DATA = Pattern.compile("""
            %NUMBER (?<more>个?[多来余])? 个? (?<half>半)? \\ ?
            (?<unit> (?: tb | gb? | gib | gigs? | gigas? | gigabytes? | mb? | mib | megs? | megas? | megabytes? | kb ) (?![a-z])
              | (?: ぎが | めが ) (?:ばいと)?
              | 兆 )
            (?! \\ s(?![a-z]) | びっと )
            """.replace("%NUMBER", Written.NUMBER), Pattern.COMMENTS);

    /** Ours: "5m" are minutes or metres sooner than megabytes. */
    private static final BigDecimal LEAST_MEGABYTES = BigDecimal.TEN;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public void readFrom(Paper paper) {
        paper.readNumbers(
                DATA,
                find -> find.number()
                        .filter(number ->
                                !"m".equals(find.part("unit")) || number.value().compareTo(LEAST_MEGABYTES) >= 0)
                        .map(number -> amount(find, find.has("half") ? number.plus(HALF) : number)));
    }

    private static Quantity amount(Find find, Numeral number) {
        boolean about = find.about() || number.about() || find.has("more");
        BigDecimal gigabytes = number.value().scaleByPowerOfTen(power(find.written("unit")));
        return new Quantity.Data(find.place(), about, Numeral.plain(gigabytes));
    }

    /** Of ten, from the unit to gigabytes. */
    private static int power(String unit) {
        return switch (Character.toLowerCase(unit.charAt(0))) {
            case 't' -> 3;
            case 'm', 'メ', 'め', '兆' -> -3;
            case 'k' -> -6;
            default -> 0;
        };
    }
}
