package dev.kuri.core.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in folded words at once. In a phrase {@code …} stands for a gap of up to {@value #GAP} characters,
 * and {@code *} after a Latin word for any ending of it; Latin words count only as whole words.
 */
final class PhraseTrie<T> {
    private static final int GAP = 10;
    private static final char ANY_GAP = '…';
    private static final char ANY_ENDING = '*';

    private final Node<T> root = new Node<>();

    /** A phrase where it was found; {@code end} is the first place after it. */
    record Found<T>(int start, int end, T value) {
        int length() {
            return end - start;
        }

        boolean overlaps(Found<?> other) {
            return start < other.end && other.start < end;
        }
    }

    /** Adds a phrase; the first meaning given to a phrase is kept. */
    void add(String phrase, T value) {
        Node<T> node = root;
        for (int i = 0; i < phrase.length(); i++) {
            node = node.next.computeIfAbsent(phrase.charAt(i), c -> new Node<>());
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    /** Every phrase in the text, in order of their start; they may overlap. */
    List<Found<T>> findAll(String text) {
        List<Found<T>> found = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            if (text.charAt(start) != ' ' && Latin.isBoundary(text, start)) {
                new Walk<>(text, start, found).on(root, start);
            }
        }
        return found;
    }

    /** The longest phrases, no two of which overlap; of equally long ones the first. */
    List<Found<T>> findLongest(String text) {
        List<Found<T>> byLength = findAll(text);
        byLength.sort(Comparator.comparing((Found<T> f) -> -f.length()));
        List<Found<T>> kept = new ArrayList<>();
        for (Found<T> found : byLength) {
            if (kept.stream().noneMatch(found::overlaps)) {
                kept.add(found);
            }
        }
        kept.sort(Comparator.comparing(Found::start));
        return kept;
    }

    /** Follows all phrases that begin at one place. */
    private record Walk<T>(String text, int start, List<Found<T>> found) {
        void on(Node<T> node, int at) {
            if (node.value != null && Latin.isBoundary(text, at)) {
                found.add(new Found<>(start, at, node.value));
            }
            if (node.next.isEmpty()) {
                return;
            }
            step(node.next.get(ANY_ENDING), Latin.wordEnd(text, at));
            overGap(node.next.get(ANY_GAP), at);
            if (at < text.length()) {
                char c = text.charAt(at);
                step(node.next.get(c), c == ' ' ? afterSpaces(at) : at + 1);
            }
        }

        private void overGap(@Nullable Node<T> after, int at) {
            for (int to = at; after != null && to <= Math.min(at + GAP, text.length()); to++) {
                if (Latin.isBoundary(text, to)) {
                    on(after, to);
                }
            }
        }

        private void step(@Nullable Node<T> node, int at) {
            if (node != null) {
                on(node, at);
            }
        }

        private int afterSpaces(int at) {
            int next = at;
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            return next;
        }
    }

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>(4);
        private @Nullable T value;
    }
}
