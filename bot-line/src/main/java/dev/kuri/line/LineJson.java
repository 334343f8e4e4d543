package dev.kuri.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;

/** Writes LINE's models as LINE's own client does. */
final class LineJson {
    private final ObjectMapper mapper = ModelObjectMapper.createNewObjectMapper();

    String text(Object model) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(model);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("LINE's models are made to be written", e);
        }
    }

    /** Size on the wire, in bytes. */
    int bytes(Object model) {
        try {
            return mapper.writeValueAsBytes(model).length;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("LINE's models are made to be written", e);
        }
    }
}
