package dev.kuri.config.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.knowledge.Claim;
import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.Grade;
import dev.kuri.core.knowledge.Guide;
import dev.kuri.core.knowledge.Guide.Form;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Scope;
import dev.kuri.core.knowledge.SeedFate;
import dev.kuri.core.knowledge.Topic;
import dev.kuri.core.knowledge.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The knowledge base that Kuri ships with. */
class KnowledgeTest {
    private static final KnowledgeBase BASE = KnowledgeLoader.load(Path.of("knowledge"));

    /** How many statements each of the five articles made. */
    private static final List<Integer> SEEDS = List.of(31, 20, 24, 31, 20);

    private static final Set<String> PROVIDERS = Set.of(
            "docomo",
            "ahamo",
            "au",
            "uq",
            "povo",
            "softbank",
            "ymobile",
            "linemo",
            "linemobile",
            "rakuten",
            "iijmio",
            "mineo",
            "nuro",
            "nihontsushin",
            "bmobile",
            "his",
            "excite",
            "biglobe",
            "aeon",
            "nifmo",
            "gtn",
            "sakura",
            "mobal",
            "cdjapan",
            "airalo",
            "ubigi",
            "holafly",
            "nomad",
            "saily",
            "googlefi",
            "alosim",
            "maya",
            "gigsky",
            "keepgo",
            "tripcom",
            "klook",
            "kkday");

    @Test
    void knowsEveryProvider() {
        assertThat(BASE.providers())
                .extracting(provider -> provider.id().value())
                .containsExactlyInAnyOrderElementsOf(PROVIDERS);
    }

    @Test
    void tellsWhatBecameOfEveryStatementOfTheArticles() {
        List<String> expected = IntStream.range(0, SEEDS.size())
                .boxed()
                .flatMap(article -> IntStream.rangeClosed(1, SEEDS.get(article))
                        .mapToObj(number -> "S%d-%02d".formatted(article, number)))
                .toList();

        assertThat(expected).hasSize(126);
        assertThat(BASE.seeds()).extracting(SeedFate::id).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(BASE.seeds()).allMatch(seed -> !seed.why().isBlank());
    }

    @ParameterizedTest
    @EnumSource(
            value = Topic.class,
            names = {"ROLLOVER", "TRANSFER", "TOPUP", "RENEWAL"})
    void saysSomethingOfEveryProviderOnTheMainTopics(Topic topic) {
        Set<ProviderId> covered = BASE.claims().stream()
                .filter(claim -> claim.topic() == topic && claim.grade() != Grade.DOUBTFUL)
                .filter(claim -> claim.when().isEmpty())
                .flatMap(claim -> Stream.ofNullable(claim.scope().provider()))
                .collect(Collectors.toSet());

        assertThat(covered).extracting(ProviderId::value).containsExactlyInAnyOrderElementsOf(PROVIDERS);
    }

    @ParameterizedTest
    @EnumSource(PlanKind.class)
    void hasARuleOfRolloverForEveryKindOfPlan(PlanKind kind) {
        assertThat(BASE.claims())
                .filteredOn(claim -> claim.topic() == Topic.ROLLOVER)
                .anyMatch(claim -> claim.scope().equals(new Scope(null, null, kind)));
    }

    @Test
    void neverRestsOnTheArticlesAlone() {
        assertThat(BASE.claims())
                .filteredOn(claim ->
                        claim.grade() != Grade.DOUBTFUL && !claim.sources().isEmpty())
                .allMatch(claim -> claim.sources().stream()
                        .anyMatch(id -> !id.value().startsWith("seed-") || claim.grade() == Grade.SINGLE));
    }

    @Test
    void contradictsTheArticlesOnDocomosThreeMonths() {
        Claim docomo = claim("docomo.rollover");

        assertThat(docomo.verdict()).isEqualTo(Verdict.NO);
        assertThat(docomo.disputedBy()).extracting(Object::toString).contains("docomo.rollover.seed");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        # guide,                  form,         least items
        renewal,                  STEPS,        5
        topup,                    STEPS,        4
        transfer,                 ALTERNATIVES, 5
        purchase,                 ALTERNATIVES, 3
        """)
    void hasTheGuide(String topic, Form form, int items) {
        assertThat(BASE.guides())
                .filteredOn(guide -> guide.topic().id().equals(topic) && guide.form() == form)
                .anyMatch(guide -> guide.items().size() >= items);
    }

    @Test
    void explainsTerms() {
        assertThat(BASE.guides())
                .filteredOn(guide -> guide.form() == Form.DEFINITION)
                .hasSizeGreaterThan(20);
        assertThat(BASE.guides())
                .filteredOn(guide -> guide.form() == Form.DEFINITION)
                .flatExtracting(Guide::terms)
                .contains("eSIM", "MVNO");
    }

    @Test
    void asksEveryConditionInEveryLanguage() {
        assertThat(BASE.claims())
                .filteredOn(claim -> !claim.when().isEmpty() && claim.grade() != Grade.DOUBTFUL)
                .allSatisfy(claim -> assertThat(claim.askedAs().keySet())
                        .as(claim.id().value())
                        .containsExactlyInAnyOrder(Language.values()));
    }

    @Test
    void statesConditionsThatAQuestionCanState() {
        Map<Condition, Set<String>> known = Map.of(
                Condition.ORIGIN, Set.of("monthly", "carried", "purchased", "bonus", "code"),
                Condition.RECIPIENT,
                        Set.of(
                                "own-device",
                                "own-line",
                                "same-account",
                                "other-account",
                                "family",
                                "same-provider",
                                "other-provider",
                                "anyone"),
                Condition.STATE, Set.of("active", "expired", "used-up", "not-started", "before-arrival"),
                Condition.METHOD, Set.of("buy-for-other", "share", "gift", "tether"),
                Condition.ASPECT,
                        Set.of(
                                "amount",
                                "order",
                                "price",
                                "duration",
                                "extends",
                                "auto",
                                "start",
                                "stack",
                                "keep-number",
                                "cancel",
                                "who",
                                "cash",
                                "number"));

        assertThat(BASE.claims())
                .allSatisfy(claim -> claim.when()
                        .forEach((condition, values) -> assertThat(known.get(condition))
                                .as(claim.id().value())
                                .containsAll(values)));
    }

    private static Claim claim(String id) {
        return BASE.claims().stream()
                .filter(claim -> claim.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
