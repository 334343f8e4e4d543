package dev.kuri.core.quantity;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern has found.
 *
 * @param plain the words as they were written, in which the places are the same
 * @param words the same folded, with what was read already crossed out
 */
record Find(Place place, MatchResult match, String plain, String words) {
    private static final Pattern ABOUT_BEFORE =
            Pattern.compile("(?:大概|大约|约|差不多|不到|将近|接近|最多|最少|至少|超过|およそ|だいたい|(?<![a-z])(?:about|around|roughly|approx"
                    + "|approximately|nearly|almost|under|over|up to|more than|less than|at least|at most)) ?$");

    private static final Pattern ABOUT_AFTER =
            Pattern.compile(" ?(?:左右|上下|前后|多|くらい|ぐらい|ほど|程度|ごろ|顷|以上|以下|未满|(?:or so|ish)(?![a-z]))");

    private static final int LONGEST_BEFORE = 15;

    /** Whether words beside it say that it is not exact. */
    boolean about() {
        return follows(ABOUT_BEFORE) || isFollowedBy(ABOUT_AFTER);
    }

    /** Whether the few words before it fit, which has to end with "$". */
    boolean follows(Pattern before) {
        int from = Math.max(0, place.start() - LONGEST_BEFORE);
        return before.matcher(words)
                .region(from, place.start())
                .useTransparentBounds(true)
                .find();
    }

    boolean isFollowedBy(Pattern after) {
        return after.matcher(words)
                .region(place.end(), words.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /** What is folded in a part of the pattern; null if that part is not there. */
    @Nullable
    String part(String name) {
        return has(name) ? match.group(name) : null;
    }

    /** Not so either if the pattern has no such part at all. */
    boolean has(String name) {
        return match.namedGroups().containsKey(name) && match.start(name) >= 0;
    }

    /** A part as it was written; empty if it is not there. */
    String written(String name) {
        return has(name) ? plain.substring(match.start(name), match.end(name)) : "";
    }

    /** The number of the pattern, {@link Written#NUMBER}. */
    Optional<Numeral> number() {
        String number = part("n");
        return number == null ? Optional.empty() : Written.valueOf(number);
    }

    /** A day, month or hour of the pattern, {@link Written#SMALL}; -1 if it is not there or no such number. */
    int small(String name) {
        String number = part(name);
        return number == null ? -1 : Written.small(number);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Find[" + place + "]";
    }
}
