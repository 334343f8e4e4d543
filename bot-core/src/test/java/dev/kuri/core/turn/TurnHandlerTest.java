package dev.kuri.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.InboundMessage.Joined;
import dev.kuri.core.channel.InboundMessage.Press;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.channel.MessagePlace;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.ReplyToken;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.turn.InboxStore.Handling;
import dev.kuri.core.understand.DataWish;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.StartLink;
import dev.kuri.core.understand.Suggestion;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a turn makes of buttons, places and links; its words are those of {@link SmallMind}. */
class TurnHandlerTest {
    private static final ChannelName CHANNEL = new ChannelName("test");
    private static final ChatAddress CHAT = new ChatAddress(CHANNEL, "bot", "chat");
    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final ReplyToken TOKEN = new ReplyToken("token", NOW);
    private static final StartLink LINKS = new StartLink(new byte[StartLink.KEY_BYTES]);
    private static final MessagePlace GROUP = new MessagePlace(ChatKind.GROUP, "7", "42");

    private final SmallMind mind = new SmallMind();
    private final LastTurn store = new LastTurn(CHAT);
    private final RememberedRemarks kept = new RememberedRemarks();
    private final TurnPorts plain = TurnPorts.of(store);
    private final TurnHandler turns = new TurnHandler(
            new TurnPorts(
                    store,
                    kept,
                    plain.subscriptions(),
                    plain.reminders(),
                    plain.assessment(),
                    plain.codes(),
                    new DeepLinks(() -> LINKS, chat -> Optional.of(URI.create("https://t.me/kuri_bot"))),
                    plain.listener()),
            mind::mind,
            Map.of(CHANNEL, new ChannelLimits(4_000, 1, 10, 20, 100)));

    private int events;

    @Test
    void givesThePlatformPointersAndUnderstandsThem() {
        say(new Text("menu"));
        Choice.Button second = shown().get(1);

        assertThat(second.payload().value()).matches("2\\|1-[0-9a-z]+\\|1");
        assertThat(second.label()).isEqualTo("button.transfer");
        assertThat(press(second, null).decision())
                .isEqualTo(say(new Press(new Suggestion.Ask(Intent.TRANSFER, List.of(), null, null).payload()))
                        .decision());
    }

    @Test
    void answersAButtonOfAnOlderMessageWithTheNewestOnes() {
        say(new Text("menu"));
        Choice.Button old = shown().getFirst();
        say(new Text("privacy"));
        List<String> newest = labels();

        Turn turn = press(old, "m1");

        assertThat(turn.decision()).isInstanceOf(Decision.Stale.class);
        assertThat(store.words()).containsExactly("button.stale");
        assertThat(labels()).isEqualTo(newest);
        assertThat(store.deliveries.getFirst().routing().replaces()).isNull();
        assertThat(press(shown().getFirst(), null).decision())
                .isEqualTo(new Decision.OwnData(SmallMind.LANGUAGE, DataWish.EXPORT));
    }

    @Test
    void takesNoButtonOfAForgottenConversationForOneOfTheNext() {
        say(new Text("menu"));
        Choice.Button old = shown().getFirst();
        store.conversation = Conversation.fresh(CHAT);
        say(new Text("privacy"));

        assertThat(press(old, null).decision()).isInstanceOf(Decision.Stale.class);
    }

    @Test
    void saysNothingToASecondPressOfTheSameButton() {
        say(new Text("menu"));
        Choice.Button button = shown().getFirst();
        press(button, null);

        assertThat(press(button, null).decision()).isInstanceOf(Decision.KeepSilent.class);
        assertThat(store.deliveries).isEmpty();
    }

    @Test
    void stillUnderstandsButtonsThatSayAllByThemselves() {
        Turn turn = say(new Press(new Suggestion.Own(DataWish.EXPLANATION).payload()));

        assertThat(store.words()).containsExactly("data.explanation");
        assertThat(turn.decision()).isEqualTo(new Decision.OwnData(SmallMind.LANGUAGE, DataWish.EXPLANATION));
        assertThat(say(new Press(new Payload("made up"))).decision()).isInstanceOf(Decision.Stale.class);
    }

    @Test
    void putsTheAnswerInThePlaceOfAMenuButNotOfAnAnswer() {
        say(new Text("menu"));
        press(shown().getFirst(), "m1");
        assertThat(store.deliveries.getFirst().routing().replaces()).isEqualTo("m1");

        say(new Text("source"));
        press(shown().getFirst(), "m2");
        assertThat(store.deliveries.getFirst().routing().replaces()).isNull();
    }

    @Test
    void putsAnAnswerThatSaysTheSameInThePlaceOfTheFirst() {
        say(new Text("rollover"));

        press(shown().getFirst(), "m1");

        assertThat(store.words()).containsExactly("ask.provider");
        assertThat(store.deliveries.getFirst().routing().replaces()).isEqualTo("m1");
    }

    @Test
    void sendsToTheTopicOfTheMessageWithTheTokenOnTheFirstCallOnly() {
        kept.remarks.addAll(Collections.nCopies(2, new PersonalData.Said(NOW, new Text("hello ".repeat(330)))));
        say(new Text("privacy"), new MessagePlace(ChatKind.PRIVATE, "9", null));
        press(shown().getFirst(), "m1", new MessagePlace(ChatKind.PRIVATE, "9", null));

        Delivery first = store.deliveries.getFirst();
        List<Delivery> others = store.deliveries.subList(1, store.deliveries.size());
        assertThat(others).isNotEmpty();
        assertThat(store.deliveries)
                .extracting(delivery -> delivery.routing().thread())
                .containsOnly("9");
        assertThat(first.replyToken()).isEqualTo(TOKEN);
        assertThat(first.routing().replaces()).isEqualTo("m1");
        assertThat(others).extracting(Delivery::replyToken).containsOnlyNulls();
        assertThat(others).extracting(delivery -> delivery.routing().replaces()).containsOnlyNulls();
    }

