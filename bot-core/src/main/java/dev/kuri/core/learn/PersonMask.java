package dev.kuri.core.learn;

import dev.kuri.core.channel.Graphemes;
import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what leads to a person: addresses, handles, numbers that are no amount, price, day or time, and
 * names where somebody says that it is one. A name without such words around it is not found.
 */
public final class PersonMask {
    /** Most UTF-16 code units that are left of a text. */
    static final int MOST_UNITS = 300;

    /** Stands for what was taken out; to understanding it is punctuation, so nothing is learnt from it. */
    static final String MASK = "***";

    /** Ours: what comes later is not looked at, and not kept. */
    private static final int READ_UNITS = 500;

    private static final String MONTH_NUMBER = "(?:0?[1-9]|1[0-2])";

    private static final String DAY_NUMBER = "(?:0?[1-9]|[12]\\d|3[01])";

    private static final String YEAR = "(?:19|20)\\d{2}";

    private static final String DAY_OR_TIME = YEAR + "[-/.年]\\s?" + MONTH_NUMBER + "[-/.月]\\s?" + DAY_NUMBER + "日?"
            + "|20[23]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
            + "|" + DAY_NUMBER + "[-/.月]" + DAY_NUMBER + "(?:[-/.]" + YEAR + "|日|号|號)?"
            + "|\\d{1,2}:\\d{2}(?::\\d{2})?";

    private static final String UNIT =
            "(?i:gb|mb|kb|tb|g|m|ギガ|メガ|円|圓|元|塊|块|yen|jpy|usd|rmb|twd|hkd|cny|dollars?|days?|日|天|个月|個月"
                    + "|ヶ月|か月|ヵ月|months?|年|years?|時間|小时|小時|hours?|分|万|萬|%)";

    private static final String AMOUNT =
            "[¥$€£]\\s?\\d{1,7}(?:,\\d{3})*(?:\\.\\d{1,2})?" + "|\\d{1,7}(?:,\\d{3})*(?:\\.\\d{1,3})?\\s?" + UNIT;

    /** Between the groups of a number, after compatibility forms are gone. */
    private static final String BETWEEN = "[\\s()/.・_‐-―−ー-]{1,3}";

    /** Seven digits and more, in groups or not, in any script; digits written as Han characters too. */
    private static final String DIGIT = "[\\p{Nd}〇零一二三四五六七八九]";

    private static final Pattern MARKED = Pattern.compile(
            // What stays comes first, so that nothing of it is taken for a part of something else.
            "(?<stays>(?<![\\d+])(?:(?:" + DAY_OR_TIME + ")(?![-.]?\\d)|(?:" + AMOUNT + ")))"
                    + "|LPA:[!-~]+"
                    + "|(?:https?://|www\\.)[!-~]+"
                    + "|[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*"
                    + "|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}/[!-~]+"
                    + "|[A-Za-z0-9._%+'-]*@[\\p{L}\\p{M}\\p{N}_.-]+"
                    + "|\\+?\\(?" + DIGIT + "(?:(?:" + BETWEEN + ")?" + DIGIT + "){6,}");

    /** A word that can be a name, and is none of those that follow one. */
    private static final String LATIN_NAME =
            "(?!(?:and|but|i|im|i'm|from|my|can|do|does|how|what|when|where|is|are|the|a|an|please|want|need|with|have|not)\\b)"
                    + "[\\p{L}\\p{M}'’.-]+";

    private static final Pattern NAMED = Pattern.compile(
            "(?<=\\b(?:my name is|my name's|name is|name:|mr|mrs|ms|mr\\.|mrs\\.|ms\\.)\\s{1,3})" + LATIN_NAME
                    + "(?:\\s" + LATIN_NAME + "){0,2}"
                    + "|(?<=我叫|我名叫|名字叫|名字是|我姓|请叫我|請叫我|姓名[:是]|名前は|氏名[:は])\\s?(?![不你您他她了人个個])"
                    + "(?:[A-Za-z][A-Za-z'’. -]*|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・]{1,4}+"
                    + "(?:[\\p{IsKatakana}ー・]*))"
                    + "|(?<=(?:私|わたし|僕|ぼく|俺|自分)は)[\\p{L}\\p{M}ー・ ]{1,12}?(?=です|と申し|といい|と言い|だよ|だ$)"
                    + "|[\\p{L}\\p{M}ー・]{1,12}(?=と申し|ともうし)"
                    + "|(?<=(?:line|wechat|weixin|微信|telegram|instagram|whatsapp)\\s?(?:id|号|號)\\s?(?:is|:|は|是|=)?\\s?)"
                    + "[A-Za-z0-9_.-]{2,}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Invisible characters could part a number; control characters and halves of characters no database takes. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");

    /** What a cut may have left of an address or a number: too little to be recognised. */
    private static final Pattern LAST_WORD = Pattern.compile("[!-~]*$");

    private static final Pattern LAST_NUMBER = Pattern.compile("[\\p{N}\\p{P}\\p{S}\\s]*$");

    /** The text in one width, masked and shortened. */
    public String mask(String text) {
        String plain = CONTROL.matcher(INVISIBLE
                        .matcher(Normalizer.normalize(start(text), Normalizer.Form.NFKC))
                        .replaceAll(""))
                .replaceAll(" ");
        String numberless = MARKED.matcher(plain).replaceAll(PersonMask::replacement);
        return Graphemes.cut(NAMED.matcher(numberless).replaceAll(MASK).strip(), MOST_UNITS);
    }

    private static String replacement(MatchResult match) {
        return match.group("stays") == null ? Matcher.quoteReplacement(MASK) : Matcher.quoteReplacement(match.group());
    }

    private static String start(String text) {
        if (text.length() <= READ_UNITS) {
            return text;
        }
        String read = text.substring(0, READ_UNITS);
        String whole = LAST_WORD.matcher(read).replaceFirst("");
        return LAST_NUMBER.matcher(whole).replaceFirst("");
    }
}
