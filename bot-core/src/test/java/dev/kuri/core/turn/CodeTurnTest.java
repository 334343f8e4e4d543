package dev.kuri.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Codes;
import dev.kuri.core.balance.Figures;
import dev.kuri.core.balance.LinkCode;
import dev.kuri.core.balance.ProviderKey;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscription.Upkeep;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.InboundMessage.Press;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.channel.MessagePlace;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Errand;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.Subject;
import dev.kuri.core.reminder.Reminders;
import dev.kuri.core.understand.SubscriptionWish;
import dev.kuri.core.understand.Suggestion;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What turns make of codes, of subscriptions that are shared, and of buttons that somebody has made up. */
class CodeTurnTest {
    private static final ChannelName CHANNEL = new ChannelName("test");
    private static final ChatAddress CHAT = new ChatAddress(CHANNEL, "bot", "chat");
    private static final MessagePlace GROUP = new MessagePlace(ChatKind.GROUP, "7", "42");
    private static final LinkCode CODE = LinkCode.random(new SecureRandom());
    private static final UUID ID = UUID.randomUUID();
    private static final Upkeep SOLD = new Upkeep.ByProvider(new ProviderKey("airalo", "8981000000000000011"));
    private static final Subject SUBJECT = new Subject(null, null, PlanKind.TRAVEL);

    private final LastTurn store = new LastTurn(CHAT);
    private final List<Subscription> own = new ArrayList<>();
    private final KnownCodes codes = new KnownCodes();
    private final SmallMind mind = new SmallMind();
    private @Nullable URI account;
    private final TurnHandler turns = new TurnHandler(
            new TurnPorts(
                    store,
                    PersonalData.NONE,
                    chat -> own,
                    Reminders.NONE,
                    new Assessment(Figures.NONE, Clock.systemUTC()),
                    codes,
                    new DeepLinks(null, chat -> Optional.ofNullable(account)),
                    (message, turn, took) -> {}),
            mind::mind,
            Map.of(CHANNEL, new ChannelLimits(4_000, 1, 10, 20, 100)));
    private int events;

    /** One that tells of every code the same. */
    private static final class KnownCodes implements Codes {
        private Standing standing = new Standing.Open(ID, new Offer("Japan trip", SUBJECT, SOLD));
        private Map<UUID, Integer> guests = Map.of(ID, 0);
        private int looks;

        @Override
        public boolean areOn() {
            return true;
        }

        @Override
        public Standing look(LinkCode code, ChatAddress chat) {
            looks++;
            return standing;
        }

        @Override
        public Map<UUID, Integer> guestsOf(ChatAddress chat) {
            return guests;
        }
    }

    @Test
    void bringsASubscriptionInWhichCanBeTakenBack() {
        say(new Text(CODE.text()), MessagePlace.PRIVATE);

        assertThat(store.words()).contains("code.added");
        assertThat(store.amendments)
                .containsExactly(new Amendment.Redeem(ID, new Subscription(ID, "Japan trip", SUBJECT, SOLD)));
        assertThat(store.conversation.errand()).isEqualTo(new Errand.Done(List.of(new Amendment.Forget(ID))));
    }

    @Test
    void givesASecondOneOfTheSameNameANumber() {
        own.add(new Subscription(UUID.randomUUID(), "Japan trip", SUBJECT, new Upkeep.AsGuest(SOLD)));

        say(new Text(CODE.text()), MessagePlace.PRIVATE);

        assertThat(store.amendments)
                .containsExactly(new Amendment.Redeem(ID, new Subscription(ID, "Japan trip 2", SUBJECT, SOLD)));
    }

    @Test
    void keepsACodeForWhoHasItsSubscriptionOrNoRoom() {
        own.add(new Subscription(UUID.randomUUID(), "mine", SUBJECT, SOLD));
        say(new Text(CODE.text()), MessagePlace.PRIVATE);
        assertThat(store.words()).containsExactly("code.there");
        assertThat(store.amendments).isEmpty();

        own.clear();
        for (int i = 0; i < 10; i++) {
            own.add(new Subscription(UUID.randomUUID(), "mine " + i, SUBJECT, new Upkeep.AsGuest(null)));
        }
        say(new Text(CODE.text()), MessagePlace.PRIVATE);
        assertThat(store.words()).containsExactly("sims.full");
        assertThat(store.amendments).isEmpty();
    }

