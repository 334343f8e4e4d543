package dev.kuri.app.mind;

import dev.kuri.config.knowledge.Promotion;
import dev.kuri.config.yaml.Problem;
import dev.kuri.core.answer.Catalogue;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.outbox.Packer;
import java.util.List;
import java.util.stream.Stream;

/** Renders every answer for every channel in every language and holds it against the platform's limits. */
public final class ChannelCheck {
    private final List<ChannelPreview> previews;

    public ChannelCheck(List<ChannelPreview> previews) {
        this.previews = List.copyOf(previews);
    }

    /** What no channel could carry as it is; empty if all is well. */
    public List<Problem> problems(LoadedMind mind) {
        Catalogue catalogue = new Catalogue(mind.base(), mind.phrases());
        return Stream.of(Language.values())
                .flatMap(language -> catalogue.entries(language).flatMap(entry -> problems(language, entry)))
                .toList();
    }

    private Stream<Problem> problems(Language language, Catalogue.Entry entry) {
        return previews.stream()
                .flatMap(preview -> deliveries(preview, entry)
                        .flatMap(delivery -> Stream.concat(
                                preview.violations(delivery).stream()
                                        .map(what -> problem(preview.name(), language, entry, what)),
                                Promotion.in(preview.call(delivery)).stream()
                                        .map(text -> problem(
                                                preview.name(),
                                                language,
                                                entry,
                                                "\"" + text + "\" promotes something")))));
    }

    private static Stream<Delivery> deliveries(ChannelPreview preview, Catalogue.Entry entry) {
        ChatAddress nobody = new ChatAddress(preview.name(), "1", "1");
        return new Packer(preview.limits()).pack(nobody, entry.messages(), Routing.PLAIN).stream();
    }

    private static Problem problem(ChannelName channel, Language language, Catalogue.Entry entry, String what) {
        return new Problem(
                "knowledge",
                1,
                entry.origin() + " in " + language.tag() + " on " + channel.value() + ": " + what,
                "Shorten its note or its items");
    }
}
