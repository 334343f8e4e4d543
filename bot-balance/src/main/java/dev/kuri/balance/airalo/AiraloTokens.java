package dev.kuri.balance.airalo;

import dev.kuri.balance.airalo.Grant.Denied;
import dev.kuri.balance.airalo.Grant.Token;
import dev.kuri.balance.wire.RateLimit;
import dev.kuri.balance.wire.Reply;
import dev.kuri.balance.wire.Reply.Answered;
import dev.kuri.balance.wire.Wire;
import dev.kuri.core.balance.Lookup;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Airalo's bearer token: one for all calls, one thread at a time asks for a new one and the others wait for it. */
final class AiraloTokens {
    /** What the documentation says. Its example's {@code expires_in} says a year; the text is obeyed. */
    static final Duration LIFE = Duration.ofHours(24);

    private static final int UNPROCESSABLE = 422;

    private final AiraloSettings settings;
    private final Wire wire;
    private final RateLimit limit;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Grant last = new Denied(new Lookup.Failed("no token yet"));
    private final AtomicLong answers = new AtomicLong();

    /**
     * @param limit of calls for tokens, which Airalo counts apart
     */
    AiraloTokens(AiraloSettings settings, Wire wire, RateLimit limit, Clock clock) {
        this.settings = settings;
        this.wire = wire;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * The token, or why there is none. Who waited for another thread's try shares what became of it.
     *
     * @param rejected a token that Airalo did not accept; null if none was tried
     */
    Grant grant(@Nullable Token rejected) throws InterruptedException {
        Grant known = last;
        if (isGood(known, rejected)) {
            return known;
        }
        long before = answers.get();
        asking.lockInterruptibly();
        try {
            if (answers.get() == before && !isGood(last, rejected)) {
                last = ask();
                answers.incrementAndGet();
            }
            return last;
        } finally {
            asking.unlock();
        }
    }

    private boolean isGood(Grant grant, @Nullable Token rejected) {
        return grant instanceof Token token
                && !token.equals(rejected)
                && clock.instant().isBefore(token.until());
    }

    private Grant ask() throws InterruptedException {
        Instant until = clock.instant().plus(LIFE);
        return switch (limit.take(Duration.ZERO)) {
            case RateLimit.Turn.Given turn -> read(wire.exchange(request()), until);
            // Credentials that were refused a moment ago are told as such, and not as a crowd.
            case RateLimit.Turn.None none ->
                last instanceof Denied denied ? denied : new Denied(new Lookup.Busy(none.until()));
        };
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(URI.create(settings.baseUri() + "/v2/token"))
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + encoded(settings.clientId())
                        + "&client_secret=" + encoded(settings.clientSecret())))
                .build();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Grant read(Reply reply, Instant until) {
        return switch (reply) {
            case Reply.Crowded crowded -> new Denied(new Lookup.Busy(crowded.until()));
            case Reply.Silent silent -> new Denied(new Lookup.Failed(silent.reason() + " for a token"));
            case Answered answer -> answer.isOk() ? token(answer, until) : new Denied(refused(answer));
        };
    }

    /** Airalo says 422 of a client that it does not know. */
    private static Lookup refused(Answered answer) {
        return answer.status() == UNPROCESSABLE ? new Lookup.Refused("HTTP 422 for a token") : answer.refusal();
    }

    private static Grant token(Answered answer, Instant until) {
        String value = answer.json().at("data").at("access_token").text();
        // Anything else could not stand in a header.
        return value.matches("[!-~]+")
                ? new Token(value, until)
                : new Denied(new Lookup.Failed("no access_token that can be read"));
    }
}
