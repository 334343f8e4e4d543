package dev.kuri.store;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.Routing.Occasion;
import dev.kuri.core.outbox.OutboxStore;
import dev.kuri.store.InHand.Place;
import java.util.List;

/** The outbox in the database. */
final class JdbcOutboxStore implements OutboxStore {
    private final GroupCommit writer;
    private final InHand inHand;

    JdbcOutboxStore(GroupCommit writer, InHand inHand) {
        this.writer = writer;
        this.inHand = inHand;
    }

    @Override
    public List<Delivery> takeLeftBehind(ChannelName channel, Occasion occasion, int atMost) {
        return writer.commit(new TakeDeliveries(channel, occasion, atMost));
    }

    @Override
    public boolean isOurs(ChatAddress chat) {
        return inHand.isOurs(new Place(chat, Side.OUTBOX));
    }

    @Override
    public Settled settle(Delivery delivery, DeliveryResult result) {
        return switch (result) {
            case DeliveryResult.Delivered delivered -> writer.commit(new EndDelivery(delivery, null));
            case DeliveryResult.Undeliverable never -> writer.commit(new EndDelivery(delivery, never.reason()));
            case DeliveryResult.RetryLater later -> writer.commit(Postpone.after(delivery, later));
            case DeliveryResult.Unknown unknown -> writer.commit(Postpone.after(delivery, unknown));
            case DeliveryResult.Parked parked -> writer.commit(new Park(delivery, parked.until()));
            case DeliveryResult.Moved moved -> writer.commit(new MoveDelivery(delivery, moved.chat()));
            case DeliveryResult.Halted halted -> halted(delivery);
        };
    }

    @Override
    public void handBack(Delivery delivery) {
        writer.commit(HandBack.untried(delivery));
    }

    private Settled halted(Delivery delivery) {
        writer.commit(HandBack.halted(delivery));
        return Settled.NOTHING_LEFT;
    }
}
