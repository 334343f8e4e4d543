package dev.kuri.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything that a forger could send who knows one right packet. */
@Command(
        name = "forge",
        description =
                "Send packets with a bit turned over, cut short or in another encoding; print as JSON how many were"
                        + " refused and how many were not.")
final class ForgeCommand implements Callable<Integer> {
    private static final int UNAUTHORIZED = 401;
    private static final int TIMED = 500;
    private static final String WORDS = "Does unused data roll over on ahamo?";

    @Spec
    private CommandSpec spec;

    @Option(names = "--server", required = true, converter = Loopback.class, description = "The server's address.")
    private URI server;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    ForgeCommand() {}

    @Override
    public Integer call() throws IOException {
        Packet line = Packet.of(Webhook.line(0, WORDS), server);
        Packet telegram = Packet.of(Webhook.telegram(0, WORDS), server);
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("sent", 0L);
        figures.put("accepted", 0L);
        figures.put("refusedOtherwise", 0L);
        send(Stream.concat(Forgeries.ofProof(line), Forgeries.ofBody(line)), figures);
        send(Forgeries.ofSignature(line).stream(), figures);
        send(Forgeries.ofProof(telegram), figures);
        figures.put("parsedFirst", parsedFirst(List.of(line, telegram)));
        figures.put("firstByteWrongMicros", medianMicros(line, 0));
        figures.put("lastByteWrongMicros", medianMicros(line, line.proof().length - 2));
        figures.put("rightOnesTaken", taken(line) + taken(telegram));
        Figures.print(figures, spec.commandLine().getOut());
        return 0;
    }

    private static void send(Stream<Packet> forged, Map<String, Long> figures) throws IOException {
        for (Packet packet : forged.toList()) {
            figures.merge("sent", 1L, Long::sum);
            int status = Wire.ask(packet);
            if (status >= 200 && status < 300) {
                figures.merge("accepted", 1L, Long::sum);
            } else if (status != UNAUTHORIZED) {
                figures.merge("refusedOtherwise", 1L, Long::sum);
            }
        }
    }

    /** Whether a forger can tell a body that is read from one that is not: his are refused for the proof, whatever they are. */
    private static long parsedFirst(List<Packet> right) throws IOException {
        long parsed = 0;
        for (Packet packet : right.stream()
                .flatMap(one -> Forgeries.unparsable(one).stream())
                .toList()) {
            parsed += Wire.ask(packet) == UNAUTHORIZED ? 0 : 1;
        }
        return parsed;
    }

    private static long medianMicros(Packet right, int wrongByte) throws IOException {
        byte[] proof = right.proof().clone();
        proof[wrongByte] = (byte) (proof[wrongByte] == 'A' ? 'B' : 'A');
        Packet forged = right.withProof(proof);
        long[] nanos = new long[TIMED];
        for (int i = 0; i < TIMED; i++) {
            long begin = System.nanoTime();
            Wire.ask(forged);
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos[TIMED / 2] / 1_000;
    }

    private static long taken(Packet right) throws IOException {
        return Wire.ask(right) == 200 ? 1 : 0;
    }
}
