package dev.kuri.store.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What all columns have in common: the core knows nothing of JSON, so all that must be said about it is said here. */
final class Mapping {
    private Mapping() {}

    /** Takes fields that it does not know, which a newer node wrote, and does without those that an older one left out. */
    static JsonMapper.Builder tolerant() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(present -> present.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withConfigOverride(List.class, list -> list.setNullHandling(absentIsEmpty()))
                .withConfigOverride(Map.class, map -> map.setNullHandling(absentIsEmpty()));
    }

    private static JsonSetter.Value absentIsEmpty() {
        return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    }

    /** A record of one text, written as that text. */
    abstract static class OneWord {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OneWord(String value) {}

        @JsonValue
        abstract String value();
    }
}
