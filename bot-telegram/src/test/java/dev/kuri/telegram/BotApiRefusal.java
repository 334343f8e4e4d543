package dev.kuri.telegram;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/**
 * How the Bot API refuses calls: the words are those of {@code Client.cpp} of tdlib/telegram-bot-api 10.0, and of the
 * reports of others where it passes on what it was told.
 */
enum BotApiRefusal implements FakeBotApi.Answer {
    NOT_MODIFIED(
            400,
            "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a"
                    + " current content and reply markup of the message"),
    QUERY_TOO_OLD(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"),
    CANNOT_PARSE_ENTITIES(
            400, "Bad Request: can't parse entities: Can't find end of the entity starting at byte offset 7"),
    MESSAGE_TOO_LONG(400, "Bad Request: message is too long"),
    TEXT_TOO_LONG(400, "Bad Request: Text is too long"),
    CHAT_NOT_FOUND(400, "Bad Request: chat not found"),
    PEER_INVALID(400, "Bad Request: PEER_ID_INVALID"),
    NO_RIGHTS(400, "Bad Request: not enough rights to send text messages to the chat"),
    THREAD_NOT_FOUND(400, "Bad Request: message thread not found"),
    UPGRADED(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            "{\"migrate_to_chat_id\":-1001234567890}"),
    EDITED_NOT_FOUND(400, "Bad Request: message to edit not found"),
    CANNOT_BE_EDITED(400, "Bad Request: message can't be edited"),
    NO_TEXT_TO_EDIT(400, "Bad Request: there is no text in the message to edit"),
    PHOTO_DIMENSIONS(400, "Bad Request: PHOTO_INVALID_DIMENSIONS"),
    PHOTO_FILE(400, "Bad Request: PHOTO_SAVE_FILE_INVALID"),
    PHOTO_PROCESSING(400, "Bad Request: IMAGE_PROCESS_FAILED"),
    FILE_TOO_BIG(400, "Bad Request: file is too big"),
    CAPTION_TOO_LONG(400, "Bad Request: message caption is too long"),
    NO_RIGHT_TO_PHOTOS(400, "Bad Request: not enough rights to send photos to the chat"),
    MARKUP_TOO_LONG(400, "Bad Request: reply markup is too long"),
    BUTTON_DATA_INVALID(400, "Bad Request: BUTTON_DATA_INVALID"),
    TOO_MANY_COMMANDS(400, "Bad Request: BOT_COMMANDS_TOO_MUCH"),
    UNAUTHORIZED(401, "Unauthorized"),
    BLOCKED(403, "Forbidden: bot was blocked by the user"),
    DEACTIVATED(403, "Forbidden: user is deactivated"),
    KICKED(403, "Forbidden: bot was kicked from the group chat"),
    NOT_A_MEMBER(403, "Forbidden: bot is not a member of the supergroup chat"),
    NOT_FOUND(404, "Not Found"),
    OTHER_POLLER(
            409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"),
    WEBHOOK_ACTIVE(
            409,
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"),
    BODY_TOO_LARGE(413, "Request Entity Too Large"),
    TOO_MANY_REQUESTS(429, "Too Many Requests: retry after 17", "{\"retry_after\":17}"),
    INTERNAL_ERROR(500, "Internal Server Error");

    private final int code;
    private final String description;
    private final String parameters;

    BotApiRefusal(int code, String description) {
        this(code, description, "{}");
    }

    BotApiRefusal(int code, String description, String parameters) {
        this.code = code;
        this.description = description;
        this.parameters = parameters;
    }

    @Override
    public void to(FakeBotApi.Call call, HttpExchange exchange) throws IOException {
        FakeBotApi.error(code, description, parameters).to(call, exchange);
    }
}
