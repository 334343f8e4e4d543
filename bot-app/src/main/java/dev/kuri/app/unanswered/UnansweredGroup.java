package dev.kuri.app.unanswered;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.kuri.core.learn.Unanswered;
import dev.kuri.core.understand.Normaliser;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * Messages of the same words, however they are written.
 *
 * @param key the words as they are compared
 * @param messages at least one, the newest first
 */
public record UnansweredGroup(String key, List<Unanswered> messages) {
    public UnansweredGroup {
        messages = List.copyOf(messages);
    }

    /** Groups, the most frequent first, and of those alike the newest. */
    public static List<UnansweredGroup> of(List<Unanswered> newestFirst) {
        Normaliser normaliser = Normaliser.load();
        return newestFirst.stream()
                .collect(groupingBy(
                        message -> normaliser.comparable(message.text()).strip(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> new UnansweredGroup(entry.getKey(), entry.getValue()))
                .sorted(comparing((UnansweredGroup group) -> -group.messages().size())
                        .thenComparing(UnansweredGroup::lastDay, reverseOrder()))
                .toList();
    }

    public Unanswered newest() {
        return messages.getFirst();
    }

    public LocalDate lastDay() {
        return newest().day();
    }

    /** In how many chats they were written. */
    public long chats() {
        return messages.stream().map(Unanswered::chat).distinct().count();
    }

    /** The same for the same words, in every list. */
    String id() {
        UUID hash = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        return "own-" + hash.toString().substring(0, 8);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "UnansweredGroup[" + messages.size() + " messages]";
    }
}
