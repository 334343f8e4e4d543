package dev.kuri.bench.faults;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Watches how calls to the fake platform come: in bursts with quiet between them, if it is left alone as it wants to be. */
@Command(
        name = "pauses",
        description =
                "Watch a count of the fake platform; print as JSON how many bursts there were, the longest of them and"
                        + " the shortest quiet between them, in ms.")
final class PausesCommand implements Callable<Integer> {
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration QUIET = Duration.ofSeconds(1);

    @Spec
    private CommandSpec spec;

    @Option(names = "--fake", required = true, converter = Loopback.class, description = "The fake platform's address.")
    private URI fake;

    @Option(names = "--count", required = true, description = "What is counted, such as telegram.status.429.")
    private String count;

    @Option(names = "--seconds", required = true, description = "For how long.")
    private int seconds;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    PausesCommand() {}

    /** Times of the first and the last call of a burst. */
    private record Burst(long first, long last) {}

    @Override
    public Integer call() throws InterruptedException {
        List<Burst> bursts = watch();
        long longest = 0;
        long shortest = -1;
        for (int i = 0; i < bursts.size(); i++) {
            longest = Math.max(longest, bursts.get(i).last() - bursts.get(i).first());
            if (i > 0) {
                long quiet = bursts.get(i).first() - bursts.get(i - 1).last();
                shortest = shortest < 0 ? quiet : Math.min(shortest, quiet);
            }
        }
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("bursts", (long) bursts.size());
        figures.put("longestBurst", longest);
        figures.put("shortestQuiet", shortest);
        Figures.print(figures, spec.commandLine().getOut());
        return 0;
    }

    private List<Burst> watch() throws InterruptedException {
        FakeApi api = new FakeApi(fake);
        List<Burst> bursts = new ArrayList<>();
        long begin = System.nanoTime();
        long before = api.count(count);
        long now = 0;
        while (now < seconds * 1_000L) {
            Thread.sleep(LOOK);
            now = Duration.ofNanos(System.nanoTime() - begin).toMillis();
            long counted = api.count(count);
            if (counted > before) {
                add(now, bursts);
            }
            before = counted;
        }
        return bursts;
    }

    private static void add(long now, List<Burst> bursts) {
        boolean isNew = bursts.isEmpty() || now - bursts.getLast().last() > QUIET.toMillis();
        if (isNew) {
            bursts.add(new Burst(now, now));
        } else {
            bursts.set(bursts.size() - 1, new Burst(bursts.getLast().first(), now));
        }
    }
}
