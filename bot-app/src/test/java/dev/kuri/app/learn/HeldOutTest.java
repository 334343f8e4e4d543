package dev.kuri.app.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Question;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeldOutTest {
    private static final List<Question.Writer> WRITERS = List.of(
            writer("a", Intent.ROLLOVER, Intent.TOPUP),
            writer("b", Intent.OOS),
            writer("c", Intent.ROLLOVER, Intent.TOPUP),
            writer("d", Intent.ROLLOVER, Intent.TOPUP),
            writer("e", Intent.ROLLOVER, Intent.TOPUP));

    private final HeldOut sides = HeldOut.of(WRITERS);

    @Test
    void hasEveryQuestionOnOneSide() {
        assertThat(Stream.concat(learnt(), sides.asked().stream()))
                .containsExactlyInAnyOrderElementsOf(WRITERS.stream()
                        .flatMap(writer -> writer.questions().stream())
                        .toList());
    }

    @Test
    void learnsNothingFromAWriterWhomItAsks() {
        assertThat(writersOf(sides.asked().stream())).containsExactly("a", "e");
        assertThat(writersOf(learnt())).containsExactly("c", "d");
    }

    @Test
    void dealsOutAWriterOfOneIntent() {
        assertThat(sides.asked())
                .filteredOn(question -> question.intent() == Intent.OOS)
                .hasSize(2);
        assertThat(learnt())
                .filteredOn(question -> question.intent() == Intent.OOS)
                .hasSize(4);
    }

    private Stream<Question> learnt() {
        return sides.learnt().stream().flatMap(writer -> writer.questions().stream());
    }

    private static List<String> writersOf(Stream<Question> questions) {
        return questions
                .filter(question -> question.intent() != Intent.OOS)
                .map(question -> question.id().substring(0, 1))
                .distinct()
                .toList();
    }

    private static Question.Writer writer(String name, Intent... intents) {
        return new Question.Writer(
                name,
                IntStream.range(0, 6)
                        .mapToObj(i -> new Question(
                                name + i,
                                Language.EN,
                                "question " + i,
                                intents[i % intents.length],
                                List.of(),
                                List.of(),
                                null,
                                null))
                        .toList());
    }
}
