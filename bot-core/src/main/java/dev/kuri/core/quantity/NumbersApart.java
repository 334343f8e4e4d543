package dev.kuri.core.quantity;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that amount to nothing: serial numbers, phone numbers, generations of networks. */
final class NumbersApart implements Grammar {
    /** What a number begins that is not the end of a longer one. */
    private static final String NO_UNIT = "(?![a-z\\d圆元块%天日号月年个])";

    /**
     * ITU-T E.118: 89 for telecommunications, 19 digits with the check digit; some print more or fewer. An amount after it is
     * left out where that can be told; else too much is hidden rather than too little.
     */
    private static final Pattern ICCID =
            Pattern.compile("(?<!\\d)89(?:(?:%GAP\\d){16,20}f?%END(?!%GAP\\d{3})|(?:%GAP\\d){16,20}(?!\\d))"
                    .replace("%END", NO_UNIT)
                    .replace("%GAP", "[ .-]{0,3}"));

    /** ITU-T E.164: up to 15 digits after a plus; in Japan 10 or 11 from a 0 on. A longer row is no amount either. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d.,])(?:(?:\\+\\d(?:[ -]?\\d){7,14}|0(?:[ -]?\\d){8,11}|1\\d{2}[ -]\\d{4}[ -]\\d{4})%END|\\d{10,})"
                    .replace("%END", NO_UNIT));

    private static final Pattern NETWORKS = Pattern.compile(
            """
            (?<![\\d.]) [345]g
            (?: [/\\ ]?[45]g(?![a-z])
              | (?![a-z]) (?: (?=[\\ 的のがは]{0,2}%NETWORK)
                  | (?<=%NETWORK[\\ 是的のがは]{0,2}[345]g) (?!\\ ?(?:left|用|剩|残|の?残))
                  | (?<=(?<![a-z])(?:to|on|via)\\ [345]g) (?!\\ (?:left|remaining|of|data|plan)) ) )
            """.replace(
                            "%NETWORK",
                            "(?:信号|网络|网速|通信|电波|频|回线|对应|えりあ|速|基站|基地|手机|机种|すまほ|支持|つなが"
                                    + "|signal|network|lte|phone|speed|coverage|band|icon|area)"),
            Pattern.COMMENTS);

    @Override
    public void readFrom(Paper paper) {
        paper.readNumbers(ICCID, find -> Optional.of(new Quantity.Iccid(find.place(), lastFour(find))));
        paper.leaveApart(PHONE);
        if (paper.holdsAny("g")) {
            paper.leaveApart(NETWORKS);
        }
    }

    private static String lastFour(Find find) {
        String digits = find.match().group().replaceAll("\\D", "");
        return digits.substring(digits.length() - 4);
    }
}
