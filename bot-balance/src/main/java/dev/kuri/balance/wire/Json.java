package dev.kuri.balance.wire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A value in JSON from outside. Providers put another type where they promised one (a list for an object, a text for a
 * truth), so each caller says what it takes.
 */
public final class Json {
    /** What is not there. */
    public static final Json ABSENT = new Json(MissingNode.getInstance());

    /** Ours: the deepest answer of any provider has seven levels. */
    private static final int DEPTH = 32;

    /** Up to here a double is as exact as the decimal number that it was read from. */
    private static final double EXACT = 1L << 53;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final JsonNode node;

    private Json(JsonNode node) {
        this.node = node;
    }

    /** {@link #ABSENT} for what is not JSON, or not to its end. */
    public static Json read(byte[] text) {
        try {
            return new Json(MAPPER.readTree(text));
        } catch (JacksonException e) {
            return ABSENT;
        }
    }

    /** Absent if there is no such field, or this is no object. */
    public Json at(String field) {
        return new Json(node.path(field));
    }

    /** Whether it is not there, or null. */
    public boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    public boolean isObject() {
        return node.isObject();
    }

    /**
     * The values of a list.
     *
     * @param field what the provider calls it
     * @throws NotAnAnswerException if this is no list
     */
    public List<Json> items(String field) {
        if (!node.isArray()) {
            throw new NotAnAnswerException(field);
        }
        return node.values().stream().map(Json::new).toList();
    }

    /** Whether it is a list. */
    public boolean isList() {
        return node.isArray();
    }

    /** Empty for anything but a text. */
    public String text() {
        return node.isString() ? node.stringValue() : "";
    }

    /** A text, or the digits of a whole number exactly as they were written; empty for anything else. */
    public String digits() {
        return node.isIntegralNumber() ? node.asString() : text();
    }

    /** A truth, or its name in a text. */
    public Optional<Boolean> truth() {
        if (node.isBoolean()) {
            return Optional.of(node.booleanValue());
        }
        return switch (text()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /**
     * An amount of data in bytes. Less than nothing is nothing: what was used may be counted beyond the end.
     *
     * @param unit how many bytes one of the provider's is
     * @throws NotAnAnswerException if it is no number, or a greater one than there are bytes
     */
    public long bytes(String field, long unit) {
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            long amount = Math.max(0, node.longValue());
            if (amount <= Long.MAX_VALUE / unit) {
                return amount * unit;
            }
        } else if (node.isNumber() && node.doubleValue() * unit < EXACT) {
            return (long) Math.max(0, node.doubleValue() * unit);
        }
        throw new NotAnAnswerException(field);
    }

    /**
     * A time, in UTC if it does not say in which zone.
     *
     * @return null if it is absent or empty
     * @throws NotAnAnswerException if it is no time
     */
    public @Nullable Instant time(String field) {
        if (isAbsent() || (node.isString() && text().isEmpty())) {
            return null;
        }
        return Times.read(text()).orElseThrow(() -> new NotAnAnswerException(field));
    }

    /** Nothing of what is in it, which may be somebody's. */
    @Override
    public String toString() {
        return "Json[" + node.getNodeType() + "]";
    }
}
