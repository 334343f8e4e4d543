package dev.kuri.app.serve;

/** Events as the platforms send them, with what differs from test to test left open. */
final class Events {
    private Events() {}

    static String telegramText(int update, int chat, String text) {
        return """
                {"update_id":%d,"message":{"message_id":%1$d,"date":1700000000,"text":"%3$s",
                "from":{"id":%2$d,"is_bot":false,"first_name":"A","language_code":"ja"},
                "chat":{"id":%2$d,"first_name":"A","type":"private"}}}""".formatted(update, chat, text);
    }

    static String telegramPress(int update, int chat, String data) {
        return """
                {"update_id":%d,"callback_query":{"id":"press-%1$d","chat_instance":"-3","data":"%3$s",
                "from":{"id":%2$d,"is_bot":false,"first_name":"A","language_code":"ja"},
                "message":{"message_id":12,"date":1700000000,"text":"?",
                "from":{"id":123456,"is_bot":true,"first_name":"Kuri","username":"kuri_test_bot"},
                "chat":{"id":%2$d,"first_name":"A","type":"private"}}}}""".formatted(update, chat, data);
    }

    static String telegramUnknown(int update) {
        return "{\"update_id\":%d,\"future_update\":{\"x\":[1]}}".formatted(update);
    }

    /** The reply token is {@code reply-} and the event's name. */
    static String lineText(String event, String user, String text) {
        return """
                {"destination":"U1","events":[{"type":"message","mode":"active","timestamp":%d,
                "message":{"type":"text","id":"1","quoteToken":"q","text":"%s"},
                "webhookEventId":"%s","deliveryContext":{"isRedelivery":false},
                "source":{"type":"user","userId":"%s"},"replyToken":"reply-%3$s"}]}""".formatted(System.currentTimeMillis(), text, event, user);
    }

    static String lineUnknown(String event) {
        return """
                {"destination":"U1","events":[{"type":"hologramCall","mode":"active","timestamp":1763694000000,
                "hologram":{"planets":["mars"]},"webhookEventId":"%s","deliveryContext":{"isRedelivery":false},
                "source":{"type":"user","userId":"U9"},"replyToken":"reply-%1$s"}]}""".formatted(event);
    }
}
