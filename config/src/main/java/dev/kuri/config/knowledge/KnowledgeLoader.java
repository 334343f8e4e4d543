package dev.kuri.config.knowledge;

import dev.kuri.config.yaml.ConfigException;
import dev.kuri.config.yaml.Entry;
import dev.kuri.config.yaml.EntryException;
import dev.kuri.config.yaml.Problem;
import dev.kuri.config.yaml.YamlFile;
import dev.kuri.core.knowledge.Claim;
import dev.kuri.core.knowledge.Guide;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Plan;
import dev.kuri.core.knowledge.Provider;
import dev.kuri.core.knowledge.SeedFate;
import dev.kuri.core.knowledge.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Loads the knowledge base from a folder: {@code providers.yaml}, {@code plans.yaml}, {@code sources.yaml},
 * {@code guides.yaml}, {@code seeds.yaml}, and claims in every other {@code .yaml} file.
 */
public final class KnowledgeLoader {
    private static final Set<String> OWN_FILES =
            Set.of("providers.yaml", "plans.yaml", "sources.yaml", "guides.yaml", "seeds.yaml");

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Object, Problem> places = new HashMap<>();

    private KnowledgeLoader(Path folder) {
        this.folder = folder;
    }

    /**
     * Loads and checks all of it.
     *
     * @param folder the folder {@code knowledge} of the configuration
     * @throws ConfigException with every problem that was found
     */
    public static KnowledgeBase load(Path folder) {
        return new KnowledgeLoader(folder).load();
    }

    private KnowledgeBase load() {
        List<Provider> providers = read("providers.yaml", EntryReaders::provider, Provider::id);
        List<Plan> plans = read("plans.yaml", EntryReaders::plan, Plan::id);
        List<Source> sources = read("sources.yaml", EntryReaders::source, Source::id);
        List<Guide> guides = read("guides.yaml", EntryReaders::guide, Guide::id);
        List<SeedFate> seeds = read("seeds.yaml", EntryReaders::seed, SeedFate::id);
        List<Claim> claims = claimFiles().stream()
                .flatMap(file -> read(file, ClaimReader::read, Claim::id).stream())
                .toList();
        refuse();
        KnowledgeBase base = new KnowledgeBase(providers, plans, sources, claims, guides, seeds);
        problems.addAll(new KnowledgeCheck(base, places).problems());
        refuse();
        return base;
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }

    private List<String> claimFiles() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") && !OWN_FILES.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(
                    new Problem("knowledge", 1, "The folder cannot be read", "Check that it is there and readable"));
            return List.of();
        }
    }

    private <T> List<T> read(String file, Function<Entry, T> reader, Function<T, Object> id) {
        String name = "knowledge/" + file;
        List<T> things = new ArrayList<>();
        Set<Object> ids = new HashSet<>();
        try {
            for (Entry entry : new YamlFile(name, folder.resolve(file)).entries()) {
                readEntry(entry, reader, id, things, ids);
            }
        } catch (EntryException e) {
            problems.add(e.problem());
        }
        return things;
    }

    private <T> void readEntry(
            Entry entry, Function<Entry, T> reader, Function<T, Object> id, List<T> things, Set<Object> ids) {
        try {
            T thing = reader.apply(entry);
            if (ids.add(id.apply(thing)) && !places.containsKey(id.apply(thing))) {
                things.add(thing);
                places.put(id.apply(thing), entry.problem("", ""));
            } else {
                problems.add(
                        entry.problem("The id " + id.apply(thing) + " is used twice", "Give one of them another id"));
            }
        } catch (EntryException e) {
            problems.add(e.problem());
        } catch (IllegalArgumentException e) {
            problems.add(entry.problem(String.valueOf(e.getMessage()), "Mend the entry"));
        }
    }
}
