package dev.kuri.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.channel.Delivery;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/** Shows the call of a delivery. Needs no token and calls nobody. */
public final class TelegramPreview implements ChannelPreview {
    private final TelegramRenderer renderer = new TelegramRenderer();
    private final ObjectMapper json = JsonMapper.builder().build();

    @Override
    public ChannelName name() {
        return TelegramChannel.NAME;
    }

    @Override
    public ChannelLimits limits() {
        return TelegramLimits.CHANNEL;
    }

    /** Of a call with a card, which is a form with a file, the fields. */
    @Override
    public String call(Delivery delivery) {
        TelegramCall call = renderer.render(delivery);
        try {
            return json.writeValueAsString(call.card() == null ? call.method() : TelegramPhoto.fields(call));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A rendered call cannot be written as JSON", e);
        }
    }

    @Override
    public List<String> violations(Delivery delivery) {
        int messages = delivery.messages().size();
        if (messages > 1) {
            return List.of("There are " + messages + " messages; a call carries one");
        }
        TelegramCall call = renderer.render(delivery);
        return Stream.concat(ofText(call), ofButtons(delivery)).toList();
    }

    private static Stream<String> ofText(TelegramCall call) {
        String text = call.text();
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        int most = call.card() == null ? TelegramLimits.TEXT_UNITS : TelegramLimits.CAPTION_UNITS;
        return Stream.of(
                        text.isBlank() ? Optional.of("The text is blank") : Optional.<String>empty(),
                        tooMany("The text", text.length(), most, "UTF-16 units"),
                        tooMany("The text", bytes, TelegramLimits.TEXT_BYTES, "bytes"),
                        deadLink(call))
                .flatMap(Optional::stream);
    }

    private static Stream<String> ofButtons(Delivery delivery) {
        var choices = delivery.messages().getFirst().choices();
        Stream<String> unlabelled =
                choices.stream().filter(choice -> choice.label().isBlank()).map(choice -> "A button has no label");
        return Stream.concat(
                tooMany("The message", choices.size(), TelegramLimits.CHOICES, "buttons").stream(), unlabelled);
    }

    /** Telegram shows a link to anything but these as plain text: {@code LinkManager.cpp} of tdlib/td. */
    private static Optional<String> deadLink(TelegramCall call) {
        return call.entities().stream()
                .map(MessageEntity::getUrl)
                .filter(url -> url != null && !url.matches("(?i)(https?|tg)://.+"))
                .map(url -> "Telegram makes no link of " + url)
                .findFirst();
    }

    private static Optional<String> tooMany(String what, int has, int most, String unit) {
        return has > most
                ? Optional.of(what + " has " + has + " " + unit + "; at most " + most + " are allowed")
                : Optional.empty();
    }
}
