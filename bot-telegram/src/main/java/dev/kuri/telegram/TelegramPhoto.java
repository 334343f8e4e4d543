package dev.kuri.telegram;

import dev.kuri.core.channel.Card;
import dev.kuri.telegram.card.CardPicture;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;

/** A call with a card: a picture, drawn when it is sent, with the words as its caption. */
final class TelegramPhoto {
    private static final String FILE = "card.png";

    private TelegramPhoto() {}

    /** As a new message. */
    static SendPhoto sending(TelegramCall call, Card card) {
        return SendPhoto.builder()
                .chatId(call.chat())
                .messageThreadId(call.thread())
                .photo(new InputFile(png(card), FILE))
                .caption(call.text())
                .captionEntities(call.entities())
                .replyMarkup(call.keyboard())
                .build();
    }

    /** In the place of a message, which may be a text. */
    static EditMessageMedia replacing(int message, TelegramCall call, Card card) {
        InputMediaPhoto photo = new InputMediaPhoto(png(card), FILE);
        photo.setCaption(call.text());
        photo.setCaptionEntities(call.entities());
        return EditMessageMedia.builder()
                .chatId(call.chat())
                .messageId(message)
                .media(photo)
                .replyMarkup(call.keyboard())
                .build();
    }

    /** Those of a new message, with the name of the file in its place. */
    static Map<String, Object> fields(TelegramCall call) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("chat_id", call.chat());
        fields.put("photo", "attach://" + FILE);
        fields.put("caption", call.text());
        fields.put("caption_entities", call.entities());
        if (call.keyboard() != null) {
            fields.put("reply_markup", call.keyboard());
        }
        return fields;
    }

    private static InputStream png(Card card) {
        return new ByteArrayInputStream(CardPicture.png(card, CardPicture.SENT));
    }
}
