package dev.kuri.config.knowledge;

import dev.kuri.config.yaml.Entry;
import dev.kuri.core.knowledge.Buyers;
import dev.kuri.core.knowledge.DataAmount;
import dev.kuri.core.knowledge.DataAmount.Unit;
import dev.kuri.core.knowledge.Fact;
import dev.kuri.core.knowledge.Fact.Cap.Limit;
import dev.kuri.core.knowledge.Fact.Until.End;
import dev.kuri.core.knowledge.Price;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the facts of a claim. */
final class FactReader {
    static final Set<String> KEYS = Set.of(
            "automatic",
            "until",
            "order",
            "unit",
            "cap",
            "carries",
            "excludes",
            "destroyed-by",
            "prices",
            "topup",
            "transfer",
            "per-gift",
            "max-a-month",
            "keep-alive",
            "after-use",
            "starts",
            "ends",
            "pay",
            "buyers",
            "allowance");

    private FactReader() {}

    /** The facts in the order in which they are written, which is the order in which they are said. */
    static List<Fact> read(Entry facts) {
        facts.allow(KEYS);
        return facts.keys().stream().map(key -> fact(facts, key)).toList();
    }

    private static Fact fact(Entry facts, String key) {
        return switch (key) {
            case "automatic" -> new Fact.Automatic(facts.parsed(key, FactReader::yesOrNo, "true or false"));
            case "until" -> until(facts);
            case "order" -> new Fact.Order(facts.someOf(key, Fact.Origin.class));
            case "unit" -> new Fact.Step(amount(facts.mapping(key)));
            case "cap" -> cap(facts);
            case "carries" -> new Fact.Carries(facts.someOf(key, Fact.Origin.class));
            case "excludes" -> new Fact.Excludes(facts.someOf(key, Fact.Origin.class));
            case "destroyed-by" -> new Fact.DestroyedBy(facts.someOf(key, Fact.Loss.class));
            case "prices" -> new Fact.Prices(prices(facts, key));
            case "allowance" -> new Fact.Allowance(prices(facts, key));
            case "topup" -> new Fact.TopUp(facts.oneOf(key, Fact.TopUpKind.class));
            case "transfer" -> new Fact.Transfer(facts.someOf(key, Fact.TransferKind.class));
            default -> lesser(facts, key);
        };
    }

    private static Fact lesser(Entry facts, String key) {
        return switch (key) {
            case "per-gift" -> perGift(facts.mapping(key));
            case "max-a-month" -> new Fact.MaxAMonth(facts.number(key));
            case "keep-alive" -> keepAlive(facts.mapping(key));
            case "after-use" -> new Fact.AfterUse(facts.mapping(key).number("kbps"));
            case "starts" -> new Fact.Starts(facts.oneOf(key, Fact.Start.class));
            case "ends" ->
                new Fact.Ends(facts.parsed(
                        key,
                        text -> Fact.Moment.valueOf(
                                text.toUpperCase(Locale.ROOT).replace('-', '_')),
                        "last-day-2359-jst or same-clock-time"));
            case "pay" -> new Fact.Pay(facts.someOf(key, Fact.PaymentWay.class));
            case "buyers" -> new Fact.WhoMayBuy(facts.oneOf(key, Buyers.class));
            default -> throw new IllegalStateException("No reader for the fact " + key);
        };
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Fact until(Entry facts) {
        if (facts.isMapping("until")) {
            Entry span = facts.mapping("until");
            span.allow(Set.of("days", "months"));
            return span.has("days")
                    ? new Fact.Until(End.DAYS, span.number("days"))
                    : new Fact.Until(End.MONTHS, span.number("months"));
        }
        return new Fact.Until(facts.oneOf("until", End.class), 0);
    }

    private static Fact cap(Entry facts) {
        return facts.isMapping("cap")
                ? new Fact.Cap(Limit.AMOUNT, amount(facts.mapping("cap")))
                : new Fact.Cap(facts.oneOf("cap", Limit.class), null);
    }

    private static Fact perGift(Entry gift) {
        gift.allow(Set.of("min-mb", "max-mb"));
        return new Fact.PerGift(
                new DataAmount(gift.number("min-mb"), Unit.MB), new DataAmount(gift.number("max-mb"), Unit.MB));
    }

    private static Fact keepAlive(Entry rule) {
        rule.allow(Set.of("days", "grace"));
        return new Fact.KeepAlive(rule.number("days"), rule.number("grace"));
    }

    private static DataAmount amount(Entry amount) {
        amount.allow(Set.of("gb", "mb", "bytes"));
        if (amount.has("gb")) {
            return gigabytes(amount);
        }
        return amount.has("mb")
                ? new DataAmount(amount.number("mb"), Unit.MB)
                : new DataAmount(amount.number("bytes"), Unit.BYTE);
    }

    private static DataAmount gigabytes(Entry entry) {
        return entry.parsed(
                "gb", text -> DataAmount.ofGigabytes(number(text)), "a number of gigabytes, such as 3 or 0.5");
    }

    /** As people write it: written out, an exponent can fill all memory with noughts. */
    private static BigDecimal number(String text) {
        if (!text.matches("\\d{1,9}(\\.\\d{1,3})?")) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(text);
    }

    static List<Price> prices(Entry facts, String key) {
        return facts.mappings(key).stream().map(FactReader::price).toList();
    }

    private static Price price(Entry price) {
        price.allow(Set.of("gb", "mb", "yen", "usd", "days", "tax"));
        DataAmount data = null;
        if (price.has("gb")) {
            data = gigabytes(price);
        } else if (price.has("mb")) {
            data = new DataAmount(price.number("mb"), Unit.MB);
        }
        String currency = price.has("usd") ? "USD" : "JPY";
        return new Price(
                data,
                price.parsedOrNull(
                        currency.equals("USD") ? "usd" : "yen", FactReader::number, "a price, such as 550 or 4.5"),
                currency,
                price.parsedOrNull("days", Integer::valueOf, "a number of days"),
                !price.optionalText("tax").filter("excluded"::equals).isPresent());
    }
}
