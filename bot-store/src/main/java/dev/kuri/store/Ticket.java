package dev.kuri.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A unit in the queue, and the caller who waits for it. */
final class Ticket<T> {
    private final Unit<T> unit;
    private final CompletableFuture<T> told = new CompletableFuture<>();
    private Runnable release = () -> {};

    Ticket(Unit<T> unit) {
        this.unit = unit;
    }

    Unit<T> unit() {
        return unit;
    }

    /** Has something done if it fails, by whoever releases it. */
    void onFailure(Runnable then) {
        CompletableFuture<T> unused = told.whenComplete((result, failure) -> {
            if (failure != null) {
                then.run();
            }
        });
    }

    /** The unit's last step. Its caller is told later, when the transaction is durable. */
    void finish(Transaction transaction) {
        T result = unit.finish(transaction);
        release = () -> told.complete(result);
    }

    /** Makes its failure what the caller will be told. */
    void fail(RuntimeException cause) {
        release = () -> told.completeExceptionally(DatabaseFailure.of(cause));
    }

    void release() {
        release.run();
    }

    /**
     * Waits until it is released.
     *
     * @throws NotCommittedException if it failed
     */
    T await() {
        try {
            return told.join();
        } catch (CompletionException e) {
            throw new NotCommittedException("The work could not be committed", e.getCause());
        }
    }
}
