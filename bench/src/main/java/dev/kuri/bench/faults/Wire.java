package dev.kuri.bench.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;

/** A connection to a server on which anything can be said, also what no HTTP client would send. */
final class Wire implements AutoCloseable {
    /** No answer, but the end of the connection. */
    static final int CLOSED = 0;

    /** Neither answer nor end. */
    static final int SILENT = -1;

    private static final int MOST_OF_A_STATUS_LINE = 64;

    private final Socket socket = new Socket();

    /** Opens the connection. */
    Wire(URI server) throws IOException {
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), 5_000);
        socket.setTcpNoDelay(true);
    }

    /** Sends one request on a connection of its own. */
    static int ask(Packet packet) throws IOException {
        try (Wire wire = new Wire(packet.url())) {
            wire.write(packet.bytes());
            return wire.status(Duration.ofSeconds(10));
        }
    }

    OutputStream out() throws IOException {
        return socket.getOutputStream();
    }

    void write(byte[] bytes) throws IOException {
        out().write(bytes);
    }

    /** The status of the next answer, {@link #CLOSED}, or {@link #SILENT} if nothing comes in time. */
    int status(Duration patience) throws IOException {
        socket.setSoTimeout(Math.toIntExact(Math.max(1, patience.toMillis())));
        try {
            String first = new String(socket.getInputStream().readNBytes(12), ISO_8859_1);
            return first.matches("HTTP/1\\.1 \\d{3}") ? Integer.parseInt(first.substring(9)) : CLOSED;
        } catch (SocketTimeoutException e) {
            return SILENT;
        } catch (IOException e) {
            return CLOSED;
        }
    }

    /** Waits for the end of the connection; false if it does not come in time. */
    boolean ends(Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        InputStream in = socket.getInputStream();
        byte[] rest = new byte[MOST_OF_A_STATUS_LINE];
        try {
            long left = deadline - System.nanoTime();
            while (left > 0) {
                socket.setSoTimeout(Math.toIntExact(Math.max(1, left / 1_000_000)));
                if (in.read(rest) < 0) {
                    return true;
                }
                left = deadline - System.nanoTime();
            }
            return false;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
