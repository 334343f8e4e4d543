package dev.kuri.app.dialog;

import dev.kuri.app.dialog.Prediction.Alternative;
import dev.kuri.app.dialog.Prediction.Cited;
import dev.kuri.app.dialog.Prediction.ProviderAnswer;
import dev.kuri.config.eval.Understood;
import dev.kuri.core.answer.Finding;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.decide.Reading;
import dev.kuri.core.knowledge.AsOf;
import dev.kuri.core.knowledge.ClaimId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Source;
import dev.kuri.core.turn.Turn;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a turn as a prediction. */
public final class PredictionWriter {
    private static final String UNDATED = "undated";

    private PredictionWriter() {}

    /**
     * @param id of the question; null if it has none
     */
    public static Prediction of(@Nullable String id, Turn turn) {
        Understood understood = Understood.of(turn.decision());
        Reading reading = understood.reading();
        List<Finding> findings = turn.answer().findings();
        boolean single = findings.size() == 1;
        return new Prediction(
                id,
                understood.language() == null ? null : understood.language().tag(),
                understood.decision(),
                understood.intent().id(),
                rounded(reading.confidence()),
                reading.ranking().stream()
                        .map(scored -> new Alternative(scored.intent().id(), rounded(scored.probability())))
                        .toList(),
                understood.providers().stream().map(ProviderId::value).toList(),
                reading.plan() == null ? null : reading.plan().value(),
                reading.kind() == null ? null : reading.kind().id(),
                single ? findings.getFirst().verdict().id() : null,
                findings.size() < 2
                        ? null
                        : findings.stream().map(PredictionWriter::answer).toList(),
                turn.answer().claims().stream().map(ClaimId::value).toList(),
                turn.answer().allFindings().stream()
                        .flatMap(f -> f.sources().stream())
                        .distinct()
                        .map(PredictionWriter::cited)
                        .toList(),
                asOf(turn.answer().allFindings()),
                BalanceView.of(turn.answer().balances()),
                ReminderView.of(turn.answer()),
                PlainText.of(turn.answer().messages()),
                turn.answer().messages().stream()
                        .flatMap(m -> m.choices().stream())
                        .map(Choice::label)
                        .toList());
    }

    private static ProviderAnswer answer(Finding finding) {
        ProviderId provider = finding.subject().provider();
        PlanKind kind = finding.subject().kind();
        return new ProviderAnswer(
                provider == null ? null : provider.value(),
                provider != null || kind == null ? null : kind.id(),
                finding.verdict().id(),
                List.of(finding.claim().id().value()));
    }

    private static Cited cited(Source source) {
        return new Cited(
                source.id().value(),
                source.title(),
                source.url() == null ? null : source.url().toString(),
                source.date() == null ? UNDATED : source.date().text(),
                source.grade().id());
    }

    private static @Nullable String asOf(List<Finding> findings) {
        return findings.isEmpty()
                ? null
                : findings.stream()
                        .map(Finding::asOf)
                        .filter(Objects::nonNull)
                        .max(AsOf::compareTo)
                        .map(AsOf::text)
                        .orElse(UNDATED);
    }

    private static double rounded(double probability) {
        return Math.round(probability * 10_000) / 10_000.0;
    }
}
