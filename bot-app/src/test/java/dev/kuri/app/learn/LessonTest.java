package dev.kuri.app.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kuri.config.eval.LabelledLine;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LessonTest {
    @Test
    void addsToWhatWasAccepted() {
        Lesson lesson = Lesson.of(
                List.of(line(1, "o1", "my gigs went poof", Intent.ROLLOVER)),
                List.of(line(1, "o2", "gigs again", Intent.ROLLOVER)));

        assertThat(lesson.writer().questions()).extracting(Question::id).containsExactly("o1", "o2");
    }

    @Test
    void replacesWhatHasTheSameIdOrTheSameWords() {
        Lesson lesson = Lesson.of(
                List.of(
                        line(1, "o1", "my gigs went poof", Intent.ROLLOVER),
                        line(2, "o2", "what a mess", Intent.BASICS),
                        line(3, "o3", "kept", Intent.BASICS)),
                List.of(line(1, "n1", "My gigs went POOF!", Intent.EXPIRY), line(2, "o2", "other", Intent.SOURCE)));

        assertThat(lesson.writer().questions()).extracting(Question::id).containsExactly("o3", "n1", "o2");
    }

    @Test
    void leavesOutWhatOnlyItsConversationExplains() {
        Lesson lesson = Lesson.of(
                List.of(),
                List.of(
                        line(1, "c", "o1", "does uq roll over", Intent.ROLLOVER),
                        line(2, "c", "o2", "and that one", Intent.ROLLOVER),
                        line(3, "o3", "alone", Intent.BASICS)));

        assertThat(lesson.now()).extracting(LabelledLine::number).containsExactly(1, 3);
        assertThat(lesson.followUps()).isEqualTo(1);
    }

    @Test
    void saysWhichLinesCannotBeLearnt() {
        LabelledLine baseball = new LabelledLine(
                "own.jsonl",
                3,
                "",
                null,
                "en",
                null,
                new Question(
                        "o3",
                        Language.EN,
                        "baseball",
                        Intent.OOS,
                        List.of(),
                        List.of(new ProviderId("rakuten")),
                        null,
                        null));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lesson.of(
                        List.of(),
                        List.of(
                                line(1, "o1", "what is it", Intent.BASICS),
                                line(2, "o2", "What is it?", Intent.SOURCE),
                                baseball)))
                .withMessage("own.jsonl:2: the words of own.jsonl:1 with another intent\n"
                        + "own.jsonl:3: a question out of scope has no providers\n2 mistake(s) in the questions.");
    }

    private static LabelledLine line(int number, String id, String text, Intent intent) {
        return line(number, null, id, text, intent);
    }

    private static LabelledLine line(int number, @Nullable String conversation, String id, String text, Intent intent) {
        return new LabelledLine(
                "own.jsonl",
                number,
                "",
                conversation,
                "en",
                null,
                new Question(id, Language.EN, text, intent, List.of(), List.of(), null, null));
    }
}
