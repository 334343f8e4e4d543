package dev.kuri.telegram;

import dev.kuri.core.channel.InboxUnavailableException;
import dev.kuri.core.channel.WebhookBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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

/** Receives Telegram's updates and does no more than keep them; Telegram brings an update until it gets a 2xx. */
@RestController
final class TelegramWebhookController {
    private static final Logger log = LoggerFactory.getLogger(TelegramWebhookController.class);

    /** Telegram keeps to this header, up to an hour. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final byte[] secret;
    private final WebhookBody webhookBody;
    private final TelegramUpdateParser parser;
    private final TelegramIntake intake;

    TelegramWebhookController(
            String secret, WebhookBody webhookBody, TelegramUpdateParser parser, TelegramIntake intake) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.webhookBody = webhookBody;
        this.parser = parser;
        this.intake = intake;
    }

    /** Takes the body as a stream: a stranger's is not read at all, and nobody's is read without end. */
    @PostMapping(TelegramRegistration.PATH)
    ResponseEntity<Void> receive(
            @RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", required = false) @Nullable String header,
            InputStream body) {
        if (!isSecret(header)) {
            return answer(HttpStatus.UNAUTHORIZED);
        }
        try {
            return webhookBody.read(body).map(this::keep).orElseGet(() -> answer(HttpStatus.CONTENT_TOO_LARGE));
        } catch (IOException e) {
            // Cut off, or too slow: what should have come comes again.
            return answer(HttpStatus.REQUEST_TIMEOUT);
        }
    }

    private ResponseEntity<Void> keep(byte[] body) {
        try {
            intake.take(List.of(parser.parse(body)));
            return answer(HttpStatus.OK);
        } catch (NotAnUpdateException e) {
            log.warn("Refused a body of {} bytes: {}", body.length, e.getMessage());
            return answer(HttpStatus.BAD_REQUEST);
        } catch (InboxUnavailableException e) {
            log.warn("Sent an update back, as it cannot be kept now: {}", e.getMessage());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_AFTER.toSeconds()))
                    .build();
        }
    }

    /** False for a missing header as well; takes as long for a near miss as for a wild guess. */
    private boolean isSecret(@Nullable String header) {
        return header != null && MessageDigest.isEqual(secret, header.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
