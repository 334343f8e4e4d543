package dev.kuri.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What documents name is there. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?://)([^)#]+)");
    private static final Pattern TYPE =
            Pattern.compile("`([A-Z][A-Za-z]+(?:Controller|Parser|Poller|Worker|Store|Channel|er))`");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (Path document : documents()) {
            List<String> targets = matches(LINK, document);

            assertThat(targets)
                    .allSatisfy(target -> assertThat(document.resolveSibling(target))
                            .as(document + " → " + target)
                            .exists());
        }
    }

    @Test
    void everyTypeThatTheArchitectureNamesExists() throws IOException {
        List<String> sources;
        try (Stream<Path> all = Files.walk(ROOT)) {
            sources = all.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .toList();
        }

        assertThat(matches(TYPE, ROOT.resolve("docs/architecture.md")))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(sources).contains(type + ".java"));
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static List<String> matches(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
