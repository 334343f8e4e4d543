package dev.kuri.store;

import static java.util.stream.Collectors.joining;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.learn.Unanswered;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Scored;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The unanswered messages of a transaction. */
final class UnansweredRows {
    private static final String ADD = """
            insert into unanswered (asked_on, channel, chat, language, outcome, intents, words)
            values (:day, :channel, :chat, :language, :outcome, :intents, :words)
            """;

    private final Writes additions;

    UnansweredRows(NamedParameterJdbcOperations jdbc) {
        this.additions = new Writes(jdbc, ADD);
    }

    void add(Unanswered note) {
        additions.add(new Row()
                .with("day", note.day())
                .with("channel", note.channel().value())
                .with("chat", note.chat())
                .with("language", note.language().tag())
                .with("outcome", note.outcome().name())
                .with(
                        "intents",
                        note.intents().stream().map(UnansweredRows::written).collect(joining(",")))
                .with("words", note.text()));
    }

    void flush() {
        additions.flush();
    }

    static Unanswered read(ResultSet columns, int number) throws SQLException {
        return new Unanswered(
                columns.getObject("asked_on", LocalDate.class),
                new ChannelName(columns.getString("channel")),
                columns.getString("chat"),
                Language.ofTag(columns.getString("language")).orElse(Language.EN),
                Unanswered.Outcome.valueOf(columns.getString("outcome")),
                intents(columns.getString("intents")),
                columns.getString("words"));
    }

    private static String written(Scored scored) {
        return String.format(Locale.ROOT, "%s:%.4f", scored.intent().id(), scored.probability());
    }

    /** An intent that a later Kuri has given up is left out. */
    private static List<Scored> intents(String written) {
        return Arrays.stream(written.split(","))
                .map(one -> one.split(":"))
                .filter(one -> one.length == 2)
                .flatMap(one -> scored(one[0], one[1]))
                .toList();
    }

    private static Stream<Scored> scored(String intent, String probability) {
        Optional<Intent> known = Intent.ofId(intent);
        return known.stream().map(found -> new Scored(found, Double.parseDouble(probability)));
    }
}
