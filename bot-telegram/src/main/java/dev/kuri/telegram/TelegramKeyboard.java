package dev.kuri.telegram;

import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Graphemes;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Lays out buttons under a message: in their order, two short ones to a row, a long one alone. */
final class TelegramKeyboard {
    private TelegramKeyboard() {}

    static InlineKeyboardMarkup of(List<Choice> choices) {
        List<InlineKeyboardRow> rows = new ArrayList<>();
        boolean roomLeft = false;
        for (Choice choice : choices) {
            InlineKeyboardButton button = button(choice);
            boolean isShort = Columns.of(button.getText()) <= TelegramLimits.HALF_ROW_COLUMNS;
            if (isShort && roomLeft) {
                rows.getLast().add(button);
                roomLeft = false;
            } else {
                rows.add(new InlineKeyboardRow(button));
                roomLeft = isShort;
            }
        }
        return new InlineKeyboardMarkup(rows);
    }

    private static InlineKeyboardButton button(Choice choice) {
        InlineKeyboardButton button =
                new InlineKeyboardButton(Graphemes.cut(choice.label(), TelegramLimits.LABEL_UNITS));
        switch (choice) {
            case Choice.Button pressed ->
                button.setCallbackData(pressed.payload().value());
            case Choice.Link link -> button.setUrl(link.target().toString());
        }
        return button;
    }
}
