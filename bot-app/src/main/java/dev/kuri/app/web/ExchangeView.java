package dev.kuri.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One turn, three times: as the page shows it, as Telegram would, as LINE would.
 *
 * @param said the person's words; null where Kuri spoke first
 * @param language IETF tag of the answer, by which the browser chooses the shapes of Han characters
 */
record ExchangeView(
        @Nullable String said, String language, List<KuriView> kuri, List<TelegramView> telegram, List<LineView> line) {
    /** Without the words: Spring prints what a page is made of. */
    @Override
    public String toString() {
        return "ExchangeView[" + language + "]";
    }
}
