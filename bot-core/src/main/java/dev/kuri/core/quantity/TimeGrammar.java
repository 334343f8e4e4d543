package dev.kuri.core.quantity;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times of a day: "9:30 pm", "9am", "朝8時", "晚上十点半", "noon". */
final class TimeGrammar implements Grammar {
    private static final String PART = """
            (?: (?: (?<dawn> 凌晨 | 午前 ) | (?<early> 早上 | 早晨 | 上午 | 清晨 | 朝 | 早 )
                  | (?<late> 下午 | 午后 | 傍晚 | 夕方 )
                  | (?<night> 晚上 | 半夜 | 深夜 | 夜里 | 夜 | 晚 )
                  | (?<noon> 中午 | お?昼 ) ) の?\\ ? )?
            """;

    private static final Pattern WITH_COLON = Pattern.compile(
            PART
                    + "(?<![\\d:.])(?<hour>\\d{1,2}):(?<minute>\\d{2})(?![\\d:])(?:\\ ?(?:(?<am>a)|(?<pm>p))\\ ?m(?![a-z]))?",
            Pattern.COMMENTS);

    private static final Pattern WITH_WORD =
            Pattern.compile(PART + """
                    (?<![几第数\\d.%HAN]) (?<hour>%SMALL)\\ ?
                    (?: 点(?![数点])(?<sharp>钟)? | 时(?![间期候代给]) )
                    (?: (?<minute>%SMALL) (?: 分(?![钟间]) | (?<=[\\d%HAN]{2})(?![个\\d%HAN]) ) | (?<half>半) | (?<quarter>一刻) | (?<three>三刻) )?
                    """.replace("%SMALL", Written.SMALL).replace("%HAN", Written.HAN), Pattern.COMMENTS);

    private static final Pattern ENGLISH = Pattern.compile("""
            (?<![\\d:.a-z]) (?<hour>\\d{1,2}) \\ ? (?: (?: (?<am>a) | (?<pm>p) ) \\ ?m | o?\\ ?clock ) (?![a-z])
            """, Pattern.COMMENTS);

    private static final Pattern IN_A_PART = Pattern.compile("""
            (?<![\\d:.a-z]) (?<hour>\\d{1,2}) (?: : (?<minute>\\d{2}) )? (?: \\ o?\\ ?clock )?
            \\ (?: (?<am> in\\ the\\ morning ) | (?<pm> in\\ the\\ (?: afternoon | evening ) | at\\ night | tonight ) ) (?![a-z])
            """, Pattern.COMMENTS);

    /** "at 9" alone is nine in the morning, as the clock has it. */
    private static final Pattern AT = Pattern.compile(
            "(?<=(?<![a-z])at )(?<hour>\\d{1,2})(?=\\W*$|\\ ?[,.]|\\ (?:on|tomorrow|today|please|that|to(?!\\ \\d))(?![a-z]))");

    private static final Pattern WORD =
            Pattern.compile("(?<![a-z])(?:(?<midday>(?:12 )?noon)|(?<midnight>midnight))(?![a-z])|(?<midday1>正午)");

    private static final int HALF_DAY = 12;
    private static final int LAST_HOUR_AT_NOON = 4;
    private static final int FIRST_HOUR_OF_EVENING = 5;

    @Override
    public void readFrom(Paper paper) {
        if (paper.holdsAny("morning", "afternoon", "evening", "night")) {
            paper.readNumbers(IN_A_PART, TimeGrammar::timeOfDay);
        }
        if (paper.holdsAny(":")) {
            paper.read(WITH_COLON, TimeGrammar::timeOfDay);
        }
        if (paper.holdsAny("点", "时")) {
            paper.read(WITH_WORD, TimeGrammar::timeOfDay);
        }
        if (paper.holdsAny("noon", "midnight", "正午")) {
            paper.read(WORD, TimeGrammar::timeOfDay);
        }
        paper.readNumbers(ENGLISH, TimeGrammar::timeOfDay);
        if (paper.holdsAny("at ")) {
            paper.readNumbers(AT, TimeGrammar::timeOfDay);
        }
    }

    private static Optional<Quantity> timeOfDay(Find find) {
        return time(find).map(time -> new Quantity.TimeOfDay(find.place(), find.about(), time));
    }

    private static Optional<LocalTime> time(Find find) {
        if (find.has("midnight")) {
            return Optional.of(LocalTime.MIDNIGHT);
        } else if (find.has("midday") || find.has("midday1")) {
            return Optional.of(LocalTime.NOON);
        }
        int hour = hour(find);
        int minute = minute(find);
        boolean exists = hour >= 0 && hour <= 2 * HALF_DAY && minute >= 0 && minute < 60;
        return exists && !isBit(find) ? Optional.of(LocalTime.of(hour % (2 * HALF_DAY), minute)) : Optional.empty();
    }

    /** "一点" and "早一点" are a bit, "一時帰国" is for a while. */
    private static boolean isBit(Find find) {
        return find.match().group().matches("[早晚]?一[点时]");
    }

    private static int hour(Find find) {
        int hour = find.small("hour");
        if (find.has("am") || find.has("pm")) {
            return hour < 1 || hour > HALF_DAY ? -1 : hour % HALF_DAY + (find.has("pm") ? HALF_DAY : 0);
        } else if (find.has("dawn")) {
            return hour == HALF_DAY ? 0 : hour;
        } else if ((find.has("late") && hour < HALF_DAY) || (find.has("noon") && hour <= LAST_HOUR_AT_NOON)) {
            return hour + HALF_DAY;
        } else if (find.has("night") && hour >= FIRST_HOUR_OF_EVENING && hour <= HALF_DAY) {
            return hour + HALF_DAY;
        }
        return hour;
    }

    private static int minute(Find find) {
        if (find.has("half")) {
            return 30;
        } else if (find.has("quarter")) {
            return 15;
        } else if (find.has("three")) {
            return 45;
        }
        return find.has("minute") ? find.small("minute") : 0;
    }
}
