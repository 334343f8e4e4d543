package dev.kuri.config.eval;

import static java.util.stream.Collectors.joining;

import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of labelled questions, a JSON object a line. */
public final class LabelledFiles {
    private final LineCheck check;
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * @param base the providers and plans that a question may be about
     */
    public LabelledFiles(KnowledgeBase base) {
        this.check = new LineCheck(base);
    }

    /**
     * All lines of all files that are not blank, in their order.
     *
     * @throws IllegalArgumentException if any is no labelled question, with a line {@code file:line: what} for each mistake
     * @throws UncheckedIOException if a file cannot be read
     */
    public List<LabelledLine> read(List<Path> files) {
        List<String> mistakes = new ArrayList<>();
        List<LabelledLine> lines = new ArrayList<>();
        for (Path file : files) {
            read(file, lines, mistakes);
        }
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(mistakes.stream().collect(joining("\n")) + "\n" + mistakes.size()
                    + " mistake(s) in the questions.");
        }
        return lines;
    }

    private void read(Path file, List<LabelledLine> lines, List<String> mistakes) {
        Map<String, Integer> ids = new HashMap<>();
        int number = 0;
        for (String text : textOf(file)) {
            number++;
            if (!text.isBlank()) {
                String place = file.getFileName() + ":" + number + ": ";
                mistakes(number, text, ids).forEach(mistake -> mistakes.add(place + mistake));
                if (mistakes.isEmpty()) {
                    lines.add(line(file.getFileName().toString(), number, text));
                }
            }
        }
    }

    private List<String> mistakes(int number, String text, Map<String, Integer> ids) {
        Optional<JsonNode> line = parsed(text);
        if (line.isEmpty()) {
            return List.of("this is no JSON object");
        }
        Integer first = ids.putIfAbsent(line.get().path("id").asString(""), number);
        return Stream.concat(
                        check.mistakes(line.get()).stream(),
                        Stream.ofNullable(first).map(at -> "id is already used in line " + at))
                .toList();
    }

    private Optional<JsonNode> parsed(String text) {
        try {
            return Optional.of(json.readTree(text)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private LabelledLine line(String file, int number, String text) {
        JsonNode line = json.readTree(text);
        String language = line.get("lang").asString();
        return new LabelledLine(
                file,
                number,
                text,
                words(line, "conversation"),
                language,
                words(line, "verdict"),
                new Question(
                        line.get("id").asString(),
                        Language.ofTag(language).orElse(null),
                        line.get("text").asString(),
                        intent(line.get("intent")),
                        line.get("accept")
                                .valueStream()
                                .map(LabelledFiles::intent)
                                .toList(),
                        line.get("providers")
                                .valueStream()
                                .map(id -> new ProviderId(id.asString()))
                                .toList(),
                        line.get("plan").isNull()
                                ? null
                                : new PlanId(line.get("plan").asString()),
                        PlanKind.ofId(line.get("planKind").asString("")).orElse(null)));
    }

    /** What was checked is known. */
    private static Intent intent(JsonNode id) {
        return Intent.ofId(id.asString()).orElseThrow();
    }

    private static @Nullable String words(JsonNode line, String field) {
        return line.hasNonNull(field) ? line.get(field).asString() : null;
    }

    private static List<String> textOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The questions in " + file + " cannot be read", e);
        }
    }
}
