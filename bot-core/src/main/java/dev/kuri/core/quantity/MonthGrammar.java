package dev.kuri.core.quantity;

import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days of a month that is not named: "31日", "20号", "on the 12th", "来月5日", "月末", "end of the month". */
final class MonthGrammar implements Grammar {
    private static final String RELATIVE = """
            (?: (?<next2>再来月|下下个?月) | (?<next>来月|翌月|下个?月|次月) | (?<this>今月|本月|这个?月|当月) | (?<last>先月|上个?月) )
            """;

    /** "一日" alone is the first as well as a day. */
    private static final Pattern CHINESE =
            Pattern.compile("""
            (?<![几数第.\\d%HAN]) (?<![\\d%HAN]月) (?<day> (?!一日)%SMALL ) (?: 日(?![目本元圆币后前间]|\\ ?あたり) | 号(?![码线楼店机卡]) )
            """.replace("%SMALL", Written.SMALL).replace("%HAN", Written.HAN), Pattern.COMMENTS);

    private static final Pattern RELATIVE_FIRST = Pattern.compile(
            "%RELATIVE の?\\ ? (?<day>%SMALL) [日号]"
                    .replace("%RELATIVE", RELATIVE)
                    .replace("%SMALL", Written.SMALL),
            Pattern.COMMENTS);

    private static final Pattern ENGLISH = Pattern.compile("""
            (?<![a-z\\d.:/]) (?<day>\\d{1,2}) (?:st|nd|rd|th) (?![a-z])
            (?! \\ (?:day|time|week|month|year|gen|generation|party|floor|sim|line|one)(?![a-z]) )
            (?: \\ (?:of\\ )? (?: (?<next>next) | (?<this>this|the) )\\ month )?
            """, Pattern.COMMENTS);

    private static final Pattern END = Pattern.compile("""
            %RELATIVE の? (?:末|底|尾|最后一天|最终日) | 月[末底尾] | (?<year>年[末底尾])
              | (?<![a-z]) (?: (?:the\\ )?end\\ of\\ (?: (?<next0>next) | the | this )\\ month | month\\ ?end
              | last\\ day\\ of\\ (?: (?<next1>next) | the | this )\\ month | (?<year1>(?:the\\ )?end\\ of\\ the\\ year) ) (?![a-z])
            """.replace("%RELATIVE", RELATIVE), Pattern.COMMENTS);

    private static final int LAST = 31;

    @Override
    public void readFrom(Paper paper) {
        if (paper.holdsAny("月", "年", "month", "year")) {
            paper.read(END, MonthGrammar::end);
            paper.read(RELATIVE_FIRST, MonthGrammar::day);
        }
        paper.readNumbers(CHINESE, MonthGrammar::day);
        paper.readNumbers(ENGLISH, MonthGrammar::day);
    }

    private static Optional<Quantity> end(Find find) {
        When end = find.has("year") || find.has("year1")
                ? new When.InSomeYear(MonthDay.of(Month.DECEMBER, LAST))
                : new When.InMonth(find.has("next0") || find.has("next1") ? 1 : months(find), LAST);
        return Optional.of(new Quantity.Day(find.place(), find.about(), end));
    }

    private static Optional<Quantity> day(Find find) {
        int day = find.small("day");
        boolean relative = find.has("next2") || find.has("next") || find.has("this") || find.has("last");
        if (day < 1 || day > LAST || (!relative && isOneDayOfMany(find))) {
            return Optional.empty();
        }
        When when = relative ? new When.InMonth(months(find), day) : new When.InSomeMonth(day);
        return Optional.of(new Quantity.Day(find.place(), find.about(), when));
    }

    /** "1日1GB" tells what there is each day. */
    private static boolean isOneDayOfMany(Find find) {
        return "1".equals(find.part("day")) && find.isFollowedBy(LengthGrammar.EACH_AFTER);
    }

    private static int months(Find find) {
        if (find.has("next2")) {
            return 2;
        }
        return find.has("next") ? 1 : find.has("last") ? -1 : 0;
    }
}
