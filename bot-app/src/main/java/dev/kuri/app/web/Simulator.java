package dev.kuri.app.web;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.InboundMessage.Joined;
import dev.kuri.core.channel.InboundMessage.Press;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.turn.Turn;
import dev.kuri.core.turn.TurnHandler;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs the turns of the chat page through the same stations as those of a platform, and sends nothing. */
final class Simulator {
    private static final ChannelName CHANNEL = new ChannelName("web");
    private static final String BOT = "page";

    private final TurnHandler turns;
    private final Transcripts transcripts;
    private final Clock clock;

    Simulator(TurnHandler turns, Transcripts transcripts, Clock clock) {
        this.turns = turns;
        this.transcripts = transcripts;
        this.clock = clock;
    }

    /**
     * The conversation so far; one that is new begins with Kuri's greeting.
     *
     * @param browserLanguage IETF tag
     */
    List<Exchange> open(String chat, String browserLanguage) {
        Transcript transcript = transcripts.of(chat);
        transcript.begin(() -> exchange(chat, null, new Joined(null), browserLanguage));
        return transcript.all();
    }

    /** Answers typed words. */
    Exchange say(String chat, String words, String browserLanguage) {
        return transcripts.of(chat).add(() -> exchange(chat, words, new Text(words), browserLanguage));
    }

    /**
     * Answers a button.
     *
     * @param unknown what the person is shown to have said if the button is no longer on the page
     */
    Exchange press(String chat, Payload payload, String unknown, String browserLanguage) {
        Transcript transcript = transcripts.of(chat);
        String label = transcript.labelOf(payload.value()).orElse(unknown);
        return transcript.add(() -> exchange(chat, label, new Press(payload), browserLanguage));
    }

    /** Answers, with words of the page's own, what is not to be interpreted. */
    Exchange refuse(String chat, String said, String answer, String language) {
        return transcripts.of(chat).add(() -> new Exchange(said, language, List.of(OutboundMessage.text(answer))));
    }

    private Exchange exchange(String chat, @Nullable String said, Content content, String browserLanguage) {
        ChatAddress from = new ChatAddress(CHANNEL, BOT, chat);
        EventId id = new EventId(CHANNEL, BOT, UUID.randomUUID().toString());
        Turn turn = turns.handle(new InboundMessage(id, from, clock.instant(), content, null, browserLanguage));
        // The turn tells what the conversation was before; its language after is that of the answer.
        Language spoken = turn.before().after(turn.decision(), List.of()).spoken();
        return new Exchange(
                said,
                spoken == null ? browserLanguage : spoken.tag(),
                turn.answer().messages());
    }
}
