package dev.kuri.line;

import com.linecorp.bot.messaging.model.Message;
import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Halted;
import dev.kuri.core.channel.DeliveryResult.Moved;
import dev.kuri.core.channel.DeliveryResult.Parked;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.core.channel.DeliveryResult.Unknown;
import dev.kuri.core.channel.ReplyToken;
import dev.kuri.line.LineAnswer.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * LINE as a channel. A reply is free and a push is not, so a delivery goes out as a reply while its token is fresh.
 *
 * <p>A push has a retry key; a reply has none, but LINE takes a reply token once. So after a try whose end nobody knows the
 * same token is offered again, and if LINE does not take it any more, the first try was delivered. At a first try the same
 * answer means that the token has run out early, and the delivery is pushed. To keep the two apart, a delivery whose push
 * has failed after that is left alone until its token is no longer fresh: from then on it is pushed and nothing else.
 *
 * <p>What remains: a reply whose end stays unknown until the token is no longer fresh is pushed, and may show twice. And if
 * a try failed before it reached LINE, and LINE then drops the token sooner than it says, the answer is taken for delivered.
 */
final class LineChannel implements Channel {
    static final ChannelName NAME = new ChannelName("line");

    private final LineApi api;
    private final Clock clock;
    private final LineRenderer renderer = new LineRenderer();

    LineChannel(LineApi api, Clock clock) {
        this.api = api;
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
    public DeliveryResult deliver(Delivery delivery) {
        List<Message> messages = renderer.render(delivery.messages());
        ReplyToken token = delivery.replyToken();
        return token != null && token.isFresh(clock.instant())
                ? reply(delivery, token, messages)
                : push(delivery, messages);
    }

    private DeliveryResult reply(Delivery delivery, ReplyToken token, List<Message> messages) {
        LineAnswer answer = api.reply(token.value(), messages);
        boolean isRefusedToken = answer instanceof Refused refused && refused.isAboutTheReplyToken();
        if (!isRefusedToken) {
            return LineOutcome.of(answer, delivery);
        }
        return delivery.earlier().mayHaveArrived() ? new Delivered() : pushInstead(delivery, token, messages);
    }

    private DeliveryResult pushInstead(Delivery delivery, ReplyToken token, List<Message> messages) {
        Duration fresh = Duration.between(clock.instant(), token.freshUntil());
        DeliveryResult result = push(delivery, messages);
        return switch (result) {
            case RetryLater later -> new RetryLater(longer(later.pause(), fresh), later.scope());
            case Unknown unknown -> new Unknown(longer(unknown.pause(), fresh));
            case Delivered delivered -> result;
            case Parked parked -> result;
            case Halted halted -> result;
            case Moved moved -> result;
            case Undeliverable never -> result;
        };
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? b : a;
    }

    private DeliveryResult push(Delivery delivery, List<Message> messages) {
        return LineOutcome.of(api.push(delivery.id(), delivery.to().chat(), messages), delivery);
    }
}
