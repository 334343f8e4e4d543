package dev.kuri.core.knowledge;

/** The same thing said in every language, each as a native would say it. */
public record Wording(String zhHans, String zhHant, String ja, String en) {
    public Wording {
        if (zhHans.isBlank() || zhHant.isBlank() || ja.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A language is missing beside \"" + en + "\"");
        }
    }

    public String in(Language language) {
        return switch (language) {
            case ZH_HANS -> zhHans;
            case ZH_HANT -> zhHant;
            case JA -> ja;
            case EN -> en;
        };
    }
}
