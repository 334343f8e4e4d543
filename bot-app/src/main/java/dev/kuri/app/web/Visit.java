package dev.kuri.app.web;

import java.util.Locale;

/**
 * Who asks for the page.
 *
 * @param chat the browser's conversation
 * @param locale the language of the page's own words
 */
record Visit(String chat, Locale locale) {
    String language() {
        return locale.toLanguageTag();
    }
}
