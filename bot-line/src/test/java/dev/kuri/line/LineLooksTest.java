package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.HandClock;
import dev.kuri.core.channel.MessagePlace;
import dev.kuri.line.FakeLine.Mood;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LineLooksTest {
    private static final String PERSON = "U0123456789abcdef0123456789abcdef";
    private static final String ALIAS_OF_JAPANESE = "/v2/bot/richmenu/alias/kuri-ja";
    private static final String LOADING = "/v2/bot/chat/loading/start";

    private final HandClock clock = new HandClock(Instant.parse("2026-11-21T03:00:00Z"));
    private FakeLine line;
    private LineApi api;
    private Channel channel;

    @BeforeEach
    void start() throws IOException {
        line = new FakeLine();
        api = new LineApi(
                LineConnection.open(MessagingApiClient.class, line.url(), FakeLine.TOKEN, Duration.ofSeconds(30)));
        channel = new LineChannel(
                api,
                new LinePush(api, new LineQuota(api, clock), clock),
                new LineLooks(api, clock, Thread::startVirtualThread),
                clock);
    }

    @AfterEach
    void stop() {
        line.close();
    }

    @Test
    void showsForTwentySecondsThatItWorks() throws InterruptedException {
        channel.showWorking(chat(PERSON), MessagePlace.PRIVATE);

        assertThat(line.getsCalls(1)).isTrue();
        assertThat(line.calls).singleElement().satisfies(call -> {
            assertThat(call.path()).isEqualTo(LOADING);
            assertThat(call.body().path("chatId").asText()).isEqualTo(PERSON);
            assertThat(call.body().path("loadingSeconds").asInt()).isEqualTo(20);
        });
    }

    @Test
    void showsNothingInAGroupWhereLineKnowsNoAnimation() throws InterruptedException {
        channel.showWorking(
                chat("Ca56f94637c4f5d1b2c3d4e5f6a7b8c9d"), new MessagePlace(ChatKind.GROUP, null, "325708"));
        channel.speak(chat("Ca56f94637c4f5d1b2c3d4e5f6a7b8c9d"), "ja");
        channel.showWorking(chat(PERSON), MessagePlace.PRIVATE);

        assertThat(line.getsCalls(1)).isTrue();
        assertThat(line.paths()).containsExactly(LOADING);
    }

    @Test
    void waitsForNobodyAndLeavesOutWhatIsTooMuch() throws InterruptedException {
        line.isFromNowOn(Mood.NEVER_ANSWERS);

        IntStream.range(0, 3 * LineLimits.ERRANDS_AT_ONCE)
                .forEach(i -> channel.showWorking(chat(PERSON), MessagePlace.PRIVATE));

        assertThat(line.getsCalls(LineLimits.ERRANDS_AT_ONCE)).isTrue();
        assertThat(line.calls).hasSize(LineLimits.ERRANDS_AT_ONCE);
    }

    @Test
    void doesNotCareWhetherItComesToPass() {
        line.close();

        assertThatCode(() -> channel.showWorking(chat(PERSON), MessagePlace.PRIVATE))
                .doesNotThrowAnyException();
    }

    @Test
    void asksOnceAnHourForWhatThePlanDoesNotHave() {
        line.account.answers(LOADING, 403, "Access to this API is not available for your account");
        LineLooks looks = new LineLooks(api, clock, Runnable::run);

        looks.showLoading(PERSON);
        looks.showLoading(PERSON);
        assertThat(line.paths()).containsExactly(LOADING);

        clock.advance(Duration.ofHours(1));
        looks.showLoading(PERSON);

        assertThat(line.paths()).containsExactly(LOADING, LOADING);
    }

    @Test
    void restsForASecondWhenThereWasTooMuchOfIt() {
        line.willBe(Mood.TOO_BUSY);
        LineLooks looks = new LineLooks(api, clock, Runnable::run);

        looks.showLoading(PERSON);
        looks.showLoading(PERSON);
        assertThat(line.calls).hasSize(1);

        clock.advance(Duration.ofSeconds(1));
        looks.showLoading(PERSON);

        assertThat(line.calls).hasSize(2);
    }

    @Test
    void showsTheMenuOfTheLanguage() {
        line.account.aliases.put("kuri-zh-hans", "richmenu-7");

        new LineLooks(api, clock, Runnable::run).showMenu(PERSON, "zh-Hans");

        assertThat(line.account.links).containsEntry(PERSON, "richmenu-7").hasSize(1);
    }

    @Test
    void leavesTheMenuAsItIsWhereNoneWasMade() {
        new LineLooks(api, clock, Runnable::run).showMenu(PERSON, "zh-Hans");

        assertThat(line.account.links).isEmpty();
        assertThat(line.paths()).containsExactly("/v2/bot/richmenu/alias/kuri-zh-hans");
    }

    @Test
    void asksOnceForManyPeopleWhichMenuThereIs() {
        line.account.aliases.put("kuri-ja", "richmenu-7");
        LineLooks looks = new LineLooks(api, clock, Runnable::run);

        looks.showMenu(PERSON, "ja");
        looks.showMenu("U1123456789abcdef0123456789abcdef", "ja");

        assertThat(line.account.links).hasSize(2);
        assertThat(line.paths()).filteredOn(ALIAS_OF_JAPANESE::equals).hasSize(1);
    }

    @Test
    void asksAgainAfterTenMinutesWhetherAMenuWasMade() {
        LineLooks looks = new LineLooks(api, clock, Runnable::run);

        looks.showMenu(PERSON, "ja");
        looks.showMenu(PERSON, "ja");
        assertThat(line.paths()).containsExactly(ALIAS_OF_JAPANESE);

        line.account.aliases.put("kuri-ja", "richmenu-7");
        clock.advance(Duration.ofMinutes(10));
        looks.showMenu(PERSON, "ja");

        assertThat(line.account.links).containsEntry(PERSON, "richmenu-7");
    }

    private static ChatAddress chat(String chat) {
        return new ChatAddress(LineChannel.NAME, "U0bot", chat);
    }
}
