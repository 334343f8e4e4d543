package dev.kuri.core.answer;

import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.knowledge.ClaimId;
import java.util.List;

/**
 * What Kuri says, and what it rests on.
 *
 * @param messages empty where nothing is to be said
 * @param findings what the knowledge base gave; empty where the words are not from there
 */
public record Answer(List<OutboundMessage> messages, List<Finding> findings) {
    public static final Answer SILENCE = new Answer(List.of(), List.of());

    public Answer {
        messages = List.copyOf(messages);
        findings = List.copyOf(findings);
    }

    static Answer of(OutboundMessage message) {
        return new Answer(List.of(message), List.of());
    }

    /** The claims that it rests on. */
    public List<ClaimId> claims() {
        return findings.stream().map(finding -> finding.claim().id()).distinct().toList();
    }
}
