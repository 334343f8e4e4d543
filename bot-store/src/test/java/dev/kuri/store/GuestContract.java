package dev.kuri.store;

import static dev.kuri.store.Codebook.redeeming;
import static dev.kuri.store.Codebook.share;
import static dev.kuri.store.Codebook.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.balance.Codes.Standing;
import dev.kuri.core.balance.LinkCode;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscription.Upkeep;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.decide.Amendment;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guests see what a holder shares, as long as he does. */
abstract class GuestContract extends TwoNodesContract {
    private static final ChatAddress HOLDER = Sample.chat("holder");
    private static final ChatAddress GUEST = Sample.chat("guest");
    private static final ChatAddress STRANGER = Sample.chat("stranger");

    private Subscription held;
    private Subscription seen;

    @BeforeEach
    final void shareOne() {
        turn(
                nodes.one(),
                HOLDER,
                redeeming(nodes.one(), Codebook.issue(nodes.one()).code(), HOLDER, "mine"));
        held = nodes.one().subscriptions().of(HOLDER).getFirst();
        LinkCode code = share(nodes.one(), HOLDER, held.id());
        turn(nodes.other(), GUEST, redeeming(nodes.other(), code, GUEST, "dad's"));
        seen = new Subscription(
                ((Standing.Used) nodes.one().codes().look(code, STRANGER)).subscription(),
                "dad's",
                held.subject(),
                new Upkeep.AsGuest(held.upkeep()));
    }

    @Test
    void showsAGuestWhatTheHolderHasUnderTheGuestsOwnName() {
        assertThat(nodes.one().subscriptions().of(GUEST)).containsExactly(seen);
        assertThat(nodes.one().codes().guestsOf(HOLDER)).isEqualTo(Map.of(held.id(), 1));
        assertThat(nodes.one().codes().guestsOf(GUEST)).isEqualTo(Map.of(seen.id(), 0));
        assertThat(nodes.one().codes().guestsOf(STRANGER)).isEmpty();

        turn(nodes.one(), HOLDER, new Amendment.Keep(held.called("my own")));
        turn(nodes.one(), GUEST, new Amendment.Keep(seen.called("papa")));

        assertThat(nodes.one().subscriptions().of(GUEST)).containsExactly(seen.called("papa"));
        assertThat(nodes.one().subscriptions().of(HOLDER)).containsExactly(held.called("my own"));
        assertThat(nodes.one().holders().of(Codebook.KEY))
                .extracting(holder -> holder.chat())
                .containsExactlyInAnyOrder(HOLDER, GUEST);
    }

    @Test
    void copiesNoKeyToTheGuest() {
        assertThat(database()
                        .sql()
                        .sql("select body from subscription where chat = 'guest'")
                        .query(String.class)
                        .single())
                .doesNotContain("sealed:", "airalo");
    }

    @Test
    void endsWithTheHoldersRemovalAndComesBackWithHisUndo() {
        turn(nodes.one(), HOLDER, new Amendment.Forget(held.id()));
        assertThat(nodes.one().subscriptions().of(GUEST)).isEmpty();
        assertThat(nodes.one().holders().of(Codebook.KEY)).isEmpty();

        turn(nodes.one(), HOLDER, new Amendment.Keep(held));
        assertThat(nodes.one().subscriptions().of(GUEST)).containsExactly(seen);
    }

    @Test
    void staysEndedWhateverTheGuestTakesBack() {
        turn(nodes.one(), GUEST, new Amendment.Forget(seen.id()));
        assertThat(nodes.one().codes().guestsOf(HOLDER)).isEqualTo(Map.of(held.id(), 0));
        turn(nodes.one(), GUEST, new Amendment.Keep(seen));
        assertThat(nodes.one().subscriptions().of(GUEST)).containsExactly(seen);

        turn(nodes.one(), HOLDER, new Amendment.Unshare(held.id()));
        assertThat(nodes.one().subscriptions().of(GUEST)).isEmpty();
        turn(nodes.one(), GUEST, new Amendment.Keep(seen));
        assertThat(nodes.one().subscriptions().of(GUEST)).isEmpty();
        assertThat(nodes.one().codes().guestsOf(HOLDER)).isEqualTo(Map.of(held.id(), 0));
    }

