package dev.kuri.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.channel.ReplyToken;
import dev.kuri.core.turn.InboxStore.Handling;
import dev.kuri.core.turn.InboxStore.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoiningTest {
    private static final Instant START = Instant.parse("2026-11-21T09:30:00Z");
    private static final Duration WINDOW = Duration.ofSeconds(2);

    private final List<Waiting> behind = new ArrayList<>();
    private final InboxStore store = new Behind(behind);
    private final Joining joining = new Joining(store, WINDOW);

    @Test
    void takesTextsThatCameSoonAfterOneAnother() {
        behind.add(text("two", 2));
        behind.add(text("three", 4));
        behind.add(text("much later", 7));

        assertThat(joined(joining.with(text("one", 0)))).containsExactly("one", "two", "three");
    }

    @Test
    void stopsAtWhatIsNoText() {
        behind.add(waiting(new InboundMessage.Media("image", List.of()), 1, Handling.ANSWER));
        behind.add(text("two", 1));

        assertThat(joined(joining.with(text("one", 0)))).containsExactly("one");
    }

    @Test
    void stopsAtWhatIsNotToBeRead() {
        behind.add(waiting(new Text("one too many"), 1, Handling.SLOW_DOWN));

        assertThat(joined(joining.with(text("one", 0)))).containsExactly("one");
    }

    @Test
    void joinsNothingUnlessItIsSwitchedOn() {
        behind.add(text("two", 0));

        assertThat(joined(new Joining(store, Duration.ZERO).with(text("one", 0))))
                .containsExactly("one");
    }

    @Test
    void answersTheLastWithTheIdOfTheFirst() {
        InboundMessage one = text("one", 0).message();
        InboundMessage two = text("two", 1).message();

        InboundMessage both = Joining.asOne(List.of(one, two));

        assertThat(both.id()).isEqualTo(one.id());
        assertThat(both.content()).isEqualTo(new Text("one\ntwo"));
        assertThat(both.replyToken()).isEqualTo(two.replyToken());
        assertThat(Joining.asOne(List.of(one))).isEqualTo(one);
    }

    private static List<String> joined(List<InboundMessage> together) {
        return together.stream()
                .map(message -> ((Text) message.content()).text())
                .toList();
    }

    private static Waiting text(String words, int second) {
        return waiting(new Text(words), second, Handling.ANSWER);
    }

    private static Waiting waiting(Content content, int second, Handling handling) {
        ChannelName channel = new ChannelName("test");
        Instant sent = START.plusSeconds(second);
        InboundMessage message = new InboundMessage(
                new EventId(channel, "bot", "event at " + second),
                new ChatAddress(channel, "bot", "chat"),
                sent,
                content,
                new ReplyToken("token", sent),
                null);
        return new Waiting(message, 0, handling);
    }

    /** An inbox of which only what waits is asked for. */
    private record Behind(List<Waiting> waiting) implements InboxStore {
        @Override
        public List<Waiting> waitingBehind(InboundMessage message, int atMost) {
            return waiting.stream().limit(atMost).toList();
        }

        @Override
        public Kept keep(List<InboundMessage> messages, int atMost) {
            throw unexpected();
        }

        @Override
        public List<Waiting> takeLeftBehind(int atMost) {
            throw unexpected();
        }

        @Override
        public void putAside(Waiting one, Instant until) {
            throw unexpected();
        }

        @Override
        public void handBack(Waiting one, Instant now) {
            throw unexpected();
        }

        @Override
        public void giveUp(Waiting one, String reason) {
            throw unexpected();
        }

        private static UnsupportedOperationException unexpected() {
            return new UnsupportedOperationException("Only what waits is asked for");
        }
    }
}
