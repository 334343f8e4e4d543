package dev.kuri.line;

import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import java.util.ArrayList;
import java.util.List;

/** Shows LINE's side of a delivery without LINE. Safe for use by many threads. */
public final class LinePreview implements ChannelPreview {
    /** Holds the place of the reply token: whoever has a real one may speak in our name. */
    private static final String TOKEN = "(reply token)";

    private final LineRenderer renderer = new LineRenderer();
    private final LineCheck check = new LineCheck();
    private final LineJson json = new LineJson();

    @Override
    public ChannelName name() {
        return LineChannel.NAME;
    }

    @Override
    public ChannelLimits limits() {
        return LineLimits.CHANNEL;
    }

    /** The body of the reply call; that of a push has the chat in the token's place. */
    @Override
    public String call(Delivery delivery) {
        return json.text(new ReplyMessageRequest.Builder(TOKEN, renderer.render(delivery.messages())).build());
    }

    @Override
    public List<String> violations(Delivery delivery) {
        List<Message> objects = renderer.render(delivery.messages());
        List<String> found = new ArrayList<>(check.violations(objects));
        long choices = delivery.messages().stream()
                .map(OutboundMessage::choices)
                .flatMap(List::stream)
                .distinct()
                .count();
        if (choices > LineLimits.QUICK_REPLIES) {
            found.add("A call has " + choices + " choices, LINE takes " + LineLimits.QUICK_REPLIES);
        }
        return found;
    }
}
