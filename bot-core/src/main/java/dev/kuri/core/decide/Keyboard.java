package dev.kuri.core.decide;

import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The buttons that a chat was offered last. The platform is given pointers to them and not what they say, so that a button
 * of an older message is known to be old.
 *
 * @param name tells it from every other of the chat, even from those that were forgotten; letters, digits and a hyphen
 * @param buttons at least one
 * @param passing whether the message over them is a question back or a menu, in whose place the answer may stand
 * @param words a hash of that message, by which it is known if it would be said again
 * @param pressed the pointer by whose press it was reached; null if it was not by one
 */
public record Keyboard(
        String name,
        List<Choice.Button> buttons,
        boolean passing,
        int words,
        @Nullable String pressed) {
    /** Payloads that say all by themselves have version 1. */
    private static final String VERSION = "2|";

    public Keyboard {
        buttons = List.copyOf(buttons);
    }

    /** Whether a payload points to a button, instead of saying all by itself. */
    public static boolean isPointer(Payload payload) {
        return payload.value().startsWith(VERSION);
    }

    /** The buttons under messages, in the order in which they stand there. */
    public static List<Choice.Button> buttonsUnder(List<OutboundMessage> messages) {
        return messages.stream()
                .flatMap(message -> message.choices().stream())
                .filter(Choice.Button.class::isInstance)
                .map(Choice.Button.class::cast)
                .toList();
    }

    /**
     * What a pointer points to.
     *
     * @return empty if it is of another keyboard
     */
    public Optional<Choice.Button> at(Payload pointer) {
        return IntStream.range(0, buttons.size())
                .filter(slot -> pointer(slot).equals(pointer))
                .mapToObj(buttons::get)
                .findFirst();
    }

    /** Whether this is what came of a press. */
    public boolean isReachedBy(Payload pointer) {
        return pointer.value().equals(pressed);
    }

    /** The same messages, with pointers under them. They are those whose buttons these are. */
    public List<OutboundMessage> pointedToBy(List<OutboundMessage> messages) {
        List<OutboundMessage> pointing = new ArrayList<>();
        int slot = 0;
        for (OutboundMessage message : messages) {
            List<Choice> choices = new ArrayList<>();
            for (Choice choice : message.choices()) {
                choices.add(
                        choice instanceof Choice.Button ? new Choice.Button(choice.label(), pointer(slot++)) : choice);
            }
            pointing.add(message.choosing(choices));
        }
        return List.copyOf(pointing);
    }

    private Payload pointer(int slot) {
        return new Payload(VERSION + name + "|" + slot);
    }
}
