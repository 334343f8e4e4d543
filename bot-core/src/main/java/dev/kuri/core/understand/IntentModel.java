package dev.kuri.core.understand;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** What training has learnt: which intent a reading speaks for, and how sure that is. */
public final class IntentModel {
    private final Classifier classifier;
    private final Gate gate;
    private final double temperature;
    private final Features features;

    /**
     * @param temperature what margins are divided by before they become probabilities
     * @param features that the classifier has learnt from
     */
    IntentModel(Classifier classifier, Gate gate, double temperature, Features features) {
        this.classifier = classifier;
        this.gate = gate;
        this.temperature = temperature;
        this.features = features;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException also if it was written by another version of Kuri
     */
    public static IntentModel read(InputStream in) throws IOException {
        return ModelFile.read(in);
    }

    /**
     * Writes the same bytes for the same model.
     *
     * @throws IllegalStateException if it has learnt without some group of signs: who reads it would take all of them
     */
    public void write(OutputStream out) throws IOException {
        if (!features.areAll()) {
            throw new IllegalStateException("A model that lacks some signs is for measuring and is not written");
        }
        ModelFile.write(out, classifier, gate, temperature);
    }

    /** As sure as this model, of what another classifier says. */
    IntentModel with(Classifier other) {
        return new IntentModel(other, gate, temperature, features);
    }

    /** How a reading was judged; all intents, the likeliest first, and how likely it is that Kuri is meant. */
    record Judgement(List<Scored> ranking, double inScope) {}

    Judgement judge(Reading reading) {
        Classifier.Verdicts verdicts = classifier.weigh(features.of(reading));
        List<Scored> ranking = Probabilities.of(verdicts.margins(), temperature).entrySet().stream()
                .map(share -> new Scored(share.getKey(), share.getValue()))
                .sorted(comparingDouble(scored -> -scored.probability()))
                .toList();
        return new Judgement(ranking, gate.inScope(reading, verdicts));
    }

    /** What each sign of a reading adds for an intent. */
    Map<String, Double> contributions(Reading reading, Intent intent) {
        return classifier.contributions(features.named(reading), intent);
    }
}
