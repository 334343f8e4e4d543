package dev.kuri.telegram;

import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/** A text under construction, and the entities that style it. Offsets and lengths are UTF-16 code units, as Java's are. */
final class StyledText {
    private final StringBuilder text = new StringBuilder();
    private final List<MessageEntity> entities = new ArrayList<>();

    void plain(String words) {
        text.append(words);
    }

    void strong(String words) {
        styled("bold", words, null);
    }

    /** Monospace, lines kept. */
    void preformatted(String words) {
        styled("pre", words, null);
    }

    void rich(RichText words) {
        for (Span span : words.spans()) {
            switch (span) {
                case Span.Plain plain -> plain(plain.text());
                case Span.Strong strong -> strong(strong.text());
                case Span.Link link -> link(link.text(), link.target());
            }
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    List<MessageEntity> entities() {
        return List.copyOf(entities);
    }

    /** The address itself once there is no room for a link behind words. */
    private void link(String words, URI target) {
        String url = target.toASCIIString();
        if (isFull()) {
            plain(words + " " + url);
        } else {
            styled("text_link", words, url);
        }
    }

    /** Plain beyond the number that takes effect. Telegram refuses entities over nothing. */
    private void styled(String type, String words, @Nullable String url) {
        if (!words.isEmpty() && !isFull()) {
            MessageEntity entity = new MessageEntity(type, text.length(), words.length());
            entity.setUrl(url);
            entities.add(entity);
        }
        plain(words);
    }

    private boolean isFull() {
        return entities.size() >= TelegramLimits.ENTITIES;
    }
}
