package dev.kuri.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The first of the browser's languages that the page has words in; English if there is none. */
final class BrowserLanguage extends AcceptHeaderLocaleResolver {
    private static final Set<String> OURS = Set.of("zh", "ja", "en");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        // Without the header the container would answer with the server's own language.
        List<Locale> wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? List.of()
                : Collections.list(request.getLocales());
        return wanted.stream()
                .filter(locale -> OURS.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
