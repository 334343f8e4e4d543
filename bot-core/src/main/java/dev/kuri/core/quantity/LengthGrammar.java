package dev.kuri.core.quantity;

import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Lengths of time, and how far they are before or after something: "二日だけ", "a week", "3日前", "in two weeks". */
final class LengthGrammar implements Grammar {
    private static final String LENGTH = """
            %NUMBER (?<more>个?[多来余])? [个箇]? (?<half>半)? \\ ?
            (?: (?<day> 天 | 日间 | (?<=半)日 | %JAPANESE_DAY | (?:days?|d)%END )
              | (?<week> (?: 周间? | 星期 | 礼拜 )(?![末边年]) | (?:weeks?|wks?)%END )
              | (?<month> (?<=[个箇半])月间? | [かけゕゖ]月间? | 月间 | (?:months?|mths?|mos?)%END )
              | (?<year> 年间?(?![\\d级生]) | (?:years?|yrs?)%END (?!\\ old) )
              | (?<night> 泊 (?: (?<until>%SMALL)日 )? | 晚 | nights?%END )
              | (?<hour> 小时 | 时间 | 钟头? | (?:hours?|hrs?|h)%END )
              | (?<minute> 分钟 | 分间 | %JAPANESE_MINUTE | (?:minutes?|mins?)%END ) )
            (?<halfMore>半)? (?!目)
            """.replace("%NUMBER", Written.NUMBER)
            .replace("%SMALL", Written.SMALL)
            .replace("%END", Written.WORD_END);

    private static final String ANY_LENGTH =
            LENGTH.replace("%JAPANESE_DAY", "日").replace("%JAPANESE_MINUTE", "分");

    private static final Pattern ALONE = Pattern.compile(
            LENGTH.replace(
                            "%JAPANESE_DAY",
                            "日(?=だけ|ぷらん|ぶん|分|以[内上下]|ほど|くらい|ぐらい|しか|程度|有效|こーす|のやつ|の旅|じゃ足|足り)|(?<loose>日(?!子))")
                    .replace("%JAPANESE_MINUTE", "分(?=以内|ほど|くらい|だけ)"),
            Pattern.COMMENTS);

    private static final Pattern FAR = Pattern.compile("""
            %LENGTH
            (?: (?<before> [之以つ]?前(?![后半]) | \\ (?:ago|before|prior|earlier|in\\ advance)(?![a-z]) )
              | (?<after> [之以]?后 | \\ (?:after|later|from\\ now)(?![a-z]) ) )
            """.replace("%LENGTH", ANY_LENGTH), Pattern.COMMENTS);

    /** Where a word in front says that it is an offset. */
    private static final Pattern FAR_AHEAD = Pattern.compile("""
            (?: (?<before> 提前 | 提早 | (?:到期|过期|期限|截止|结束|失效)[日之]?的?前 )
              | (?<after> 再?过(?!了) | (?<![a-z])in\\  ) )
            %LENGTH (?! \\ (?:ago|before)(?![a-z]) )
            """.replace("%LENGTH", ANY_LENGTH), Pattern.COMMENTS);

    private static final Pattern DAY_BEFORE =
            Pattern.compile("(?<![a-z])(?:the|a) day before(?! yesterday)(?![a-z])|前日(?!本)|前一天");

    /** "一天多少钱" asks for the price of a day, "1日1GB" tells what there is each day. */
    static final Pattern EACH_AFTER =
            Pattern.compile(" ?(?:多少|几|要多|要几|いくら|何|どれ|あたり|[\\d%READ])".replace("%READ", "" + Paper.READ));

    /** "how much a month", "3GB a day". */
    private static final Pattern EACH_BEFORE =
            Pattern.compile(("(?:(?<![a-z])(?:much|many|cost|price|once|twice|time|each|gb|gig)"
                            + "|(?<!last|take| i|wa|thi|ha|ye)s|[\\d%READ]) $")
                    .replace("%READ", "" + Paper.READ));

    /** "多少钱一个月"; and "最后一天" counts nothing. */
    private static final Pattern EACH_BEFORE_CHINESE =
            Pattern.compile("(?:多少钱?|几[钱块元]|最后|同|[那这哪某每]|%READ) ?$".replace("%READ", "" + Paper.READ));

    private static final Pattern LEFT_BEFORE = Pattern.compile("(?:あと|残り|のこり|もう|有|剩|得返|多|够) ?$");

    /** "等了半天" is a long while, "下半年" one half of two. */
    private static final Pattern NO_HALF_BEFORE = Pattern.compile("[了大这好老上下前后]$");

    private static final int LAST_DAY = 31;

    private static final Set<String> ONE = Set.of("1", "一", "a", "an");

    @Override
    public void readFrom(Paper paper) {
        if (paper.holdsAny("day before", "前日", "前一天")) {
            paper.read(
                    DAY_BEFORE, find -> Optional.of(new Quantity.Offset(find.place(), false, Period.ofDays(1), true)));
        }
        if (paper.holdsAny("提", "前", "过", "in ")) {
            paper.read(FAR_AHEAD, LengthGrammar::offset);
        }
        paper.readNumbers(FAR, LengthGrammar::offset);
        paper.readNumbers(ALONE, LengthGrammar::length);
    }

    private static Optional<Quantity> offset(Find find) {
        boolean each = "一".equals(find.part("n")) && find.follows(EACH_BEFORE_CHINESE);
        return each
                ? Optional.empty()
                : TimeSpan.in(find)
                        .map(span ->
                                new Quantity.Offset(find.place(), span.about(), span.amount(), find.has("before")));
    }

    private static Optional<Quantity> length(Find find) {
        String number = find.match().group("n");
        boolean noHalf = number.equals("半") && find.follows(NO_HALF_BEFORE);
        boolean dayOfMonth = find.has("loose") && !isCount(find, number);
        return noHalf || dayOfMonth || isEach(find, number)
                ? Optional.empty()
                : TimeSpan.in(find).map(span -> new Quantity.Length(find.place(), span.about(), span.amount()));
    }

    /** A bare "3日" is a day of a month, unless there are too many for one or some are left. */
    private static boolean isCount(Find find, String number) {
        return number.equals("两") || find.follows(LEFT_BEFORE) || Written.small(number) > LAST_DAY;
    }

    private static boolean isEach(Find find, String number) {
        return ONE.contains(number)
                && (find.isFollowedBy(EACH_AFTER)
                        || (number.startsWith("a") && find.follows(EACH_BEFORE))
                        || (number.equals("一") && find.follows(EACH_BEFORE_CHINESE)));
    }
}
