package dev.kuri.app.web;

import dev.kuri.core.channel.Card;
import dev.kuri.telegram.card.CardPicture;
import dev.kuri.telegram.card.CardTheme;
import java.util.Base64;

/**
 * A card as the page shows it. The pictures stand in the page itself: they are of one person's figures, and nobody else should
 * have an address of them.
 *
 * @param light address of the picture on a light page
 * @param dark the same on a dark one
 * @param alt what it tells first; the words beside it tell the rest
 */
record Picture(String light, String dark, String alt) {
    /** In the colours of the page. */
    static Picture onThePage(Card card) {
        return new Picture(address(card, CardTheme.LIGHT), address(card, CardTheme.DARK), alt(card));
    }

    /** In those that Telegram is sent, on whatever ground. */
    static Picture onTelegram(Card card) {
        String sent = address(card, CardPicture.SENT);
        return new Picture(sent, sent, alt(card));
    }

    private static String alt(Card card) {
        return (card.name() + " " + card.left()).strip();
    }

    private static String address(Card card, CardTheme theme) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(CardPicture.png(card, theme));
    }
}
