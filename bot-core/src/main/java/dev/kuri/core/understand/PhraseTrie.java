package dev.kuri.core.understand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
            node = node.grown(phrase.charAt(i));
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
        /** Without the words. */
        @Override
        public String toString() {
            return "Walk[" + start + "]";
        }

        void on(Node<T> node, int at) {
            if (node.value != null && Latin.isBoundary(text, at)) {
                found.add(new Found<>(start, at, node.value));
            }
            if (node.afterEnding != null) {
                on(node.afterEnding, Latin.wordEnd(text, at));
            }
            if (node.afterGap != null) {
                overGap(node.afterGap, at);
            }
            if (at < text.length()) {
                char c = text.charAt(at);
                Node<T> next = node.next(c);
                if (next != null) {
                    on(next, c == ' ' ? afterSpaces(at) : at + 1);
                }
            }
        }

        private void overGap(Node<T> after, int at) {
            int last = Math.min(at + GAP, text.length());
            for (int to = at; to <= last; to++) {
                boolean leadsOn = after.value != null || (to < text.length() && after.next(text.charAt(to)) != null);
                if (leadsOn && Latin.isBoundary(text, to)) {
                    on(after, to);
                }
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

    /** What may follow a beginning of phrases. Every message passes thousands of these, hence arrays and no boxes. */
    private static final class Node<T> {
        private char[] characters = {};
        private final List<Node<T>> nodes = new ArrayList<>(1);
        private @Nullable Node<T> afterGap;
        private @Nullable Node<T> afterEnding;
        private @Nullable T value;

        @Nullable
        Node<T> next(char c) {
            int place = Arrays.binarySearch(characters, c);
            return place < 0 ? null : nodes.get(place);
        }

        /** The node after one more character of a phrase; made if it is not there. */
        Node<T> grown(char c) {
            if (c == ANY_GAP) {
                afterGap = afterGap == null ? new Node<>() : afterGap;
                return afterGap;
            }
            if (c == ANY_ENDING) {
                afterEnding = afterEnding == null ? new Node<>() : afterEnding;
                return afterEnding;
            }
            int place = Arrays.binarySearch(characters, c);
            if (place < 0) {
                place = -place - 1;
                char[] more = Arrays.copyOf(characters, characters.length + 1);
                System.arraycopy(characters, place, more, place + 1, characters.length - place);
                more[place] = c;
                characters = more;
                nodes.add(place, new Node<>());
            }
            return nodes.get(place);
        }
    }
}
