package dev.kuri.telegram;

import dev.kuri.core.channel.Card;
import dev.kuri.core.channel.Graphemes;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * One message as Telegram takes it.
 *
 * @param thread the topic that it goes to; null outside of topics, and for the one called General
 * @param replaces our message whose place it takes; null for a new one
 * @param keyboard null for no buttons
 * @param card to be drawn, with the text as its caption; null for a text alone
 */
record TelegramCall(
        String chat,
        @Nullable Integer thread,
        @Nullable Integer replaces,
        String text,
        List<MessageEntity> entities,
        @Nullable InlineKeyboardMarkup keyboard,
        @Nullable Card card) {
    TelegramCall {
        entities = List.copyOf(entities);
    }

    void make(TelegramClient client) throws TelegramApiException {
        if (card == null) {
            client.execute(method());
        } else if (replaces == null) {
            client.execute(TelegramPhoto.sending(this, card));
        } else {
            client.execute(TelegramPhoto.replacing(replaces, this, card));
        }
    }

    /** The call without the card, as the library makes it. */
    BotApiMethod<? extends Serializable> method() {
        return replaces == null ? sending() : editing(replaces);
    }

    TelegramCall withoutStyles() {
        return new TelegramCall(chat, thread, replaces, text, List.of(), keyboard, card);
    }

    TelegramCall withoutCard() {
        return new TelegramCall(chat, thread, replaces, text, entities, keyboard, null);
    }

    TelegramCall outsideOfTopics() {
        return new TelegramCall(chat, null, replaces, text, entities, keyboard, card);
    }

    TelegramCall asNewMessage() {
        return new TelegramCall(chat, thread, null, text, entities, keyboard, card);
    }

    /** New messages without styles or card that are at most half as long as this one; the last has the buttons. */
    List<TelegramCall> pieces() {
        int units = Math.clamp((text.length() + 1) / 2, 1, TelegramLimits.TEXT_UNITS);
        List<TelegramCall> pieces = new ArrayList<>();
        for (String piece : Graphemes.pieces(text, units)) {
            pieces.add(new TelegramCall(chat, thread, null, piece, List.of(), null, null));
        }
        TelegramCall last = pieces.removeLast();
        pieces.add(new TelegramCall(chat, thread, null, last.text(), List.of(), keyboard, null));
        return pieces;
    }

    private SendMessage sending() {
        SendMessage call = new SendMessage(chat, text);
        call.setMessageThreadId(thread);
        call.setEntities(entities.isEmpty() ? null : entities);
        call.setReplyMarkup(keyboard);
        call.setLinkPreviewOptions(withoutPreview());
        return call;
    }

    private EditMessageText editing(int message) {
        return EditMessageText.builder()
                .chatId(chat)
                .messageId(message)
                .text(text)
                .entities(entities.isEmpty() ? null : entities)
                .replyMarkup(keyboard)
                .linkPreviewOptions(withoutPreview())
                .build();
    }

    /** A source is for those who ask for it; its preview would be larger than the answer. */
    private static LinkPreviewOptions withoutPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }

    /** Without the words: an answer tells what was asked. */
    @Override
    public String toString() {
        return "TelegramCall[" + text.length() + " units]";
    }
}
