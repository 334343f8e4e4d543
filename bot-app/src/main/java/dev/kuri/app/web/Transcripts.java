package dev.kuri.app.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** The transcripts of the conversations that spoke last; all end with the process. */
final class Transcripts {
    private final Map<String, Transcript> byChat;

    /**
     * @param capacity how many are kept; past it the one that was silent longest is forgotten
     */
    Transcripts(int capacity) {
        this.byChat = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Transcript> eldest) {
                return size() > capacity;
            }
        };
    }

    synchronized Transcript of(String chat) {
        return byChat.computeIfAbsent(chat, absent -> new Transcript());
    }
}
