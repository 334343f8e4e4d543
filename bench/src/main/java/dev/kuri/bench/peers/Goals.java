package dev.kuri.bench.peers;

import static dev.kuri.bench.peers.Contestants.BARE_INBOX;
import static dev.kuri.bench.peers.Contestants.BARE_MVC;
import static dev.kuri.bench.peers.Contestants.BOTTENDER;
import static dev.kuri.bench.peers.Contestants.FILE;
import static dev.kuri.bench.peers.Contestants.GRAMMY;
import static dev.kuri.bench.peers.Contestants.KURI_ACKS;
import static dev.kuri.bench.peers.Contestants.KURI_LINE;
import static dev.kuri.bench.peers.Contestants.KURI_SMALL;
import static dev.kuri.bench.peers.Contestants.KURI_TELEGRAM;
import static dev.kuri.bench.peers.Contestants.LINE_SPRING;
import static dev.kuri.bench.peers.Contestants.TELEGRAMBOTS;
import static dev.kuri.bench.peers.Goal.Bound.least;
import static dev.kuri.bench.peers.Goal.Bound.most;

import java.util.List;
import java.util.stream.Stream;

/** Goals G5 to G12, G15 and G16 of the project's yardsticks. */
final class Goals {
    /** Of its throughput on a heap of the usual size. */
    private static final double SMALL_HEAP_SHARE = 0.8;

    private Goals() {}

    static List<Goal> all() {
        return Stream.of(capacity(), latency(), trouble(), acks(), process())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Goal> capacity() {
        Part part = Part.CAPACITY;
        return List.of(
                new Goal("G5", part, Figure.ANSWERED, KURI_LINE, BOTTENDER, least(1.2)),
                new Goal("G5", part, Figure.ANSWERED, KURI_TELEGRAM, TELEGRAMBOTS, least(1.2)),
                new Goal("G5", part, Figure.ANSWERED, KURI_LINE, LINE_SPRING, least(0.9)),
                new Goal("G5 stretch", part, Figure.ANSWERED, KURI_TELEGRAM, GRAMMY, least(1.0)),
                new Goal("G6", part, Figure.CPU, KURI_LINE, BOTTENDER, most(0.9)),
                new Goal("G6", part, Figure.CPU, KURI_TELEGRAM, TELEGRAMBOTS, most(0.6)),
                new Goal("G6 stretch", part, Figure.CPU, KURI_TELEGRAM, GRAMMY, most(1.2)));
    }

    private static List<Goal> latency() {
        return Stream.of(KURI_LINE, KURI_TELEGRAM)
                .flatMap(ours -> Stream.of(
                        new Goal("G7", Part.STEADY, Figure.ACK_P50, ours, null, most(4)),
                        new Goal("G7", Part.STEADY, Figure.ACK_P99, ours, null, most(25)),
                        new Goal("G7", Part.STEADY, Figure.ACK_P50, ours, FILE, most(3)),
                        new Goal("G8", Part.STEADY, Figure.END_P50, ours, null, most(8)),
                        new Goal("G8", Part.STEADY, Figure.END_P99, ours, null, most(50))))
                .toList();
    }

    private static List<Goal> trouble() {
        return Stream.of(KURI_LINE, KURI_TELEGRAM)
                .flatMap(ours -> Stream.of(
                        new Goal("G9", Part.SLOW, Figure.ACK_P99, ours, null, most(50)),
                        new Goal("G9", Part.SLOW, Figure.TIMEOUTS, ours, null, most(0)),
                        new Goal("G10", Part.SLOW, Figure.ANSWERED, ours, null, least(285)),
                        new Goal("G12", Part.BURST, Figure.ACK_P99, ours, null, most(2000)),
                        new Goal("G12", Part.BURST, Figure.REFUSED, ours, null, most(0)),
                        new Goal("G12", Part.BURST, Figure.RECOVERY, ours, null, most(10))))
                .toList();
    }

    private static List<Goal> acks() {
        return List.of(
                new Goal("G11", Part.ACKS, Figure.ACKED, KURI_ACKS, BARE_INBOX, least(0.3)),
                new Goal("G11", Part.ACKS, Figure.ACKED, KURI_ACKS, BARE_MVC, least(0.4)));
    }

    private static List<Goal> process() {
        return List.of(
                new Goal("G15", Part.STEADY, Figure.PEAK, KURI_LINE, LINE_SPRING, most(1.0)),
                new Goal("G15", Part.HEAP, Figure.LOST, KURI_SMALL, null, most(0)),
                new Goal("G15", Part.HEAP, Figure.ANSWERED, KURI_SMALL, KURI_LINE, least(SMALL_HEAP_SHARE)),
                new Goal("G16", Part.START, Figure.START, KURI_LINE, LINE_SPRING, most(1.3)));
    }
}
