package dev.kuri.line;

import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexText;
import dev.kuri.core.channel.Card;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A card as part of a Flex bubble: how much, a bar of it, and its parts with their ends. It brings its own ground, on which
 * its colours can be read whether LINE is light or dark.
 */
final class LineCard {
    private static final String GROUND = "#0F1A2B";
    private static final String INK = "#F4F7FB";
    private static final String DIM = "#93A4BA";
    private static final String TRACK = "#22324A";
    private static final String ALARM = "#FFB547";

    /** A bar is divided into so many parts; what is left of a lot takes one at least. */
    private static final int BAR = 20;

    /** More are told by their number. */
    private static final int MOST_ROWS = 4;

    private LineCard() {}

    static FlexComponent of(Card card) {
        List<FlexComponent> parts = Stream.of(
                        Stream.of(head(card), left(card), bar(card.standing())), rows(card), pace(card))
                .flatMap(part -> part)
                .toList();
        return new FlexBox.Builder(FlexBox.Layout.VERTICAL, parts)
                .backgroundColor(GROUND)
                .cornerRadius("12px")
                .paddingAll("16px")
                .spacing("md")
                .build();
    }

    private static FlexComponent head(Card card) {
        String time = card.stale() ? "⚠ " + card.asOf() : card.asOf();
        FlexComponent shown = text(time, "xs", card.stale() ? ALARM : DIM)
                .align(FlexText.Align.END)
                .flex(1)
                .build();
        return card.name().isEmpty()
                ? line(List.of(shown))
                : line(List.of(text(card.name(), "sm", DIM).flex(1).build(), shown));
    }

    private static FlexComponent left(Card card) {
        FlexComponent left = text(card.left(), "3xl", standsStill(card) ? DIM : INK)
                .weight(FlexText.Weight.BOLD)
                .flex(0)
                .build();
        List<FlexComponent> parts = card.whole().isEmpty()
                ? List.of(left)
                : List.of(left, text("/ " + card.whole(), "sm", DIM).build());
        return new FlexBox.Builder(FlexBox.Layout.BASELINE, parts).spacing("sm").build();
    }

    private static boolean standsStill(Card card) {
        return card.state() == Card.State.SUSPENDED || card.state() == Card.State.OVER;
    }

    private static FlexComponent bar(List<Card.Lot> lots) {
        double all = lots.stream().mapToDouble(LineCard::extent).sum();
        double left = lots.stream().mapToDouble(LineCard::left).sum();
        Stream<FlexComponent> pieces = lots.stream().map(lot -> piece(colour(lot), Math.max(1, share(left(lot), all))));
        Stream<FlexComponent> used = share(all - left, all) > 0 || lots.isEmpty()
                ? Stream.of(piece(TRACK, Math.max(1, share(all - left, all))))
                : Stream.empty();
        return new FlexBox.Builder(
                        FlexBox.Layout.HORIZONTAL, Stream.concat(pieces, used).toList())
                .height("12px")
                .cornerRadius("6px")
                .spacing("2px")
                .build();
    }

    private static int share(double part, double all) {
        return all == 0 ? 0 : (int) Math.round(BAR * part / all);
    }

    /** What has no limit fills the bar. */
    private static double extent(Card.Lot lot) {
        return lot.endless() ? Long.MAX_VALUE : lot.extent();
    }

    private static double left(Card.Lot lot) {
        return lot.endless() ? Long.MAX_VALUE : lot.bytes();
    }

    private static FlexComponent piece(String colour, int flex) {
        return new FlexBox.Builder(FlexBox.Layout.VERTICAL, List.of())
                .flex(flex)
                .backgroundColor(colour)
                .build();
    }

    private static Stream<FlexComponent> rows(Card card) {
        int shown = card.lots().size() > MOST_ROWS ? MOST_ROWS - 1 : card.lots().size();
        Stream<FlexComponent> rows = card.lots().stream().limit(shown).map(lot -> row(card, lot));
        int more = card.lots().size() - shown;
        return more == 0
                ? rows
                : Stream.concat(rows, Stream.of(text("+" + more, "xs", DIM).build()));
    }

    private static FlexComponent row(Card card, Card.Lot lot) {
        FlexComponent mark = text(mark(lot), "sm", colour(lot)).flex(0).build();
        FlexComponent amount = text(lot.amount(), "sm", INK).flex(1).build();
        return lot.lastDay() == null
                ? line(List.of(mark, amount))
                : line(List.of(mark, amount, day(card, lot.lastDay(), DIM)));
    }

    private static Stream<FlexComponent> pace(Card card) {
        return card.runsOut() == null
                ? Stream.empty()
                : Stream.of(line(List.of(text("↘", "sm", ALARM).flex(0).build(), day(card, card.runsOut(), ALARM))));
    }

    /** The date, and how many days are left until then. */
    private static FlexComponent day(Card card, LocalDate day, String colour) {
        long days = ChronoUnit.DAYS.between(card.today(), day);
        String left = days < 0 ? "" : days == 0 ? " · <1 d" : " · " + days + " d";
        return text(day + left, "xs", colour).align(FlexText.Align.END).flex(2).build();
    }

    private static FlexComponent line(List<FlexComponent> parts) {
        return new FlexBox.Builder(FlexBox.Layout.HORIZONTAL, parts)
                .alignItems(FlexBox.AlignItems.CENTER)
                .spacing("sm")
                .build();
    }

    private static FlexText.Builder text(String words, String size, String colour) {
        return new FlexText.Builder().text(words).size(size).color(colour);
    }

    /** Shapes as well as colours, for who cannot tell these apart; hollow for what does not run. */
    private static String mark(Card.Lot lot) {
        boolean runs = lot.state() == Card.State.ACTIVE;
        return switch (lot.origin()) {
            case MONTHLY -> runs ? "●" : "○";
            case CARRIED -> runs ? "◆" : "◇";
            case PURCHASED -> runs ? "■" : "□";
            case BONUS -> runs ? "▲" : "△";
        };
    }

    private static String colour(Card.Lot lot) {
        if (lot.state() == Card.State.OVER || lot.state() == Card.State.SUSPENDED) {
            return DIM;
        }
        return switch (lot.origin()) {
            case MONTHLY -> "#5AA2FF";
            case CARRIED -> "#B693FF";
            case PURCHASED -> "#34D3A2";
            case BONUS -> "#FF8FB1";
        };
    }
}
