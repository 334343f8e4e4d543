package dev.kuri.core.answer;

import dev.kuri.core.balance.Balance;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Card;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.knowledge.ClaimId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Kuri says, and what it rests on.
 *
 * @param messages empty where nothing is to be said
 * @param findings what the knowledge base gave; empty where the words are not from there
 * @param balances of the person's subscriptions, where these are told; empty for most
 * @param promises reminders that it tells of, proposed or agreed to; empty for most
 * @param effects what it changes, beside being said
 * @param also the answer to a second question in the same message, whose words are among these; null for most
 */
public record Answer(
        List<OutboundMessage> messages,
        List<Finding> findings,
        List<Balance> balances,
        List<Promise> promises,
        Effects effects,
        @Nullable Answer also) {
    public static final Answer SILENCE = new Answer(List.of(), List.of());

    public Answer {
        messages = List.copyOf(messages);
        findings = List.copyOf(findings);
        balances = List.copyOf(balances);
        promises = List.copyOf(promises);
    }

    Answer(List<OutboundMessage> messages, List<Finding> findings) {
        this(messages, findings, List.of());
    }

    Answer(List<OutboundMessage> messages, List<Finding> findings, List<Balance> balances) {
        this(messages, findings, balances, List.of(), Effects.NONE, null);
    }

    /** This answer and another, in one message: the buttons are those that follow the last words, the card the first. */
    Answer and(Answer second) {
        List<Block> body = Stream.of(this, second)
                .flatMap(answer -> answer.messages.stream())
                .flatMap(message -> message.body().stream())
                .toList();
        Card card = Stream.of(this, second)
                .flatMap(answer -> answer.messages.stream())
                .map(OutboundMessage::card)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Answer(
                List.of(new OutboundMessage(body, second.messages.getLast().choices(), card)),
                findings,
                balances,
                promises,
                effects,
                second);
    }

    /** The same with a message after it, under which its buttons are. */
    public Answer preceding(OutboundMessage message) {
        OutboundMessage last = messages.getLast();
        List<OutboundMessage> all = new ArrayList<>(messages.subList(0, messages.size() - 1));
        all.add(last.choosing(List.of()));
        all.add(message.choosing(last.choices()));
        return new Answer(all, findings, balances, promises, effects, also);
    }

    /** The same with a choice more, before the others of the last message. */
    public Answer offering(Choice choice) {
        OutboundMessage last = messages.getLast();
        List<OutboundMessage> all = new ArrayList<>(messages.subList(0, messages.size() - 1));
        all.add(last.choosing(
                Stream.concat(Stream.of(choice), last.choices().stream()).toList()));
        return new Answer(all, findings, balances, promises, effects, also);
    }

    /** The same below some words. */
    Answer after(Block words) {
        List<OutboundMessage> all = new ArrayList<>(messages);
        OutboundMessage first = all.getFirst();
        List<Block> body = new ArrayList<>(first.body());
        body.addFirst(words);
        all.set(0, first.saying(body));
        return new Answer(all, findings, balances, promises, effects, also);
    }

    /** The same with figures to be drawn beside the first message. */
    Answer showing(Card card) {
        List<OutboundMessage> all = new ArrayList<>(messages);
        all.set(0, messages.getFirst().showing(card));
        return new Answer(all, findings, balances, promises, effects, also);
    }

    /** The same above some words. */
    Answer closing(Block words) {
        List<OutboundMessage> all = new ArrayList<>(messages);
        OutboundMessage last = all.removeLast();
        List<Block> body = new ArrayList<>(last.body());
        body.add(words);
        all.add(last.saying(body));
        return new Answer(all, findings, balances, promises, effects, also);
    }

    /** The same with other choices under the last message. */
    Answer choosing(List<Choice> choices) {
        List<OutboundMessage> all = new ArrayList<>(messages);
        all.set(all.size() - 1, messages.getLast().choosing(choices));
        return new Answer(all, findings, balances, promises, effects, also);
    }

    /** The same with what it changes. */
    Answer with(Effects changes) {
        return new Answer(messages, findings, balances, promises, changes, also);
    }

    /** The same telling of reminders. */
    Answer promising(List<Promise> told) {
        return new Answer(messages, findings, balances, told, effects, also);
    }

    static Answer of(OutboundMessage message) {
        return new Answer(List.of(message), List.of());
    }

    /** The claims that it rests on. */
    public List<ClaimId> claims() {
        return allFindings().stream()
                .map(finding -> finding.claim().id())
                .distinct()
                .toList();
    }

    /** What both answers tell of the person's subscriptions. */
    List<Balance> allBalances() {
        return Stream.concat(balances.stream(), also == null ? Stream.of() : also.balances.stream())
                .toList();
    }

    /** What both answers rest on. */
    public List<Finding> allFindings() {
        return Stream.concat(findings.stream(), also == null ? Stream.of() : also.findings.stream())
                .toList();
    }
}
