package dev.kuri.store;

import static dev.kuri.store.Sample.delivery;
import static dev.kuri.store.Sample.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.outbox.Sender;
import dev.kuri.core.turn.InboxStore;
import dev.kuri.core.turn.StaleTurnException;
import dev.kuri.core.turn.TurnStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What holds when many threads work at the same time, on two nodes if the database is for several. */
abstract class ConcurrencyContract extends TwoNodesContract {
    private static final int THREADS = 8;
    private static final int CHATS = 500;
    private static final int MESSAGES_PER_CHAT = 3;

    @Override
    abstract Nodes nodesOn(DataSource dataSource);

    @Test
    void keepsAnEventOnceHoweverOftenItComesAtTheSameTime() throws Exception {
        List<InboundMessage> events = IntStream.range(0, CHATS)
                .mapToObj(i -> message(Sample.chat("c" + i), 1))
                .toList();
        ConcurrentLinkedQueue<InboxStore.Waiting> taken = new ConcurrentLinkedQueue<>();

        onEveryThread(thread -> {
            // In lists of 25 and in another order on each: two nodes that wait for each other's chats would show.
            List<InboundMessage> shuffled = shuffled(events, thread);
            for (int from = 0; from < CHATS; from += 25) {
                taken.addAll(node(thread)
                        .inbox()
                        .keep(shuffled.subList(from, from + 25))
                        .taken());
            }
        });

        assertThat(taken).extracting(InboxStore.Waiting::message).containsExactlyInAnyOrderElementsOf(events);
        assertThat(count("inbox")).isEqualTo(CHATS);
    }

    @Test
    void answersEveryMessageOnceAndInOrderWhileMoreComeIn() throws Exception {
        Log log = new Log();

        onEveryThread(thread -> {
            for (int number = 1; number <= MESSAGES_PER_CHAT; number++) {
                // A chat's messages come from one thread, as the platforms send them.
                for (int chat = thread; chat < CHATS; chat += THREADS) {
                    // From node to node, as a balancer sends them.
                    JdbcStores node = node(number);
                    node.inbox()
                            .keep(List.of(message(Sample.chat("c" + chat), number)))
                            .taken()
                            .forEach(waiting -> log.drain(node, waiting));
                }
            }
        });

        log.assertThatAllWasDoneOnceAndInOrder();
    }

    @Test
    void takesOverAllThatADeadNodeLeavesBehind() throws Exception {
        nodes.one()
                .inbox()
                .keep(IntStream.range(0, CHATS)
                        .mapToObj(chat -> Sample.chat("c" + chat))
                        .flatMap(chat ->
                                IntStream.rangeClosed(1, MESSAGES_PER_CHAT).mapToObj(number -> message(chat, number)))
                        .toList());
        nodes.clock().advance(Nodes.LEASE);
        Log log = new Log();

        onEveryThread(thread -> {
            JdbcStores node = node(thread);
            List<InboxStore.Waiting> found = node.inbox().takeLeftBehind(20);
            while (!found.isEmpty()) {
                found.forEach(waiting -> log.drain(node, waiting));
                found = node.inbox().takeLeftBehind(20);
            }
        });

        log.assertThatAllWasDoneOnceAndInOrder();
    }

    @Test
    void letsOneOfSeveralTurnsWin() throws Exception {
        InboundMessage message = message(Sample.chat("a"), 1);
        nodes.one().inbox().keep(List.of(message));
        AtomicInteger stale = new AtomicInteger();

        onEveryThread(thread -> {
            try {
                nodes.one()
                        .turns()
                        .commit(message, Sample.version(message.from(), 1), List.of(delivery(message.from(), "hi")));
            } catch (StaleTurnException e) {
                stale.incrementAndGet();
            }
        });

        assertThat(stale).hasValue(THREADS - 1);
        assertThat(count("outbox")).isEqualTo(1);
    }

