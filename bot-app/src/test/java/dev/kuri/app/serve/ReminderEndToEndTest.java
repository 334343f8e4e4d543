package dev.kuri.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.serve.FakePlatforms.Call;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reminders that were promised, from the database to the platforms. */
final class ReminderEndToEndTest {
    private static final String OFTEN = "--kuri.reminder.sweep=100ms";

    /** More than one commit takes, so that two nodes meet. */
    private static final int CHATS = 30;

    @Test
    void reachThePersonOnceOnBothPlatforms(@TempDir Path folder) throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = new RunningKuri(platforms.url(), "--kuri.home=" + folder, OFTEN)) {
            kuri.line(Events.lineText("e1", "U1", "UQは余ったデータを繰り越せますか"));
            kuri.telegram(Events.telegramText(1, 101, "ahamoは余ったデータを繰り越せますか"));
            platforms.awaitCalls(1, call -> call.method().equals("reply"));
            platforms.awaitCalls(1, ReminderEndToEndTest::isOnTelegram);

            UUID line = promise(kuri, "U1", "傘を持つ");
            promise(kuri, "101", "薬を飲む");

            assertThat(platforms.awaitCalls(1, call -> call.method().equals("push")))
                    .singleElement()
                    .satisfies(push -> {
                        assertThat(push.retryKey()).isEqualTo(line.toString());
                        assertThat(push.mentions("傘を持つ")).isTrue();
                        assertThat(push.body().path("to").asString()).isEqualTo("U1");
                    });
            assertThat(platforms.awaitCalls(2, ReminderEndToEndTest::isOnTelegram))
                    .last()
                    .satisfies(call -> assertThat(call.mentions("薬を飲む")).isTrue());
            assertThat(outcomes(kuri)).containsExactly("SENT", "SENT");

            // What came a second time would have come before this answer: it is due at every sweep.
            kuri.line(Events.lineText("e2", "U1", "出典は？"));
            platforms.awaitCalls(2, call -> call.method().equals("reply"));
            assertThat(platforms.awaitCalls(1, call -> call.method().equals("push")))
                    .hasSize(1);
            assertThat(platforms.awaitCalls(2, ReminderEndToEndTest::isOnTelegram))
                    .hasSize(2);
        }
    }

    @Test
    void reachEachPersonOnceWhenTwoNodesSweep(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                FakePlatforms platforms = new FakePlatforms();
                RunningKuri one = node(platforms, server, folder);
                RunningKuri other = node(platforms, server, folder)) {
            for (int user = 0; user < CHATS; user++) {
                (user % 2 == 0 ? one : other).line(Events.lineText("e" + user, "U" + user, "UQは余ったデータを繰り越せますか"));
            }
            platforms.awaitCalls(CHATS, call -> call.method().equals("reply"));

            List<String> promised = new ArrayList<>();
            for (int user = 0; user < CHATS; user++) {
                promised.add(promise(one, "U" + user, "傘を持つ").toString());
            }

            platforms.awaitCalls(CHATS, call -> call.method().equals("push"));
            one.line(Events.lineText("more", "U0", "出典は？"));
            platforms.awaitCalls(CHATS + 1, call -> call.method().equals("reply"));
            assertThat(platforms.awaitCalls(CHATS, call -> call.method().equals("push")))
                    .extracting(Call::retryKey)
                    .containsExactlyInAnyOrderElementsOf(promised);
            assertThat(outcomes(other)).hasSize(CHATS).containsOnly("SENT");
        }
    }

    private static RunningKuri node(FakePlatforms platforms, EmbeddedPostgres server, Path folder) {
        return new RunningKuri(
                platforms.url(),
                "--kuri.home=" + folder,
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                OFTEN);
    }

    /** A promise that is due now, to a person who has said something before. */
    private static UUID promise(RunningKuri kuri, String chat, String words) throws SQLException {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
        change(kuri, """
                insert into consent (channel, bot, chat, subscription, kind, agreed, since, text_version)
                select channel, bot, chat, '00000000-0000-0000-0000-000000000000', 'OWN', true, current_timestamp, '1'
                  from chat where chat = ?
                """, chat);
        change(kuri, """
                insert into daytime (channel, bot, chat, zone, usual_hour, quiet_from, quiet_to)
                select channel, bot, chat, 'Asia/Tokyo', '09:00', '00:00', '00:00' from chat where chat = ?
                """, chat);
        change(kuri, """
                insert into reminder (channel, bot, chat, id, kind, planned_for, lead, words, due_at, drop_after,
                                      next_try_at, tries, planned_at)
                select channel, bot, chat, ?, 'OWN', ?, 'on-time', ?, ?, ?, ?, 0, current_timestamp
                  from chat where chat = ?
                """, id, now, words, now, now.plusDays(1), now, chat);
        return id;
    }

    private static void change(RunningKuri kuri, String statement, Object... values) throws SQLException {
        try (Connection connection = kuri.bean(DataSource.class).getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            assertThat(prepared.executeUpdate()).isEqualTo(1);
        }
    }

    private static List<String> outcomes(RunningKuri kuri) throws SQLException {
        List<String> outcomes = new ArrayList<>();
        try (Connection connection = kuri.bean(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select outcome from reminder")) {
            while (rows.next()) {
                outcomes.add(String.valueOf(rows.getString(1)));
            }
        }
        return outcomes;
    }

    private static boolean isOnTelegram(Call call) {
        return call.method().equals("sendmessage");
    }
}
