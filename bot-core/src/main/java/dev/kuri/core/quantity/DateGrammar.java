package dev.kuri.core.quantity;

import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days with their month: "2026-12-31", "3月4日", "5/20", "4 Mar", "March 4, 2027", "3月末". */
final class DateGrammar implements Grammar {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d.])(?<year>20\\d{2})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)");

    private static final Pattern CHINESE =
            Pattern.compile("""
            (?: (?<era>令和)?\\ ? (?<year> 20\\d{2} | (?<!\\d)\\d{1,2} | 二[〇零][〇零一二三四五六七八九]{2} ) 年の?\\ ? )?
            (?<! [\\d.第%HAN] ) (?<month>%SMALL) 月の?\\ ?
            (?: (?<day>%SMALL) (?: [日号] | (?=$ | \\  | まで | から | 之 | [到前后过は]) ) | (?<end>[末底尾]) )
            """.replace("%HAN", Written.HAN).replace("%SMALL", Written.SMALL), Pattern.COMMENTS);

    /** "24/7" is always. */
    private static final Pattern SLASH = Pattern.compile(
            "(?<![\\d/.])(?!24/7(?!\\d))(?<month>\\d{1,2})/(?<day>\\d{1,2})(?:/(?<year>20\\d{2}))?(?![\\d/%]|\\.\\d)");

    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may(?! (?:be|not|have|need|i|we|also)(?![a-z]))|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![a-z\\d:.])";
    private static final String YEAR = "(?: {1,2}(?<year>20\\d{2})(?![\\d圆]))?";

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d.:/])" + DAY + " ?(?:of )?(?<![a-z])" + MONTH + YEAR);

    private static final Pattern MONTH_FIRST = Pattern.compile("(?<![a-z])" + MONTH + " ?(?:the )?" + DAY + YEAR);

    private static final Pattern END_OF = Pattern.compile("(?<![a-z])(?:the )?(?<end>end) of " + MONTH);

    private static final int CENTURY = 2000;
    private static final int YEAR_BEFORE_REIWA = 2018;
    private static final int MONTHS_OF_YEAR = 12;

    @Override
    public void readFrom(Paper paper) {
        if (paper.holdsAny("/")) {
            paper.readNumbers(SLASH, DateGrammar::withSlash);
        }
        paper.readNumbers(YEAR_FIRST, DateGrammar::day);
        if (paper.holdsAny("月")) {
            paper.read(CHINESE, DateGrammar::day);
        }
        if (MONTHS.stream().anyMatch(paper::holdsAny)) {
            List.of(DAY_FIRST, MONTH_FIRST, END_OF).forEach(pattern -> paper.read(pattern, DateGrammar::day));
        }
    }

    /** The month comes first in Japan and China; what can be no month is the day, as Europeans write. */
    private static Optional<Quantity> withSlash(Find find) {
        int first = find.small("month");
        int second = find.small("day");
        return first > MONTHS_OF_YEAR ? day(find, second, first) : day(find, first, second);
    }

    private static Optional<Quantity> day(Find find) {
        return day(find, month(find), find.small("day"));
    }

    private static Optional<Quantity> day(Find find, int month, int day) {
        if (month < 1 || month > MONTHS_OF_YEAR) {
            return Optional.empty();
        }
        Month named = Month.of(month);
        Optional<When> when = find.has("end") ? Optional.of(endOf(find, named)) : when(find, named, day);
        return when.map(meant -> new Quantity.Day(find.place(), find.about(), meant));
    }

    private static When endOf(Find find, Month month) {
        return find.has("year")
                ? new When.On(Year.of(year(find)).atMonth(month).atEndOfMonth())
                : new When.EndOf(month);
    }

    private static Optional<When> when(Find find, Month month, int day) {
        if (day < 1 || day > month.maxLength()) {
            return Optional.empty();
        }
        MonthDay date = MonthDay.of(month, day);
        if (!find.has("year")) {
            return Optional.of(new When.InSomeYear(date));
        }
        int year = year(find);
        return date.isValidYear(year) ? Optional.of(new When.On(date.atYear(year))) : Optional.empty();
    }

    private static int month(Find find) {
        String month = find.part("month");
        return month != null && month.charAt(0) >= 'a' && month.charAt(0) <= 'z'
                ? MONTHS.indexOf(month.substring(0, 3)) + 1
                : find.small("month");
    }

    private static int year(Find find) {
        int year = Math.max(0, find.small("year"));
        return year + (find.has("era") ? YEAR_BEFORE_REIWA : year < 100 ? CENTURY : 0);
    }
}
