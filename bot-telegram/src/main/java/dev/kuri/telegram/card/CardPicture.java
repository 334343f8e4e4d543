package dev.kuri.telegram.card;

import dev.kuri.core.channel.Card;
import dev.kuri.telegram.card.Pen.Font;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A card as a PNG, from top to bottom: whose and when, how much, a bar of it, its parts with their ends, and the pace. */
public final class CardPicture {
    /** What is sent: nobody can know whether a chat is light or dark, and this stands out from either like a card of plastic. */
    public static final CardTheme SENT = CardTheme.DARK;

    /** In pixels; phones show about 400 of theirs, three of ours to one. */
    static final int WIDTH = 1080;

    private static final double MARGIN = 72;
    private static final double RIGHT = WIDTH - MARGIN;

    /** Base lines, from the top. */
    private static final double HEAD = 108;

    private static final double LEFT = 310;
    private static final int FIRST_ROW = 520;
    private static final int ROW = 80;

    private static final Rectangle2D BAR = new Rectangle2D.Double(MARGIN, 372, RIGHT - MARGIN, 52);
    private static final double SPACE = 24;

    /** What the sign of a state takes. */
    private static final double SIGN = 92;

    /** More are told by their number. */
    private static final int MOST_ROWS = 4;

    /** Below which little is left, in bytes: a gigabyte. */
    private static final long LITTLE = 1_000_000_000L;

    private static final Font NAME = new Font(Typeface.STRONG, 46);
    private static final Font FIGURE = new Font(Typeface.STRONG, 190);
    private static final Font UNIT = new Font(Typeface.STRONG, 80);
    private static final Font WHOLE = new Font(Typeface.PLAIN, 48);
    private static final Font AMOUNT = new Font(Typeface.STRONG, 44);
    private static final Font SMALL = new Font(Typeface.PLAIN, 38);

    private final Card card;
    private final CardTheme theme;
    private final Pen pen;

    private CardPicture(Card card, CardTheme theme, Pen pen) {
        this.card = card;
        this.theme = theme;
        this.pen = pen;
    }

    /** Draws it; the same card always gives the same picture. */
    public static byte[] png(Card card, CardTheme theme) {
        int rows = Math.min(card.lots().size(), MOST_ROWS) + (card.runsOut() == null ? 0 : 1);
        BufferedImage sheet = new BufferedImage(WIDTH, FIRST_ROW + ROW * rows, BufferedImage.TYPE_3BYTE_BGR);
        try (Pen pen = new Pen(sheet, theme.paper())) {
            new CardPicture(card, theme, pen).draw();
        }
        return Png.of(sheet);
    }

    private void draw() {
        double until = time(HEAD);
        if (Typeface.STRONG.has(card.name())) {
            pen.with(theme.dim()).write(NAME.fitted(card.name(), until - MARGIN - 24), NAME, MARGIN, HEAD);
        }
        left(LEFT);
        pen.with(theme.dim());
        Sign.state(pen, card.state(), RIGHT - SIGN / 2, LEFT - 62);
        new Bar(pen, theme).draw(card.standing(), BAR);
        double y = FIRST_ROW;
        for (Card.Lot lot : rows()) {
            row(lot, y);
            y += ROW;
        }
        if (card.lots().size() > MOST_ROWS) {
            pen.with(theme.dim()).write("+" + (card.lots().size() - rows().size()), SMALL, MARGIN + 56, y);
            y += ROW;
        }
        if (card.runsOut() != null) {
            pen.with(theme.alarm());
            Sign.decline(pen, MARGIN + 18, y - 14);
            day(card.runsOut(), theme.alarm(), y);
        }
    }

    private List<Card.Lot> rows() {
        int shown = card.lots().size() > MOST_ROWS ? MOST_ROWS - 1 : card.lots().size();
        return card.lots().subList(0, shown);
    }

    /** Where it begins. */
    private double time(double y) {
        Color colour = card.stale() ? theme.alarm() : theme.dim();
        double from = pen.with(colour).writeBefore(card.asOf(), SMALL, RIGHT, y) - 34;
        if (card.stale()) {
            Sign.warning(pen, from, y - 14);
        } else {
            Sign.clock(pen, from, y - 14);
        }
        return from - 20;
    }

    /** Smaller where it would be too wide. */
    private void left(double y) {
        List<String> words = List.of(card.left().split(" ", 2));
        String unit = words.size() > 1 ? words.getLast() : "";
        String whole = card.whole().isEmpty() ? "" : "/ " + card.whole();
        double room = RIGHT - MARGIN - (card.state() == Card.State.ACTIVE ? 0 : SIGN + SPACE);
        double width = FIGURE.width(words.getFirst()) + UNIT.width(unit) + WHOLE.width(whole) + 2 * SPACE;
        double scale = Math.min(1, room / width);
        pen.with(colourOfWhatIsLeft());
        double x = pen.write(words.getFirst(), FIGURE.scaled(scale), MARGIN - 8, y) + SPACE;
        x = pen.write(unit, UNIT.scaled(scale), x, y) + SPACE;
        pen.with(theme.dim()).write(whole, WHOLE.scaled(scale), x, y);
    }

    private Color colourOfWhatIsLeft() {
        long left = card.standing().stream().mapToLong(Card.Lot::bytes).sum();
        long whole = card.standing().stream().mapToLong(Card.Lot::extent).sum();
        if (card.state() == Card.State.SUSPENDED) {
            return theme.dim();
        }
        return !card.endless() && (left < LITTLE || left < whole / 10) ? theme.alarm() : theme.ink();
    }

    private void row(Card.Lot lot, double y) {
        pen.with(theme.of(lot));
        Sign.mark(pen, lot, MARGIN + 18, y - 15);
        Color ink = card.standing().contains(lot) ? theme.ink() : theme.dim();
        pen.with(ink).write(lot.amount(), AMOUNT, MARGIN + 56, y);
        if (lot.lastDay() != null) {
            day(lot.lastDay(), ink, y);
        }
    }

    /** The date, and how many days are left until then. */
    private void day(LocalDate day, Color colour, double y) {
        double until = pen.with(colour).writeBefore(days(day), AMOUNT, RIGHT, y);
        pen.with(theme.dim()).writeBefore(day.toString(), SMALL, Math.min(until - 40, RIGHT - 170), y);
    }

    private String days(LocalDate day) {
        long days = ChronoUnit.DAYS.between(card.today(), day);
        if (days < 0) {
            return "";
        }
        return days == 0 ? "<1 d" : days + " d";
    }
}
