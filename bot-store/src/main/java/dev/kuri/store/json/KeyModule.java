package dev.kuri.store.json;

import dev.kuri.core.balance.ProviderKey;
import dev.kuri.store.seal.Seal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Writes the keys of providers sealed, wherever they stand. */
final class KeyModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    KeyModule(Seal seal) {
        addSerializer(ProviderKey.class, new ValueSerializer<ProviderKey>() {
            @Override
            public void serialize(ProviderKey key, JsonGenerator out, SerializationContext context) {
                out.writeStartObject()
                        .writeStringProperty("api", key.api())
                        .writeStringProperty("value", seal.close(key.value()))
                        .writeEndObject();
            }
        });
        addDeserializer(ProviderKey.class, new ValueDeserializer<ProviderKey>() {
            @Override
            public ProviderKey deserialize(JsonParser in, DeserializationContext context) {
                JsonNode key = context.readTree(in);
                return new ProviderKey(
                        key.path("api").asString(), seal.open(key.path("value").asString()));
            }
        });
    }
}