    @Test
    void sendsEverythingOnceThatADeadNodeLeavesBehind() {
        for (int i = 0; i < CHATS; i++) {
            ChatAddress chat = Sample.chat("c" + i);
            Sample.say(nodes.one(), chat, delivery(chat, "one"), delivery(chat, "two"));
        }
        nodes.clock().advance(Nodes.LEASE);
        RecordingChannel channel = new RecordingChannel();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Sender one = new Sender(nodes.one().outbox(), List.of(channel), threads, nodes.clock());
            Sender other = new Sender(nodes.other().outbox(), List.of(channel), threads, nodes.clock());
            await().atMost(Duration.ofMinutes(1)).until(() -> {
                one.sweep();
                other.sweep();
                return count("outbox where outcome = 'DELIVERED'") == 2 * CHATS;
            });
        }

        assertThat(channel.sent).doesNotHaveDuplicates().hasSize(2 * CHATS);
        assertThat(count("chat where outbox_due_at is not null")).isZero();
    }

    private JdbcStores node(int number) {
        return number % 2 == 0 ? nodes.one() : nodes.other();
    }

    private long count(String table) {
        return database()
                .sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static List<InboundMessage> shuffled(List<InboundMessage> events, int seed) {
        List<InboundMessage> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static void onEveryThread(Consumer<Integer> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                ends.add(threads.submit(() -> work.accept(thread)));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        }
    }

    private static final class RecordingChannel implements Channel {
        private final Queue<UUID> sent = new ConcurrentLinkedQueue<>();

        @Override
        public ChannelName name() {
            return new ChannelName("line");
        }

        @Override
        public ChannelLimits limits() {
            return new ChannelLimits(5_000, 5, 13, 20, 100);
        }

        @Override
        public DeliveryResult deliver(Delivery delivery) {
            sent.add(delivery.id());
            return new DeliveryResult.Delivered();
        }
    }

    /** What was answered and sent, in order. */
    private final class Log {
        private final ConcurrentHashMap<ChatAddress, List<String>> answered = new ConcurrentHashMap<>();
        private final ConcurrentHashMap<ChatAddress, List<String>> sent = new ConcurrentHashMap<>();
        private final Set<ChatAddress> inWork = ConcurrentHashMap.newKeySet();

        void drain(JdbcStores node, InboxStore.Waiting first) {
            Optional<InboxStore.Waiting> next = Optional.of(first);
            while (next.isPresent()) {
                InboundMessage message = next.get().message();
                TurnStore.Committed committed = answer(node, message);
                committed.toSend().ifPresent(waiting -> send(node, waiting));
                next = committed.next();
            }
        }

        private TurnStore.Committed answer(JdbcStores node, InboundMessage message) {
            ChatAddress chat = message.from();
            String event = message.id().value();
            assertThat(inWork.add(chat)).as("nobody else works on %s", chat).isTrue();
            answered.computeIfAbsent(chat, key -> new ArrayList<>()).add(event);
            long before = node.turns().conversationWith(chat).version();
            inWork.remove(chat);
            return node.turns().commit(message, Sample.version(chat, before + 1), List.of(delivery(chat, event)));
        }

        private void send(JdbcStores node, Delivery first) {
            Optional<Delivery> next = Optional.of(first);
            while (next.isPresent()) {
                Delivery waiting = next.get();
                sent.computeIfAbsent(waiting.to(), key -> Collections.synchronizedList(new ArrayList<>()))
                        .add(waiting.messages().getFirst().body().toString());
                next = node.outbox()
                        .settle(waiting, new DeliveryResult.Delivered())
                        .next();
            }
        }

        void assertThatAllWasDoneOnceAndInOrder() {
            for (int i = 0; i < CHATS; i++) {
                ChatAddress chat = Sample.chat("c" + i);
                List<String> inOrder = IntStream.rangeClosed(1, MESSAGES_PER_CHAT)
                        .mapToObj(number -> message(chat, number).id().value())
                        .toList();
                assertThat(answered.get(chat)).isEqualTo(inOrder);
                assertThat(sent.get(chat))
                        .isEqualTo(inOrder.stream()
                                .map(event -> delivery(chat, event)
                                        .messages()
                                        .getFirst()
                                        .body()
                                        .toString())
                                .toList());
            }
            assertThat(nodes.one().inbox().takeLeftBehind(1)).isEmpty();
            assertThat(Sample.leftBehind(nodes.one())).isEmpty();
        }
    }
}