    @Test
    void tellsNobodyWhyACodeCannotBeUsedAndCountsIt() {
        for (Codes.Standing standing : List.of(new Codes.Standing.Invalid(), new Codes.Standing.Used(ID))) {
            codes.standing = standing;
            say(new Text(CODE.text()), MessagePlace.PRIVATE);

            assertThat(store.words()).containsExactly("code.refused");
            assertThat(store.amendments).singleElement().isInstanceOf(Amendment.WrongCode.class);
        }
        codes.standing = new Codes.Standing.TooMany();
        say(new Text(CODE.text()), MessagePlace.PRIVATE);
        assertThat(store.words()).containsExactly("code.too-many");
        assertThat(store.amendments).isEmpty();
    }

    @Test
    void looksAtNoCodeInAGroup() {
        say(new Text(CODE.text()), GROUP);

        assertThat(store.words()).containsExactly("code.elsewhere");
        assertThat(store.amendments).isEmpty();
        assertThat(codes.looks).isZero();
    }

    @ParameterizedTest
    @MethodSource("aboutOne")
    void doesNothingForAButtonThatNamesWhatTheChatDoesNotHave(Suggestion forged) {
        own.add(new Subscription(UUID.randomUUID(), "mine", SUBJECT, SOLD));

        say(new Press(forged.payload()), MessagePlace.PRIVATE);

        assertThat(store.words()).allMatch(word -> word.equals("sims.gone") || word.equals("button.stale"));
        assertThat(store.amendments).isEmpty();
    }

    static Stream<Suggestion> aboutOne() {
        return Stream.of(
                new Suggestion.Look(ID),
                new Suggestion.Manage(new SubscriptionWish.Share(ID)),
                new Suggestion.Manage(new SubscriptionWish.Unshare(ID)),
                new Suggestion.Manage(new SubscriptionWish.Rename(ID)),
                new Suggestion.Manage(new SubscriptionWish.Correct(ID)),
                new Suggestion.Manage(new SubscriptionWish.Remove(ID)));
    }

    @Test
    void letsNoGuestShareOn() {
        own.add(new Subscription(ID, "dad's", SUBJECT, new Upkeep.AsGuest(SOLD)));

        share();

        assertThat(store.words()).containsExactly("sims.gone");
        assertThat(store.amendments).isEmpty();
    }

    @Test
    void makesNoCodeForWhatIsNotKept() {
        own.add(new Subscription(ID, "everybody's", SUBJECT, SOLD));
        codes.guests = Map.of();

        share();

        assertThat(store.words()).containsExactly("sims.gone");
        assertThat(store.amendments).isEmpty();
    }

    @Test
    void givesAGuestALinkWhereLinksCarryCodesAndTheCodeElsewhere() {
        own.add(new Subscription(ID, "mine", SUBJECT, SOLD));

        share();
        assertThat(store.words()).containsExactly("share.code");

        account = URI.create("https://t.me/kuri_bot");
        share();
        assertThat(store.words()).containsExactly("share.link");
        assertThat(store.amendments).singleElement().isInstanceOf(Amendment.Share.class);
    }

    private void share() {
        say(new Press(new Suggestion.Manage(new SubscriptionWish.Share(ID)).payload()), MessagePlace.PRIVATE);
    }

    @Test
    void endsSharingForGood() {
        own.add(new Subscription(ID, "mine", SUBJECT, SOLD));
        say(new Press(new Suggestion.Manage(new SubscriptionWish.Unshare(ID)).payload()), MessagePlace.PRIVATE);
        assertThat(store.amendments).containsExactly(new Amendment.Unshare(ID));

        say(new Press(new Suggestion.Manage(new SubscriptionWish.Undo()).payload()), MessagePlace.PRIVATE);
        assertThat(store.words()).containsExactly("sims.nothing-to-undo");
        assertThat(store.amendments).isEmpty();
    }

    private void say(Content content, MessagePlace place) {
        turns.handle(new InboundMessage(
                new EventId(CHANNEL, CHAT.bot(), "e" + ++events), CHAT, Instant.EPOCH, content, null, null, place));
    }
}
