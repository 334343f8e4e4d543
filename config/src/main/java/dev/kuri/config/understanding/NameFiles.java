package dev.kuri.config.understanding;

import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads no more than the names out of the knowledge base, so that training does not wait for the rest of it to be whole. */
final class NameFiles {
    private NameFiles() {}

    static Lexicon read(Path knowledge) {
        List<Lexicon.Name> names = new ArrayList<>();
        for (Map<String, Object> provider : entries(knowledge.resolve("providers.yaml"))) {
            ProviderId id = new ProviderId(String.valueOf(provider.get("id")));
            written(provider).forEach(written -> names.add(new Lexicon.Name(written, id, null)));
        }
        for (Map<String, Object> plan : entries(knowledge.resolve("plans.yaml"))) {
            PlanId id = new PlanId(String.valueOf(plan.get("id")));
            ProviderId provider = new ProviderId(String.valueOf(plan.get("provider")));
            written(plan).forEach(written -> names.add(new Lexicon.Name(written, provider, id)));
        }
        return new Lexicon(names);
    }

    private static List<String> written(Map<String, Object> entry) {
        List<String> written = new ArrayList<>();
        if (entry.get("aliases") instanceof List<?> aliases) {
            aliases.forEach(alias -> written.add(String.valueOf(alias)));
        }
        if (entry.get("name") instanceof Map<?, ?> name) {
            name.values().forEach(word -> written.add(String.valueOf(word)));
        }
        return written;
    }

    private static List<Map<String, Object>> entries(Path file) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.getFileName(), e);
        }
    }
}
