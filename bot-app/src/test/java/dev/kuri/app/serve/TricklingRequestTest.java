package dev.kuri.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who would keep a connection busy for nothing. */
final class TricklingRequestTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path home;

    @Test
    void hangsUpOnAStrangerWhoseBodyTricklesIn() throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = new RunningKuri(platforms.url(), "--kuri.home=" + home);
                Socket stranger = connect(kuri.address("/webhooks/line"))) {
            stranger.getOutputStream().write("""
                    POST /webhooks/line HTTP/1.1\r
                    Host: localhost\r
                    X-Line-Signature: forged\r
                    Content-Length: 60000\r
                    \r
                    """.getBytes(StandardCharsets.US_ASCII));

            assertThat(saidUntilItIsHungUp(stranger)).startsWith("HTTP/1.1 401");
        }
    }

    private static Socket connect(URI address) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(100);
        return socket;
    }

    /** A byte of the body every time that nothing was said for a while. */
    private static String saidUntilItIsHungUp(Socket stranger) throws IOException {
        StringBuilder said = new StringBuilder();
        InputStream in = stranger.getInputStream();
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < latest) {
            try {
                int next = in.read();
                if (next < 0) {
                    return said.toString();
                }
                said.append((char) next);
            } catch (SocketTimeoutException e) {
                stranger.getOutputStream().write(' ');
            } catch (IOException e) {
                return said.toString();
            }
        }
        throw new AssertionError("Still connected after " + PATIENCE);
    }
}
