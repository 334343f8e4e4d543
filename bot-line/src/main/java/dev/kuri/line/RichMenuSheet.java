package dev.kuri.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What the rich menus say, in all languages; {@code menus.json}. The pictures beside it are drawn from it.
 *
 * @param payloads what each tile means to Kuri; good for as long as a menu may stand in somebody's chat
 */
record RichMenuSheet(List<String> payloads, List<Menu> menus) {
    private static final String FOLDER = "richmenu/";

    RichMenuSheet {
        payloads = List.copyOf(payloads);
        menus = List.copyOf(menus);
    }

    /**
     * The menu of one language.
     *
     * @param language as an IETF tag
     * @param name of the language, in itself
     * @param bar what stands on the bar that opens and closes the menu
     * @param tiles as many as there are payloads
     */
    record Menu(String language, String name, String bar, List<Tile> tiles) {
        Menu {
            tiles = List.copyOf(tiles);
        }
    }

    /**
     * A field to tap.
     *
     * @param says what the chat then shows as said by the person
     */
    record Tile(String label, String says) {}

    static RichMenuSheet load() {
        try {
            return new ObjectMapper().readValue(bytes("menus.json"), RichMenuSheet.class);
        } catch (IOException e) {
            throw new UncheckedIOException("menus.json cannot be read", e);
        }
    }

    /** The picture of a language, as a PNG. */
    static byte[] picture(String language) {
        return bytes(language + ".png");
    }

    private static byte[] bytes(String name) {
        try (InputStream in = RichMenuSheet.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("Not packed with Kuri: " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
