package dev.kuri.bench.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A contestant's process, from its start until it is ready, and until it is stopped. */
final class Session implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final int GOOD = 200;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Process process;
    private final double readySeconds;
    private final double cpuSeconds;

    private Session(Process process, double readySeconds, double cpuSeconds) {
        this.process = process;
        this.readySeconds = readySeconds;
        this.cpuSeconds = cpuSeconds;
    }

    /**
     * Starts it and returns when it is ready.
     *
     * @throws IllegalStateException if the port is taken, or the server ends or takes minutes to start
     */
    static Session start(Contestant contestant, Ports ports, Path log) throws IOException, InterruptedException {
        refuseTaken(ports.server());
        ProcessBuilder builder = new ProcessBuilder(contestant.command())
                .directory(contestant.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Files.createDirectories(log.getParent())
                        .resolve(log.getFileName())
                        .toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KURI_") || name.startsWith("JAVA_TOOL"));
        builder.environment().putAll(contestant.environment());
        long begun = System.nanoTime();
        Process process = builder.start();
        while (!isReady(contestant, ports)) {
            if (!process.isAlive() || System.nanoTime() - begun > LONGEST_START.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException(contestant.name() + " does not start; see " + log);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        double seconds = (System.nanoTime() - begun) / NANOS_PER_SECOND;
        return new Session(process, seconds, cpuSeconds(process));
    }

    long pid() {
        return process.pid();
    }

    /** From the start of the process to its first good answer. */
    double readySeconds() {
        return readySeconds;
    }

    /** Of all its threads until then. */
    double cpuSeconds() {
        return cpuSeconds;
    }

    /** Asks the process to stop, and makes it after a while. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isReady(Contestant contestant, Ports ports) {
        try {
            if (contestant.ready() == null) {
                new Socket(InetAddress.getLoopbackAddress(), ports.server()).close();
                return true;
            }
            URL address = URI.create(ports.serverAddress() + contestant.ready()).toURL();
            return address.openConnection() instanceof HttpURLConnection http && http.getResponseCode() == GOOD;
        } catch (IOException e) {
            return false;
        }
    }

    private static double cpuSeconds(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / NANOS_PER_SECOND;
    }

    /** Whoever was left over from another run would be measured instead. */
    private static void refuseTaken(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new UncheckedIOException("Port " + port + " is taken; name another with --port", e);
        }
    }
}
