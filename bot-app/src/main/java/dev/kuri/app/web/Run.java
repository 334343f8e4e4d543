package dev.kuri.app.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A run of text as the page shows it, literally.
 *
 * @param classes style classes, separated by spaces; empty for none
 * @param href where a press leads; null for text that is no link
 */
record Run(String text, String classes, @Nullable String href) {
    /** What may be opened from the page; above all not {@code javascript}. */
    private static final Set<String> OPENABLE = Set.of("http", "https", "tel");

    private static final Pattern ADDRESS = Pattern.compile("https?://[!-~]+");

    static Run plain(String text) {
        return new Run(text, "", null);
    }

    /** A link, or plain text if the page must not open its target. */
    static Run link(String text, String classes, String target) {
        return new Run(text, classes, isOpenable(target) ? target : null);
    }

    private static boolean isOpenable(String target) {
        try {
            String scheme = new URI(target).getScheme();
            return scheme != null && OPENABLE.contains(scheme);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Plain text in which web addresses have become links, as both platforms do it. */
    static List<Run> linked(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        int end = 0;
        while (address.find()) {
            if (address.start() > end) {
                runs.add(plain(text.substring(end, address.start())));
            }
            runs.add(link(address.group(), "", address.group()));
            end = address.end();
        }
        if (end < text.length()) {
            runs.add(plain(text.substring(end)));
        }
        return runs;
    }
}
