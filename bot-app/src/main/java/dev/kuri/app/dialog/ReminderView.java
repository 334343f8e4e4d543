package dev.kuri.app.dialog;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kuri.core.answer.Answer;
import dev.kuri.core.answer.Promise;
import dev.kuri.core.knowledge.Fact;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reminder as JSON.
 *
 * @param subscription as the person calls it; null if it is about none
 * @param kind such as {@code ends} or {@code own}
 * @param dueAt ISO-8601 with the offset and the zone of the person
 * @param text what it is for, in the language of the answer
 * @param on whether the person has agreed to it
 */
@JsonInclude
public record ReminderView(@Nullable String subscription, String kind, String dueAt, String text, boolean on) {
    /** Null if none is told of. */
    static @Nullable List<ReminderView> of(Answer answer) {
        return answer.promises().isEmpty()
                ? null
                : answer.promises().stream().map(ReminderView::view).toList();
    }

    private static ReminderView view(Promise promise) {
        return new ReminderView(
                promise.subscription(),
                Fact.id(promise.reminder().kind()),
                DateTimeFormatter.ISO_ZONED_DATE_TIME.format(promise.reminder()
                        .dueAt()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atZone(promise.zone())),
                promise.subject(),
                promise.on());
    }
}
