package dev.kuri.line;

import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.RichMenuArea;
import com.linecorp.bot.messaging.model.RichMenuRequest;
import dev.kuri.line.RichMenuSheet.Menu;
import dev.kuri.line.RichMenuSheet.Tile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The menus under the chat, one a language, as LINE is to have them. */
final class RichMenus {
    /** Begins the names of our menus; what an operator made in LINE's console is left alone. */
    static final String NAME = "kuri ";

    private static final int HASH_BYTES = 8;

    private final LineJson json = new LineJson();
    private final RichMenuSheet sheet;

    RichMenus(RichMenuSheet sheet) {
        this.sheet = sheet;
    }

    /** By which LINE finds the menu of a language, whatever its id. */
    static String alias(String language) {
        return "kuri-" + language.toLowerCase(Locale.ROOT);
    }

    List<String> languages() {
        return sheet.menus().stream().map(Menu::language).toList();
    }

    /** Its name tells one content from another, words and picture, so that the same menu need not be made twice. */
    RichMenuRequest request(String language) {
        Menu menu = sheet.menus().stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .orElseThrow();
        RichMenuRequest unnamed = named("", menu);
        return named(NAME + language + " " + hash(json.text(unnamed), RichMenuSheet.picture(language)), menu);
    }

    /** What LINE would refuse of the menu of a language, a sentence each; empty if it would take it. */
    List<String> violations(String language) {
        RichMenuRequest menu = request(language);
        Stream<Optional<String>> ofMenu = Stream.of(
                LineLimits.violation("name", menu.name(), LineLimits.MENU_NAME_UNITS),
                LineLimits.violation("chatBarText", menu.chatBarText(), LineLimits.MENU_BAR_UNITS),
                LineLimits.violation("alias", alias(language), LineLimits.MENU_ALIAS_UNITS),
                menu.areas().size() > LineLimits.MENU_AREAS
                        ? Optional.of(
                                "there are " + menu.areas().size() + " areas, LINE takes " + LineLimits.MENU_AREAS)
                        : Optional.empty());
        Stream<Optional<String>> ofTaps = menu.areas().stream()
                .map(area -> (PostbackAction) area.action())
                .flatMap(tap -> Stream.of(
                        LineLimits.violation("label", tap.label(), LineLimits.LABEL_UNITS),
                        LineLimits.violation("displayText", tap.displayText(), LineLimits.DISPLAY_TEXT_UNITS),
                        LineLimits.violation("data", tap.data(), LineLimits.POSTBACK_DATA_UNITS)));
        return Stream.concat(ofMenu, ofTaps).flatMap(Optional::stream).toList();
    }

    private RichMenuRequest named(String name, Menu menu) {
        Stream<RichMenuArea> tiles = IntStream.range(0, menu.tiles().size()).mapToObj(i -> {
            Tile tile = menu.tiles().get(i);
            Action action = action(tile.label(), tile.says(), sheet.payloads().get(i));
            return new RichMenuArea(RichMenuLayout.tile(i), action);
        });
        List<Menu> all = sheet.menus();
        Stream<RichMenuArea> languages = IntStream.range(0, all.size()).mapToObj(i -> {
            Menu other = all.get(i);
            Action action = action(other.name(), other.name(), "1l|" + other.language());
            return new RichMenuArea(RichMenuLayout.language(i, all.size()), action);
        });
        List<RichMenuArea> areas = Stream.concat(tiles, languages).toList();
        return new RichMenuRequest(RichMenuLayout.size(), true, name, menu.bar(), areas);
    }

    private static Action action(String label, String says, String payload) {
        return new PostbackAction.Builder()
                .label(label)
                .displayText(says)
                .data(payload)
                .build();
    }

    private static String hash(String words, byte[] picture) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(picture), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
