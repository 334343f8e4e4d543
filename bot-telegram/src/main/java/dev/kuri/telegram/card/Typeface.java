package dev.kuri.telegram.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/** ASCII and a few signs as outlines. They come with Kuri, as Java's own text needs fonts that a server may not have. */
final class Typeface {
    static final Typeface PLAIN = new Typeface("plain.glyphs");
    static final Typeface STRONG = new Typeface("strong.glyphs");

    /** Units of the files in an em. */
    static final int EM = 2048;

    private static final String ELLIPSIS = "…";

    private final Map<Integer, Glyph> glyphs;

    private Typeface(String file) {
        this.glyphs = read(file);
    }

    /**
     * One character.
     *
     * @param advance how far the next one stands from it
     */
    private record Glyph(int code, int advance, Path2D outline) {
        static Glyph of(String line) {
            Iterator<String> words = Arrays.asList(line.split(" ", -1)).iterator();
            int code = Integer.parseInt(words.next(), 16);
            int advance = Integer.parseInt(words.next());
            Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
            while (words.hasNext()) {
                draw(outline, words.next(), () -> Double.parseDouble(words.next()));
            }
            return new Glyph(code, advance, outline);
        }

        private static void draw(Path2D outline, String kind, DoubleSupplier next) {
            switch (kind) {
                case "M" -> outline.moveTo(next.getAsDouble(), next.getAsDouble());
                case "L" -> outline.lineTo(next.getAsDouble(), next.getAsDouble());
                case "C" ->
                    outline.curveTo(
                            next.getAsDouble(),
                            next.getAsDouble(),
                            next.getAsDouble(),
                            next.getAsDouble(),
                            next.getAsDouble(),
                            next.getAsDouble());
                case "Z" -> outline.closePath();
                default -> throw new IllegalStateException("No part of an outline: " + kind);
            }
        }
    }

    /** Whether every character has an outline. */
    boolean has(String text) {
        return text.codePoints().allMatch(glyphs::containsKey);
    }

    /** In pixels, at a size in pixels an em. */
    double width(String text, double size) {
        return text.codePoints()
                        .mapToObj(this::glyph)
                        .mapToDouble(Glyph::advance)
                        .sum()
                * size
                / EM;
    }

    /** The text, or its beginning and an ellipsis if it is wider than that. */
    String fitted(String text, double size, double width) {
        String fitted = text;
        for (int end = text.length(); end > 0 && width(fitted, size) > width; end--) {
            fitted = text.substring(0, end - 1).stripTrailing() + ELLIPSIS;
        }
        return fitted;
    }

    /** Where the text is filled, with the beginning of its base line at a point. */
    Shape outline(String text, double size, double x, double y) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = 0;
        for (int code : text.codePoints().toArray()) {
            Glyph glyph = glyph(code);
            all.append(glyph.outline().getPathIterator(AffineTransform.getTranslateInstance(at, 0)), false);
            at += glyph.advance();
        }
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size / EM, size / EM);
        return place.createTransformedShape(all);
    }

    private Glyph glyph(int code) {
        return Objects.requireNonNull(glyphs.get(code), () -> "No outline of U+" + Integer.toHexString(code));
    }

    private static Map<Integer, Glyph> read(String name) {
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Glyph::of)
                    .collect(Collectors.toUnmodifiableMap(Glyph::code, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
