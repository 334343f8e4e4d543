package dev.kuri.core.knowledge;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an amount of data costs.
 *
 * @param data null for a price that is not for data, such as a day
 * @param amount null where only the size is known
 * @param currency ISO 4217, {@code JPY} or {@code USD}
 * @param days how long it lives; null where that is said elsewhere or not known
 * @param withTax whether tax is in the amount
 */
public record Price(
        @Nullable DataAmount data,
        @Nullable BigDecimal amount,
        String currency,
        @Nullable Integer days,
        boolean withTax) {}
