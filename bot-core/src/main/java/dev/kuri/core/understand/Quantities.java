package dev.kuri.core.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts, prices, times and other numbers in folded words. Only their kinds matter, so none is computed. */
final class Quantities {
    private static final String HAN_DIGITS = "一二两三四五六七八九十百千万";

    /**
     * "几千日元" asks for a number, "第三天" counts: neither is an amount. Tried only where a row of digits begins, and all of
     * it at once: else a message of nothing but digits is read again from each of them.
     */
    private static final String NUMBER =
            "(?<![几第数\\d.%HAN])(?:\\d{1,3}(?:\\ \\d{3})+(?!\\d)|\\d+(?:[.,:]\\d+)*(?:千|万)?|[%HAN]++)"
                    .replace("%HAN", HAN_DIGITS);

    private static final String WORD_END = "(?![a-z])";
    private static final String AROUND_NETWORKS = "信号|网络|通信|频|回线|对应|えりあ|速|基站|基地|手机|signal|network|lte";

    /** The kinds in order of precedence, each under the name of its mask. */
    private static final Pattern QUANTITY = Pattern.compile(
            """
            (?<GENERATION>
                [345]g[/\\ ]?[45]g
              | (?<![\\d.])[345]g%END (?= \\ ?(?: %NETWORK | phone | speed | coverage | icon | area | え))
              | (?<=(?:%NETWORK)\\ ?)[345]g%END)
            | (?<MONEY>
                [¥$€£]\\ ?\\d+(?:[.,]\\d+)*(?:千|万|k)?
              | %NUMBER\\ ?(?:
                    (?:yen|jpy|usd|dollars?|bucks?|ntd|hkd|rmb|cny|eur|euros?)%END
                  | 圆|日元|日圆|日币|元|块|刀|蚊|えん|美金|美元|台币|人民币|港币))
            | (?<DATA>
                %NUMBER个?多?\\ ?(?:
                    (?:[gmkt]b?|gigs?|gigas?|gigabytes?|megs?)%END
                  | ぎが(?:ばいと)? | めが(?:ばいと)? | 兆))
            | (?<DURATION>
                (?<=あと|残り)%NUMBER\\ ?日
              | %NUMBER\\ ?(?:
                    个?多?(?:天|日间|周间?|星期|礼拜|小时|时间|钟头|分钟|年间?|晚)
                  | [个かゕゖ]月间?
                  | 日(?=间|だけ|ぷらん|ぶん|分|以|ほど|くらい)
                  | 泊 | 月间
                  | (?:days?|nights?|weeks?|months?|mths?|mos?|years?|yrs?|hours?|hrs?|minutes?|mins?|d|h)%END))
            | (?<DATE>
                \\d{4}年(?:\\d{1,2}月(?:\\d{1,2}[日号]?)?)?
              | \\d{1,2}月(?:\\d{1,2}[日号]?)?
              | \\d{1,4}/\\d{1,2}(?:/\\d{1,2})?
              | %NUMBER\\ ?[日号]
              | \\d{1,2}(?:st|nd|rd|th)%END
              | \\d{1,2}:\\d{2}
              | (?!一点)%NUMBER\\ ?[点时](?!间)
              | \\d{1,2}\\ ?[ap]m%END)
            | (?<NUMBER>\\d+(?:[.,:]\\d+)*)
            """.replace("%NUMBER", NUMBER).replace("%END", WORD_END).replace("%NETWORK", AROUND_NETWORKS),
            Pattern.COMMENTS);

    /** "一天多少钱" asks for the price of a day, and no stay of one day is meant. */
    private static final Pattern PER_DAY = Pattern.compile("一(?:天|日|个月|晚)(?= ?(?:多少|几|要多|いくら))");

    /** In order of their place; no two overlap. */
    List<Span> find(String text) {
        if (!mayHoldAny(text)) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        Matcher matcher = QUANTITY.matcher(text);
        while (matcher.find()) {
            boolean perDay = PER_DAY.matcher(text)
                    .region(matcher.start(), text.length())
                    .useTransparentBounds(true)
                    .lookingAt();
            if (!perDay) {
                spans.add(new Span(matcher.start(), matcher.end(), kindOf(matcher)));
            }
        }
        return spans;
    }

    private static boolean mayHoldAny(String text) {
        return text.chars().anyMatch(c -> Character.isDigit(c) || HAN_DIGITS.indexOf(c) >= 0);
    }

    private static Mask kindOf(Matcher matcher) {
        for (Mask mask : List.of(Mask.GENERATION, Mask.MONEY, Mask.DATA, Mask.DURATION, Mask.DATE)) {
            if (matcher.start(mask.name()) >= 0) {
                return mask;
            }
        }
        return Mask.NUMBER;
    }
}
