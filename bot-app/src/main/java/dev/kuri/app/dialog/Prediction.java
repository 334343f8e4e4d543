package dev.kuri.app.dialog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A turn as one line of JSON, with the names of labelled questions.
 *
 * @param decision whether it answers, asks back or declines: the word that the evaluation counts
 * @param intent the best guess; {@code oos} where it declines
 * @param verdict where one provider or plan kind answered; absent otherwise
 * @param answers where several did; absent otherwise
 * @param balance where the person's own figures were told; absent otherwise
 * @param reminders that were asked about, promised or listed; absent otherwise
 * @param asOf the latest date that the answer rests on, or {@code undated}; absent where it rests on no claim
 */
@JsonInclude(Include.NON_NULL)
public record Prediction(
        @Nullable String id,
        @Nullable String language,
        String decision,
        String intent,
        double confidence,
        List<Alternative> alternatives,
        List<String> providers,
        @JsonInclude @Nullable String plan,
        @JsonInclude @Nullable String planKind,
        @Nullable String verdict,
        @Nullable List<ProviderAnswer> answers,
        List<String> claims,
        List<Cited> sources,
        @Nullable String asOf,
        @Nullable BalanceView balance,
        @Nullable List<ReminderView> reminders,
        String text,
        List<String> choices) {

    /** An intent and how likely it is. */
    public record Alternative(String intent, double probability) {}

    /** What holds for one of several providers or plan kinds. */
    @JsonInclude(Include.NON_NULL)
    public record ProviderAnswer(
            @Nullable String provider, @Nullable String planKind, String verdict, List<String> claims) {}

    /** A source; its date is {@code undated} where it has none. */
    public record Cited(String id, String title, @Nullable String url, String date, String grade) {}
}
