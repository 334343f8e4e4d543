package dev.kuri.bench.peers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server that is measured.
 *
 * @param platform whose webhooks it is sent: {@code telegram} or {@code line}
 * @param webhook path that they are sent to
 * @param ready path that answers 200 once the server is ready; null for one that is ready when its port is open
 * @param directory that it is started in
 * @param command that becomes the server's own process, without a shell in between
 */
record Contestant(
        String name,
        String platform,
        String webhook,
        @Nullable String ready,
        Path directory,
        List<String> command,
        Map<String, String> environment) {
    Contestant {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
