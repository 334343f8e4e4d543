package dev.kuri.telegram.card;

import dev.kuri.core.channel.Card;
import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What is left as a bar: a piece a lot, and after them what is used already. */
final class Bar {
    private static final double GAP = 6;

    /** The narrowest piece that can be seen. */
    private static final double LEAST = 14;

    private final Pen pen;
    private final CardTheme theme;

    Bar(Pen pen, CardTheme theme) {
        this.pen = pen;
        this.theme = theme;
    }

    void draw(List<Card.Lot> lots, Rectangle2D place) {
        piece(place, place, theme.track());
        double room = place.getWidth() - LEAST * lots.size();
        double scale = room / Math.max(1, lots.stream().mapToDouble(Bar::extent).sum());
        double x = place.getX();
        for (Card.Lot lot : lots) {
            double width = LEAST + left(lot) * scale;
            double gap = x + width < place.getMaxX() - 1 ? GAP : 0;
            piece(new Rectangle2D.Double(x, place.getY(), width, place.getHeight()), place, theme.paper());
            piece(new Rectangle2D.Double(x, place.getY(), width - gap, place.getHeight()), place, theme.of(lot));
            x += width;
        }
    }

    /** Cut out of the bar, as a clip would leave steps where it is round. */
    private void piece(Rectangle2D piece, Rectangle2D bar, Color colour) {
        Area shape = new Area(Pen.pill(bar.getX(), bar.getY(), bar.getWidth(), bar.getHeight()));
        shape.intersect(new Area(piece));
        pen.with(colour).fill(shape);
    }

    /** What has no limit fills the bar; beside it all else is narrow. */
    private static double extent(Card.Lot lot) {
        return lot.endless() ? Long.MAX_VALUE : lot.extent();
    }

    private static double left(Card.Lot lot) {
        return lot.endless() ? Long.MAX_VALUE : lot.bytes();
    }
}
