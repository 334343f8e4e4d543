package dev.kuri.app.mind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.ShippedConfig;
import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.config.wording.PhraseLoader;
import dev.kuri.config.yaml.YamlFile;
import dev.kuri.core.answer.Catalogue.Entry;
import dev.kuri.core.answer.Phrases;
import dev.kuri.core.answer.Repertoire;
import dev.kuri.core.channel.Spelled;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is checked before it is said, measured by the shipped configuration. */
final class RepertoireTest {
    /** Sentences that are answers by themselves. */
    private static final Pattern BY_ITSELF = Pattern.compile(
            "greeting|smalltalk|decline|language\\.switched|button\\.stale|basics\\.unknown|source\\.nothing"
                    + "|ask\\.(?!provider).*|service\\..*|limit\\..*|data\\..*");

    private final KnowledgeBase base = KnowledgeLoader.load(ShippedConfig.FOLDER.resolve("knowledge"));
    private final Phrases phrases = PhraseLoader.load(ShippedConfig.FOLDER.resolve("wording"));
    private final Repertoire repertoire = new Repertoire(base, phrases);

    @Test
    void leavesOutNoSentenceThatIsAnAnswerByItself() {
        List<String> keys = new YamlFile("en.yaml", ShippedConfig.FOLDER.resolve("wording/en.yaml"))
                .mapping().keys().stream().filter(BY_ITSELF.asMatchPredicate()).toList();

        assertThat(repertoire.ofWording(Language.EN))
                .extracting(Entry::origin)
                .containsAll(keys)
                .isSubsetOf(keys);
        assertThat(repertoire.ofWording(Language.EN))
                .allSatisfy(entry -> assertThat(Spelled.out(entry.messages()))
                        .contains(Spelled.out(phrases.rich(Language.EN, entry.origin(), Map.of()))));
    }

    @Test
    void comparesEveryPairAndSetsOfEverySize() {
        int providers = base.providers().size();
        List<String> rollovers = repertoire
                .ofKnowledge(Language.JA)
                .map(Entry::origin)
                .filter(origin -> origin.startsWith("rollover of ") && origin.contains(","))
                .toList();

        assertThat(rollovers)
                .doesNotHaveDuplicates()
                .hasSize(providers * (providers - 1) / 2 + providers - 2)
                .contains("rollover of ahamo, uq")
                .anyMatch(origin -> origin.split(", ").length == providers);
    }
}
