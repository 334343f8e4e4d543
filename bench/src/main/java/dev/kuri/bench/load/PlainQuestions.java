package dev.kuri.bench.load;

import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.Provider;
import dev.kuri.core.knowledge.Wording;
import java.util.List;
import java.util.stream.Stream;

/** Questions that a knowledge base gives rise to: one of each form about every provider, and those of its claims. */
final class PlainQuestions {
    private static final List<Wording> FORMS = List.of(
            new Wording(
                    "%s没用完的流量可以结转到下个月吗？",
                    "%s沒用完的流量可以遞延到下個月嗎？", "%sは余ったデータを翌月に繰り越せますか？", "Does unused data roll over with %s?"),
            new Wording(
                    "%s可以把流量转赠给别人吗？",
                    "%s可以把流量轉贈給別人嗎？", "%sでデータを他の人にプレゼントできますか？", "Can I give data to someone else with %s?"),
            new Wording(
                    "%s流量用完了怎么加购？", "%s流量用完了怎麼加購？", "%sでデータを追加購入するにはどうすればいいですか？", "How can I buy more data with %s?"),
            new Wording("%s可以续期吗？", "%s可以續期嗎？", "%sは更新や延長ができますか？", "Can I renew %s?"),
            new Wording("%s的有效期是多久？", "%s的有效期限是多久？", "%sの有効期限はいつまでですか？", "How long is %s valid?"),
            new Wording(
                    "%s怎么查剩余流量？",
                    "%s怎麼查剩餘流量？", "%sのデータ残量はどこで確認できますか？", "How do I check the data that is left with %s?"),
            new Wording("%s可以怎么付款？", "%s可以怎麼付款？", "%sの支払い方法は何ですか？", "How can I pay for %s?"),
            new Wording("%s在哪里买？", "%s在哪裡買？", "%sはどこで買えますか？", "Where can I buy %s?"),
            new Wording("%s的eSIM怎么激活？", "%s的eSIM怎麼啟用？", "%sのeSIMはどうやって設定しますか？", "How do I set up the eSIM of %s?"),
            new Wording("%s用的是谁家的网络？", "%s用的是誰家的網路？", "%sはどこの回線ですか？", "Which network does %s use?"));

    private PlainQuestions() {}

    /** Each once, in the order of the knowledge base. */
    static List<String> in(Language language, KnowledgeBase base) {
        Stream<String> ofProviders = base.providers().stream()
                .map(Provider::name)
                .map(name -> name.in(language))
                .flatMap(name -> FORMS.stream().map(form -> form.in(language).formatted(name)));
        Stream<String> ofClaims =
                base.claims().stream().flatMap(claim -> claim.askedAs().getOrDefault(language, List.of()).stream());
        return Stream.concat(ofProviders, ofClaims).distinct().toList();
    }
}
