package dev.kuri.app.serve;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.turn.Turn;
import dev.kuri.core.turn.TurnListener;
import java.time.Duration;
import java.util.Map;

/** Has the menus of a private chat follow the language that is spoken in it. */
final class MenuLanguage implements TurnListener {
    private final Map<ChannelName, Channel> channels;

    MenuLanguage(Map<ChannelName, Channel> channels) {
        this.channels = Map.copyOf(channels);
    }

    @Override
    public void written(InboundMessage message, Turn turn, Duration took) {
        Language now = turn.decision().language();
        Channel channel = channels.get(message.from().channel());
        if (channel != null
                && now != null
                && now != turn.before().spoken()
                && message.place().kind() == ChatKind.PRIVATE) {
            channel.speak(message.from(), now.tag());
        }
    }
}
