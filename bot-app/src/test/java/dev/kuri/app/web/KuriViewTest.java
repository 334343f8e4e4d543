package dev.kuri.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class KuriViewTest {
    @Test
    void drawsACardInTheColoursOfThePage() {
        KuriView view = KuriView.of(OutboundMessage.text("27.2 GB left").showing(TelegramViewTest.CARD));

        assertThat(view.picture())
                .isNotNull()
                .satisfies(picture -> assertThat(picture.light()).isNotEqualTo(picture.dark()));
        assertThat(view.parts()).hasSize(1);
    }

    @Test
    void keepsTheNumbersOfStepsThatWereCut() {
        Block steps = new Block.Steps(4, List.of(RichText.plain("Open the app")));

        KuriView view = KuriView.of(new OutboundMessage(List.of(steps), List.of()));

        assertThat(view.parts())
                .containsExactly(new KuriView.Part(
                        "steps", 4, List.of(List.of(Run.plain("Open the app"))), List.of(), List.of()));
    }

    @Test
    void showsAStrongWordAndALink() {
        RichText words =
                new RichText(List.of(new Span.Strong("No."), new Span.Link("docomo", URI.create("https://d.jp/"))));

        KuriView view = KuriView.of(new OutboundMessage(List.of(new Block.Paragraph(words)), List.of()));

        assertThat(view.parts().getFirst().items())
                .containsExactly(List.of(new Run("No.", "strong", null), new Run("docomo", "", "https://d.jp/")));
    }

    @Test
    void opensNoLinkButOfTheWebAndTelephone() {
        RichText words = new RichText(List.of(new Span.Link("docomo", URI.create("data:text/html,x"))));

        KuriView view = KuriView.of(new OutboundMessage(List.of(new Block.Paragraph(words)), List.of()));

        assertThat(view.parts().getFirst().items()).containsExactly(List.of(Run.plain("docomo")));
    }

    @Test
    void carriesThePayloadOfEachButton() {
        Choice choice = new Choice.Button("Top up", new Payload("1a|topup|||"));

        KuriView view =
                KuriView.of(new OutboundMessage(OutboundMessage.text("x").body(), List.of(choice)));

        assertThat(view.buttons()).containsExactly(new Button("Top up", "1a|topup|||"));
    }
}
