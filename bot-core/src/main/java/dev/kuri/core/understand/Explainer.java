package dev.kuri.core.understand;

import static java.util.Comparator.comparingDouble;

import dev.kuri.core.quantity.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
        Stream<String> names = reading.mentions().stream().map(mention -> entity(reading, mention));
        Stream<String> numbers = reading.quantities().stream().map(quantity -> entity(reading, quantity));
        return new Explanation(
                outcome,
                withoutSerialNumbers(reading.words().text(), reading).strip(),
                Stream.concat(names, numbers).toList(),
                signs(reading, intent));
    }

    private static String entity(Reading reading, Mention mention) {
        String written = reading.words().plain().substring(mention.start(), mention.end());
        Lexicon.Name name = mention.name();
        return name.plan() == null
                ? written + " → provider " + name.provider()
                : written + " → plan " + name.plan() + " of " + name.provider();
    }

    private static String entity(Reading reading, Quantity quantity) {
        String words = withoutSerialNumbers(reading.words().plain(), reading);
        return quantity.place().in(words) + " → " + quantity;
    }

    /** An explanation is shown and kept: nobody's SIM is in it. */
    private static String withoutSerialNumbers(String words, Reading reading) {
        String hidden = words;
        for (Quantity quantity : reading.quantities()) {
            if (quantity instanceof Quantity.Iccid iccid) {
                hidden = iccid.hiddenIn(hidden);
            }
        }
        return hidden;
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
