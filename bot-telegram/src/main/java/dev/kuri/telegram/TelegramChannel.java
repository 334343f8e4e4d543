package dev.kuri.telegram;

import dev.kuri.core.channel.Backoff;
import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.core.channel.DeliveryResult.Unknown;
import dev.kuri.core.channel.MessagePlace;
import dev.kuri.core.channel.Routing.Occasion;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Telegram as a channel.
 *
 * <p>The Bot API has no idempotency key: what may have arrived, and is sent again, may be in the chat twice. What a node had
 * in hand when it died is sent again all the same, whatever it is, as most of it was never sent. After a call whose end nobody
 * knows an answer is sent once more, as silence is worse; what nobody asked for is not. Of that once more nobody may know
 * either: then it is sent once more after that, a few times in all. So each such call is in the chat at most once too often,
 * and an answer gets lost only if one call after the other fails while Telegram answers others.
 */
final class TelegramChannel implements Channel {
    static final ChannelName NAME = new ChannelName("telegram");

    /** Tries of one answer whose end nobody knows. If one call in twenty ends so, one answer in 160,000 is given up. */
    private static final int MOST_UNKNOWN = 4;

    private final TelegramRenderer renderer = new TelegramRenderer();
    private final TelegramClient client;
    private final PassingCalls passing;
    private final TelegramChatMenus menus;
    private final TelegramProperties properties;

    /**
     * @param passing shows that an answer is being made
     */
    TelegramChannel(
            TelegramClient client, PassingCalls passing, TelegramChatMenus menus, TelegramProperties properties) {
        this.client = client;
        this.passing = passing;
        this.menus = menus;
        this.properties = properties;
    }

    @Override
    public ChannelName name() {
        return NAME;
    }

    @Override
    public ChannelLimits limits() {
        return TelegramLimits.CHANNEL;
    }

    @Override
    public int unaskedPerSecond() {
        return properties.unaskedPerSecond();
    }

    @Override
    public DeliveryResult deliver(Delivery delivery) {
        if (!mayBeSent(delivery)) {
            return new Undeliverable(Reason.UNKNOWN);
        }
        Optional<DeliveryResult> notNow = delivery.earlier().unknown() > 0 ? whyNotNow(delivery) : Optional.empty();
        DeliveryResult result =
                notNow.orElseGet(() -> new TelegramAttempt(client, delivery, renderer.render(delivery)).make());
        return result instanceof Unknown && !mayBeSentAgain(delivery) ? new Undeliverable(Reason.UNKNOWN) : result;
    }

    @Override
    public void showWorking(ChatAddress chat, MessagePlace place) {
        CompletableFuture<Boolean> unused = passing.make(typing(chat.chat(), TelegramIds.topic(place.thread())));
    }

    @Override
    public void speak(ChatAddress chat, String language) {
        menus.speak(chat.chat(), language);
    }

    private boolean mayBeSent(Delivery delivery) {
        return delivery.earlier().unknown() == 0 || isRepeated(delivery);
    }

    private boolean mayBeSentAgain(Delivery delivery) {
        return isRepeated(delivery) && delivery.earlier().unknown() + 1 < MOST_UNKNOWN;
    }

    /** Whether it is sent once more after a call whose end nobody knows. */
    private boolean isRepeated(Delivery delivery) {
        return delivery.routing().occasion() == Occasion.REPLY && properties.resendUnknown();
    }

    /**
     * Asks with a call that harms nobody, so that the few tries that are left are not spent on a platform that is down.
     *
     * @return empty if Telegram answers
     */
    private Optional<DeliveryResult> whyNotNow(Delivery delivery) {
        try {
            client.execute(typing(delivery.to().chat(), null));
            return Optional.empty();
        } catch (TelegramApiException e) {
            DeliveryResult result = TelegramFailure.of(e).asDeliveryResult(delivery);
            return Optional.of(result instanceof Unknown ? new RetryLater(Backoff.pause(delivery)) : result)
                    .filter(RetryLater.class::isInstance);
        }
    }

    private static SendChatAction typing(String chat, @Nullable Integer thread) {
        return SendChatAction.builder()
                .chatId(chat)
                .messageThreadId(thread)
                .action(ActionType.TYPING.toString())
                .build();
    }
}
