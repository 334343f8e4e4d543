package dev.kuri.config.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kuri.config.yaml.ConfigException;
import dev.kuri.config.yaml.Problem;
import dev.kuri.core.knowledge.KnowledgeBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeLoaderTest {
    @TempDir
    private Path folder;

    @Test
    void loadsAGoodBase() throws IOException {
        KnowledgeBase base = load("rollover.yaml", "nothing", "nothing");

        assertThat(base.claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.facts()).hasSize(3));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', textBlock = """
        # mistake,                      file,           text,                        instead,                     line, said
        a fact that nobody knows,       rollover.yaml,  until: end-of-next-month,    until: whenever,             5,    `"whenever" is not known here`
        a key that nobody reads,        rollover.yaml,  topic: rollover,             topik: rollover,             3,    `Nobody reads "topik"`
        a language is missing,          rollover.yaml,  `ja: ひ, `,                  ``,                          8,    The text in ja is missing
        a source that is not there,     rollover.yaml,  sources: [R1],               sources: [R2],               1,    There is no source R2
        no source for a graded claim,   rollover.yaml,  sources: [R1],               sources: [],                 1,    has no source
        a provider that is not there,   rollover.yaml,  provider: uq,                provider: qu,                1,    There is no provider qu
        an invitation to a channel,     rollover.yaml,  `en: x`,                     `en: "see t.me/somebody"`,   1,    promotes something
        not YAML at all,                rollover.yaml,  grade: B,                    `grade: B: C`,               6,    Not YAML
        a date that no calendar has,    sources.yaml,   date: 2025-06,               date: 2025-13,               5,    is not a date
        an address that is none,        sources.yaml,   `url: https://www.example.org/page`, url: page,           4,    is not a web address
        an amount of no whole number,   rollover.yaml,  mb: 100,                     gb: 0.0001,                  5,    `"gb: 0.0001" is not a number of gigabytes`
        a number with an exponent,      rollover.yaml,  mb: 100,                     gb: 1e999999999,             5,    `"gb: 1e999999999" is not a number of gigabytes`
        a key that is there twice,      rollover.yaml,  topic: rollover,             `verdict: "no"`,             4,    `"verdict" is there twice`
        an unknown grade,               sources.yaml,   grade: B,                    grade: E,                    6,    `"grade: E" is not one of`
        a kind that is none,            providers.yaml, kind: sub-brand,             kind: shop,                  2,    `"shop" is not known here`
        """)
    void namesFileLineAndRemedy(String mistake, String file, String text, String instead, int line, String said) {
        ConfigException refusal = catchThrowableOfType(ConfigException.class, () -> load(file, text, instead));

        assertThat(refusal.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("knowledge/" + file);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.what()).contains(said);
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    @Test
    void tellsThatThereIsNoFolder() {
        Path nowhere = folder.resolve("nowhere");

        assertThat(catchThrowableOfType(ConfigException.class, () -> KnowledgeLoader.load(nowhere))
                        .problems())
                .extracting(Problem::what)
                .contains("The folder cannot be read");
    }

    @Test
    void refusesAnIdThatIsUsedTwice() {
        String claim = SmallBase.FILES.getOrDefault("rollover.yaml", "");

        List<Problem> problems = problems("rollover.yaml", claim, claim + claim);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(9);
            assertThat(problem.what()).contains("used twice");
        });
    }

    @Test
    void refusesTwoClaimsOfWhichNeitherWouldWin() {
        String claim = SmallBase.FILES.getOrDefault("rollover.yaml", "");

        List<Problem> problems =
                problems("rollover.yaml", claim, claim + claim.replace("uq.rollover", "uq.rollover.too"));

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("uq.rollover.too: It ties with uq.rollover"));
    }

    @Test
    void tellsAllMistakesAtOnce() {
        assertThat(problems("rollover.yaml", "grade: B\n  sources: [R1]", "grade: X\n  sources: [R1]"))
                .hasSize(1);
        assertThat(problems("rollover.yaml", "provider: uq", "provider: qu\n  plan: none"))
                .isNotEmpty();
    }

    private List<Problem> problems(String file, String text, String instead) {
        return catchThrowableOfType(ConfigException.class, () -> load(file, text, instead))
                .problems();
    }

    private KnowledgeBase load(String file, String text, String instead) throws IOException {
        for (Map.Entry<String, String> good : SmallBase.FILES.entrySet()) {
            String content = good.getKey().equals(file) ? good.getValue().replace(text, instead) : good.getValue();
            Files.writeString(folder.resolve(good.getKey()), content);
        }
        return KnowledgeLoader.load(folder);
    }
}
