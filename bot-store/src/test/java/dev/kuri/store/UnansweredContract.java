package dev.kuri.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.learn.ChatHash;
import dev.kuri.core.learn.Unanswered;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Scored;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept for the operator, and for how long. */
abstract class UnansweredContract extends TwoNodesContract {
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    private UnansweredTable table;

    @BeforeEach
    final void prepare() {
        table = new UnansweredTable(database().dataSource());
    }

    @Test
    void keepsANoteAsItWasGiven() {
        Unanswered note = new Unanswered(
                DAY,
                new ChannelName("telegram"),
                "abc",
                Language.ZH_HANT,
                Unanswered.Outcome.ASKED,
                List.of(new Scored(Intent.TOPUP, 0.4125), new Scored(Intent.OOS, 0.25)),
                "電話 *** 沒流量了 😀");

        nodes.one().note(note);
        nodes.close();

        assertThat(table.newestFirst()).containsExactly(note);
    }

    @Test
    void keepsANoteInWhichNothingWasRead() {
        Unanswered note = note(DAY, "…", Unanswered.Outcome.NOT_UNDERSTOOD, List.of());

        nodes.one().note(note);
        nodes.close();

        assertThat(table.newestFirst()).containsExactly(note);
    }

    @Test
    void dropsANoteWhenItIsClosedAndSaysNothing() {
        nodes.close();

        nodes.one().note(note(DAY, "late"));

        assertThat(table.newestFirst()).isEmpty();
    }

    @Test
    void forgetsWhatIsTooOld() {
        keep(note(DAY.minusDays(2), "older"), note(DAY.minusDays(1), "old"), note(DAY, "new"));

        table.forget(DAY.minusDays(1), 100);

        assertThat(table.newestFirst()).extracting(Unanswered::text).containsExactly("new", "old");
    }

    @Test
    void forgetsTheOldestOfTooMany() {
        keep(note(DAY, "first"), note(DAY, "second"), note(DAY, "third"));

        table.forget(DAY, 2);

        assertThat(table.newestFirst()).extracting(Unanswered::text).containsExactly("third", "second");
    }

    @Test
    void forgetsAllWhenItIsCleared() {
        keep(note(DAY, "first"), note(DAY, "second"));

        assertThat(table.clear()).isEqualTo(2);

        assertThat(table.newestFirst()).isEmpty();
    }

    @Test
    void givesAllNodesTheSameKey() {
        assertThat(new UnansweredTable(database().dataSource()).chatKey())
                .isEqualTo(table.chatKey())
                .hasSize(ChatHash.KEY_BYTES);
    }

    /** One after the other, and all of them durable. */
    private void keep(Unanswered... notes) {
        for (Unanswered note : notes) {
            nodes.one().note(note);
        }
        nodes.close();
    }

    private static Unanswered note(LocalDate day, String text) {
        return note(day, text, Unanswered.Outcome.DECLINED, List.of(new Scored(Intent.OOS, 0.9)));
    }

    private static Unanswered note(LocalDate day, String text, Unanswered.Outcome outcome, List<Scored> intents) {
        return new Unanswered(day, new ChannelName("line"), "abc", Language.JA, outcome, intents, text);
    }
}
