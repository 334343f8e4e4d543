package dev.kuri.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.ShippedConfig;
import dev.kuri.app.mind.MindLoader;
import dev.kuri.core.channel.Card;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.HandClock;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.InboundMessage.Press;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.channel.OutboundMessage;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom a card is shown, and of what, in the demo. */
final class CardsShownTest {
    private static Stage stage;

    @BeforeAll
    static void open() {
        HandClock clock = new HandClock(Stage.START);
        stage = new Stage(new MindLoader(ShippedConfig.FOLDER, clock).load(), clock);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # said                            | where   | card
            how much data is left             | PRIVATE | none
            how much is left on my ahamo?     | PRIVATE | ahamo 1.2 GB
            ahamoの残りギガは？                | PRIVATE | ahamo 1.2 GB
            how much is left on my ahamo?     | GROUP   | none
            does ahamo carry data over?       | PRIVATE | none
            """)
    void isShownToWhomeverAsksInPrivateForOne(String said, ChatKind where, String card) {
        String chat = Stage.WITH_SIMS + "cards " + where + said;

        assertThat(cards(chat, where, new Text(said)))
                .containsExactlyElementsOf(card.equals("none") ? List.of() : List.of(card));
    }

    @Test
    void isShownUnderTheButtonOfOneInAList() {
        String chat = Stage.WITH_SIMS + "cards from a list";
        assertThat(cards(chat, ChatKind.PRIVATE, new Text("how much data is left")))
                .isEmpty();

        Press press = new Press(stage.buttons(chat, "UQ コミコミ").getFirst().payload(), stage.idOfLast());

        assertThat(cards(chat, ChatKind.PRIVATE, press)).containsExactly("UQ mobile 35.8 GB");
    }

    private static List<String> cards(String chat, ChatKind where, Content content) {
        return stage.say(chat, where, content).orElseThrow().answer().messages().stream()
                .map(OutboundMessage::card)
                .filter(Objects::nonNull)
                .map(CardsShownTest::words)
                .toList();
    }

    private static String words(Card card) {
        return card.name() + " " + card.left();
    }
}
