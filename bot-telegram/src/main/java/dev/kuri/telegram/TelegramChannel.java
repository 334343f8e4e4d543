package dev.kuri.telegram;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Telegram as a channel. */
final class TelegramChannel implements Channel {
    static final ChannelName NAME = new ChannelName("telegram");

    private static final Logger log = LoggerFactory.getLogger(TelegramChannel.class);

    private final TelegramRenderer renderer = new TelegramRenderer();
    private final TelegramClient client;

    TelegramChannel(TelegramClient client) {
        this.client = client;
    }

    @Override
    public ChannelName name() {
        return NAME;
    }

    @Override
    public ChannelLimits limits() {
        return TelegramLimits.CHANNEL;
    }

    /**
     * {@inheritDoc}
     *
     * <p>The Bot API has no idempotency key. When nobody knows whether a call was carried out, the result is "later": a
     * repeat may show the text twice, silence shows none.
     */
    @Override
    public DeliveryResult deliver(Delivery delivery) {
        SendMessage call = renderer.render(delivery);
        try {
            client.execute(call);
            return new Delivered();
        } catch (TelegramApiException e) {
            TelegramFailure failure = TelegramFailure.of(e);
            if (failure.migratedTo() != null) {
                return deliverTo(failure.migratedTo(), call, delivery);
            }
            return resultOf(failure, delivery);
        }
    }

    /** Once, not in a loop: the supergroup that a group has become cannot become another. */
    private DeliveryResult deliverTo(String supergroup, SendMessage call, Delivery delivery) {
        call.setChatId(supergroup);
        try {
            client.execute(call);
            return new Delivered();
        } catch (TelegramApiException e) {
            return resultOf(TelegramFailure.of(e), delivery);
        }
    }

    private static DeliveryResult resultOf(TelegramFailure failure, Delivery delivery) {
        DeliveryResult result = failure.asDeliveryResult(delivery);
        log.info("Delivery {} met {} {}: {}", delivery.id(), failure.code(), failure.description(), result);
        return result;
    }
}
