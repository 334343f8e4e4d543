package dev.kuri.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.dialog.Asker;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.mind.MindLoader;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.knowledge.Claim;
import dev.kuri.core.turn.Turn;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The questions that each claim says it answers, asked. */
class GoldenQuestionsTest {
    /** Measured: 0.71. It rises with understanding and must not fall. */
    private static final double LEAST = 0.69;

    private final LoadedMind mind = new MindLoader(Path.of("../config"), Clock.systemUTC()).load();
    private final Asker asker = new Asker(mind, Clock.systemUTC());

    @Test
    void mostGoldenQuestionsGetTheClaimThatTheyWereWrittenFor() {
        List<Boolean> hits = mind.base().claims().stream()
                .flatMap(claim -> claim.askedAs().values().stream()
                        .flatMap(List::stream)
                        .map(question -> isAnsweredBy(claim, question)))
                .toList();

        double share = hits.stream().filter(hit -> hit).count() / (double) hits.size();

        assertThat(hits).hasSizeGreaterThan(600);
        assertThat(share).isGreaterThanOrEqualTo(LEAST);
    }

    private boolean isAnsweredBy(Claim claim, String question) {
        Turn turn = asker.say(claim.id().value() + question, new Text(question));
        return turn.answer().claims().contains(claim.id());
    }
}
