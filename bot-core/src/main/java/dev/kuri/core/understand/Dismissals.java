package dev.kuri.core.understand;

/** Tells whether a name is mentioned only to be taken back: "不是携程", "forget docomo", "Y!mobileじゃなくて". */
final class Dismissals {
    private final PhraseTrie<Boolean> before = new PhraseTrie<>();
    private final PhraseTrie<Boolean> after = new PhraseTrie<>();

    Dismissals(Phrasebook.Names names, Phrases phrases) {
        phrases.addTo(before, names.notDismissed(), false);
        phrases.addTo(after, names.notDismissed(), false);
        phrases.addTo(before, names.dismissedBefore(), true);
        phrases.addTo(after, names.dismissedAfter(), true);
    }

    boolean takesBack(String text, Mention mention) {
        boolean taken = before.findLongest(text).stream()
                .anyMatch(found -> found.value() && isBlank(text, found.end(), mention.start()));
        return taken
                || after.findLongest(text).stream()
                        .anyMatch(found -> found.value() && isBlank(text, mention.end(), found.start()));
    }

    private static boolean isBlank(String text, int from, int to) {
        return from <= to && text.substring(from, to).isBlank();
    }
}
