package dev.kuri.store;

import static dev.kuri.store.Codebook.KEY;
import static dev.kuri.store.Codebook.issue;
import static dev.kuri.store.Codebook.redeeming;
import static dev.kuri.store.Codebook.turn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.balance.CodeBook.Entry;
import dev.kuri.core.balance.CodeBook.Issued;
import dev.kuri.core.balance.CodeBook.State;
import dev.kuri.core.balance.Codes.Standing;
import dev.kuri.core.balance.Holders.Holder;
import dev.kuri.core.balance.LinkCode;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscription.Upkeep;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Errand;
import dev.kuri.core.turn.PersonalData;
import dev.kuri.core.turn.StaleTurnException;
import dev.kuri.store.seal.Seal;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Codes of the operator: used once, whoever tries, and told by nothing that is kept. */
abstract class CodeContract extends TwoNodesContract {
    private static final ChatAddress CHAT = Sample.chat("a");
    private static final ChatAddress OTHER = Sample.chat("b");

    @Override
    abstract Nodes nodesOn(DataSource dataSource);

    @Test
    void givesWhatWasSoldToTheFirstWhoBringsIt() {
        Issued issued = issue(nodes.one());

        Amendment.Redeem redeem = redeeming(nodes.other(), issued.code(), CHAT, "Japan trip");
        turn(nodes.one(), CHAT, redeem);

        assertThat(nodes.other().subscriptions().of(CHAT))
                .containsExactly(
                        new Subscription(issued.id(), "Japan trip", Codebook.SUBJECT, new Upkeep.ByProvider(KEY)));
        assertThat(nodes.one().codes().look(issued.code(), OTHER)).isEqualTo(new Standing.Used(issued.id()));
        assertThat(nodes.one().codeBook().newestFirst(10))
                .extracting(Entry::state)
                .containsExactly(State.USED);
        assertThat(nodes.one().codeBook().revoke(issued.id())).isFalse();
    }

    @Test
    void writesNothingOfATurnWhoseCodeSomebodyElseWasFasterWith() {
        Issued issued = issue(nodes.one());
        Amendment.Redeem late = redeeming(nodes.one(), issued.code(), OTHER, "mine");
        turn(nodes.one(), CHAT, redeeming(nodes.one(), issued.code(), CHAT, "mine"));

        assertThatThrownBy(() -> turn(nodes.other(), OTHER, late)).isInstanceOf(StaleTurnException.class);

        assertThat(nodes.one().subscriptions().of(OTHER)).isEmpty();
        assertThat(nodes.one().turns().conversationWith(OTHER).version()).isZero();
        turn(nodes.other(), OTHER);
        assertThat(nodes.one().turns().conversationWith(OTHER).version()).isEqualTo(1);
    }

