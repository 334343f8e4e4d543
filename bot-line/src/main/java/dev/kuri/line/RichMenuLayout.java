package dev.kuri.line;

import com.linecorp.bot.messaging.model.RichMenuBounds;
import com.linecorp.bot.messaging.model.RichMenuSize;

/** Where things are in a rich menu: two rows of three tiles, and under them the languages. In pixels. */
final class RichMenuLayout {
    static final int WIDTH = 2500;
    static final int HEIGHT = 1686;
    static final int TILES = 6;

    private static final int COLUMNS = 3;
    private static final int TILE_HEIGHT = 710;
    private static final int LANGUAGES_TOP = TILES / COLUMNS * TILE_HEIGHT;

    private RichMenuLayout() {}

    static RichMenuSize size() {
        return new RichMenuSize((long) WIDTH, (long) HEIGHT);
    }

    static RichMenuBounds tile(int index) {
        return cell(index % COLUMNS, COLUMNS, index / COLUMNS * TILE_HEIGHT, TILE_HEIGHT);
    }

    static RichMenuBounds language(int index, int languages) {
        return cell(index, languages, LANGUAGES_TOP, HEIGHT - LANGUAGES_TOP);
    }

    /** Cells of one row touch, and fill it. */
    private static RichMenuBounds cell(int column, int columns, int top, int height) {
        int left = WIDTH * column / columns;
        int right = WIDTH * (column + 1) / columns;
        return new RichMenuBounds((long) left, (long) top, (long) right - left, (long) height);
    }
}
