package dev.kuri.core.knowledge;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One detail of a claim, as data: words in four languages and, later, a ledger are made from it. */
public sealed interface Fact {
    /** It happens by itself, or it has to be asked for. */
    record Automatic(boolean automatic) implements Fact {}

    /** How long data that was carried, bought or received can be used. */
    record Until(End end, int count) implements Fact {
        /** Ends; {@code DAYS} and {@code MONTHS} come with a count, the others with 0. */
        public enum End {
            END_OF_MONTH,
            END_OF_NEXT_MONTH,
            END_OF_NEXT_BILLING_MONTH,
            OWN_END,
            PLAN_END,
            DAYS,
            MONTHS
        }
    }

    /** What is used first, next and so on. */
    record Order(List<Origin> origins) implements Fact {
        public Order {
            origins = List.copyOf(origins);
        }
    }

    /** The smallest step that is carried or given. */
    record Step(DataAmount amount) implements Fact {}

    /** The most that can be carried. */
    record Cap(Limit limit, @Nullable DataAmount amount) implements Fact {
        /** Caps; {@code AMOUNT} comes with one, the others with null. */
        public enum Limit {
            NONE,
            PLAN_SIZE,
            NEXT_PLAN_SIZE,
            BASIC_LEFT,
            AMOUNT
        }
    }

    /** Which data takes part. */
    record Carries(List<Origin> origins) implements Fact {
        public Carries {
            origins = List.copyOf(origins);
        }
    }

    /** Which data does not. */
    record Excludes(List<Origin> origins) implements Fact {
        public Excludes {
            origins = List.copyOf(origins);
        }
    }

    /** What makes it vanish. */
    record DestroyedBy(List<Loss> losses) implements Fact {
        public DestroyedBy {
            losses = List.copyOf(losses);
        }
    }

    /** What more data costs. */
    record Prices(List<Price> prices) implements Fact {
        public Prices {
            prices = List.copyOf(prices);
        }
    }

    /** What the plan holds and costs a month. */
    record Allowance(List<Price> sizes) implements Fact {
        public Allowance {
            sizes = List.copyOf(sizes);
        }
    }

    /** What a top-up does to what is there already. */
    record TopUp(TopUpKind kind) implements Fact {}

    /** The ways in which data can reach another line. */
    record Transfer(List<TransferKind> kinds) implements Fact {
        public Transfer {
            kinds = List.copyOf(kinds);
        }
    }

    /** How little and how much one gift may hold. */
    record PerGift(DataAmount least, DataAmount most) implements Fact {}

    /** How often in a month. */
    record MaxAMonth(int times) implements Fact {}

    /** Days without a purchase after which the line is stopped, and days after that until it is gone. */
    record KeepAlive(int days, int grace) implements Fact {}

    /** Speed once the data is used up. */
    record AfterUse(int kbps) implements Fact {}

    /** When validity starts. */
    record Starts(Start start) implements Fact {}

    /** At which moment of its last day it ends. */
    record Ends(Moment moment) implements Fact {}

    /** Accepted ways to pay. */
    record Pay(List<PaymentWay> ways) implements Fact {
        public Pay {
            ways = List.copyOf(ways);
        }
    }

    /** Who may buy. */
    record WhoMayBuy(Buyers buyers) implements Fact {}

    /** Where data came from, or how one of several lots is chosen. */
    enum Origin {
        CARRIED,
        MONTHLY,
        BONUS,
        PURCHASED,
        BORROWED,
        UNLIMITED,
        BASE,
        ADD_ON,
        LOCAL,
        REGIONAL,
        WORLD,
        SOONEST_END,
        OLDEST
    }

    /** What destroys carried data. */
    enum Loss {
        PLAN_CHANGE,
        DOWNGRADE,
        INELIGIBLE_PLAN,
        SIM_CHANGE,
        CANCELLATION
    }

    /** What "top-up" can mean. */
    enum TopUpKind {
        STACK_BOTH,
        KEEP_AND_RESET,
        QUEUE,
        PARALLEL,
        SAME_MONTH,
        LONG_LIVED,
        NONE
    }

    /** What "transfer" can mean. */
    enum TransferKind {
        GIFT_ANY_USER,
        GIFT_BOUGHT,
        GIFT_FAMILY,
        GIFT_SAME_ACCOUNT,
        SHARED_BUCKET,
        COMMON_POOL,
        NONE
    }

    /** When validity can start. */
    enum Start {
        PURCHASE,
        FIRST_CONNECTION,
        INSTALLATION,
        ARRIVAL,
        CALENDAR_DAY,
        PREVIOUS_ENDS,
        USED_UP_OR_ENDED
    }

    /** At which moment a last day can end. */
    enum Moment {
        LAST_DAY_2359_JST,
        SAME_CLOCK_TIME
    }

    /** Ways to pay. */
    enum PaymentWay {
        CARD,
        FOREIGN_CARD,
        PAYPAL,
        ALIPAY,
        KONBINI,
        CASH,
        CARRIER_BILLING
    }

    /** The word of a constant in files: {@code GIFT_ANY_USER} is {@code gift-any-user}. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