    @Test
    void handsOverWhatIsKept() {
        kept.remarks.add(new PersonalData.Said(NOW, new Text("does UQ roll over?")));
        kept.remarks.add(new PersonalData.Answered(NOW.plusSeconds(60), List.of(OutboundMessage.text("Yes."))));

        say(own(DataWish.EXPORT));

        assertThat(store.words())
                .containsExactly(
                        "data.export", "2026-11-21 09:30Z ▸ does UQ roll over?", "2026-11-21 09:31Z ◂ Yes.", "• ");
    }

    @Test
    void handsOverTheNewestPartOfVeryMuch() {
        for (int number = 1; number <= 100; number++) {
            kept.remarks.add(new PersonalData.Said(NOW, new Text(number + "x".repeat(1_000))));
        }

        say(own(DataWish.EXPORT));

        assertThat(String.join("", store.words()))
                .hasSizeBetween(18_000, 21_000)
                .contains(" 100x")
                .doesNotContain(" 50x");
    }

    @Test
    void deletesWhatIsKeptOnlyWhenThePersonIsSure() {
        say(new Text("rollover"));

        say(own(DataWish.DELETION));
        assertThat(kept.deleted).isEmpty();
        say(own(DataWish.RETREAT));
        assertThat(kept.deleted).isEmpty();
        assertThat(store.conversation.focus()).isNotNull();

        say(own(DataWish.CONFIRMATION));

        assertThat(kept.deleted).containsExactly(CHAT);
        assertThat(store.conversation.focus()).isNull();
        assertThat(store.conversation.spoken()).isNull();
        assertThat(store.conversation.version()).isEqualTo(4);
    }

    @Test
    void showsAndDeletesNothingInAGroup() {
        for (DataWish wish : DataWish.values()) {
            say(own(wish), GROUP);

            assertThat(store.words()).containsExactly("data.elsewhere");
        }
        assertThat(kept.deleted).isEmpty();
    }

    @Test
    void offersToGoOnInPrivateWithWhatConcernsOnePerson() {
        say(new Text("balance"), GROUP);

        Choice.Link link = (Choice.Link) store.choices().getFirst();
        assertThat(link.label()).isEqualTo("button.private");
        assertThat(link.target().toString()).startsWith("https://t.me/kuri_bot?start=c_");

        Turn followed = say(new Joined(link.target().getQuery().substring("start=".length())));
        assertThat(followed.decision())
                .isInstanceOfSatisfying(
                        Decision.Answer.class,
                        answer -> assertThat(answer.reading().intent()).isEqualTo(Intent.BALANCE));
    }

    @Test
    void offersNoWayOutOfAPrivateChatNorForWhatConcernsEveryone() {
        say(new Text("balance"));
        assertThat(store.choices()).noneMatch(Choice.Link.class::isInstance);
        say(new Text("rollover"), GROUP);
        assertThat(store.choices()).noneMatch(Choice.Link.class::isInstance);
    }

    @Test
    void greetsWhoFollowsALinkThatIsNotOurs() {
        assertThat(say(new Joined("c_AAAAAAAA1aXbalanceXXX")).decision()).isInstanceOf(Decision.Greet.class);
    }

    @Test
    void asksForASlowerPaceWithoutReading() {
        turns.handle(List.of(message(new Text("rollover"), MessagePlace.PRIVATE)), Handling.SLOW_DOWN);

        assertThat(store.words()).containsExactly("limit.slow-down");
    }

    @Test
    void answersSeveralTextsAsOne() {
        InboundMessage first = message(new Text("roll"), MessagePlace.PRIVATE);
        InboundMessage second = message(new Text("over"), MessagePlace.PRIVATE);

        Turn turn = turns.handle(List.of(first, second), Handling.ANSWER);

        assertThat(turn.meaning().toString()).contains("NotUnderstood");
        assertThat(store.answered).containsExactly(first, second);
        assertThat(mind.lastRead()).isEqualTo("roll\nover");
    }

    private static Press own(DataWish wish) {
        return new Press(new Suggestion.Own(wish).payload());
    }

    private Turn press(Choice.Button button, @Nullable String under) {
        return press(button, under, MessagePlace.PRIVATE);
    }

    private Turn press(Choice.Button button, @Nullable String under, MessagePlace place) {
        return say(new Press(button.payload(), under), place);
    }

    private Turn say(Content content) {
        return say(content, MessagePlace.PRIVATE);
    }

    private Turn say(Content content, MessagePlace place) {
        return turns.handle(message(content, place));
    }

    private InboundMessage message(Content content, MessagePlace place) {
        events++;
        return new InboundMessage(
                new EventId(CHANNEL, "bot", "event-" + events), CHAT, NOW, content, TOKEN, null, place);
    }

    private List<Choice.Button> shown() {
        return store.choices().stream()
                .filter(Choice.Button.class::isInstance)
                .map(Choice.Button.class::cast)
                .toList();
    }

    private List<String> labels() {
        return store.choices().stream().map(Choice::label).toList();
    }
}