    @Test
    void takesGuestsCodesBackWithTheSharing() {
        LinkCode second = share(nodes.one(), HOLDER, held.id());
        assertThat(nodes.one().codes().look(second, GUEST)).isEqualTo(new Standing.Used(seen.id()));
        assertThat(nodes.one().codes().look(second, HOLDER)).isEqualTo(new Standing.Used(held.id()));

        turn(nodes.one(), HOLDER, new Amendment.Unshare(held.id()));

        assertThat(nodes.one().codes().look(second, STRANGER)).isEqualTo(new Standing.Invalid());
        assertThat(nodes.one().codes().look(share(nodes.one(), HOLDER, held.id()), STRANGER))
                .isInstanceOf(Standing.Open.class);
        nodes.clock().advance(Duration.ofDays(1));
        assertThat(nodes.one().codes().look(share(nodes.one(), HOLDER, held.id()), STRANGER))
                .isEqualTo(new Standing.Invalid());
    }

    @Test
    void takesBackACodeThatOnlyItsHolderTakesBack() {
        LinkCode code = share(nodes.one(), HOLDER, held.id());
        Standing.Open open = (Standing.Open) nodes.one().codes().look(code, STRANGER);

        turn(nodes.one(), GUEST, new Amendment.Revoke(open.code()));
        assertThat(nodes.one().codes().look(code, STRANGER)).isEqualTo(open);
        turn(nodes.one(), HOLDER, new Amendment.Revoke(open.code()));
        assertThat(nodes.one().codes().look(code, STRANGER)).isEqualTo(new Standing.Invalid());
    }

    @Test
    void sharesNothingOfAnotherChat() {
        LinkCode code = share(nodes.one(), STRANGER, held.id());

        assertThat(nodes.one().codes().look(code, GUEST)).isEqualTo(new Standing.Invalid());
        turn(nodes.one(), STRANGER, new Amendment.Unshare(held.id()));
        assertThat(nodes.one().subscriptions().of(GUEST)).containsExactly(seen);
    }

    @Test
    void endsWithTheHoldersDataAndNotWithTheGuests() {
        JdbcPersonalData data = new JdbcPersonalData(database().dataSource(), Nodes.SEAL);
        data.delete(STRANGER);
        assertThat(nodes.one().subscriptions().of(GUEST)).containsExactly(seen);

        data.delete(HOLDER);
        assertThat(nodes.one().subscriptions().of(GUEST)).isEmpty();
        assertThat(count("guest")).isZero();
        assertThat(count("subscription")).isZero();
        assertThat(count("link_code where chat is not null")).isZero();
    }

    @Test
    void leavesTheHoldersWhenTheGuestsDataGoes() {
        new JdbcPersonalData(database().dataSource(), Nodes.SEAL).delete(GUEST);

        assertThat(nodes.one().subscriptions().of(GUEST)).isEmpty();
        assertThat(nodes.one().subscriptions().of(HOLDER)).containsExactly(held);
        assertThat(count("guest")).isZero();
    }

    @Test
    void forgetsWhatIsLeftOfGuestsAndOldCodes() {
        turn(nodes.one(), HOLDER, new Amendment.Forget(held.id()), new Amendment.WrongCode(Sample.NOW));
        Forgetting forgetting = new Forgetting(database().dataSource(), new Forgetting.Terms(Duration.ofDays(30)));

        int unused = forgetting.run(Sample.NOW.plus(Duration.ofDays(61)));

        assertThat(count("subscription")).isZero();
        assertThat(count("guest")).isZero();
        assertThat(count("link_code")).isZero();
        assertThat(count("wrong_code")).isZero();
    }

    private int count(String table) {
        return database()
                .sql()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
