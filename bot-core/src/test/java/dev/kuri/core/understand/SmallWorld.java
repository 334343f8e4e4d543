package dev.kuri.core.understand;

import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import java.util.List;
import java.util.Map;

/** A few names and phrases: enough to see each part work. */
final class SmallWorld {
    static final HanTable HAN = HanTable.load();
    static final Normaliser NORMALISER = new Normaliser(HAN);
    static final Phrases PHRASES = new Phrases(NORMALISER);

    static final Lexicon LEXICON = new Lexicon(List.of(
            name("docomo", "docomo"),
            name("ドコモ", "docomo"),
            name("au", "au"),
            name("UQ", "uq"),
            name("UQ mobile", "uq"),
            name("Y!mobile", "ymobile"),
            name("软银", "softbank"),
            name("SB", "softbank"),
            name("LINEMO", "linemo"),
            name("line mobile", "linemobile"),
            name("LINEモバイル", "linemobile"),
            name("HIS", "his"),
            name("airalo", "airalo"),
            name("holafly", "holafly"),
            name("saily", "saily"),
            name("携程", "tripcom"),
            name("klook", "klook"),
            new Lexicon.Name("docomo mini", new ProviderId("docomo"), new PlanId("docomo-mini"))));

    static final Phrasebook BOOK = new Phrasebook(
            Map.of(
                    "carry", List.of("繰り越*", "结转", "roll* over", "rollover"),
                    "top-up", List.of("充值", "チャージ", "top* up")),
            Map.of("world-weather", List.of("天气", "天気", "weather")),
            Map.of(
                    Condition.RECIPIENT, Map.of("family", List.of("家人", "家族", "family")),
                    Condition.STATE, Map.of("expired", List.of("过期", "期限切れ", "expired"))),
            Map.of(
                    Cue.CORRECTION, List.of("^no ", "i meant", "打错", "じゃなくて"),
                    Cue.FIRST, List.of("第一个", "first one"),
                    Cue.WHY, List.of("why", "为什么")),
            Map.of(PlanKind.PREPAID, List.of("预付", "prepaid"), PlanKind.ENTERPRISE, List.of("法人")),
            new Phrasebook.Names(
                    List.of("his", "どこも"),
                    List.of("sails"),
                    List.of("不是", "forget", "not"),
                    List.of("じゃなくて", "は忘れて"),
                    List.of("是不是"),
                    List.of("那", "呢", "は", "です", "ok", "and", "咧", "no", "i meant", "是", "买的", "だと"),
                    List.of("i have", "on my", "gb")),
            new Phrasebook.Languages(
                    Map.of(Language.JA, List.of("日本語", "japanese"), Language.EN, List.of("英文", "english")),
                    List.of("换成", "speak"),
                    List.of("にして", "please"),
                    Map.of(
                            Language.ZH_HANS, List.of("的", "吗", "怎么", "什么", "这", "在"),
                            Language.ZH_HANT, List.of("的", "嗎", "怎麼", "什麼", "這", "在", "咧", "加購"),
                            Language.JA, List.of("残高", "追加購入", "desu", "wa"),
                            Language.EN, List.of("the", "how", "is")),
                    List.of("esim", "ok", "現在")));

    private SmallWorld() {}

    static Reader reader() {
        return new Reader(LEXICON, BOOK, NORMALISER);
    }

    private static Lexicon.Name name(String written, String provider) {
        return new Lexicon.Name(written, new ProviderId(provider), null);
    }
}
