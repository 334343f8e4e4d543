package dev.kuri.core.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Prices: "3,278円", "¥500", "20 bucks", "1万5千円". */
final class MoneyGrammar implements Grammar {
    private static final String THOUSANDS = "(?<thousands>k(?![a-z]))?";

    private static final Pattern SIGN_FIRST =
            Pattern.compile("""
            (?<unit> (?: nt | hk | us )? \\$ | [¥€£] | (?<![a-z]) (?:jpy|usd|ntd|twd|hkd|rmb|cny|eur|gbp)\\  ) \\ ?
            %NUMBER %THOUSANDS (?: \\ ?(?:圆|yen) )?
            """.replace("%NUMBER", Written.NUMBER).replace("%THOUSANDS", THOUSANDS), Pattern.COMMENTS);

    /** "一块" alone is together. */
    private static final Pattern UNIT_LAST =
            Pattern.compile("""
            %NUMBER %THOUSANDS (?<more>[多来余])? \\ ?
            (?<unit> (?: yen|jpy|usd|dollars?|bucks?|ntd|twd|hkd|rmb|cny|eur|euros?|gbp|pounds? ) (?![a-z])
              | 日元 | 日圆 | 日币 | えん(?![ぁ-ん]) | 圆 | 美金 | 美元 | 美刀 | 刀 | どる | ゆーろ | 欧元 | 英镑
              | 台币 | 人民币 | 港币 | 港元 | 蚊 | 元 | 块钱 | (?<!一)块(?!卡) )
            """.replace("%NUMBER", Written.NUMBER).replace("%THOUSANDS", THOUSANDS), Pattern.COMMENTS);

    /** A round number alone, as prices are said: "两千够吗". */
    private static final Pattern ALONE = Pattern.compile(
            "%NUMBER (?= \\ | $ | [的够就吗呢吧] | 以[内下上] | 左右 | で | くらい | ぐらい | ほど )".replace("%NUMBER", Written.NUMBER),
            Pattern.COMMENTS);

    private static final Pattern ROUND = Pattern.compile("[\\d一二两三四五六七八九][.\\d]*[百千万].*");

    @Override
    public void readFrom(Paper paper) {
        if (paper.holdsAny("¥", "$", "€", "£", "jpy", "usd", "twd", "ntd", "hkd", "rmb", "cny", "eur", "gbp")) {
            paper.read(SIGN_FIRST, MoneyGrammar::amount);
        }
        paper.readNumbers(UNIT_LAST, MoneyGrammar::amount);
    }

    /** Comes last of all, since anything else is a better reading. */
    static final class Alone implements Grammar {
        @Override
        public void readFrom(Paper paper) {
            paper.readNumbers(
                    ALONE,
                    find -> ROUND.matcher(find.match().group("n")).matches()
                            ? find.number().map(number -> money(find, number, null))
                            : Optional.empty());
        }
    }

    private static Optional<Quantity> amount(Find find) {
        String currency = currency(find.written("unit").strip().toLowerCase(Locale.ROOT));
        return find.number()
                .map(number -> find.has("thousands") ? number.times(BigDecimal.valueOf(1000)) : number)
                .map(number -> find.has("more") ? number.orSo() : number)
                .map(number -> money(find, number, currency));
    }

    private static Quantity money(Find find, Numeral number, @Nullable String currency) {
        return new Quantity.Money(
                find.place(), find.about() || number.about(), Numeral.plain(number.value()), currency);
    }

    /** As it was written: folding makes one of the yen's sign and of others that look like it. */
    private static @Nullable String currency(String unit) {
        return switch (unit) {
            case "¥", "円", "yen", "jpy", "日元", "日円", "日圓", "日圆", "日币", "日幣", "えん", "エン" -> "JPY";
            case "$", "us$", "usd", "dollar", "dollars", "buck", "bucks", "刀", "ドル", "どる" -> "USD";
            case "美金", "美元", "美刀" -> "USD";
            case "€", "eur", "euro", "euros", "ユーロ", "欧元", "歐元" -> "EUR";
            case "£", "gbp", "pound", "pounds", "英镑", "英鎊" -> "GBP";
            case "nt$", "ntd", "twd", "台币", "台幣" -> "TWD";
            case "hk$", "hkd", "港币", "港幣", "港元", "蚊" -> "HKD";
            case "rmb", "cny", "人民币", "人民幣" -> "CNY";
            default -> null;
        };
    }
}
