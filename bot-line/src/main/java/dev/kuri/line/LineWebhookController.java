package dev.kuri.line;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.Inbox;
import dev.kuri.core.channel.InboxUnavailableException;
import dev.kuri.core.channel.WebhookBody;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Receives LINE's events and does no more than keep them: LINE wants its 200 within two seconds, asks for the work to be
 * done later, and may deliver an event again.
 */
@RestController
final class LineWebhookController {
    private static final Logger log = LoggerFactory.getLogger(LineWebhookController.class);

    static final String PATH = "/webhooks/line";

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final LineSignature signature;
    private final WebhookBody webhookBody;
    private final LineEventParser parser;
    private final Inbox inbox;

    LineWebhookController(LineSignature signature, WebhookBody webhookBody, LineEventParser parser, Inbox inbox) {
        this.signature = signature;
        this.webhookBody = webhookBody;
        this.parser = parser;
        this.inbox = inbox;
    }

    /**
     * Takes the raw bytes, since a signature covers what was sent and not what a parser made of it; and takes them as a
     * stream, so that nobody's body is read without end.
     */
    @PostMapping(PATH)
    ResponseEntity<Void> receive(
            @RequestHeader(name = "X-Line-Signature", required = false) @Nullable String header,
            @RequestHeader(name = HttpHeaders.CONTENT_LENGTH, defaultValue = "0") long announced,
            InputStream body) {
        if (!LineSignature.isPlausible(header)) {
            return answer(HttpStatus.UNAUTHORIZED);
        }
        if (announced > LineLimits.WEBHOOK_BYTES) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            return webhookBody
                    .read(body)
                    .map(bytes -> receive(header, bytes))
                    .orElseGet(() -> answer(HttpStatus.CONTENT_TOO_LARGE));
        } catch (IOException e) {
            // Cut off, or so slow that the server gave up.
            return answer(HttpStatus.REQUEST_TIMEOUT);
        }
    }

    private ResponseEntity<Void> receive(@Nullable String header, byte[] body) {
        if (!signature.matches(header, body)) {
            return answer(HttpStatus.UNAUTHORIZED);
        }
        try {
            List<InboundMessage> messages = parser.parse(body);
            if (!messages.isEmpty()) {
                inbox.accept(messages);
            }
            return answer(HttpStatus.OK);
        } catch (NotAWebhookException e) {
            log.warn("Refused a signed body of {} bytes: {}", body.length, e.getMessage());
            return answer(HttpStatus.BAD_REQUEST);
        } catch (InboxUnavailableException e) {
            log.warn("Sent events back, as they cannot be kept now: {}", e.getMessage());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_AFTER.toSeconds()))
                    .build();
        }
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
