package dev.kuri.core.answer;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.knowledge.ClaimId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Kuri says, and what it rests on.
 *
 * @param messages empty where nothing is to be said
 * @param findings what the knowledge base gave; empty where the words are not from there
 * @param also the answer to a second question in the same message, whose words are among these; null for most
 */
public record Answer(
        List<OutboundMessage> messages,
        List<Finding> findings,
        @Nullable Answer also) {
    public static final Answer SILENCE = new Answer(List.of(), List.of());

    public Answer {
        messages = List.copyOf(messages);
        findings = List.copyOf(findings);
    }

    Answer(List<OutboundMessage> messages, List<Finding> findings) {
        this(messages, findings, null);
    }

    /** This answer and another, in one message: the buttons are those that follow the last words. */
    Answer and(Answer second) {
        List<Block> body = Stream.of(this, second)
                .flatMap(answer -> answer.messages.stream())
                .flatMap(message -> message.body().stream())
                .toList();
        return new Answer(
                List.of(new OutboundMessage(body, second.messages.getLast().choices())), findings, second);
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

    /** What both answers rest on. */
    public List<Finding> allFindings() {
        return Stream.concat(findings.stream(), also == null ? Stream.of() : also.findings.stream())
                .toList();
    }
}
