package dev.kuri.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.CommandRun;
import dev.kuri.app.ShippedConfig;
import dev.kuri.app.serve.FakePlatforms.Call;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What arrives at a platform after what it has sent, over real HTTP and a real database. Every test has chats of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EndToEndContract {
    private static final String UQ_CARRIES = "はい、繰り越せます";
    private static final String AHAMO_DOES_NOT = "いいえ、繰り越せません";

    /** A database that is open, and the setting that names it. */
    record Opened(String setting, AutoCloseable database) {}

    private Opened opened;
    private FakePlatforms platforms;
    private RunningKuri kuri;

    /** Opens a database for this class. */
    abstract Opened open(Path folder) throws Exception;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        opened = open(folder);
        platforms = new FakePlatforms();
        kuri = new RunningKuri(platforms.url(), opened.setting());
    }

    @AfterAll
    void stop() throws Exception {
        kuri.close();
        platforms.close();
        opened.database().close();
    }

    @Test
    void answersOnLineWithTheReplyToken() throws Exception {
        int status = kuri.line(Events.lineText("e1", "U1", "UQは余ったデータを繰り越せますか"));

        assertThat(status).isEqualTo(200);
        assertThat(platforms.awaitCalls(1, call -> isLine(call, "reply-e1")))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.method()).isEqualTo("reply");
                    assertThat(call.mentions(UQ_CARRIES)).isTrue();
                });
    }

    @Test
    void answersOnTelegramAndAcknowledgesTheButton() throws Exception {
        assertThat(kuri.telegram(Events.telegramText(1, 101, "ahamoは余ったデータを繰り越せますか")))
                .isEqualTo(200);
        Call answer = platforms.awaitCalls(1, call -> isTelegram(call, 101)).getFirst();
        assertThat(answer.mentions(AHAMO_DOES_NOT)).isTrue();
        String button = answer.body()
                .at("/reply_markup/inline_keyboard/0/0/callback_data")
                .asString();

        assertThat(kuri.telegram(Events.telegramPress(2, 101, button))).isEqualTo(200);

        assertThat(platforms.awaitCalls(1, call -> call.method().equals("answercallbackquery")))
                .singleElement()
                .satisfies(call -> assertThat(call.mentions("press-2")).isTrue());
        assertThat(platforms.awaitCalls(2, call -> isTelegram(call, 101)))
                .last()
                .satisfies(call -> assertThat(call.mentions("ahamo"))
                        .as(call.body().toString())
                        .isTrue());
    }

    @Test
    void answersADuplicateOnce() throws Exception {
        String line = Events.lineText("e2", "U2", "UQは余ったデータを繰り越せますか");
        String telegram = Events.telegramText(3, 102, "ahamoは余ったデータを繰り越せますか");
        for (int i = 0; i < 3; i++) {
            assertThat(kuri.line(line)).isEqualTo(200);
            assertThat(kuri.telegram(telegram)).isEqualTo(200);
        }

        // A chat is answered in order: what comes after the last answer would have come before it.
        assertThat(kuri.line(Events.lineText("e3", "U2", "出典は？"))).isEqualTo(200);
        assertThat(kuri.telegram(Events.telegramText(4, 102, "出典は？"))).isEqualTo(200);

        assertThat(platforms.awaitCalls(1, call -> isLine(call, "reply-e3"))).hasSize(1);
        assertThat(platforms.awaitCalls(2, call -> isTelegram(call, 102))).hasSize(2);
        assertThat(platforms.awaitCalls(1, call -> isLine(call, "reply-e2"))).hasSize(1);
    }

    @Test
    void tellsAForgerNothingAndSendsNothing() throws Exception {
        assertThat(kuri.line(Events.lineText("e4", "U3", "UQは余ったデータを繰り越せますか"), "forged"))
                .isEqualTo(401);
        assertThat(kuri.telegram(Events.telegramText(5, 103, "UQは余ったデータを繰り越せますか"), "forged"))
                .isEqualTo(401);

        assertThat(kuri.line(Events.lineText("e5", "U3", "ahamoは余ったデータを繰り越せますか")))
                .isEqualTo(200);
        assertThat(kuri.telegram(Events.telegramText(6, 103, "ahamoは余ったデータを繰り越せますか")))
                .isEqualTo(200);

        assertThat(platforms.awaitCalls(1, call -> isLine(call, "reply-e5"))).hasSize(1);
        assertThat(platforms.awaitCalls(1, call -> isTelegram(call, 103)))
                .singleElement()
                .satisfies(call -> assertThat(call.mentions(AHAMO_DOES_NOT)).isTrue());
        assertThat(platforms.awaitCalls(0, call -> isLine(call, "reply-e4"))).isEmpty();
    }

    @Test
    void takesEventsThatItDoesNotKnow() throws Exception {
        assertThat(kuri.line(Events.lineUnknown("e6"))).isEqualTo(200);
        assertThat(kuri.telegram(Events.telegramUnknown(7))).isEqualTo(200);
        assertThat(kuri.line("{\"destination\":\"U1\",\"events\":[]}")).isEqualTo(200);
    }

    @Test
    void sendsTheAnswerAgainWhenThePlatformFails() throws Exception {
        platforms.failsOnceAt("reply-e7");
        platforms.failsOnceAt("\"104\"");

        assertThat(kuri.line(Events.lineText("e7", "U4", "UQは余ったデータを繰り越せますか"))).isEqualTo(200);
        assertThat(kuri.telegram(Events.telegramText(8, 104, "UQは余ったデータを繰り越せますか")))
                .isEqualTo(200);

        assertThat(platforms.awaitCalls(2, call -> isLine(call, "reply-e7")))
                .extracting(Call::status)
                .containsExactly(500, 200);
        List<Call> telegram = platforms.awaitCalls(2, call -> isTelegram(call, 104));
        assertThat(telegram).extracting(Call::status).containsExactly(500, 200);
        assertThat(telegram.getLast().mentions(UQ_CARRIES)).isTrue();
    }

    @Test
    void listsWhatItDidNotAnswerBesideTheRunningServer() throws Exception {
        assertThat(kuri.line(Events.lineText("e8", "U8", "我的电话09012345678，帮我写一首诗")))
                .isEqualTo(200);
        platforms.awaitCalls(1, call -> isLine(call, "reply-e8"));
        // A note is written with whatever is written next, and this is.
        assertThat(kuri.line(Events.lineText("e9", "U8", "UQは余ったデータを繰り越せますか"))).isEqualTo(200);

        CommandRun listed = unanswered();
        CommandRun drafts = unanswered("--jsonl");
        CommandRun cleared = unanswered("--clear");

        assertThat(listed.err()).isEmpty();
        assertThat(listed.out())
                .contains("我的电话***,帮我写一首诗", "1 chat(s), zh-Hans, ")
                .doesNotContain("U8");
        assertThat(drafts.out()).contains("\"lang\":\"zh-Hans\",\"text\":\"我的电话***,帮我写一首诗\",\"intent\":");
        assertThat(cleared.out()).endsWith(" message(s) forgotten.\n");
        assertThat(unanswered().out()).startsWith("0 message(s)");
    }

    @Test
    void tellsAStrangerNothingOfWhatItDidNotAnswer() throws Exception {
        assertThat(kuri.page("/operator/unanswered")).isEqualTo(404);
    }

    private CommandRun unanswered(String... more) {
        return CommandRun.of(Stream.concat(
                        Stream.of("unanswered", "--config", ShippedConfig.FOLDER.toString(), opened.setting()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void showsTheChatPage() throws IOException, InterruptedException {
        assertThat(kuri.page("/")).isEqualTo(200);
        assertThat(kuri.page("/actuator/health")).isEqualTo(200);
    }

    private static boolean isLine(Call call, String replyToken) {
        return call.body().path("replyToken").asString("").equals(replyToken);
    }

    private static boolean isTelegram(Call call, int chat) {
        return call.method().equals("sendmessage")
                && call.body().path("chat_id").asString("").equals(Integer.toString(chat));
    }
}
