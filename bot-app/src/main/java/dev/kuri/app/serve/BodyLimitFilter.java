package dev.kuri.app.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads webhook bodies whole before anything else does, up to a size and a time: a stranger may send without end. */
final class BodyLimitFilter extends OncePerRequestFilter {
    /** LINE's request bodies end at 2 MB, Telegram's updates far below. */
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final int CHUNK_BYTES = 8192;

    private final Clock clock;

    BodyLimitFilter(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int refusal = read(request.getInputStream(), body);
        if (refusal == 0) {
            chain.doFilter(new Kept(request, body.toByteArray()), response);
        } else {
            refuse(response, refusal);
        }
    }

    /** Returns 0 when the body is complete, else the status to refuse it with. */
    private int read(InputStream in, ByteArrayOutputStream body) {
        Instant deadline = clock.instant().plus(LONGEST);
        byte[] chunk = new byte[CHUNK_BYTES];
        try {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                body.write(chunk, 0, count);
                if (body.size() > MOST_BYTES) {
                    return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
                }
                if (clock.instant().isAfter(deadline)) {
                    return HttpServletResponse.SC_REQUEST_TIMEOUT;
                }
            }
            return 0;
        } catch (IOException e) {
            // Broken off, or silent for longer than the connection may be.
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    private static void refuse(HttpServletResponse response, int status) {
        response.setHeader("Connection", "close");
        response.setStatus(status);
    }

    /** The request with its body in memory. */
    private static final class Kept extends HttpServletRequestWrapper {
        private final byte[] body;

        Kept(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new KeptStream(new ByteArrayInputStream(body));
        }

        @Override
        public int getContentLength() {
            return body.length;
        }

        @Override
        public long getContentLengthLong() {
            return body.length;
        }
    }

    /** A stream that is there already. */
    private static final class KeptStream extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        KeptStream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(@Nullable ReadListener listener) {
            throw new IllegalStateException("The body is read already");
        }
    }
}
