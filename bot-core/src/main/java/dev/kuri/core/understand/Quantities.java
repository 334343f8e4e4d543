package dev.kuri.core.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts, prices, times and other numbers in folded words. Only their kinds matter, so none is computed. */
final class Quantities {
    private static final String DIGITS = "\\d+(?:[.,:]\\d+)*";
    private static final String HAN_DIGITS = "[一二两三四五六七八九十百千万]+";
    /** "几千日元" asks for a number, "第三天" counts: neither is an amount. */
    private static final String NUMBER = "(?<![几第数\\d.])(?:" + DIGITS + "(?:千|万)?|" + HAN_DIGITS + ")";

    private static final String NO_LETTER = "(?![a-z])";
    private static final String DATA_UNIT =
            "(?:个?多? ?(?:(?:[gmkt]b?|gigs?|gigas?|gigabytes?|megs?)" + NO_LETTER + "|ぎが(?:ばいと)?|めが(?:ばいと)?|兆))";
    private static final String MONEY_UNIT = " ?(?:(?:yen|jpy|usd|dollars?|bucks?|ntd|hkd|rmb|cny|eur|euros?)"
            + NO_LETTER + "|圆|日元|日圆|日币|元|块|刀|蚊|えん|美金|美元|台币|人民币|港币)";
    private static final String TIME_UNIT = " ?(?:个?多?(?:天|日间|周间?|星期|礼拜|月间?(?=间)|小时|时间|钟头|分钟|年间?|晚)|(?:个|か|ゖ|ヵ|ヶ)月间?"
            + "|日(?=间|だけ|ぷらん|ぶん|分|以|ほど|くらい)|泊|月间"
            + "|(?:days?|nights?|weeks?|months?|mths?|mos?|years?|yrs?|hours?|hrs?|minutes?|mins?|d|h)" + NO_LETTER
            + ")";
    private static final String DATE =
            "\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}[日号]?)?)?|\\d{1,2}月(?:\\d{1,2}[日号]?)?|\\d{1,4}/\\d{1,2}(?:/\\d{1,2})?"
                    + "|" + NUMBER + " ?[日号]|\\d{1,2}(?:st|nd|rd|th)" + NO_LETTER
                    + "|\\d{1,2}:\\d{2}|" + NUMBER + " ?[点时](?!间)|\\d{1,2} ?[ap]m" + NO_LETTER;
    private static final String AROUND_NETWORKS = "信号|网络|通信|频|回线|对应|エリア|えりあ|速|基站|基地|网速|手机";
    private static final String GENERATION =
            "[345]g[/ ]?[45]g|(?<![\\d.])[345]g" + NO_LETTER + "(?= ?(?:" + AROUND_NETWORKS
                    + "|signal|network|phone|speed|coverage|icon|area|lte|え))" + "|(?<=(?:" + AROUND_NETWORKS
                    + "|signal|network|lte) ?)[345]g" + NO_LETTER;

    private static final Pattern QUANTITY =
            Pattern.compile("(?<GENERATION>" + GENERATION + ")|(?<MONEY>[¥$€£] ?" + DIGITS
                    + "(?:千|万|k)?|" + NUMBER + MONEY_UNIT + ")|(?<DATA>" + NUMBER + DATA_UNIT + ")|(?<DURATION>"
                    + NUMBER + TIME_UNIT
                    + ")|(?<DATE>" + DATE + ")|(?<NUMBER>" + DIGITS + ")");

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
        return text.chars().anyMatch(c -> Character.isDigit(c) || "一二两三四五六七八九十百千万".indexOf(c) >= 0);
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
