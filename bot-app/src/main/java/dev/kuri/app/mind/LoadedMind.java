package dev.kuri.app.mind;

import dev.kuri.core.answer.Phrases;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.turn.Mind;

/** A mind with what it was made from. */
public record LoadedMind(KnowledgeBase base, Phrases phrases, Mind mind) {}
