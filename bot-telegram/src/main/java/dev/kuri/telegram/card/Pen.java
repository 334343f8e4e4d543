package dev.kuri.telegram.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** Writes and draws on a picture. All measures are in pixels. */
final class Pen implements AutoCloseable {
    private static final float LINE = 5;

    private final Graphics2D canvas;

    /** Beginning with a sheet of one colour. */
    Pen(BufferedImage sheet, Color paper) {
        canvas = sheet.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setStroke(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.setColor(paper);
        canvas.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    }

    Pen with(Color colour) {
        canvas.setColor(colour);
        return this;
    }

    /**
     * Writes to the right of a point on the base line.
     *
     * @return where it ends
     */
    double write(String text, Font font, double x, double y) {
        canvas.fill(font.face().outline(text, font.size(), x, y));
        return x + font.width(text);
    }

    /**
     * Writes to the left of a point on the base line.
     *
     * @return where it begins
     */
    double writeBefore(String text, Font font, double x, double y) {
        double from = x - font.width(text);
        write(text, font, from, y);
        return from;
    }

    void fill(Shape shape) {
        canvas.fill(shape);
    }

    void draw(Shape outline) {
        canvas.draw(outline);
    }

    void line(double x1, double y1, double x2, double y2) {
        canvas.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** With half circles at both ends. */
    static Shape pill(double x, double y, double width, double height) {
        return new RoundRectangle2D.Double(x, y, width, height, height, height);
    }

    /**
     * A regular polygon.
     *
     * @param turned by which the first corner is away from the top, in corners
     */
    static Shape polygon(double x, double y, double radius, int corners, double turned) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * (i + turned) / corners - Math.PI / 2;
            double cornerX = x + radius * Math.cos(angle);
            double cornerY = y + radius * Math.sin(angle);
            if (i == 0) {
                path.moveTo(cornerX, cornerY);
            } else {
                path.lineTo(cornerX, cornerY);
            }
        }
        path.closePath();
        return path;
    }

    @Override
    public void close() {
        canvas.dispose();
    }

    /**
     * A typeface in a size.
     *
     * @param size of an em
     */
    record Font(Typeface face, double size) {
        double width(String text) {
            return face.width(text, size);
        }

        Font scaled(double by) {
            return new Font(face, size * by);
        }

        String fitted(String text, double width) {
            return face.fitted(text, size, width);
        }
    }
}
