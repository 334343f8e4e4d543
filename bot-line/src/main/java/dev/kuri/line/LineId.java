package dev.kuri.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** LINE's ids: of events, messages, people, groups and rooms. */
final class LineId {
    private static final Pattern ID = Pattern.compile("[!-~]{1," + LineLimits.ID_UNITS + "}");

    private LineId() {}

    /** They are ASCII; anything else is no id, and would only fail later in the database. */
    static Optional<String> of(JsonNode node) {
        return Optional.of(node.asText())
                .filter(id -> node.isTextual() && ID.matcher(id).matches());
    }

    /** Whether a chat's id is that of one person: those of groups begin with C, of rooms with R. */
    static boolean isPerson(String chat) {
        return chat.startsWith("U");
    }
}
