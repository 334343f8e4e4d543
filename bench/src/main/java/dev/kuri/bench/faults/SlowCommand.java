package dev.kuri.bench.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Those who keep a server busy with nothing: endless bodies, bodies that trickle in, connections on which nobody speaks. */
@Command(
        name = "slow",
        description =
                "Send requests that do not end; print as JSON after how many ms the last connection of each kind was"
                        + " closed, or -1.")
final class SlowCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_BYTES = Duration.ofMillis(200);
    private static final Duration BETWEEN_CONNECTIONS = Duration.ofMillis(2);
    private static final int TRICKLES = 50;
    private static final int ENDLESS = 4;
    private static final String A_TERABYTE = "Content-Length: 1099511627776";
    private static final String WORDS = "Does unused data roll over on ahamo?";

    @Spec
    private CommandSpec spec;

    @Option(names = "--server", required = true, converter = Loopback.class, description = "The server's address.")
    private URI server;

    @Option(names = "--idle", defaultValue = "1000", description = "Idle connections; default ${DEFAULT-VALUE}.")
    private int idle;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    SlowCommand() {}

    /** What is written on a connection until it breaks. */
    private interface Talk {
        void on(OutputStream out) throws IOException, InterruptedException;
    }

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        Packet right = Packet.of(Webhook.line(1, WORDS), server);
        Packet forged = right.withProof("AAAA".getBytes(UTF_8));
        Map<String, Long> figures = new LinkedHashMap<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, List<Future<Long>>> kinds = new LinkedHashMap<>();
            kinds.put("silent", many(idle, people, out -> {}));
            kinds.put(
                    "idleAfterAnAnswer",
                    many(TRICKLES, people, out -> out.write(right.bytes("Content-Length: " + right.body().length))));
            kinds.put("trickledBody", many(TRICKLES, people, out -> trickle(right, out)));
            kinds.put("forgedTrickledBody", many(TRICKLES, people, out -> trickle(forged, out)));
            kinds.put("terabyte", many(ENDLESS, people, out -> endless(right, A_TERABYTE, out)));
            kinds.put("forgedTerabyte", many(ENDLESS, people, out -> endless(forged, A_TERABYTE, out)));
            kinds.put("endlessChunks", many(ENDLESS, people, out -> endlessChunks(right, out)));
            for (Map.Entry<String, List<Future<Long>>> kind : kinds.entrySet()) {
                figures.put(kind.getKey(), last(kind.getValue()));
            }
        }
        Figures.print(figures, spec.commandLine().getOut());
        return 0;
    }

    /** Not all at the same instant: what a server has not yet accepted the kernel drops, and its peer does not learn of that. */
    private List<Future<Long>> many(int count, ExecutorService people, Talk talk) throws InterruptedException {
        List<Future<Long>> ends = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Thread.sleep(BETWEEN_CONNECTIONS);
            ends.add(people.submit(() -> closedAfter(talk, people)));
        }
        return ends;
    }

    /** Milliseconds until the server closed the connection, while it was talked on; -1 if it did not in time. */
    private long closedAfter(Talk talk, ExecutorService people) throws IOException {
        long begin = System.nanoTime();
        try (Wire wire = new Wire(server)) {
            Future<?> talking = people.submit(() -> {
                talk.on(wire.out());
                return null;
            });
            boolean ended = wire.ends(PATIENCE);
            talking.cancel(true);
            return ended ? Duration.ofNanos(System.nanoTime() - begin).toMillis() : -1;
        }
    }

    private static long last(List<Future<Long>> ends) throws InterruptedException, ExecutionException {
        long last = 0;
        for (Future<Long> end : ends) {
            long millis = end.get();
            if (millis < 0) {
                return millis;
            }
            last = Math.max(last, millis);
        }
        return last;
    }

    /** The headers at once, the body byte by byte. */
    private static void trickle(Packet packet, OutputStream out) throws IOException, InterruptedException {
        out.write(packet.withBody(new byte[0]).bytes("Content-Length: " + packet.body().length));
        for (byte one : packet.body()) {
            Thread.sleep(BETWEEN_BYTES);
            out.write(one);
        }
    }

    private static void endless(Packet packet, String framing, OutputStream out) throws IOException {
        out.write(packet.bytes(framing));
        writeOn(" ".repeat(1 << 16).getBytes(UTF_8), out);
    }

    private static void endlessChunks(Packet packet, OutputStream out) throws IOException {
        out.write(packet.withBody(new byte[0]).bytes("Transfer-Encoding: chunked"));
        writeOn(("10000\r\n" + " ".repeat(1 << 16) + "\r\n").getBytes(UTF_8), out);
    }

    private static void writeOn(byte[] block, OutputStream out) throws IOException {
        while (!Thread.currentThread().isInterrupted()) {
            out.write(block);
        }
    }
}
