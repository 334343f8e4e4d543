package dev.kuri.app.mind;

import dev.kuri.core.answer.Phrases;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.turn.Mind;
import java.util.List;

/**
 * A mind with what it was made from.
 *
 * @param remarks sentences for the operator about what could not be used as he may expect
 */
public record LoadedMind(KnowledgeBase base, Phrases phrases, Mind mind, List<String> remarks) {
    public LoadedMind {
        remarks = List.copyOf(remarks);
    }
}
