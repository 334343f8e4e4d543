package dev.kuri.core.quantity;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days that are told from today: "明天", "大后天", "あさって", "next Friday", "来週の月曜", "下周三". */
final class DayGrammar implements Grammar {
    private static final Map<String, Integer> AWAY = Map.ofEntries(
            Map.entry("今天", 0),
            Map.entry("今日", 0),
            Map.entry("本日", 0),
            Map.entry("きょう", 0),
            Map.entry("今", 0),
            Map.entry("today", 0),
            Map.entry("tonight", 0),
            Map.entry("明天", 1),
            Map.entry("明日", 1),
            Map.entry("あした", 1),
            Map.entry("明", 1),
            Map.entry("听日", 1),
            Map.entry("听", 1),
            Map.entry("翌日", 1),
            Map.entry("tomorrow", 1),
            Map.entry("tmr", 1),
            Map.entry("tmrw", 1),
            Map.entry("tomorow", 1),
            Map.entry("后天", 2),
            Map.entry("明后日", 2),
            Map.entry("あさって", 2),
            Map.entry("the day after tomorrow", 2),
            Map.entry("day after tomorrow", 2),
            Map.entry("大后天", 3),
            Map.entry("大后日", 3),
            Map.entry("しあさって", 3),
            Map.entry("明明后日", 3),
            Map.entry("昨天", -1),
            Map.entry("昨日", -1),
            Map.entry("昨", -1),
            Map.entry("琴日", -1),
            Map.entry("寻日", -1),
            Map.entry("yesterday", -1),
            Map.entry("前天", -2),
            Map.entry("一昨日", -2),
            Map.entry("おととい", -2),
            Map.entry("the day before yesterday", -2),
            Map.entry("day before yesterday", -2),
            Map.entry("大前天", -3));

    private static final Pattern NEAR_ENGLISH = Pattern.compile("""
            (?<![a-z]) (?: (?:the\\ )?day\\ (?:after\\ tomorrow|before\\ yesterday)
                | today | tonight | tomorrow | tomorow | tmrw? | yesterday ) (?![a-z])
            """, Pattern.COMMENTS);

    private static final Pattern NEAR = Pattern.compile("""
              大后[天日] | (?<![以之然最随])后天(?!天) | 明明?后日 | [今明昨]天 | 大前天 | (?<![以之])前天(?!天)
              | 今日(?![元圆本]) | 明日 | 一昨日 | 昨日 | (?<!日)本日(?![元圆]) | 翌日
              | 听日 | [琴寻]日
              | 今(?=[晚朝夜]) | [明听](?=[晚早朝]) | 昨(?=[晚夜])
              | (?<![ぁ-ん&&[^はがもにでのと]]) (?:しあさって|あさって|あした|きょう|おととい) (?![ぁ-ん&&[^はがもにでのまかだっ]])
            """, Pattern.COMMENTS);

    private static final Pattern CHINESE = Pattern.compile("""
            (?<! [\\d个年%HAN] )
            (?: (?<next2>下下个?) | (?<next>下个?) | (?<last>上个?) | (?<this>这个?|本|今) )?
            (?: 星期|周|礼拜 ) (?<weekday>[一二三四五六日天]) (?![天次个回本人])
            """.replace("%HAN", Written.HAN), Pattern.COMMENTS);

    private static final Pattern JAPANESE = Pattern.compile("""
            (?: (?: (?<next2>再来周) | (?<next>来周|翌周) | (?<last>先周) | (?<this>今周) ) の?\\ ? )?
            (?<weekday>[月火水木金土日])曜日?
            """, Pattern.COMMENTS);

    private static final Pattern ENGLISH = Pattern.compile("""
            (?<![a-z]) (?: (?<next>next) | (?<last>last) | (?<this>this) | on | by | until | till | every )? \\ ?
            (?: (?<weekday> monday|tuesday|wednesday|thursday|friday|saturday|sunday )
              | (?<= (?:next|last|this|on|by|until|till)\\  ) (?<short> mon|tues?|wed|thur?s?|fri|sat|sun ) ) (?![a-z])
            """, Pattern.COMMENTS);

    private static final String CHINESE_WEEK = "一二三四五六日天";
    private static final String JAPANESE_WEEK = "月火水木金土日";
    private static final List<String> ENGLISH_WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    @Override
    public void readFrom(Paper paper) {
        if (paper.holdsAny("day", "to", "tm")) {
            paper.read(NEAR_ENGLISH, DayGrammar::near);
        }
        if (paper.holdsAny("天", "日", "今", "明", "昨", "听", "あ", "きょう", "おととい")) {
            paper.read(NEAR, DayGrammar::near);
        }
        if (paper.holdsAny("曜")) {
            paper.read(
                    JAPANESE,
                    find -> inWeek(find, JAPANESE_WEEK.indexOf(find.match().group("weekday")), false));
        }
        if (paper.holdsAny("周", "星期", "礼拜")) {
            paper.read(
                    CHINESE,
                    find -> inWeek(find, CHINESE_WEEK.indexOf(find.match().group("weekday")), false));
        }
        if (ENGLISH_WEEK.stream().anyMatch(paper::holdsAny)) {
            paper.read(ENGLISH, DayGrammar::english);
        }
    }

    private static Optional<Quantity> near(Find find) {
        return Optional.ofNullable(AWAY.get(find.match().group()))
                .map(days -> new Quantity.Day(find.place(), find.about(), new When.Away(days)));
    }

    /** On a Monday, "next Friday" is the coming one to some and that of the next week to others. */
    private static Optional<Quantity> english(Find find) {
        String weekday = find.match().group(find.has("short") ? "short" : "weekday");
        boolean unclear = find.has("next") || find.has("last");
        return inWeek(find, ENGLISH_WEEK.indexOf(weekday.substring(0, 3)), unclear);
    }

    /**
     * @param index from 0 for Monday; Chinese has two words for Sunday, of which the second is 7
     */
    private static Optional<Quantity> inWeek(Find find, int index, boolean about) {
        DayOfWeek weekday = DayOfWeek.of(Math.min(index + 1, DayOfWeek.SUNDAY.getValue()));
        When when =
                weeks(find).<When>map(weeks -> new When.InWeek(weeks, weekday)).orElse(new When.Coming(weekday));
        return Optional.of(new Quantity.Day(find.place(), about || find.about(), when));
    }

    private static Optional<Integer> weeks(Find find) {
        if (find.has("next2")) {
            return Optional.of(2);
        } else if (find.has("next")) {
            return Optional.of(1);
        } else if (find.has("last")) {
            return Optional.of(-1);
        }
        return find.has("this") ? Optional.of(0) : Optional.empty();
    }
}
