package dev.kuri.app.mind;

import dev.kuri.config.knowledge.Promotion;
import dev.kuri.config.yaml.Problem;
import dev.kuri.core.answer.Catalogue;
import dev.kuri.core.answer.Catalogue.Entry;
import dev.kuri.core.answer.Repertoire;
import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.outbox.Packer;
import dev.kuri.line.LineSetup;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Renders all that Kuri can say for every channel in every language, and holds it against the platforms' limits; and with it
 * what stands around a chat: the bot's name and descriptions, menus of commands, rich menus.
 */
public final class ChannelCheck {
    private static final String KNOWLEDGE = "knowledge";

    private final List<ChannelPreview> previews;

    public ChannelCheck(List<ChannelPreview> previews) {
        this.previews = List.copyOf(previews);
    }

    /** What no channel could carry as it is; empty if all is well. */
    public List<Problem> problems(LoadedMind mind) {
        return Stream.of(answers(mind), telegram(mind), line())
                .flatMap(problems -> problems)
                .toList();
    }

    /**
     * The same of single claims, guides and sentences: what is put together from them hardly ever adds a problem, and takes
     * longer than a server that starts may.
     */
    public List<Problem> problemsOfParts(LoadedMind mind) {
        return Stream.of(Language.values())
                .flatMap(language -> parts(mind, language, ChannelPreview::violations))
                .toList();
    }

    /** Of what is put together from claims, words need not be searched again for promotion. */
    private Stream<Problem> answers(LoadedMind mind) {
        Repertoire repertoire = new Repertoire(mind.base(), mind.phrases());
        return Stream.of(Language.values()).parallel().flatMap(language -> {
            Place knowledge = new Place(KNOWLEDGE, language);
            return Stream.concat(
                    parts(mind, language, ChannelCheck::faults),
                    repertoire
                            .ofKnowledge(language)
                            .flatMap(one -> problems(knowledge, one, ChannelPreview::violations)));
        });
    }

    private Stream<Problem> parts(
            LoadedMind mind, Language language, BiFunction<ChannelPreview, Delivery, List<String>> check) {
        Place knowledge = new Place(KNOWLEDGE, language);
        Place wording = new Place(wording(language), language);
        return Stream.concat(
                new Catalogue(mind.base(), mind.phrases())
                        .entries(language)
                        .flatMap(one -> problems(knowledge, one, check)),
                new Repertoire(mind.base(), mind.phrases())
                        .ofWording(language)
                        .flatMap(one -> problems(wording, one, check)));
    }

    /**
     * Where words stand.
     *
     * @param file as an operator finds it
     */
    private record Place(String file, Language language) {}

    private Stream<Problem> problems(
            Place place, Entry entry, BiFunction<ChannelPreview, Delivery, List<String>> check) {
        String origin = entry.origin() + " in " + place.language().tag();
        try {
            List<OutboundMessage> messages = entry.messages();
            return previews.stream()
                    .flatMap(preview -> Stream.concat(
                                    messages.stream().flatMap(message -> leftOut(preview, message.choices())),
                                    deliveries(preview, messages)
                                            .flatMap(delivery -> check.apply(preview, delivery).stream()))
                            .map(what -> problem(
                                    place.file(),
                                    origin + " on " + preview.name().value() + ": " + what)));
        } catch (IllegalArgumentException e) {
            return Stream.of(problem(place.file(), origin + ": " + e.getMessage()));
        }
    }

    private static Stream<Delivery> deliveries(ChannelPreview preview, List<OutboundMessage> messages) {
        ChatAddress nobody = new ChatAddress(preview.name(), "1", "1");
        return new Packer(preview.limits()).pack(nobody, messages, Routing.PLAIN).stream();
    }

    private static List<String> faults(ChannelPreview preview, Delivery delivery) {
        Stream<String> promotion =
                Promotion.in(preview.call(delivery)).stream().map(text -> "\"" + text + "\" promotes something");
        return Stream.concat(preview.violations(delivery).stream(), promotion).toList();
    }

    /** Buttons beyond a channel's number are not sent, and labels beyond its length not as they are. */
    private static Stream<String> leftOut(ChannelPreview preview, List<Choice> choices) {
        int most = preview.limits().choices();
        int units = preview.limits().labelUnits();
        Stream<String> tooMany = choices.size() > most
                ? Stream.of("of " + choices.size() + " buttons only " + most + " are sent")
                : Stream.of();
        Stream<String> tooLong = choices.stream()
                .map(Choice::label)
                .filter(label -> label.length() > units)
                .map(label -> "the button \"" + label + "\" has " + label.length() + " UTF-16 units; only " + units
                        + " are shown");
        return Stream.concat(tooMany, tooLong);
    }

    private static Stream<Problem> telegram(LoadedMind mind) {
        return Stream.of(Language.values())
                .flatMap(language -> TelegramTexts.violations(mind.phrases(), language).stream()
                        .map(what ->
                                problem(wording(language), "telegram in " + language.tag() + " on telegram: " + what)));
    }

    private static Stream<Problem> line() {
        return LineSetup.violations().entrySet().stream().flatMap(ChannelCheck::ofMenu);
    }

    private static Stream<Problem> ofMenu(Map.Entry<String, List<String>> menu) {
        return menu.getValue().stream()
                .map(what -> problem("rich menu", "the rich menu in " + menu.getKey() + " on line: " + what));
    }

    private static String wording(Language language) {
        return "wording/" + language.tag() + ".yaml";
    }

    private static Problem problem(String file, String what) {
        return new Problem(file, 1, what, "Shorten its words, or give it fewer items");
    }
}
