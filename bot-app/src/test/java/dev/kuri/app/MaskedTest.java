package dev.kuri.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.kuri.app.operator.OperatorProperties;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.ReplyToken;
import dev.kuri.core.turn.PersonalData;
import dev.kuri.line.LineProperties;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever has a person's words or a secret in it tells neither when it is printed, be it by us or by a library. */
final class MaskedTest {
    private static final String HELD = "held-and-not-told";

    /** Names that words and secrets have with us. */
    private static final Set<String> TELLING = Set.of(
            "text",
            "words",
            "said",
            "plain",
            "masked",
            "normalised",
            "keywords",
            "parameter",
            "payload",
            "content",
            "body",
            "token",
            "channelToken",
            "channelSecret",
            "webhookSecret",
            "secret",
            "password",
            "apiKey");

    /** Types that print all they hold. What is of a type of ours is printed as that type is. */
    private static final Set<String> OPEN = Set.of("java.lang.String", "java.util.List", "java.lang.Object");

    /** Words that stand in files, and parts of an answer and of a page, which are printed as a whole or not at all. */
    private static final Set<String> OURS = Set.of(
            "dev.kuri.app.dialog.Prediction",
            "dev.kuri.app.dialog.ReminderView",
            "dev.kuri.app.web.Button",
            "dev.kuri.app.web.LineView$Part",
            "dev.kuri.app.web.Run",
            "dev.kuri.app.web.TelegramView",
            "dev.kuri.balance.demo.Asked",
            "dev.kuri.balance.demo.Told",
            "dev.kuri.core.channel.Span$Link",
            "dev.kuri.core.channel.Span$Plain",
            "dev.kuri.core.channel.Span$Strong",
            "dev.kuri.core.knowledge.AsOf",
            "dev.kuri.core.understand.Question",
            "dev.kuri.core.understand.TextClassifier$Labelled",
            "dev.kuri.line.LineAnswer$Taken");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.kuri");

    @Test
    void everyRecordWithWordsOrSecretsHasATextOfItsOwn() {
        List<String> open = CLASSES.stream()
                .filter(JavaClass::isRecord)
                .filter(MaskedTest::isTelling)
                .filter(MaskedTest::printsItsComponents)
                .map(JavaClass::getName)
                .toList();

        assertThat(open).containsExactlyInAnyOrderElementsOf(OURS);
    }

    @ParameterizedTest
    @MethodSource("holders")
    void nothingThatIsHeldIsPrinted(Object holder) {
        assertThat(holder.toString()).doesNotContain(HELD);
    }

    static Stream<Object> holders() {
        ChatAddress chat = new ChatAddress(new ChannelName("line"), "kuri", "U1");
        ReplyToken token = new ReplyToken(HELD, Instant.EPOCH);
        OutboundMessage answer = new OutboundMessage(
                OutboundMessage.text(HELD).body(), List.of(new Choice.Button(HELD, new Payload(HELD))));
        Stream<InboundMessage> messages = Stream.of(
                        new InboundMessage.Text(HELD),
                        new InboundMessage.Press(new Payload(HELD)),
                        new InboundMessage.Joined(HELD),
                        new InboundMessage.Media("sticker", List.of(HELD)))
                .map(content -> new InboundMessage(
                        new EventId(chat.channel(), chat.bot(), "e1"), chat, Instant.EPOCH, content, token, null));
        Stream<Object> others = Stream.of(
                new Delivery(new UUID(0, 1), chat, List.of(answer), token),
                new PersonalData.Said(Instant.EPOCH, new InboundMessage.Text(HELD)),
                new PersonalData.Answered(Instant.EPOCH, List.of(answer)),
                new OperatorProperties(HELD),
                new LineProperties(HELD, HELD, URI.create("https://a.example"), URI.create("https://b.example")));
        return Stream.concat(messages, others);
    }

    /** The compiler's own method is final, and one that somebody wrote is not. */
    private static boolean printsItsComponents(JavaClass record) {
        return record.getMethod("toString").getModifiers().contains(JavaModifier.FINAL);
    }

    private static boolean isTelling(JavaClass record) {
        return record.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> OPEN.contains(field.getRawType().getName()))
                .map(JavaField::getName)
                .anyMatch(TELLING::contains);
    }
}
