package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.turn.Saying;
import dev.kuri.store.InHand.Place;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the units of one transaction share: its rows, and the rules by which chats are taken and given back. */
final class Transaction {
    private final Lessee lessee;
    private final Instant now;
    private final LockedChats chats;
    private final Tables tables;
    private final Map<Place, Hold> holds = new HashMap<>();

    /**
     * Nothing is read or written yet.
     *
     * @param now the time of all that happens in it
     */
    Transaction(Lessee lessee, Instant now, LockedChats chats, Tables tables) {
        this.lessee = lessee;
        this.now = now;
        this.chats = chats;
        this.tables = tables;
    }

    /** Takes the units through their steps; nothing of it is committed yet. */
    void run(List<? extends Ticket<?>> tickets) {
        List<? extends Unit<?>> units = tickets.stream().map(Ticket::unit).toList();
        chats.add(chatsOf(units.stream().filter(Unit::mayBringChats)));
        chats.lock(chatsOf(units.stream()));
        chats.lockSuccessors();
        units.forEach(unit -> unit.begin(this));
        tables.flush();
        outbox().parked().load(now);
        units.forEach(unit -> unit.proceed(this));
        tables.flush();
        tables.loadHeads(now);
        tickets.forEach(ticket -> ticket.finish(this));
        tables.flush();
        chats.flush();
    }

    Instant now() {
        return now;
    }

    InboxRows inbox() {
        return tables.inbox();
    }

    OutboxRows outbox() {
        return tables.outbox();
    }

    ConversationRows conversations() {
        return tables.conversations();
    }

    ReminderRows reminders() {
        return tables.reminders();
    }

    AmendmentRows amendments() {
        return tables.amendments();
    }

    MoveRows moves() {
        return tables.moves();
    }

    UnansweredRows unanswered() {
        return tables.unanswered();
    }

    /** Whether this node has a chat. One that has lost it to another has no say any more: the other does the work. */
    boolean owns(ChatAddress chat, Side side) {
        return hold(chat, side).isOwnedBy(lessee.node());
    }

    /** Whether nothing waits in a chat. What is added to it now is the first to be taken. */
    boolean isIdle(ChatAddress chat, Side side) {
        return hold(chat, side).isIdle();
    }

    OutboxChats outboxChats() {
        return tables.outboxChats();
    }

    BotRows bots() {
        return tables.bots();
    }

    /** Who has those places now that were taken or given back; a place whose lease was renewed is not among them. */
    Map<Place, Hold> holds() {
        return Map.copyOf(holds);
    }

    /** Whether something waits in a chat that nobody has. */
    boolean isAside(ChatAddress chat, Side side) {
        return !isIdle(chat, side) && hold(chat, side).owner() == null;
    }

    /**
     * A message as of the chat that its chat goes on as: what is said there late, or a second time, is said here. What
     * happened to the old chat is no news of the new one. Where the new one cannot be had now, the answer finds the way:
     * the platform tells it to whoever sends to the old.
     */
    InboundMessage followed(InboundMessage message) {
        return Saying.isOne(message) ? message.in(chats.successor(message.from())) : message;
    }

    /** Locks chats beside those that the units named; those that are locked already stay as they are. */
    void lock(List<ChatAddress> others) {
        chats.lock(others);
    }

    /** Locks chats that are there and that nobody else has locked; gives those that are locked now. Never waits. */
    List<ChatAddress> lockIfFree(List<ChatAddress> others) {
        return chats.lockIfFree(others);
    }

    /** Until when others leave alone what is taken now. */
    Instant leaseEnd() {
        return lessee.leaseFrom(now);
    }

    /** Locks chats that were left behind, to be taken with {@link #takeLeftBehind}. */
    List<ChatAddress> lockLeftBehind(Heads<?> heads, int atMost) {
        List<ChatAddress> found = chats.lockLeftBehind(heads.side(), now, atMost);
        found.forEach(heads::want);
        return found;
    }