    @Test
    void givesItOnceHoweverManyBringItAtTheSameTime() throws Exception {
        Issued issued = issue(nodes.one());
        List<ChatAddress> chats =
                IntStream.range(0, 8).mapToObj(i -> Sample.chat("c" + i)).toList();
        List<Amendment.Redeem> redeems = chats.stream()
                .map(chat -> redeeming(nodes.one(), issued.code(), chat, "mine"))
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(chats.size())) {
            List<Future<Boolean>> wins = IntStream.range(0, chats.size())
                    .mapToObj(i -> threads.submit(() -> isFaster(i, chats.get(i), redeems.get(i))))
                    .toList();
            int won = 0;
            for (Future<Boolean> win : wins) {
                won += win.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(chats.stream().flatMap(chat -> nodes.one().subscriptions().of(chat).stream()))
                .hasSize(1);
    }

    private boolean isFaster(int number, ChatAddress chat, Amendment.Redeem redeem) {
        try {
            turn(number % 2 == 0 ? nodes.one() : nodes.other(), chat, redeem);
            return true;
        } catch (StaleTurnException e) {
            return false;
        }
    }

    @Test
    void looksAtNoCodeAfterFiveWrongOnesInAnHour() {
        Issued issued = issue(nodes.one());
        LinkCode guess = LinkCode.random(new SecureRandom());
        for (int i = 0; i < 5; i++) {
            assertThat(nodes.one().codes().look(guess, CHAT)).isEqualTo(new Standing.Invalid());
            turn(nodes.one(), CHAT, new Amendment.WrongCode(nodes.clock().instant()));
        }

        assertThat(nodes.other().codes().look(guess, CHAT)).isEqualTo(new Standing.TooMany());
        assertThat(nodes.other().codes().look(issued.code(), CHAT)).isEqualTo(new Standing.TooMany());
        assertThat(nodes.other().codes().look(issued.code(), OTHER)).isInstanceOf(Standing.Open.class);
        nodes.clock().advance(Duration.ofHours(1));
        assertThat(nodes.other().codes().look(issued.code(), CHAT)).isInstanceOf(Standing.Open.class);
    }

    @Test
    void takesNoneThatIsTooOldOrRevoked() {
        Issued old = issue(nodes.one());
        nodes.clock().advance(Codebook.GOOD);
        Issued revoked = issue(nodes.one());
        assertThat(nodes.one().codeBook().revoke(revoked.id())).isTrue();

        assertThat(nodes.one().codes().look(old.code(), CHAT)).isEqualTo(new Standing.Invalid());
        assertThat(nodes.one().codes().look(revoked.code(), CHAT)).isEqualTo(new Standing.Invalid());
        assertThat(nodes.one().codeBook().newestFirst(10))
                .extracting(Entry::state)
                .containsExactly(State.REVOKED, State.EXPIRED);
    }

    @Test
    void findsWhoHasWhatAProviderTellsOf() {
        Issued issued = issue(nodes.one());
        turn(nodes.one(), CHAT, redeeming(nodes.one(), issued.code(), CHAT, "mine"));
        Subscription kept = nodes.one().subscriptions().of(CHAT).getFirst();

        assertThat(nodes.other().holders().of(KEY)).containsExactly(new Holder(CHAT, kept));
        turn(nodes.one(), CHAT, new Amendment.Keep(kept.called("renamed")));
        assertThat(nodes.other().holders().of(KEY))
                .extracting(holder -> holder.subscription().nickname())
                .containsExactly("renamed");
        turn(nodes.one(), CHAT, new Amendment.Forget(kept.id()));
        assertThat(nodes.other().holders().of(KEY)).isEmpty();
    }

    @Test
    void keepsNeitherKeysNorCodesForWhoeverGetsACopy() {
        Issued issued = issue(nodes.one());
        String said = "here it is: " + issued.code().text() + ", for 8981 0000 1234 5670 012";
        keepAndAnswer(said);
        turn(nodes.one(), CHAT, redeeming(nodes.one(), issued.code(), CHAT, "mine"));

        assertThat(database().dump())
                .contains("sealed:")
                .doesNotContain(
                        KEY.value(), issued.code().symbols(), issued.code().text(), "5670 012");
        assertThat(new JdbcPersonalData(database().dataSource(), Nodes.SEAL).saidIn(CHAT, 10))
                .filteredOn(PersonalData.Said.class::isInstance)
                .extracting(remark -> ((PersonalData.Said) remark).content())
                .contains(new InboundMessage.Text(said));
    }

    /** With an undo in the conversation that brings a key back. */
    private void keepAndAnswer(String said) {
        InboundMessage like = Sample.message(CHAT, 1);
        InboundMessage message = new InboundMessage(
                like.id(), CHAT, like.sentAt(), new InboundMessage.Text(said), like.replyToken(), null);
        nodes.one().inbox().keep(List.of(message));
        Subscription kept = new Subscription(UUID.randomUUID(), "mine", Codebook.SUBJECT, new Upkeep.ByProvider(KEY));
        Conversation plain = Sample.version(CHAT, 1);
        Conversation after = new Conversation(
                CHAT,
                1,
                null,
                plain.spoken(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                new Errand.Done(List.of(new Amendment.Keep(kept))));
        Delivery answer = new Delivery(UUID.randomUUID(), CHAT, List.of(OutboundMessage.text(said)), like.replyToken());
        nodes.one().turns().commit(message, after, List.of(answer));
        assertThat(nodes.other().turns().conversationWith(CHAT)).isEqualTo(after);
    }

    @Test
    void losesNoKeyWhereItCannotBeOpened() {
        Issued issued = issue(nodes.one());
        turn(nodes.one(), CHAT, redeeming(nodes.one(), issued.code(), CHAT, "mine"));

        try (JdbcStores without = JdbcStores.renewedByHand(
                database().dataSource(),
                new Time(nodes.clock(), nodes.clock()::nanos),
                new StoreSettings(Nodes.LEASE),
                "one")) {
            Subscription sealed = without.subscriptions().of(CHAT).getFirst();
            assertThat(((Upkeep.ByProvider) sealed.upkeep()).key().isOpen()).isFalse();
            assertThat(without.codes().look(issued.code(), CHAT)).isEqualTo(new Standing.Invalid());
            turn(without, CHAT, new Amendment.Keep(sealed.called("renamed")));
        }

        assertThat(nodes.one().holders().of(KEY))
                .extracting(holder -> holder.subscription().nickname())
                .containsExactly("renamed");
    }

    @Test
    void tellsWhetherTheSecretIsTheOne() {
        database().sql().sql("delete from secret where name = 'seal'").update();
        DataSource data = database().dataSource();
        Seal another = new Seal(new byte[Seal.SECRET_BYTES]);

        assertThat(new SealMark(data, Seal.NONE).set()).isEqualTo(SealMark.Fit.RIGHT);
        assertThat(new SealMark(data, Nodes.SEAL).set()).isEqualTo(SealMark.Fit.RIGHT);
        assertThat(new SealMark(data, another).set()).isEqualTo(SealMark.Fit.WRONG);
        assertThat(new SealMark(data, Seal.NONE).fit()).isEqualTo(SealMark.Fit.MISSING);
        assertThat(new SealMark(data, Nodes.SEAL).fit()).isEqualTo(SealMark.Fit.RIGHT);
    }
}
