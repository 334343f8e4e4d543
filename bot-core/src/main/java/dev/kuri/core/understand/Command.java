package dev.kuri.core.understand;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message that begins with a slash.
 *
 * @param name in lower case, without the slash
 * @param intent what it asks for; null where the words after it tell
 * @param words what follows it; empty if nothing does
 */
record Command(String name, @Nullable Intent intent, String words) {
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*[/／]([A-Za-z_]+)(?:@\\w+)?(?:\\s+(.*))?", Pattern.DOTALL);
    private static final String COMPARE = "compare";
    private static final String LANGUAGE = "lang";
    private static final String PRIVACY = "privacy";
    private static final String SIMS = "sims";
    private static final String ZONE = "tz";
    private static final String USED = "used";

    private static final Map<String, Intent> INTENTS = Map.ofEntries(
            entry("start", Intent.SMALLTALK),
            entry("help", Intent.SMALLTALK),
            entry("rollover", Intent.ROLLOVER),
            entry("transfer", Intent.TRANSFER),
            entry("topup", Intent.TOPUP),
            entry("renew", Intent.RENEWAL),
            entry("expiry", Intent.EXPIRY),
            entry("balance", Intent.BALANCE),
            entry("remind", Intent.REMINDER),
            entry("source", Intent.SOURCE),
            entry("human", Intent.HANDOFF),
            entry(LANGUAGE, Intent.ACCOUNT),
            entry(ZONE, Intent.ACCOUNT),
            entry(PRIVACY, Intent.ACCOUNT),
            entry(SIMS, Intent.ACCOUNT),
            entry(USED, Intent.ACCOUNT));

    /** Whether the words name a language to speak. */
    boolean speaks() {
        return name.equals(LANGUAGE);
    }

    /** Whether it asks what is kept of the chat. */
    boolean isAboutData() {
        return name.equals(PRIVACY);
    }

    /** Whether it asks for the person's subscriptions. */
    boolean isAboutSubscriptions() {
        return name.equals(SIMS);
    }

    /** Whether the words tell a time zone. */
    boolean tellsZone() {
        return name.equals(ZONE);
    }

    /** Whether the words tell what was used. */
    boolean tellsUse() {
        return name.equals(USED);
    }

    /** Empty for a message that is none, and for a command that Kuri does not have: its words may still mean something. */
    static Optional<Command> in(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        String words = matcher.group(2) == null ? "" : matcher.group(2);
        if (name.equals(COMPARE)) {
            return Optional.of(new Command(name, null, words));
        }
        return Optional.ofNullable(INTENTS.get(name))
                .or(() -> Intent.ofId(name).filter(intent -> intent != Intent.OOS))
                .map(intent -> new Command(name, intent, words));
    }

    /** Without the words behind it. */
    @Override
    public String toString() {
        return "Command[" + name + "]";
    }
}
