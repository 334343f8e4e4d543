package dev.kuri.core.understand;

import dev.kuri.core.balance.Draft;
import dev.kuri.core.balance.Draft.Item;
import dev.kuri.core.balance.Statement;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.ProviderId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The written form of wishes about subscriptions, as far as buttons can say them. */
final class SubscriptionPayload {
    private SubscriptionPayload() {}

    /**
     * @throws IllegalArgumentException for what only a person's words can say
     */
    static String write(SubscriptionWish wish) {
        return switch (wish) {
            case SubscriptionWish.Overview overview -> "list";
            case SubscriptionWish.Enrol enrol -> write(enrol.part());
            case SubscriptionWish.Correct correct -> "left|" + correct.subscription();
            case SubscriptionWish.State state -> write(state);
            case SubscriptionWish.Rename rename -> "name|" + rename.subscription();
            case SubscriptionWish.Remove remove -> "drop|" + remove.subscription();
            case SubscriptionWish.Share share -> "share|" + share.subscription();
            case SubscriptionWish.Unshare unshare -> "alone|" + unshare.subscription();
            case SubscriptionWish.Undo undo -> "undo";
            case SubscriptionWish.Cancel cancel -> "stop";
            case SubscriptionWish.Name name -> throw new IllegalArgumentException("A name is typed");
        };
    }

    /** A button tells one thing. */
    private static String write(Draft part) {
        if (part.provider() != null) {
            return "of|" + part.provider().value();
        }
        if (part.plan() != null) {
            return "plan|" + part.plan().value();
        }
        if (part.allowance() != null) {
            return "gives|" + part.allowance();
        }
        if (Statement.full().equals(part.said())) {
            return "full";
        }
        return part.passed().stream()
                .findFirst()
                .map(item -> "pass|" + item.name().toLowerCase(Locale.ROOT))
                .orElse("new");
    }

    private static String write(SubscriptionWish.State state) {
        UUID subscription = Objects.requireNonNull(state.subscription());
        String statement = switch (state.statement()) {
            case Statement.Left left -> "l|" + left.bytes();
            case Statement.Used used -> "u|" + used.bytes();
            case Statement.UsedSince used -> "s|" + used.bytes();
            case Statement.LeftOfAll left -> "lp|" + left.percent().toPlainString();
            case Statement.UsedOfAll used -> "up|" + used.percent().toPlainString();
        };
        return subscription + "|" + statement;
    }

    /** Empty for what no button of this version says. */
    static Optional<SubscriptionWish> read(List<String> words) {
        String verb = words.isEmpty() ? "" : words.getFirst();
        return switch (words.size()) {
            case 1 -> read(verb);
            case 2 -> read(verb, words.get(1));
            case 3 ->
                id(verb).flatMap(id -> statement(words.get(1), words.get(2))
                        .map(statement -> new SubscriptionWish.State(id, statement)));
            default -> Optional.empty();
        };
    }

    private static Optional<SubscriptionWish> read(String verb) {
        return switch (verb) {
            case "list" -> Optional.of(new SubscriptionWish.Overview());
            case "new" -> Optional.of(new SubscriptionWish.Enrol(Draft.EMPTY));
            case "full" -> Optional.of(new SubscriptionWish.Enrol(Draft.of(Statement.full())));
            case "undo" -> Optional.of(new SubscriptionWish.Undo());
            case "stop" -> Optional.of(new SubscriptionWish.Cancel());
            default -> Optional.empty();
        };
    }

    private static Optional<SubscriptionWish> read(String verb, String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        return switch (verb) {
            case "of" -> Optional.of(new SubscriptionWish.Enrol(Draft.of(new ProviderId(value))));
            case "plan" -> Optional.of(new SubscriptionWish.Enrol(Draft.of(new PlanId(value))));
            case "gives" -> bytes(value).map(Draft::ofAllowance).map(SubscriptionWish.Enrol::new);
            case "pass" -> item(value).map(Draft::without).map(SubscriptionWish.Enrol::new);
            case "left" -> id(value).map(SubscriptionWish.Correct::new);
            case "name" -> id(value).map(SubscriptionWish.Rename::new);
            case "drop" -> id(value).map(SubscriptionWish.Remove::new);
            case "share" -> id(value).map(SubscriptionWish.Share::new);
            case "alone" -> id(value).map(SubscriptionWish.Unshare::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Statement> statement(String kind, String amount) {
        return switch (kind) {
            case "l" -> bytes(amount).map(Statement.Left::new);
            case "u" -> bytes(amount).map(Statement.Used::new);
            case "s" -> bytes(amount).map(Statement.UsedSince::new);
            case "lp" -> percent(amount).map(Statement.LeftOfAll::new);
            case "up" -> percent(amount).map(Statement.UsedOfAll::new);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> percent(String written) {
        return written.matches("\\d{1,3}(?:\\.\\d{1,3})?") ? Optional.of(new BigDecimal(written)) : Optional.empty();
    }

    static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> bytes(String written) {
        return written.matches("\\d{1,18}") ? Optional.of(Long.valueOf(written)) : Optional.empty();
    }

    private static Optional<Item> item(String written) {
        for (Item item : Item.values()) {
            if (item.name().toLowerCase(Locale.ROOT).equals(written)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
