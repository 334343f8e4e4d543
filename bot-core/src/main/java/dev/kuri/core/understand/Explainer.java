package dev.kuri.core.understand;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Locale;

/** Says how an interpretation came about. */
final class Explainer {
    private static final int SIGNS = 12;

    private final Reader reader;
    private final IntentModel model;

    Explainer(Reader reader, IntentModel model) {
        this.reader = reader;
        this.model = model;
    }

    Explanation explain(String text, Interpretation outcome, Intent intent) {
        Reading reading = reader.read(text);
        List<String> names = reading.mentions().stream()
                .map(mention -> entity(reading, mention))
                .toList();
        return new Explanation(outcome, reading.words().text().strip(), names, signs(reading, intent));
    }

    private static String entity(Reading reading, Mention mention) {
        String written = reading.words().plain().substring(mention.start(), mention.end());
        Lexicon.Name name = mention.name();
        return name.plan() == null
                ? written + " → provider " + name.provider()
                : written + " → plan " + name.plan() + " of " + name.provider();
    }

    private List<String> signs(Reading reading, Intent intent) {
        return model.contributions(reading, intent).entrySet().stream()
                .filter(sign -> sign.getValue() != 0)
                .sorted(comparingDouble(sign -> -Math.abs(sign.getValue())))
                .limit(SIGNS)
                .map(sign -> String.format(Locale.ROOT, "%+.3f %s", sign.getValue(), Mask.readable(sign.getKey())))
                .toList();
    }
}
