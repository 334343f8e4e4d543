package dev.kuri.core.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTrieTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,                                phrase,       text,                     found
            a whole word,                               au,           is au good,               true
            a part of a word,                           au,           because,                  false
            a Latin word beside Chinese,                au,           我的au的卡,                true
            a Latin word beside a number,               uq,           uq3,                      true
            Chinese within Chinese,                     结转,          可以结转吗,                true
            any ending,                                 expir*,       it expires soon,          true
            any ending may be none,                     expir*,       expir,                    true
            any ending within a phrase,                 top* up,      topping up,               true
            several spaces,                             top up,       top   up,                 true
            a gap,                                      送…朋友,       送一点给朋友,               true
            a gap of nothing,                           送…朋友,       送朋友,                    true
            too wide a gap,                             送…朋友,       送一二三四五六七八九十十一朋友,  false
            """)
    void findsPhrasesAsPeopleMeanThem(String situation, String phrase, String text, boolean found) {
        PhraseTrie<Boolean> trie = new PhraseTrie<>();
        trie.add(phrase, true);

        assertThat(trie.findAll(text).isEmpty()).isNotEqualTo(found);
    }

    @Test
    void prefersTheLongestOfThoseThatOverlap() {
        PhraseTrie<String> trie = new PhraseTrie<>();
        trie.add("line", "messenger");
        trie.add("line mobile", "provider");
        trie.add("mobile", "other");

        assertThat(trie.findLongest("line mobile"))
                .extracting(PhraseTrie.Found::value)
                .containsExactly("provider");
    }

    @Test
    void keepsTheFirstMeaningOfAPhrase() {
        PhraseTrie<String> trie = new PhraseTrie<>();
        trie.add("a", "first");
        trie.add("a", "second");

        assertThat(trie.findAll("a")).extracting(PhraseTrie.Found::value).containsExactly("first");
    }
}
