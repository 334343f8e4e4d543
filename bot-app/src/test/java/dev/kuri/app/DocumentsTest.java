package dev.kuri.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What documents name is there. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?://)([^)#]+)");
    private static final Pattern TYPE =
            Pattern.compile("`([A-Z][A-Za-z]+(?:Controller|Parser|Poller|Worker|Store|Channel|er))`");

    /** Number, how, and what shows it. */
    private static final Pattern FEATURE =
            Pattern.compile("^\\| (\\d+) \\|[^|]+\\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);

    private static final Pattern TEST_CLASS =
            Pattern.compile("]\\(\\.\\./[^)]*/src/(browser-)?test/java/[^)]*\\.java\\)");

    /** Not part of this project: what we were asked for, with an M in the last column where it must be there. */
    private static final Path WANTED = ROOT.resolve("../shared/features.md");

    private static final Pattern MUST = Pattern.compile("^\\| (\\d+) \\|.*\\| M \\|$", Pattern.MULTILINE);

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

    @Test
    void everyFeatureNamesATestOrIsNotThereYet() throws IOException {
        List<MatchResult> rows = FEATURE.matcher(Files.readString(ROOT.resolve("docs/features.md")))
                .results()
                .toList();

        assertThat(rows).hasSizeGreaterThan(50).allSatisfy(row -> {
            boolean isShown = TEST_CLASS.matcher(row.group(3)).find();
            assertThat(isShown).as(row.group(1)).isNotEqualTo(row.group(2).startsWith("Not yet"));
        });
    }

    @Test
    void tellsOfEveryFeatureThatMustBeThere() throws IOException {
        assumeTrue(Files.exists(WANTED), "The list of features is not at " + WANTED + "; nothing was compared");
        List<String> told = FEATURE.matcher(Files.readString(ROOT.resolve("docs/features.md")))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(told)
                .doesNotHaveDuplicates()
                .containsAll(matches(MUST, WANTED).stream()
                        .filter(DocumentsTest::isOfPlatformsAndOperation)
                        .toList());
    }

    private static boolean isOfPlatformsAndOperation(String number) {
        int row = Integer.parseInt(number);
        return (row >= 44 && row <= 91) || (row >= 111 && row <= 134);
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
