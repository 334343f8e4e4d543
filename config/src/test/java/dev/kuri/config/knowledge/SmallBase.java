package dev.kuri.config.knowledge;

import java.util.Map;
import java.util.TreeMap;

/** The smallest knowledge base that has one of everything, by file. */
final class SmallBase {
    private static final String WORDS = "{zh-Hans: 甲, zh-Hant: 乙, ja: ひ, en: x}";

    static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "providers.yaml",
            """
                    - id: uq
                      kind: sub-brand
                      status: open
                      plan-kind: postpaid
                      buyers: residents
                      name: {zh-Hans: UQ, zh-Hant: UQ, ja: UQ, en: UQ}
                      aliases: [UQ, ユーキュー]
                      ask: https://www.example.org/
                      sources: [R1]
                    """,
            "plans.yaml",
            """
                    - id: uq-komikomi
                      provider: uq
                      kind: postpaid
                      status: open
                      name: WORDS
                      aliases: [コミコミ]
                      allowance: [{gb: 33, yen: 3278}]
                      sources: [R1]
                    """.replace("WORDS", WORDS),
            "sources.yaml",
            """
                    - id: R1
                      title: A page
                      publisher: Somebody
                      url: https://www.example.org/page
                      date: 2025-06
                      grade: B
                    """,
            "guides.yaml",
            """
                    - id: renewal-steps
                      form: steps
                      topic: renewal
                      asked-as: [how]
                      title: WORDS
                      items:
                        - WORDS
                      grade: C
                      sources: [R1]
                    """.replace("WORDS", WORDS),
            "seeds.yaml",
            """
                    - id: S1
                      fate: used
                      by: [uq.rollover]
                      why: it is so
                    """,
            "rollover.yaml",
            """
                    - id: uq.rollover
                      provider: uq
                      topic: rollover
                      verdict: "yes"
                      facts: {until: end-of-next-month, order: [carried, monthly], unit: {mb: 100}}
                      grade: B
                      sources: [R1]
                      note: WORDS
                    """.replace("WORDS", WORDS)));

    private SmallBase() {}
}
