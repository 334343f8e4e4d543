package dev.kuri.balance.figures;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kuri.core.balance.Balance.Why;
import dev.kuri.core.balance.Figures;
import dev.kuri.core.balance.Lookup;
import dev.kuri.core.balance.Lookups;
import dev.kuri.core.balance.ProviderApi;
import dev.kuri.core.balance.ProviderKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The figures of all providers. An answer is kept for as long as its provider itself would keep it; one call is under way
 * for each subscription, however many ask; and while a provider does not answer, its last figure is told with its time.
 */
public final class KeptFigures implements Figures, Lookups {
    private static final Logger LOG = LoggerFactory.getLogger(KeptFigures.class);

    /** People wait no longer, as they are to have a first answer within three seconds; the call goes on. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** After this time a figure says nothing any more. */
    private static final Duration WORTH_TELLING = Duration.ofDays(2);

    /**
     * Ours: half of the turns that a node works on at once. Who comes when so many wait is told at once that the figure
     * follows, or one slow provider would keep everybody waiting.
     */
    private static final int MOST_WAITERS = 32;

    private static final int MOST = 100_000;

    private final Map<String, ProviderApi> apis;
    private final Executor executor;
    private final Clock clock;
    private final Cache<ProviderKey, Kept> kept = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(WORTH_TELLING)
            .build();
    private final Semaphore waiters = new Semaphore(MOST_WAITERS);
    private final Map<ProviderKey, CompletableFuture<Lookup>> underWay = new ConcurrentHashMap<>();

    /** An answer and when it was asked for. */
    private record Kept(Lookup lookup, Instant askedAt) {}

    /**
     * @param apis the providers that can be asked
     * @param executor runs each call in a thread of its own, which waits for the provider
     */
    public KeptFigures(Collection<? extends ProviderApi> apis, Executor executor, Clock clock) {
        this.apis = apis.stream().collect(toUnmodifiableMap(ProviderApi::name, Function.identity()));
        this.executor = executor;
        this.clock = clock;
    }

    @Override
    public Figure of(ProviderKey key) {
        return Objects.requireNonNull(of(Set.of(key)).get(key));
    }

    @Override
    public Map<ProviderKey, Figure> of(Set<ProviderKey> keys) {
        return of(keys, PATIENCE);
    }

    /** The same figures for whoever cannot wait at all: what is not there is being asked for. */
    public Figures atOnce() {
        return key -> Objects.requireNonNull(of(Set.of(key), Duration.ZERO).get(key));
    }

    /** All calls are under way before the first is waited for. */
    private Map<ProviderKey, Figure> of(Set<ProviderKey> keys, Duration patience) {
        Map<ProviderKey, CompletableFuture<Lookup>> calls = new HashMap<>();
        keys.forEach(key -> calls.put(key, call(key)));
        CompletableFuture<?> all = CompletableFuture.allOf(calls.values().toArray(CompletableFuture<?>[]::new));
        if (!all.isDone() && !patience.isZero() && waiters.tryAcquire()) {
            try {
                await(all, patience);
            } finally {
                waiters.release();
            }
        }
        Map<ProviderKey, Figure> figures = new HashMap<>();
        calls.forEach((key, call) -> figures.put(key, figure(call.getNow(null), kept.getIfPresent(key))));
        return figures;
    }

    @Override
    public Optional<Lookup> since(ProviderKey key, Instant time) {
        ProviderApi api = apis.get(key.api());
        if (api != null && keptSince(key, time) == null && !repeatsItself(api, key)) {
            await(call(api, key, time), PATIENCE);
        }
        return Optional.ofNullable(keptSince(key, time));
    }

    private boolean repeatsItself(ProviderApi api, ProviderKey key) {
        return keptSince(key, clock.instant().minus(api.repeats())) != null;
    }

    /** Null if nothing was asked since, or nothing came of it. */
    private @Nullable Lookup keptSince(ProviderKey key, Instant time) {
        Kept last = kept.getIfPresent(key);
        return last != null && last.askedAt().isAfter(time) ? last.lookup() : null;
    }

    /**
     * @param lookup null if it takes too long
     * @param last what the provider said before; null if nothing
     */
    private static Figure figure(@Nullable Lookup lookup, @Nullable Kept last) {
        return switch (lookup) {
            case Lookup.Found found -> new Figure.Current(found.holding());
            case Lookup.Gone gone -> new Figure.None(Why.GONE);
            case null -> earlier(last, Why.CHECKING);
            case Lookup.Busy busy -> earlier(last, Why.NO_ANSWER);
            case Lookup.Refused refused -> earlier(last, Why.NO_ANSWER);
            case Lookup.Failed failed -> earlier(last, Why.NO_ANSWER);
        };
    }

    private static Figure earlier(@Nullable Kept last, Why why) {
        return last != null && last.lookup() instanceof Lookup.Found found
                ? new Figure.Earlier(found.holding())
                : new Figure.None(why);
    }

    /** Returns when it has ended, and no later than that. */
    private static void await(CompletableFuture<?> calls, Duration patience) {
        try {
            Object unused = calls.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            // It goes on.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A look-up ends with what became of it", e);
        }
    }

    private CompletableFuture<Lookup> call(ProviderKey key) {
        ProviderApi api = apis.get(key.api());
        return api == null
                ? CompletableFuture.completedFuture(new Lookup.Failed("its provider is off"))
                : call(api, key, clock.instant().minus(api.interval()));
    }

    /**
     * What was asked since, the call that is under way, or a new one.
     *
     * @param time before which nothing counts that was asked
     */
    private CompletableFuture<Lookup> call(ProviderApi api, ProviderKey key, Instant time) {
        Lookup known = keptSince(key, time);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        CompletableFuture<Lookup> mine = new CompletableFuture<>();
        CompletableFuture<Lookup> other = underWay.putIfAbsent(key, mine);
        if (other != null) {
            return other;
        }
        Lookup justKept = keptSince(key, time);
        if (justKept != null) {
            // Another call ended between the look and now.
            finish(key, mine, justKept);
            return mine;
        }
        try {
            executor.execute(() -> finish(key, mine, ask(api, key)));
        } catch (RejectedExecutionException e) {
            finish(key, mine, new Lookup.Failed("about to stop"));
        }
        return mine;
    }

    private void finish(ProviderKey key, CompletableFuture<Lookup> mine, Lookup lookup) {
        underWay.remove(key, mine);
        mine.complete(lookup);
    }

    private Lookup ask(ProviderApi api, ProviderKey key) {
        Instant askedAt = clock.instant();
        try {
            Lookup lookup = api.ask(key);
            if (lookup instanceof Lookup.Found || lookup instanceof Lookup.Gone) {
                kept.put(key, new Kept(lookup, askedAt));
            }
            return lookup;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Lookup.Failed("interrupted");
        } catch (RuntimeException e) {
            // It would leave whoever asks waiting for ever. The message may name the key.
            LOG.error("{} could not be asked: {}", api.name(), e.getClass().getName());
            return new Lookup.Failed("a defect");
        }
    }
}
