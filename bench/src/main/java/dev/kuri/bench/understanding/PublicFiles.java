package dev.kuri.bench.understanding;

import dev.kuri.core.understand.TextClassifier.Labelled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the public corpora, in the forms that their authors gave them. */
final class PublicFiles {
    private static final CSVFormat HINT_FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path directory;

    /**
     * @param directory with {@code braun2017}, {@code clinc150} and {@code hint3}
     * @throws IllegalArgumentException if there is none; says how to name another
     */
    PublicFiles(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new IllegalArgumentException("There are no public corpora in " + directory
                    + "; --corpora names the directory with braun2017, clinc150 and hint3.");
        }
        this.directory = directory;
    }

    /** What is learnt from, and what is tried. */
    record Split(List<Labelled> training, List<Labelled> test) {}

    /** One of Braun et al. 2017: {@code Chatbot}, {@code AskUbuntu}, {@code WebApplications}. */
    Split braun(String name) {
        record Sentence(String text, String intent, boolean training) {
            Labelled labelled() {
                return new Labelled(text, intent);
            }
        }
        record Corpus(List<Sentence> sentences) {}
        Corpus corpus = JsonMapper.shared().readValue(file("braun2017/" + name + "Corpus.json"), Corpus.class);
        return new Split(
                corpus.sentences().stream()
                        .filter(Sentence::training)
                        .map(Sentence::labelled)
                        .toList(),
                corpus.sentences().stream()
                        .filter(sentence -> !sentence.training())
                        .map(Sentence::labelled)
                        .toList());
    }

    /** CLINC150's parts by name: {@code train}, {@code val}, {@code test}, {@code oos_val}, {@code oos_test}. */
    Map<String, List<Labelled>> clinc() {
        Map<String, List<List<String>>> parts =
                JsonMapper.shared().readValue(file("clinc150/data_full.json"), new TypeReference<>() {});
        return parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        part -> part.getValue().stream()
                                .map(line -> new Labelled(line.get(0), line.get(1)))
                                .toList()));
    }

    /** One of HINT3, version 1, full: {@code sofmattress}, {@code curekart}, {@code powerplay11}. */
    Split hint(String name) {
        return new Split(hintPart(name + "_train"), hintPart(name + "_test"));
    }

    private List<Labelled> hintPart(String name) {
        try (CSVParser rows = CSVParser.parse(file("hint3/" + name + ".csv"), StandardCharsets.UTF_8, HINT_FORMAT)) {
            return rows.stream()
                    .map(row -> new Labelled(row.get("sentence"), row.get("label")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read HINT3's " + name, e);
        }
    }

    private Path file(String name) {
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("The public corpora lack " + name + " in " + directory + ".");
        }
        return file;
    }
}
