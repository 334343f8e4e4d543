package dev.kuri.telegram.card;

import dev.kuri.core.channel.Card;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Signs that stand for what a card does not say in words, each around a middle. */
final class Sign {
    private static final double MARK = 15;

    private Sign() {}

    /** Where data comes from; shapes as well as colours, for who cannot tell these apart. Hollow for what does not run. */
    static void mark(Pen pen, Card.Lot lot, double x, double y) {
        Shape shape = switch (lot.origin()) {
            case MONTHLY -> Pen.circle(x, y, MARK);
            case CARRIED -> Pen.polygon(x, y, MARK * 1.2, 4, 0);
            case PURCHASED -> Pen.polygon(x, y, MARK * 1.25, 4, 0.5);
            case BONUS -> Pen.polygon(x, y + 3, MARK * 1.3, 3, 0);
        };
        if (lot.state() == Card.State.ACTIVE) {
            pen.fill(shape);
        }
        pen.draw(shape);
    }

    /** A clock: when something was so. */
    static void clock(Pen pen, double x, double y) {
        pen.draw(Pen.circle(x, y, 15));
        pen.line(x, y, x, y - 8);
        pen.line(x, y, x + 6, y + 3);
    }

    /** An exclamation mark in a triangle. */
    static void warning(Pen pen, double x, double y) {
        pen.draw(Pen.polygon(x, y + 4, 20, 3, 0));
        pen.line(x, y - 3, x, y + 4);
        pen.line(x, y + 10, x, y + 10);
    }

    /** An arrow that goes down: something runs out. */
    static void decline(Pen pen, double x, double y) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x - 18, y - 12);
        arrow.lineTo(x - 5, y - 1);
        arrow.lineTo(x + 2, y - 7);
        arrow.lineTo(x + 18, y + 10);
        arrow.moveTo(x + 18, y - 3);
        arrow.lineTo(x + 18, y + 10);
        arrow.lineTo(x + 5, y + 10);
        pen.draw(arrow);
    }

    /** How a subscription stands, as on a player: nothing for one that runs. */
    static void state(Pen pen, Card.State state, double x, double y) {
        if (state != Card.State.ACTIVE) {
            pen.draw(Pen.circle(x, y, 44));
        }
        switch (state) {
            case ACTIVE -> {}
            case NOT_STARTED -> pen.fill(Pen.polygon(x + 2, y, 24, 3, 0.75));
            case QUEUED -> {
                pen.line(x, y, x, y - 22);
                pen.line(x, y, x + 16, y + 10);
            }
            case SUSPENDED -> {
                pen.fill(Pen.pill(x - 16, y - 20, 10, 40));
                pen.fill(Pen.pill(x + 6, y - 20, 10, 40));
            }
            case OVER -> {
                pen.line(x - 15, y - 15, x + 15, y + 15);
                pen.line(x - 15, y + 15, x + 15, y - 15);
            }
        }
    }
}
