package dev.kuri.telegram;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What else to try when Telegram refuses a call. It answers 400 to all of these, so its words have to tell. */
enum TelegramRemedy {
    /** The message already is as it should be. */
    LEAVE_IT("message is not modified"),
    /** A defect of ours; words without their styles are better than none. */
    WITHOUT_STYLES("can't parse entities"),
    /** A picture that Telegram does not take, or not in this chat; the words tell the same. */
    WITHOUT_CARD("photo|image_process_failed|file is too big|wrong file|caption is too long"),
    /** A defect of ours; an answer in pieces is better than none. */
    IN_PIECES("message is too long|text is too long"),
    /** The topic was deleted. */
    OUTSIDE_OF_TOPICS("message thread not found"),
    /** The message that was to be changed is gone, or was never ours to change. */
    AS_NEW_MESSAGE("message to edit not found|message can't be edited|no text in the message to edit");

    private final Pattern words;

    TelegramRemedy(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** Empty where another try would not help, or not at once. */
    static Optional<TelegramRemedy> of(TelegramFailure failure) {
        return Arrays.stream(values())
                .filter(remedy -> failure.code() == 400)
                .filter(remedy -> remedy.words.matcher(failure.description()).find())
                .findFirst();
    }

    /** What to call instead; empty for nothing. */
    Stream<TelegramCall> insteadOf(TelegramCall refused) {
        return switch (this) {
            case LEAVE_IT -> Stream.empty();
            case WITHOUT_STYLES -> Stream.of(refused.withoutStyles());
            case WITHOUT_CARD -> Stream.of(refused.withoutCard());
            case IN_PIECES -> refused.pieces().stream();
            case OUTSIDE_OF_TOPICS -> Stream.of(refused.outsideOfTopics());
            case AS_NEW_MESSAGE -> Stream.of(refused.asNewMessage());
        };
    }
}
