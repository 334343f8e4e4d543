package dev.kuri.telegram.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes the outlines that {@link Typeface} reads out of a font. They are kept as files, as servers have no fonts. Arguments:
 * the font ({@code Inter-Medium.otf} for {@code plain}, {@code InterDisplay-SemiBold.otf} for {@code strong}, both of Debian's
 * package fonts-inter), its name, and the file to write.
 */
final class GlyphTracer {
    private static final String BESIDE_ASCII = "∞…";

    private GlyphTracer() {}

    public static void main(String[] from) throws IOException, FontFormatException {
        Font font =
                Font.createFont(Font.TRUETYPE_FONT, Path.of(from[0]).toFile()).deriveFont((float) Typeface.EM);
        Stream<String> head = Stream.of(
                "# Outlines of " + from[1]
                        + ", https://github.com/rsms/inter. Copyright 2016-2022 The Inter Project Authors.",
                "# SIL Open Font License 1.1, see OFL.txt. A line a character: its code, its advance, its path; "
                        + Typeface.EM + " units an em.");
        Stream<String> glyphs = IntStream.concat(IntStream.range(' ', 127), BESIDE_ASCII.codePoints())
                .mapToObj(code -> line(font, code));
        Files.write(Path.of(from[2]), Stream.concat(head, glyphs).toList());
    }

    private static String line(Font font, int code) {
        GlyphVector glyph = font.createGlyphVector(new FontRenderContext(null, true, true), Character.toString(code));
        long advance = Math.round(glyph.getGlyphMetrics(0).getAdvanceX());
        return "%x %d %s".formatted(code, advance, path(glyph.getOutline())).strip();
    }

    private static String path(Shape outline) {
        List<String> words = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator parts = outline.getPathIterator(null); !parts.isDone(); parts.next()) {
            int kind = parts.currentSegment(at);
            words.add(String.valueOf("MLQCZ".charAt(kind)));
            int numbers = List.of(2, 2, 4, 6, 0).get(kind);
            IntStream.range(0, numbers).forEach(i -> words.add(Long.toString(Math.round(at[i]))));
        }
        return String.join(" ", words);
    }
}
