package dev.kuri.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Runs ChatBench: the load, and the platforms that it comes from. */
final class Load {
    /** ChatBench makes its ids from a number below this. */
    private static final int MOST_RUNS = 10_000;

    private final Places places;
    private final Ports ports;
    private int runs;

    Load(Places places, Ports ports) {
        this.places = places;
        this.ports = ports;
    }

    /**
     * Sends a load to a server and gives what ChatBench reports.
     *
     * @throws IllegalStateException if it ends with a failure
     */
    ObjectNode run(Contestant contestant, Session server, List<String> options)
            throws IOException, InterruptedException {
        Path report = Files.createDirectories(places.work()).resolve("report.json");
        Files.deleteIfExists(report);
        runs = (runs + 1) % MOST_RUNS;
        List<String> command = new ArrayList<>(chatBench("load"));
        command.addAll(List.of("--platform", contestant.platform()));
        command.addAll(List.of("--" + contestant.platform() + "-url", ports.serverAddress() + contestant.webhook()));
        command.addAll(List.of("--fake-port", Integer.toString(ports.platform())));
        command.addAll(List.of("--script", places.pairs().toString()));
        command.addAll(List.of("--pid", Long.toString(server.pid())));
        command.addAll(List.of("--run", Integer.toString(runs)));
        command.addAll(List.of("--json", report.toString()));
        command.addAll(options);
        Process process = started(command, "load.log");
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        "ChatBench has failed; see " + places.work().resolve("load.log"));
            }
        } finally {
            process.destroy();
        }
        return JsonMapper.shared().readValue(report, ObjectNode.class);
    }

    /** The platforms alone, for servers that call them at their start; to be destroyed by the caller. */
    Process platforms() throws IOException {
        List<String> command = new ArrayList<>(chatBench("fake"));
        command.addAll(List.of("--port", Integer.toString(ports.platform())));
        return started(command, "platforms.log");
    }

    private List<String> chatBench(String mode) {
        return List.of(Places.java(), "-cp", places.chatBench().toString(), "ChatBench", mode);
    }

    private Process started(List<String> command, String log) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(places.work().resolve(log).toFile())
                .start();
    }
}
