package dev.kuri.core.channel;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records spelled out for tests, with the words and secrets that their own {@code toString} keeps back. */
public final class Spelled {
    private Spelled() {}

    /** Such as {@code Text[text=Hello]}, or {@code [Text[text=Hello]]} for a list; what is neither as it prints itself. */
    public static String out(@Nullable Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(Spelled::out).toList().toString();
        }
        if (!(value instanceof Record spoken)) {
            return String.valueOf(value);
        }
        return Arrays.stream(spoken.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + out(of(spoken, component)))
                .collect(joining(", ", spoken.getClass().getSimpleName() + "[", "]"));
    }

    private static @Nullable Object of(Record spoken, RecordComponent component) {
        try {
            return component.getAccessor().invoke(spoken);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
