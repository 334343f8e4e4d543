package dev.kuri.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;

/** Writes LINE's models as LINE's own client does. */
final class LineJson {
    private final ObjectMapper mapper = mapper();

    /**
     * LINE's own, with buffers that are given back as soon as something is written. By default a thread keeps them for its
     * life: here for as long as a call to LINE takes, once for each of hundreds that are under way.
     */
    static ObjectMapper mapper() {
        ObjectMapper mapper = ModelObjectMapper.createNewObjectMapper();
        mapper.getFactory().setRecyclerPool(JsonRecyclerPools.sharedConcurrentDequePool());
        return mapper;
    }

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
