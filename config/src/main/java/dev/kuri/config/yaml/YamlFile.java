package dev.kuri.config.yaml;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML file, read as nodes so that every value knows its line. */
public final class YamlFile {
    /** Far above any file of ours, below what would hurt. */
    private static final int MOST_CODE_POINTS = 20_000_000;

    private final String name;
    private final Path path;

    /**
     * @param name how the file is called in problems
     */
    public YamlFile(String name, Path path) {
        this.name = name;
        this.path = path;
    }

    /**
     * The entries of a file that is a list of mappings.
     *
     * @return empty for an empty file
     * @throws EntryException if it is no YAML, or no such list
     */
    public List<Entry> entries() {
        Node root = compose();
        if (root == null) {
            return List.of();
        }
        if (root instanceof SequenceNode list) {
            return list.getValue().stream().map(this::entry).toList();
        }
        throw problem(root, "The file is not a list", "Begin every entry with \"- id:\"");
    }

    /**
     * The file as one mapping.
     *
     * @throws EntryException if it is no YAML, or no mapping
     */
    public Entry mapping() {
        Node root = compose();
        if (root == null) {
            throw new EntryException(new Problem(name, 1, "The file is empty", "Write its keys, or restore it"));
        }
        return entry(root);
    }

    private Entry entry(Node node) {
        if (node instanceof MappingNode mapping) {
            return new Entry(name, mapping);
        }
        throw problem(node, "An entry is not a mapping of keys to values", "Write it as \"key: value\" lines");
    }

    private @Nullable Node compose() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CODE_POINTS);
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            return new Yaml(options).compose(reader);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new EntryException(
                    new Problem(name, line, "Not YAML: " + e.getProblem(), "Mend the line or the one above it"));
        } catch (IOException | YAMLException e) {
            throw new EntryException(new Problem(
                    name,
                    1,
                    "The file cannot be read: " + e.getMessage(),
                    "Check that it is there, readable and UTF-8"));
        }
    }

    private EntryException problem(Node node, String what, String remedy) {
        return new EntryException(new Problem(name, node.getStartMark().getLine() + 1, what, remedy));
    }
}
