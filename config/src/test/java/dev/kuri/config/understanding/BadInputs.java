package dev.kuri.config.understanding;

import static java.util.stream.Collectors.joining;

import dev.kuri.core.understand.Phrasebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** What people and programs send who mean no good, or whose keyboard is stuck. */
final class BadInputs {
    private static final String ZALGO =
            "\u0301\u0302\u0303\u0308\u030a\u030c\u0353\u0331\u0325\u0324\u0323\u0300\u0360\u0361";

    private BadInputs() {}

    /** By what they are. */
    static Map<String, String> listed(Phrasebook book) {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("nothing", "");
        inputs.put("100,000 Chinese characters", "流量能结转到下个月吗".repeat(10_000));
        inputs.put("100,000 kana", "ぎがをくりこせますかカタカナモ".repeat(7_000));
        inputs.put("100,000 letters in words", "does my data roll over ".repeat(4_400));
        inputs.put("one word of 100,000 letters", "a".repeat(100_000));
        inputs.put("one name that goes on and on", "docomo".repeat(17_000));
        inputs.put("names, all nearly right", "docmo arialo softbnk rakutn ".repeat(4_000));
        inputs.put("zalgo", ("UQの流量" + ZALGO).repeat(5_000));
        inputs.put("marks from right to left", "\u202eUQ\u200f rollover\u202c \u061c".repeat(5_000));
        inputs.put("zero-width joiners", "U\u200dQ\u200c 流\u200b量\u2060结\ufeff转".repeat(5_000));
        inputs.put("halves of surrogate pairs", "\uD83D流\uDE00量\uD83D\uD83D".repeat(10_000));
        inputs.put("full width", "ＵＱ　ｒｏｌｌｏｖｅｒ　３ＧＢ　１０００円　".repeat(3_000));
        inputs.put("half-width kana", "ｷﾞｶﾞｦｸﾘｺｼﾀｲ ﾄﾞｺﾓ ".repeat(5_000));
        inputs.put("1,000 emoji", "👨\u200d👩\u200d👧\u200d👦🇯🇵🙂".repeat(334));
        inputs.put("100,000 line breaks", "\n".repeat(100_000));
        inputs.put("control characters", "\u0000\u0001\u0007\u001b[31m".repeat(10_000));
        inputs.put("digits", "1".repeat(100_000));
        inputs.put("digits with points", "1.1,1:1/1".repeat(10_000));
        inputs.put("Chinese digits", "一二三十百千万".repeat(10_000));
        inputs.put("amounts", "3GB 1000円 5日間 5/20 9:30 4G ".repeat(3_000));
        inputs.put("spaces between letters", "u q r o l l ".repeat(9_000));
        inputs.put("ligatures that unfold", "ﷺ".repeat(10_000));
        inputs.put("a slash and 100,000 letters", "/" + "a".repeat(100_000));
        inputs.put("a command and spaces", "/topup" + " ".repeat(100_000) + "x");
        phrasesWithGaps(book).forEach(inputs::put);
        return inputs;
    }

    /** Phrases with a gap, repeated so that every gap can be filled in every way; 500 characters of each are read. */
    private static Map<String, String> phrasesWithGaps(Phrasebook book) {
        List<String> phrases = Stream.of(
                        book.concepts().values().stream(),
                        book.conditions().values().stream().flatMap(values -> values.values().stream()),
                        book.cues().values().stream(),
                        book.kinds().values().stream())
                .flatMap(lists -> lists)
                .flatMap(Collection::stream)
                .filter(phrase -> phrase.indexOf('…') > 0)
                .map(phrase -> phrase.replace("*", "").replace("^", "").replace("$", ""))
                .toList();
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("all phrases with gaps", phrases.stream().collect(joining()).replace("…", ""));
        inputs.put("their beginnings", beginnings(phrases));
        for (int from = 0; from < phrases.size(); from += 40) {
            inputs.put(
                    "phrases with gaps from " + from,
                    phrases.stream().skip(from).limit(40).collect(joining()).replace("…", ""));
        }
        return inputs;
    }

    private static String beginnings(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.substring(0, phrase.indexOf('…')))
                .distinct()
                .collect(joining());
    }

    /** The same strings at every run, in which what the engine looks for is mixed with what nobody expects. */
    static Stream<String> generated(int count, Phrasebook book) {
        Random random = new Random(20261121);
        List<String> parts = new ArrayList<>(listed(book).values());
        parts.replaceAll(part -> part.substring(0, Math.min(40, part.length())));
        book.concepts().values().forEach(parts::addAll);
        book.cues().values().forEach(parts::addAll);
        book.languages().names().values().forEach(parts::addAll);
        parts.addAll(List.of("docomo", "ドコモ", "UQ", "airalo", "ahamoo", "楽天", "不是", "じゃなくて", "3GB", "５日間", "/lang "));
        return Stream.generate(() -> generated(random, parts)).limit(count);
    }

    private static String generated(Random random, List<String> parts) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                default -> text.append(parts.get(random.nextInt(parts.size())));
            }
        }
        int from = random.nextInt(text.length() + 1);
        return random.nextInt(8) == 0 ? text.substring(from) : text.toString();
    }
}
