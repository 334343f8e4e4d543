package dev.kuri.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.CommandRun;
import dev.kuri.app.ShippedConfig;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.outbox.DeadLetters.Which;
import dev.kuri.core.turn.InboxStore.Waiting;
import dev.kuri.store.JdbcStores;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What went wrong, as the operator sees it and deals with it: by commands and by the page, beside a server and without. */
final class OperatorDeskTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String WORDS = "does UQ roll over for Hanako";

    @TempDir
    private Path home;

    @Test
    void sendsAgainWhatWasRefusedBesideARunningServer() throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = running(platforms)) {
            refuseOne(platforms, kuri);
            String id = idIn(kuri("outbox", "list").out());

            assertThat(kuri("outbox", "list", "--reason", "blocked").out()).isEqualTo("0 delivery(ies) not made.\n");
            assertThat(kuri("outbox", "show", id).out())
                    .contains("channel   telegram", "reason    rejected: ", "tries     1")
                    .doesNotContain("Hanako", "7000001");
            assertThat(kuri("outbox", "resend", id).out()).isEqualTo("1 delivery(ies) will be sent again.\n");

            assertThat(platforms.awaitCalls(
                            2, call -> call.mentions("7000001") && call.method().equals("sendmessage")))
                    .hasSize(2);
        }
    }

    @Test
    void listsAndSendsAgainAndTakesThatBackWithoutAServer() throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = running(platforms)) {
            refuseOne(platforms, kuri);
        }

        assertThat(kuri("outbox", "list", "--json").out())
                .contains("\"channel\":\"telegram\"", "\"reason\":\"REJECTED\"")
                .doesNotContain("Hanako", "7000001");
        assertThat(kuri("outbox", "resend", "--reason", "rejected").out()).startsWith("1 ");
        assertThat(kuri("outbox", "list").out()).contains("waits to be sent again");
        assertThat(kuri("outbox", "resend", "--all", "--undo").out())
                .isEqualTo("1 delivery(ies) will not be sent again.\n");
        assertThat(kuri("outbox", "list").out()).doesNotContain("waits").endsWith("1 delivery(ies) not made.\n");
    }

    @Test
    void hasGivenUpEventsWorkedOnAgainOrForgetsThem() throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = running(platforms)) {
            giveUp(kuri, "e1");
            giveUp(kuri, "e2");

            assertThat(kuri("inbox", "list").out())
                    .contains("e1  line ", "a defect of a test")
                    .endsWith("2 event(s) given up.\n");
            assertThat(kuri("inbox", "show", "e1").out())
                    .contains("kind     text")
                    .doesNotContain("Hanako", "U5000005");
            assertThat(kuri("inbox", "drop", "e2").out()).isEqualTo("1 event(s) are forgotten.\n");
            assertThat(kuri("inbox", "release", "--all").out()).isEqualTo("1 event(s) will be worked on again.\n");

            assertThat(platforms.awaitCalls(
                            1,
                            call -> call.mentions("U5000005") && call.method().equals("push")))
                    .hasSize(1);
            assertThat(kuri("inbox", "list", "--json").out().strip()).isEqualTo("[]");
        }
    }

    @Test
    void showsThePageAndDoesWhatItsFormsSay() throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = running(platforms)) {
            refuseOne(platforms, kuri);
            giveUp(kuri, "e1");
            kuri.page("/operator", PASSWORD);
            String page = kuri.page("/operator", PASSWORD).body();

            assertThat(page)
                    .contains("rejected", "telegram", "a defect of a test", "of 200 messages that cost")
                    .doesNotContain("Hanako", "7000001", "U5000005");
            assertThat(kuri.form("/operator/outbox/resend", "all=true", PASSWORD)
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/operator?done=resent&count=1"));
            assertThat(kuri.form("/operator/inbox/drop", "event=e1", PASSWORD).statusCode())
                    .isEqualTo(302);
            assertThat(kuri.page("/operator?done=dropped&count=1", PASSWORD).body())
                    .contains("1 of them are forgotten.")
                    .doesNotContain("a defect of a test");
        }
    }

    @Test
    void foreseesRemindersAndPausesAndTriesThemBesideARunningServer() throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = running(platforms)) {
            kuri.line(Events.lineText("e1", "U5000005", WORDS));
            platforms.awaitCalls(1, call -> call.method().equals("reply"));

            assertThat(kuri("reminders", "forecast").out()).isEqualTo("Nothing falls due.\n");
            assertThat(kuri("reminders", "pause").out()).isEqualTo("Reminders are paused.\n");
            assertThat(kuri("reminders", "forecast", "--json").out()).contains("\"pausedSince\":\"2");
            assertThat(kuri.page("/operator", PASSWORD).body()).contains("Paused since", "Let reminders go on");
            kuri.form("/operator/reminders/resume", "", PASSWORD);
            assertThat(kuri("reminders", "resume").out()).isEqualTo("Reminders were not paused.\n");

            assertThat(kuri("reminders", "test", "line", "U404").err()).startsWith("Nobody has written to Kuri");
            assertThat(kuri("reminders", "test", "line", "U5000005").out()).startsWith("It is on its way.");
            assertThat(platforms.awaitCalls(1, call -> call.method().equals("push")))
                    .singleElement()
                    .satisfies(
                            call -> assertThat(call.mentions("This is a test")).isTrue());
        }
    }

    @Test
    void doesNothingForAFormOfAnotherSiteOrAStranger() throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = running(platforms)) {
            giveUp(kuri, "e1");

            assertThat(kuri.foreignForm("/operator/inbox/drop", "all=true", PASSWORD)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(kuri.form("/operator/inbox/drop", "all=true", null).statusCode())
                    .isIn(401, 403);
            assertThat(kuri.form("/operator/inbox/drop", "", PASSWORD).statusCode())
                    .isEqualTo(400);
            assertThat(kuri("inbox", "list").out()).endsWith("1 event(s) given up.\n");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation               | arguments                                              | complaint
            nothing chosen            | outbox resend                                          | Missing required argument
            two ways at once          | inbox drop e1 --all                                    | mutually exclusive
            a misspelt option         | outbox resend --all --undoo                            | Unknown: --undoo
            a reason that there isn't | outbox list --reason tired                             | tired
            no such delivery          | outbox show 00000000-0000-0000-0000-000000000001       | There is no data in
            """)
    void saysWhatIsWrongWithACommand(String situation, String arguments, String complaint) {
        CommandRun run = kuri(arguments.split(" "));

        assertThat(run.err()).contains(complaint);
        assertThat(run.code()).isNotZero();
    }

    private RunningKuri running(FakePlatforms platforms) {
        return new RunningKuri(platforms.url(), "--kuri.home=" + home, "--kuri.operator.password=" + PASSWORD);
    }

    private static void refuseOne(FakePlatforms platforms, RunningKuri kuri) throws Exception {
        platforms.refusesOnceAt("7000001", 400);
        kuri.telegram(Events.telegramText(1, 7_000_001, WORDS));
        platforms.awaitCalls(1, call -> call.status() == 400);
        await(() -> !kuri.bean(JdbcStores.class)
                .deadLetters()
                .newestFirst(new Which.All(), 1)
                .isEmpty());
    }

    private static void giveUp(RunningKuri kuri, String event) {
        ChatAddress chat = new ChatAddress(new ChannelName("line"), "U1", "U5000005");
        InboundMessage message = new InboundMessage(
                new EventId(chat.channel(), chat.bot(), event),
                chat,
                Instant.now(),
                new InboundMessage.Text(WORDS),
                null,
                null);
        JdbcStores stores = kuri.bean(JdbcStores.class);
        stores.inbox().keep(List.of(message));
        stores.inbox().giveUp(new Waiting(message, 4), "a defect of a test");
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.sleep(Duration.ofMillis(20));
        }
    }

    private static String idIn(String list) {
        return list.substring(0, 36);
    }

    private CommandRun kuri(String... words) {
        return CommandRun.of(Stream.concat(
                        Stream.of(words), Stream.of("--config", ShippedConfig.FOLDER.toString(), "--kuri.home=" + home))
                .toArray(String[]::new));
    }
}
