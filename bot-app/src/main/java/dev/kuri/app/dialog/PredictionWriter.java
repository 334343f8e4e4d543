package dev.kuri.app.dialog;

import dev.kuri.app.dialog.Prediction.Alternative;
import dev.kuri.app.dialog.Prediction.Cited;
import dev.kuri.app.dialog.Prediction.ProviderAnswer;
import dev.kuri.core.answer.Finding;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.decide.Reading;
import dev.kuri.core.knowledge.AsOf;
import dev.kuri.core.knowledge.ClaimId;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Source;
import dev.kuri.core.turn.Turn;
import dev.kuri.core.understand.Intent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a turn as a prediction. */
public final class PredictionWriter {
    private static final String UNDATED = "undated";

    private PredictionWriter() {}

    /**
     * @param id of the question; null if it has none
     */
    public static Prediction of(@Nullable String id, Turn turn) {
        Summary summary = summary(turn.decision());
        Reading reading = summary.reading();
        List<Finding> findings = turn.answer().findings();
        boolean single = findings.size() == 1;
        return new Prediction(
                id,
                summary.language() == null ? null : summary.language().tag(),
                summary.decision(),
                summary.intent().id(),
                rounded(reading.confidence()),
                reading.ranking().stream()
                        .map(scored -> new Alternative(scored.intent().id(), rounded(scored.probability())))
                        .toList(),
                summary.intent() == Intent.OOS ? List.of() : providers(turn.decision(), reading),
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
                PlainText.of(turn.answer().messages()),
                turn.answer().messages().stream()
                        .flatMap(m -> m.choices().stream())
                        .map(Choice::label)
                        .toList());
    }

    private static List<String> providers(Decision decision, Reading reading) {
        Reading also = decision instanceof Decision.Answer answer ? answer.also() : null;
        return Stream.concat(reading.providers().stream(), also == null ? Stream.of() : also.providers().stream())
                .map(ProviderId::value)
                .distinct()
                .toList();
    }

    /** What all decisions have in common, for those who count. */
    private record Summary(@Nullable Language language, String decision, Intent intent, Reading reading) {}

    private static Summary summary(Decision decision) {
        return switch (decision) {
            case Decision.Answer d ->
                new Summary(d.language(), "answer", d.reading().intent(), d.reading());
            case Decision.Ask d -> new Summary(d.language(), "ask", d.reading().intent(), d.reading());
            case Decision.Decline d -> new Summary(d.language(), "decline", Intent.OOS, d.reading());
            case Decision.Switch d -> new Summary(d.language(), "answer", Intent.ACCOUNT, wordless(Intent.ACCOUNT));
            case Decision.ShowGuide d -> new Summary(d.language(), "answer", Intent.BASICS, wordless(Intent.BASICS));
            case Decision.Greet d -> new Summary(d.language(), "answer", Intent.SMALLTALK, wordless(Intent.SMALLTALK));
            case Decision.AskForWords d -> new Summary(d.language(), "decline", Intent.OOS, wordless(Intent.OOS));
            case Decision.KeepSilent d -> new Summary(null, "decline", Intent.OOS, wordless(Intent.OOS));
        };
    }

    private static Reading wordless(Intent intent) {
        return new Reading("", intent, List.of(), List.of(), null, null, Map.of(), Set.of());
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
