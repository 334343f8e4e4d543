package dev.kuri.core.decide;

import dev.kuri.core.balance.Draft;
import dev.kuri.core.balance.Draft.Item;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.Statement;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.quantity.Quantity;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.Slots;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What words tell of a subscription. */
public final class Told {
    private static final String NUMBER = "\\d{1,6}(?:\\.\\d{1,3})?";

    private Told() {}

    /** What is left or was used, where a message says just that. */
    static Optional<Statement> in(Wish wish) {
        boolean used = wish.cues().contains(Cue.USED);
        return used || wish.cues().contains(Cue.LEFT) ? statement(wish, used) : Optional.empty();
    }

    /** What is left, for a person who was asked that. */
    public static Optional<Statement> asked(Wish wish) {
        return statement(wish, wish.cues().contains(Cue.USED));
    }

    private static Optional<Statement> statement(Wish wish, boolean used) {
        Optional<Statement> percent = quantities(wish, Quantity.Percent.class)
                .map(Quantity.Percent::percent)
                .findFirst()
                .map(part -> used ? new Statement.UsedOfAll(part) : new Statement.LeftOfAll(part));
        return amounts(wish)
                .reduce((first, second) -> second)
                .<Statement>map(bytes -> used ? new Statement.Used(bytes) : new Statement.Left(bytes))
                .or(() -> percent);
    }

    /**
     * One message's share of what has to be told.
     *
     * @param asked what was asked for
     * @param today in Japan
     */
    public static Draft draft(Wish wish, Item asked, LocalDate today) {
        Slots slots = wish.slots();
        List<Long> amounts = amounts(wish).toList();
        boolean isLeft = asked == Item.LEFT || asked == Item.LAST_DAY || in(wish).isPresent();
        Long allowance = amounts.size() > 1 || (amounts.size() == 1 && !isLeft) ? amounts.getFirst() : null;
        boolean isSaid = isLeft || amounts.size() > 1;
        return new Draft(
                provider(slots),
                slots.plan(),
                allowance,
                isSaid ? statement(wish, wish.cues().contains(Cue.USED)).orElse(null) : null,
                lastDay(wish, today),
                asked == Item.PLAN && slots.plan() == null ? Set.of(Item.PLAN) : Set.of());
    }

    private static @Nullable ProviderId provider(Slots slots) {
        return slots.providers().isEmpty() ? null : slots.providers().getFirst();
    }

    private static @Nullable LocalDate lastDay(Wish wish, LocalDate today) {
        return quantities(wish, Quantity.Day.class)
                .map(day -> day.when().from(today))
                .findFirst()
                .or(() -> quantities(wish, Quantity.Offset.class)
                        .filter(offset -> !offset.before())
                        .map(offset -> offset.from(today.atStartOfDay()).toLocalDate())
                        .findFirst())
                .orElse(null);
    }

    /** In bytes; a number alone counts gigabytes, which is what was asked for. */
    private static Stream<Long> amounts(Wish wish) {
        String words = Normalizer.normalize(wish.text(), Normalizer.Form.NFKC).strip();
        return words.matches(NUMBER)
                ? Stream.of(new BigDecimal(words)
                        .multiply(BigDecimal.valueOf(Holding.DECIMAL))
                        .longValue())
                : quantities(wish, Quantity.Data.class).map(Quantity.Data::bytes);
    }

    private static <Q extends Quantity> Stream<Q> quantities(Wish wish, Class<Q> kind) {
        return wish.slots().quantities().stream().filter(kind::isInstance).map(kind::cast);
    }
}
