package dev.kuri.core.turn;

import static java.util.stream.Collectors.joining;

import dev.kuri.core.balance.Subscription;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Focus;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Reminders.Kept;
import dev.kuri.core.turn.PersonalData.Remark;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is kept of a chat, as messages of that chat. Times are in UTC; the signs are the same in every language. */
final class Export {
    /** Ours: more would bury the chat under its own copy. */
    static final int MOST_REMARKS = 200;

    private static final int MOST_UNITS = 20_000;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Export() {}

    /** All in one message, and at its end what the conversation is about, and what the person has and waits for. */
    static OutboundMessage of(
            List<Remark> remarks, Conversation conversation, List<Subscription> subscriptions, Kept reminders) {
        List<Block> lines = new ArrayList<>();
        newestThatFit(remarks.stream().map(Export::line).toList())
                .forEach(words -> lines.add(new Block.Paragraph(RichText.plain(words))));
        Stream.of(
                        Stream.of(about(conversation)),
                        subscriptions.stream().map(Export::line),
                        reminders(reminders, subscriptions))
                .flatMap(kept -> kept)
                .forEach(kept -> lines.add(new Block.Paragraph(RichText.plain("• " + kept))));
        return new OutboundMessage(lines, List.of());
    }

    /** What was agreed to or not, what waits, and by which clock. */
    private static Stream<String> reminders(Kept kept, List<Subscription> subscriptions) {
        Stream<String> consents = kept.consents().stream()
                .map(one -> "%s %s%s, %s"
                        .formatted(
                                one.on() ? "🔔" : "🔕",
                                one.kind(),
                                nickname(one.subscription(), subscriptions),
                                TIME.format(one.since())));
        Stream<String> waiting = kept.waiting().stream()
                .map(one -> "⏰ %s %s%s%s"
                        .formatted(
                                TIME.format(one.dueAt()),
                                one.kind(),
                                nickname(one.subscription(), subscriptions),
                                one.words().isEmpty() ? "" : ": " + one.words()));
        return Stream.of(consents, waiting, clock(kept.daytime())).flatMap(one -> one);
    }

    private static Stream<String> clock(@Nullable Daytime daytime) {
        return daytime == null
                ? Stream.empty()
                : Stream.of("🕘 %s, %s, 🌙 %s–%s"
                        .formatted(
                                daytime.zone(),
                                daytime.hour(),
                                daytime.quiet().from(),
                                daytime.quiet().to()));
    }

    private static String nickname(@Nullable UUID subscription, List<Subscription> subscriptions) {
        return subscriptions.stream()
                .filter(one -> one.id().equals(subscription))
                .map(one -> " (" + one.nickname() + ")")
                .findFirst()
                .orElse("");
    }

    /** How much is left is shown where it is asked for; here is what the person told. */
    private static String line(Subscription one) {
        return Stream.of(one.nickname(), one.subject().provider(), one.subject().plan())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(joining(", "));
    }

    private static String about(Conversation conversation) {
        List<String> words = new ArrayList<>();
        Language spoken = conversation.spoken();
        if (spoken != null) {
            words.add(spoken.tag());
        }
        Focus focus = conversation.focus();
        if (focus != null && focus.intent() != null) {
            words.add(focus.intent().id());
        }
        conversation.named().forEach(provider -> words.add(provider.value()));
        return String.join(", ", words);
    }

    private static List<String> newestThatFit(List<String> lines) {
        int first = lines.size();
        int units = 0;
        while (first > 0 && units + lines.get(first - 1).length() <= MOST_UNITS) {
            first--;
            units += lines.get(first).length();
        }
        return lines.subList(first, lines.size());
    }

    private static String line(Remark remark) {
        String said = switch (remark) {
            case PersonalData.Said person -> "▸ " + words(person.content());
            case PersonalData.Answered kuri ->
                "◂ " + kuri.messages().stream().map(Export::words).collect(joining("\n"));
        };
        return TIME.format(remark.at()) + " " + said;
    }

    private static String words(Content content) {
        return switch (content) {
            case InboundMessage.Text text -> text.text();
            case InboundMessage.Press press -> "[button]";
            case InboundMessage.Joined joined -> "[start]";
            case InboundMessage.Left left -> "[left]";
            case InboundMessage.Returned returned -> "[returned]";
            case InboundMessage.Withdrawn withdrawn -> "[unsend]";
            case InboundMessage.Moved moved -> "[moved]";
            case InboundMessage.Media media -> "[" + media.kind() + "]";
            case InboundMessage.Unsupported unsupported -> "[" + unsupported.kind() + "]";
        };
    }

    private static String words(OutboundMessage message) {
        return message.body().stream().map(Export::words).collect(joining("\n"));
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text().text();
            case Block.Bullets bullets ->
                bullets.items().stream().map(RichText::text).collect(joining("\n"));
            case Block.Steps steps -> steps.items().stream().map(RichText::text).collect(joining("\n"));
            case Block.Table table ->
                table.rows().stream().map(row -> String.join(" | ", row)).collect(joining("\n"));
        };
    }
}
