package dev.kuri.config.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.kuri.config.wording.PhraseLoader;
import dev.kuri.config.yaml.ConfigException;
import dev.kuri.core.answer.Catalogue;
import dev.kuri.core.answer.Phrases;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in a file of the knowledge base, it is refused with file, line and remedy, or can be said. A build runs
 * damaged files and the seeds; with {@code JAZZER_FUZZ=1} in the environment the fuzzer looks for more.
 */
class KnowledgeLoaderFuzzTest {
    private static final Path SHIPPED = Path.of("knowledge");
    private static final int DAMAGED = 150;

    /** Pieces that mean something in YAML, or to those who read numbers and dates from it. */
    private static final List<String> PIECES = List.of(
            ": ",
            "\n- ",
            "\n  ",
            "&a ",
            "*a",
            "<<: ",
            "!!binary ",
            "? ",
            "| ",
            "> ",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "#",
            "%",
            "---\n",
            "\t",
            "~",
            "null",
            "-1",
            "0",
            "1e999999999",
            "0.00001",
            "9999999999999999999",
            "+999999999-12-31",
            "\u2028",
            "\ufeff",
            "\ud83d");

    private static final Phrases PHRASES = PhraseLoader.load(Path.of("wording"));

    @TempDir
    private Path folder;

    @FuzzTest(maxDuration = "60s")
    void neverFails(byte[] content) throws IOException {
        for (String file : SmallBase.FILES.keySet()) {
            load(file, content);
        }
    }

    @Test
    @Timeout(60)
    void neverFailsOnDamagedEntriesOfTheShippedBase() throws IOException {
        Random random = new Random(20261121);
        for (Path file : shipped()) {
            for (String entry : Files.readString(file).split("(?m)^(?=- id:)", -1)) {
                load(file.getFileName().toString(), damaged(entry, random).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    @Timeout(60)
    void canSayWhatItTakesOfADamagedBase() throws IOException {
        Random random = new Random(20261121);
        int taken = 0;
        for (Map.Entry<String, String> file : SmallBase.FILES.entrySet()) {
            for (int i = 0; i < DAMAGED; i++) {
                byte[] content = damaged(file.getValue(), random).getBytes(StandardCharsets.UTF_8);
                taken += load(file.getKey(), content) ? 1 : 0;
            }
        }

        assertThat(taken).as("some damage makes another good base").isPositive();
    }

    /** Whether a small base is taken with the file in it. */
    private boolean load(String file, byte[] content) throws IOException {
        for (Map.Entry<String, String> good : SmallBase.FILES.entrySet()) {
            Files.writeString(folder.resolve(good.getKey()), good.getValue());
        }
        Files.write(folder.resolve(file), content);
        try {
            KnowledgeBase base = KnowledgeLoader.load(folder);
            new Catalogue(base, PHRASES)
                    .entries(Language.EN)
                    .forEach(entry -> assertThat(entry.messages()).isNotEmpty());
            return true;
        } catch (ConfigException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.what()).isNotBlank().hasSizeLessThan(10_000);
                assertThat(problem.remedy()).isNotBlank();
            });
            return false;
        } finally {
            Files.delete(folder.resolve(file));
        }
    }

    private static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Pieces put in, lines taken out, doubled or changed with one another. */
    private static String damaged(String entry, Random random) {
        List<String> lines = new ArrayList<>(List.of(entry.split("(?<=\n)")));
        for (int i = random.nextInt(3); i > 0 && !lines.isEmpty(); i--) {
            String other = lines.get(random.nextInt(lines.size()));
            switch (random.nextInt(3)) {
                case 0 -> lines.remove(random.nextInt(lines.size()));
                case 1 -> lines.add(random.nextInt(lines.size()), other);
                default -> lines.set(random.nextInt(lines.size()), other);
            }
        }
        StringBuilder text = new StringBuilder(String.join("", lines));
        for (int i = random.nextInt(3); i > 0; i--) {
            text.insert(random.nextInt(text.length() + 1), PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
