package dev.kuri.app.demo;

import dev.kuri.core.balance.Subscriptions;
import dev.kuri.core.turn.TurnStore;
import org.jspecify.annotations.Nullable;

/** Where the subscriptions of chats are read, and where turns change them. */
public record Belongings(TurnStore turns, Subscriptions subscriptions) {
    /**
     * Those that chats have told of.
     *
     * @param demo whose subscriptions every chat has beside its own; null for none
     */
    public static Belongings of(TurnStore turns, Subscriptions own, @Nullable Demo demo) {
        if (demo == null) {
            return new Belongings(turns, own);
        }
        DemoStore both = new DemoStore(turns, own, demo);
        return new Belongings(both, both);
    }
}
