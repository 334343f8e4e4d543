package dev.kuri.core.answer;

import static java.util.stream.Collectors.joining;

import dev.kuri.core.knowledge.DataAmount;
import dev.kuri.core.knowledge.Fact;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.Price;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns facts into sentences. */
final class FactWords {
    private final Phrases phrases;

    FactWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** One sentence. */
    String sentence(Language language, Fact fact) {
        return switch (fact) {
            case Fact.Automatic f -> say(language, "automatic." + (f.automatic() ? "yes" : "no"));
            case Fact.Until f -> say(language, "until." + Fact.id(f.end()), "count", f.count());
            case Fact.Order f -> order(language, f);
            case Fact.Step f -> say(language, "unit", "amount", amount(f.amount()));
            case Fact.Cap f ->
                say(language, "cap." + Fact.id(f.limit()), "amount", f.amount() == null ? "" : amount(f.amount()));
            case Fact.Carries f -> say(language, "carries", "list", list(language, "origin.", f.origins()));
            case Fact.Excludes f -> say(language, "excludes", "list", list(language, "origin.", f.origins()));
            case Fact.DestroyedBy f -> say(language, "destroyed-by", "list", list(language, "loss.", f.losses()));
            case Fact.Prices f -> say(language, "prices", "list", prices(language, f.prices()));
            case Fact.Allowance f -> say(language, "allowance", "list", prices(language, f.sizes()));
            case Fact.TopUp f -> say(language, "topup." + Fact.id(f.kind()));
            case Fact.Transfer f -> say(language, "transfer", "list", list(language, "transfer-kind.", f.kinds()));
            case Fact.PerGift f -> perGift(language, f);
            case Fact.MaxAMonth f -> say(language, "max-a-month", "count", f.times());
            case Fact.KeepAlive f -> keepAlive(language, f);
            case Fact.AfterUse f -> say(language, "after-use", "count", f.kbps());
            case Fact.Starts f -> say(language, "starts." + Fact.id(f.start()));
            case Fact.Ends f -> say(language, "ends." + Fact.id(f.moment()));
            case Fact.Pay f -> say(language, "pay", "list", list(language, "pay-way.", f.ways()));
            case Fact.WhoMayBuy f -> say(language, "buyers." + Fact.id(f.buyers()));
        };
    }

    /** The amount as providers print it. */
    static String amount(DataAmount amount) {
        return amount.toString();
    }

    private String order(Language language, Fact.Order order) {
        String list = order.origins().stream()
                .map(origin -> phrases.text(language, "origin." + Fact.id(origin)))
                .collect(joining(phrases.text(language, "list.then")));
        return say(language, order.origins().size() == 1 ? "order.one" : "order", "list", list);
    }

    private String perGift(Language language, Fact.PerGift gift) {
        return phrases.text(
                language, "fact.per-gift", Map.of("least", amount(gift.least()), "most", amount(gift.most())));
    }

    private String keepAlive(Language language, Fact.KeepAlive rule) {
        return phrases.text(
                language,
                "fact.keep-alive",
                Map.of("days", String.valueOf(rule.days()), "grace", String.valueOf(rule.grace())));
    }

    private String prices(Language language, List<Price> prices) {
        return prices.stream()
                .map(price -> price(language, price))
                .collect(joining(phrases.text(language, "list.and")));
    }

    private String price(Language language, Price price) {
        StringBuilder words = new StringBuilder();
        if (price.data() != null) {
            words.append(amount(price.data()));
        }
        if (price.days() != null) {
            String days = phrases.text(
                    language, "price.days", Map.of("count", price.days().toString()));
            words.append(words.isEmpty() ? days : " / " + days);
        }
        if (price.amount() != null) {
            words.append(words.isEmpty() ? "" : " = ").append(money(language, price.amount(), price.currency()));
        }
        if (!price.withTax()) {
            words.append(phrases.text(language, "price.without-tax"));
        }
        return words.toString();
    }

    private String money(Language language, BigDecimal amount, String currency) {
        String number = NumberFormat.getNumberInstance(Locale.ROOT).format(amount);
        return phrases.text(language, "money." + currency, Map.of("amount", number));
    }

    private String list(Language language, String prefix, List<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> phrases.text(language, prefix + Fact.id(constant)))
                .collect(joining(phrases.text(language, "list.and")));
    }

    private String say(Language language, String key) {
        return phrases.text(language, "fact." + key);
    }

    private String say(Language language, String key, String place, Object value) {
        return phrases.text(language, "fact." + key, Map.of(place, value.toString()));
    }
}
