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
    private final Features features = new Features();

    /**
     * @param temperature what margins are divided by before they become probabilities
     */
    IntentModel(Classifier classifier, Gate gate, double temperature) {
        this.classifier = classifier;
        this.gate = gate;
        this.temperature = temperature;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException also if it was written by another version of Kuri
     */
    public static IntentModel read(InputStream in) throws IOException {
        return ModelFile.read(in);
    }

    /** Writes the same bytes for the same model. */
    public void write(OutputStream out) throws IOException {
        ModelFile.write(out, classifier, gate, temperature);
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
