package dev.kuri.core.channel;

import java.net.URI;

/** A run of text in one style. The text is shown literally, whatever it holds. */
public sealed interface Span {
    String text();

    record Plain(String text) implements Span {}

    record Strong(String text) implements Span {}

    record Link(String text, URI target) implements Span {}
}