    /** Counts a message of a chat, and tells what becomes of it. */
    Pace.Admission admit(ChatAddress chat, int mostAMinute) {
        Pace pace = chats.get(chat).pace().counted(now);
        Pace.Admission admission = pace.admission(mostAMinute, now);
        chats.get(chat).change(admission == Pace.Admission.NOTICED ? pace.noticed(now) : pace);
        return admission;
    }

    /** Asks for what waits in a chat, if it is going to be taken by {@link #takeIfFree}. */
    void wantIfLeftBehind(ChatAddress chat, Heads<?> heads) {
        if (hold(chat, heads.side()).isLeftBehind(now)) {
            heads.want(chat);
        }
    }

    /**
     * Takes a chat to which something was added, unless another node has it or it was put aside.
     *
     * @param added what waits longest if nothing waited before
     */
    <W> Optional<W> takeIfFree(ChatAddress chat, Heads<W> heads, W added) {
        if (!isIdle(chat, heads.side())) {
            return takeLeftBehind(chat, heads);
        }
        boolean closed = isClosed(chat, heads.side());
        change(chat, heads.side(), closed ? Hold.putAside(now) : lessee.holdFrom(now));
        return closed ? Optional.empty() : Optional.of(added);
    }

    /** Has a chat, to which something was added, wait for whoever takes it first; whether that is so now. */
    boolean leaveBehindIfFree(ChatAddress chat, Side side) {
        if (isIdle(chat, side)) {
            change(chat, side, Hold.putAside(now));
        }
        return hold(chat, side).isLeftBehind(now);
    }

    /** Takes a chat whose lease, or whose time aside, is over. */
    <W> Optional<W> takeLeftBehind(ChatAddress chat, Heads<W> heads) {
        // A chat that was put aside by another unit just now, for no time at all, is left for the next transaction.
        boolean free = hold(chat, heads.side()).isLeftBehind(now) && heads.knows(chat);
        return free ? takeNext(chat, heads) : Optional.empty();
    }

    /**
     * Takes a chat, or keeps it, for what waits longest; gives it back if nothing waits or nothing may be done. If that
     * cannot be read, it is left alone for the time of a lease, and perhaps a newer node takes it.
     */
    <W> Optional<W> takeNext(ChatAddress chat, Heads<W> heads) {
        if (!heads.anyWaits(chat) || isClosed(chat, heads.side())) {
            giveBack(chat, heads, now);
            return Optional.empty();
        }
        Optional<W> head = heads.take(chat);
        if (head.isPresent()) {
            change(chat, heads.side(), lessee.holdFrom(now));
        } else {
            leaveUnread(chat, heads.side());
        }
        return head;
    }

    private void leaveUnread(ChatAddress chat, Side side) {
        change(chat, side, Hold.putAside(lessee.leaseFrom(now)));
        if (side == Side.OUTBOX) {
            outbox().giveUpHead(chat, now);
        }
    }

    /** Gives a chat back, until a time if anything waits in it. */
    void giveBack(ChatAddress chat, Heads<?> heads, Instant until) {
        change(chat, heads.side(), heads.anyWaits(chat) ? Hold.putAside(until) : Hold.IDLE);
    }

    /** Whether nothing may be sent in a chat for now, because of the account. */
    private boolean isClosed(ChatAddress chat, Side side) {
        return side == Side.OUTBOX && bots().isClosed(chat, now);
    }

    void change(ChatAddress chat, Side side, Hold hold) {
        chats.get(chat).change(side, hold);
        holds.put(new Place(chat, side), hold);
    }

    /** Begins the lease of a place anew; false if it is not this node's any more. */
    boolean renew(Place place) {
        boolean ours = owns(place.chat(), place.side());
        if (ours) {
            chats.get(place.chat()).change(place.side(), lessee.holdFrom(now));
        }
        return ours;
    }

    private static List<ChatAddress> chatsOf(Stream<? extends Unit<?>> units) {
        return units.flatMap(unit -> unit.chats().stream()).toList();
    }

    private Hold hold(ChatAddress chat, Side side) {
        return chats.get(chat).hold(side);
    }
}
