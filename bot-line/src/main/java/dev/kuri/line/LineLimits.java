package dev.kuri.line;

import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.Graphemes;
import java.time.Duration;
import java.util.Optional;

/**
 * LINE's limits, from the Messaging API reference (line/line-developers-docs-source, 2026-08-07) where no other source is
 * named, and ours where it states none. LINE counts labels and {@code displayText} in grapheme clusters, and everything
 * else in UTF-16 code units. We count code units throughout: they are never fewer than clusters.
 */
final class LineLimits {
    /** Longest {@code text} of a text message, in UTF-16 code units. */
    static final int TEXT_UNITS = 5000;

    /** Longest {@code altText} of a Flex message, in UTF-16 code units; older articles say 400. */
    static final int ALT_TEXT_UNITS = 1500;

    /** Most message objects in one reply or push. */
    static final int OBJECTS = 5;

    /** Most items of a quick reply. */
    static final int QUICK_REPLIES = 13;

    /** Longest label of a quick reply's action: 20 grapheme clusters. */
    static final int LABEL_UNITS = 20;

    /** Longest {@code displayText} of a postback action: 300 grapheme clusters. */
    static final int DISPLAY_TEXT_UNITS = 300;

    /** Longest {@code data} of a postback action, in UTF-16 code units. */
    static final int POSTBACK_DATA_UNITS = 300;

    /** Longest {@code uri} of a URI action, in UTF-16 code units. */
    static final int URI_UNITS = 1000;

    /** Largest Flex bubble, in bytes of its JSON. */
    static final int BUBBLE_BYTES = 30 << 10;

    /** Most bubbles of a Flex carousel; all of them have the same width. */
    static final int CAROUSEL_BUBBLES = 12;

    /** Largest Flex carousel, in bytes of its JSON. */
    static final int CAROUSEL_BYTES = 50 << 10;

    /** Largest body of an API call, in bytes. */
    static final int CALL_BYTES = 2 << 20;

    /** Longest {@code name} of a rich menu; people do not see it. 300 grapheme clusters. */
    static final int MENU_NAME_UNITS = 300;

    /** Longest {@code chatBarText} of a rich menu: 14 grapheme clusters. */
    static final int MENU_BAR_UNITS = 14;

    /** Most areas of a rich menu. */
    static final int MENU_AREAS = 20;

    /** Narrowest and widest picture of a rich menu, in pixels. */
    static final int MENU_LEAST_WIDTH = 800;

    static final int MENU_MOST_WIDTH = 2500;

    /** Lowest picture of a rich menu, in pixels. */
    static final int MENU_LEAST_HEIGHT = 250;

    /** A rich menu's picture is at least so many times as wide as it is high. */
    static final double MENU_LEAST_RATIO = 1.45;

    /** Largest picture of a rich menu, in bytes. */
    static final int MENU_PICTURE_BYTES = 1 << 20;

    /** Longest alias of a rich menu, of {@code a-z}, {@code 0-9}, {@code _} and {@code -}. */
    static final int MENU_ALIAS_UNITS = 32;

    /** Columns of a table that can still be read in one bubble. Ours, as phones show it. */
    static final int NARROW_COLUMNS = 3;

    /**
     * How long a reply token is offered after its webhook came in. LINE says "within one minute", and not to rely on that: it
     * may refuse sooner, and perhaps take one later.
     */
    static final Duration REPLY_WINDOW = Duration.ofMinutes(1);

    /** Largest webhook body that we read, in bytes. Ours: LINE states none; a text of 5000 units is 30 KB at most. */
    static final int WEBHOOK_BYTES = 2 << 20;

    /** Longest id that we take for one of LINE's, in UTF-16 code units. Ours; LINE's have 26 to 33. */
    static final int ID_UNITS = 200;

    /** Longest reply token that we keep, in UTF-16 code units. Ours; LINE's have 32. */
    static final int REPLY_TOKEN_UNITS = 500;

    /** Longest keyword or word for a kind that we take over from an event, in UTF-16 code units. Ours. */
    static final int WORD_UNITS = 100;

    /** Most keywords of a sticker. */
    static final int KEYWORDS = 15;

    /** Most calls under way at once. Ours: LINE's rate limit of 2,000 a second, at half a second a call. */
    static final int CALLS_IN_FLIGHT = 1000;

    /** Pushes a second and channel: Messaging API reference, rate limits, "Other API endpoints". */
    static final int PUSHES_PER_SECOND = 2_000;

    /** How long the loading animation lasts, in seconds: 5 to 60 in steps of 5; LINE's default. A message ends it. */
    static final int LOADING_SECONDS = 20;

    /** Most calls for the looks of chats under way at once. Ours: half a second of the 100 a second for animations. */
    static final int ERRANDS_AT_ONCE = 50;

    /** How long one call may take. Ours; a call without an answer is tried again. */
    static final Duration CALL = Duration.ofSeconds(10);

    static final ChannelLimits CHANNEL =
            new ChannelLimits(TEXT_UNITS, OBJECTS, QUICK_REPLIES, LABEL_UNITS, Integer.MAX_VALUE);

    private LineLimits() {}

    /** What is wrong with the length of a text that must say something; empty if nothing is. */
    static Optional<String> violation(String what, String text, int units) {
        if (text.isBlank()) {
            return Optional.of(what + " is blank");
        }
        return text.length() > units
                ? Optional.of(what + " \"" + Graphemes.cut(text, units) + "\" has " + text.length()
                        + " UTF-16 code units, LINE takes " + units)
                : Optional.empty();
    }
}
