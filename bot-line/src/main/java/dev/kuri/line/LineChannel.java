package dev.kuri.line;

import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.ReplyMessageResponse;
import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Unknown;
import dev.kuri.core.channel.MessagePlace;
import dev.kuri.core.channel.ReplyToken;
import dev.kuri.line.LineAnswer.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * LINE as a channel. A reply is free and a push is not, so within the minute that LINE gives a reply token it is offered
 * first; after that a delivery is pushed and nothing else.
 *
 * <p>A push has a retry key; a reply has none, but LINE takes a reply token once. So after a try whose end nobody knows the
 * same token is offered again, and if LINE does not take it any more, the first try was delivered. Where nothing can have
 * arrived, the same answer means that the token has run out early, and the delivery is pushed. To keep the two apart, a
 * delivery of whose push nobody knows what became is left alone until the token's minute is over: then it is pushed again
 * under the same key.
 *
 * <p>What remains: a reply whose end stays unknown for the whole minute is pushed, and may show twice. And if a try failed
 * before it reached LINE, or its node died while it pushed in the place of a reply, and LINE has dropped the token sooner
 * than it says, the answer is taken for delivered.
 */
final class LineChannel implements Channel {
    static final ChannelName NAME = new ChannelName("line");

    private final LineApi api;
    private final LinePush push;
    private final LineLooks looks;
    private final Clock clock;
    private final LineRenderer renderer = new LineRenderer();

    LineChannel(LineApi api, LinePush push, LineLooks looks, Clock clock) {
        this.api = api;
        this.push = push;
        this.looks = looks;
        this.clock = clock;
    }

    @Override
    public ChannelName name() {
        return NAME;
    }

    @Override
    public ChannelLimits limits() {
        return LineLimits.CHANNEL;
    }

    @Override
    public int unaskedPerSecond() {
        return LineLimits.PUSHES_PER_SECOND;
    }

    @Override
    public DeliveryResult deliver(Delivery delivery) {
        List<Message> messages = renderer.render(delivery.messages());
        ReplyToken token = delivery.replyToken();
        return token != null && token.isFresh(clock.instant())
                ? reply(delivery, token, messages)
                : push.push(delivery, messages);
    }

    @Override
    public void showWorking(ChatAddress chat, MessagePlace place) {
        if (place.kind() == ChatKind.PRIVATE) {
            looks.showLoading(chat.chat());
        }
    }

    @Override
    public void speak(ChatAddress chat, String language) {
        if (LineId.isPerson(chat.chat())) {
            looks.showMenu(chat.chat(), language);
        }
    }

    private DeliveryResult reply(Delivery delivery, ReplyToken token, List<Message> messages) {
        LineAnswer<ReplyMessageResponse> answer = api.reply(token.value(), messages);
        boolean isRefusedToken =
                answer instanceof Refused<ReplyMessageResponse> refused && refused.isAboutTheReplyToken();
        if (!isRefusedToken) {
            return LineOutcome.of(answer, delivery);
        }
        boolean isUsed = delivery.earlier().mayHaveArrived() && token.isFresh(clock.instant());
        return isUsed ? new Delivered() : pushInstead(delivery, token, messages);
    }

    private DeliveryResult pushInstead(Delivery delivery, ReplyToken token, List<Message> messages) {
        DeliveryResult result = push.push(delivery, messages);
        return result instanceof Unknown unknown
                ? new Unknown(longer(unknown.pause(), Duration.between(clock.instant(), token.freshUntil())))
                : result;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? b : a;
    }
}
