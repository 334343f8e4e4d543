package dev.kuri.app.provider;

import dev.kuri.balance.airalo.AiraloApi;
import dev.kuri.balance.esimaccess.EsimAccessApi;
import dev.kuri.balance.esimgo.EsimGoApi;
import dev.kuri.balance.notice.Notices;
import dev.kuri.balance.notice.Posted;
import dev.kuri.balance.notice.Received;
import dev.kuri.core.balance.Holders;
import dev.kuri.core.channel.InboxUnavailableException;
import dev.kuri.core.channel.WebhookBody;
import dev.kuri.core.due.Alerts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * Receives what providers send by themselves, and does no more than keep whose eSIMs it is about: they are asked what
 * happened. What they know an eSIM by is not kept.
 */
@RestController
final class ProviderWebhookController {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderWebhookController.class);

    private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

    /** The part of a path that names a provider, as its settings do. */
    private static final int PROVIDER = 2;

    private static final Map<String, String> APIS =
            Map.of("airalo", AiraloApi.NAME, "esim-go", EsimGoApi.NAME, "esim-access", EsimAccessApi.NAME);

    private final Map<String, Notices> notices;
    private final WebhookBody webhookBody;
    private final Holders holders;
    private final Alerts alerts;

    /**
     * @param notices of the providers that are set up; what comes from others is not found
     */
    ProviderWebhookController(List<Notices> notices, WebhookBody webhookBody, Holders holders, Alerts alerts) {
        this.notices = notices.stream().collect(Collectors.toUnmodifiableMap(Notices::name, Function.identity()));
        this.webhookBody = webhookBody;
        this.holders = holders;
        this.alerts = alerts;
    }

    /** Takes the raw bytes, since a signature covers what was sent; Airalo tries the address with HEAD. */
    @RequestMapping(
            path = {"/webhooks/airalo", "/webhooks/esim-go", "/webhooks/esim-access/{secret}"},
            method = {RequestMethod.POST, RequestMethod.HEAD})
    ResponseEntity<Void> receive(HttpServletRequest request) {
        String provider = request.getRequestURI().split("/", -1)[PROVIDER];
        Notices reader = notices.get(APIS.getOrDefault(provider, provider));
        if (reader == null) {
            return answer(HttpStatus.NOT_FOUND);
        }
        try {
            return webhookBody
                    .read(request.getInputStream())
                    .map(body -> take(provider, reader.read(posted(request), body)))
                    .orElseGet(() -> answer(HttpStatus.CONTENT_TOO_LARGE));
        } catch (IOException e) {
            // Cut off, or too slow: what should have come comes again.
            return answer(HttpStatus.REQUEST_TIMEOUT);
        }
    }

    private static Posted posted(HttpServletRequest request) {
        Map<String, String> headers = Collections.list(request.getHeaderNames()).stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), request::getHeader));
        return new Posted(request.getMethod(), request.getRequestURI(), headers);
    }

    private ResponseEntity<Void> take(String provider, Received received) {
        return switch (received) {
            case Received.Notice notice -> keep(provider, notice);
            case Received.HealthCheck check -> answer(HttpStatus.OK);
            case Received.Irrelevant irrelevant -> answer(HttpStatus.OK);
            case Received.Forged forged -> answer(HttpStatus.UNAUTHORIZED);
            case Received.Unreadable unreadable -> {
                LOG.warn("Refused what {} sent: {}", provider, unreadable.reason());
                yield answer(HttpStatus.BAD_REQUEST);
            }
        };
    }

    private ResponseEntity<Void> keep(String provider, Received.Notice notice) {
        try {
            boolean isNew = alerts.keep(notice.key().api(), notice.id(), holders.of(notice.key()));
            LOG.debug("{} sent {} of an eSIM, new: {}", provider, notice.kind(), isNew);
            return answer(HttpStatus.OK);
        } catch (InboxUnavailableException e) {
            LOG.warn("Sent back what {} sent: {}", provider, e.getMessage());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_AFTER.toSeconds()))
                    .build();
        }
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
