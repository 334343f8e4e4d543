package dev.kuri.core.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Halted;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.core.channel.DeliveryResult.Unknown;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every channel promises the outbox. A subclass brings the channel and a server on loopback that plays the
 * platform.
 */
public abstract class ChannelContract {
    /** How the platform behaves towards the next call, and towards every call after it. */
    public enum Platform {
        TAKES_IT,
        IS_TOO_BUSY,
        FAILS,
        CUTS_THE_CONNECTION,
        IS_UNREACHABLE,
        NEVER_ANSWERS,
        ANSWERS_NONSENSE,
        SAYS_THE_PERSON_BLOCKED_US,
        SAYS_THE_CALL_IS_WRONG,
        REFUSES_OUR_CREDENTIALS
    }

    /** The channel under test; its time-out is short enough for a test that waits for it. */
    protected abstract Channel channel();

    /** A chat that the platform knows. */
    protected abstract ChatAddress chat();

    /**
     * Makes the platform behave so.
     *
     * @return false if this platform never does; the case is then left out
     */
    protected abstract boolean let(Platform behave);

    @ParameterizedTest
    @EnumSource
    void saysWhatBecameOfADelivery(Platform platform) {
        assumeTrue(let(platform));

        DeliveryResult result = channel().deliver(saying(OutboundMessage.text("2.1 GB left")));

        switch (platform) {
            case TAKES_IT -> assertThat(result).isEqualTo(new Delivered());
            case IS_TOO_BUSY ->
                assertThat(result)
                        .isInstanceOfSatisfying(
                                RetryLater.class,
                                later -> assertThat(later.pause()).isGreaterThan(Duration.ZERO));
            case IS_UNREACHABLE, FAILS, CUTS_THE_CONNECTION, NEVER_ANSWERS, ANSWERS_NONSENSE ->
                assertThat(result)
                        .isInstanceOfSatisfying(
                                Unknown.class,
                                unknown -> assertThat(unknown.pause()).isGreaterThan(Duration.ZERO));
            case SAYS_THE_PERSON_BLOCKED_US -> assertThat(result).isEqualTo(new Undeliverable(Reason.BLOCKED));
            case SAYS_THE_CALL_IS_WRONG -> assertThat(result).isEqualTo(new Undeliverable(Reason.REJECTED));
            case REFUSES_OUR_CREDENTIALS -> assertThat(result).isEqualTo(new Halted());
        }
    }

    @Test
    void deliversAgainWhenThePlatformHasRecovered() {
        let(Platform.FAILS);
        channel().deliver(saying(OutboundMessage.text("one")));
        let(Platform.TAKES_IT);

        DeliveryResult result = channel().deliver(saying(OutboundMessage.text("two")));

        assertThat(result).isEqualTo(new Delivered());
    }

    @Test
    void deliversEveryKindOfBlockWithAsManyButtonsAsItAllows() {
        let(Platform.TAKES_IT);
        OutboundMessage everything = new OutboundMessage(everyKindOfBlock(), choices());

        DeliveryResult result = channel().deliver(saying(everything));

        assertThat(result).isEqualTo(new Delivered());
    }

    @Test
    void deliversAsManyMessagesInOneCallAsItAllows() {
        let(Platform.TAKES_IT);
        int most = channel().limits().messagesPerCall();
        OutboundMessage[] messages = new OutboundMessage[most];
        Arrays.setAll(messages, i -> OutboundMessage.text("message " + i));

        DeliveryResult result = channel().deliver(saying(messages));

        assertThat(result).isEqualTo(new Delivered());
    }

    @Test
    void carriesTheNameThatItsChatsBear() {
        assertThat(channel().name()).isEqualTo(chat().channel());
    }

    /** A delivery of these to {@link #chat()}, without a reply token. */
    protected final Delivery saying(OutboundMessage... messages) {
        return new Delivery(UUID.randomUUID(), chat(), List.of(messages), null);
    }

    private static List<Block> everyKindOfBlock() {
        RichText styled = new RichText(List.of(
                new Span.Plain("🍎 くりこし <b>&amp; *_`["),
                new Span.Strong("1.2 GB"),
                new Span.Link("の残り", URI.create("https://example.com/a?b=c&d=e"))));
        return List.of(
                new Block.Paragraph(styled),
                new Block.Bullets(List.of(styled, RichText.plain("two"))),
                new Block.Steps(3, List.of(styled, RichText.plain("四"))),
                new Block.Table(List.of("会社", "繰越", "譲渡"), List.of(List.of("UQ", "○", "×"))));
    }

    private List<Choice> choices() {
        return IntStream.range(0, channel().limits().choices())
                .<Choice>mapToObj(i -> new Choice.Button("もっと詳しく知りたいときはこのボタン 👨‍👩‍👧‍👦 " + i, new Payload("v1:" + i)))
                .toList();
    }
}
