package dev.kuri.line;

import com.linecorp.bot.messaging.model.RichMenuBounds;
import dev.kuri.line.RichMenuSheet.Menu;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws the rich menus' pictures. They are kept beside {@code menus.json}, as servers have no fonts for them; whoever changes
 * the words runs this with Noto Sans CJK installed, with {@code src/main/resources/dev/kuri/line/richmenu} as the argument.
 */
final class RichMenuPainter {
    private static final List<RichMenuIcon> ICONS = List.of(RichMenuIcon.values());
    private static final Color BACKGROUND = new Color(0xEEF2F6);
    private static final Color CARD = Color.WHITE;
    private static final Color INK = new Color(0x1F2933);
    private static final Color CHOSEN = new Color(0x0B57D0);
    private static final int GAP = 14;
    private static final int ROUND = 56;
    private static final int LABEL_PIXELS = 104;
    private static final int LANGUAGE_PIXELS = 76;

    /** How far below the top of its tile an icon's middle is, and a label's base line. */
    private static final double ICON_AT = 0.40;

    private static final double LABEL_AT = 0.83;

    private final RichMenuSheet sheet;

    private RichMenuPainter(RichMenuSheet sheet) {
        this.sheet = sheet;
    }

    public static void main(String[] folder) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path target = Path.of(folder[0]);
        RichMenuSheet sheet = RichMenuSheet.load();
        RichMenuPainter painter = new RichMenuPainter(sheet);
        for (Menu menu : sheet.menus()) {
            ImageIO.write(
                    painter.paint(menu),
                    "png",
                    target.resolve(menu.language() + ".png").toFile());
        }
        Files.writeString(target.resolve("drawn-from.sha256"), fingerprint(sheet) + "\n");
    }

    /** Of the words in the pictures, to tell whether they are those of today. */
    static String fingerprint(RichMenuSheet sheet) {
        try {
            byte[] words = sheet.menus().toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private BufferedImage paint(Menu menu) {
        BufferedImage image =
                new BufferedImage(RichMenuLayout.WIDTH, RichMenuLayout.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        paper.setColor(BACKGROUND);
        paper.fillRect(0, 0, RichMenuLayout.WIDTH, RichMenuLayout.HEIGHT);
        for (int i = 0; i < menu.tiles().size(); i++) {
            RichMenuBounds bounds = RichMenuLayout.tile(i);
            paper.setColor(CARD);
            paper.fill(card(bounds));
            ICONS.get(i).draw(paper, middle(bounds), (int) (bounds.y() + ICON_AT * bounds.height()));
            int base = (int) (bounds.y() + LABEL_AT * bounds.height());
            write(paper, menu.tiles().get(i).label(), menu.language(), LABEL_PIXELS, INK, middle(bounds), base);
        }
        languages(paper, menu);
        paper.dispose();
        return image;
    }

    private void languages(Graphics2D paper, Menu menu) {
        List<Menu> all = sheet.menus();
        for (int i = 0; i < all.size(); i++) {
            RichMenuBounds bounds = RichMenuLayout.language(i, all.size());
            boolean isChosen = all.get(i).language().equals(menu.language());
            paper.setColor(isChosen ? CHOSEN : CARD);
            paper.fill(card(bounds));
            int base = (int) (bounds.y() + bounds.height() / 2 + LANGUAGE_PIXELS / 3);
            Color ink = isChosen ? CARD : INK;
            write(paper, all.get(i).name(), all.get(i).language(), LANGUAGE_PIXELS, ink, middle(bounds), base);
        }
    }

    private static Shape card(RichMenuBounds bounds) {
        return new RoundRectangle2D.Double(
                bounds.x() + GAP,
                bounds.y() + GAP,
                bounds.width() - 2.0 * GAP,
                bounds.height() - 2.0 * GAP,
                ROUND,
                ROUND);
    }

    private static int middle(RichMenuBounds bounds) {
        return (int) (bounds.x() + bounds.width() / 2);
    }

    private static void write(
            Graphics2D paper, String words, String language, int pixels, Color ink, int middle, int base) {
        paper.setFont(font(language, pixels));
        paper.setColor(ink);
        FontMetrics metrics = paper.getFontMetrics();
        paper.drawString(words, middle - metrics.stringWidth(words) / 2, base);
    }

    /** The same character is written differently in China, Taiwan and Japan. */
    private static Font font(String language, int pixels) {
        String family = switch (language) {
            case "zh-Hans" -> "Noto Sans CJK SC";
            case "zh-Hant" -> "Noto Sans CJK TC";
            default -> "Noto Sans CJK JP";
        };
        Font font = new Font(family, Font.BOLD, pixels);
        if (!font.getFamily().startsWith("Noto Sans CJK")) {
            throw new IllegalStateException("Install Noto Sans CJK (fonts-noto-cjk) first");
        }
        return font;
    }
}
