package dev.kuri.core.understand;

import static java.util.stream.Collectors.joining;

import dev.kuri.core.channel.Payload;
import dev.kuri.core.knowledge.GuideId;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a button of ours proposes to say next. Its written form starts with a version, so that old buttons can be told. */
public sealed interface Suggestion {
    /**
     * Asks about something.
     *
     * @param plan null for any
     * @param kind null for the usual one
     */
    record Ask(
            Intent intent,
            List<ProviderId> providers,
            @Nullable PlanId plan,
            @Nullable PlanKind kind) implements Suggestion {
        public Ask {
            providers = List.copyOf(providers);
        }
    }

    /** Shows a guide. */
    record Show(GuideId guide) implements Suggestion {}

    /** Switches the language. */
    record Speak(Language language) implements Suggestion {}

    /** Wants something about the chat's own data. */
    record Own(DataWish wish) implements Suggestion {}

    /** Tells what is left of one subscription. */
    record Look(UUID subscription) implements Suggestion {}

    /** Wants something about the subscriptions that Kuri knows of. */
    record Manage(SubscriptionWish wish) implements Suggestion {}

    /** Wants something about reminders. */
    record Remind(ReminderWish wish) implements Suggestion {}

    /**
     * The written form.
     *
     * @throws IllegalArgumentException if it does not fit a payload
     */
    default Payload payload() {
        return new Payload(
                switch (this) {
                    case Ask ask ->
                        String.join(
                                "|",
                                "1a",
                                ask.intent.id(),
                                ask.providers.stream().map(ProviderId::value).collect(joining(",")),
                                ask.plan == null ? "" : ask.plan.value(),
                                ask.kind == null ? "" : ask.kind.id());
                    case Show show -> "1g|" + show.guide.value();
                    case Speak speak -> "1l|" + speak.language.tag();
                    case Own own -> "1p|" + own.wish.id();
                    case Look look -> "1b|" + look.subscription;
                    case Remind remind -> "1r|" + ReminderPayload.write(remind.wish);
                    case Manage manage -> "1s|" + SubscriptionPayload.write(manage.wish);
                });
    }

    /**
     * @return empty for what was not written by this version: an old button, or one that a stranger made up
     */
    static Optional<Suggestion> read(Payload payload) {
        String[] parts = payload.value().split("\\|", -1);
        return switch (parts[0]) {
            case "1a" -> parts.length == 5 ? ask(parts) : Optional.empty();
            case "1g" ->
                parts.length == 2 && !parts[1].isBlank()
                        ? Optional.of(new Show(new GuideId(parts[1])))
                        : Optional.empty();
            case "1l" -> parts.length == 2 ? Language.ofTag(parts[1]).map(Speak::new) : Optional.empty();
            case "1p" -> parts.length == 2 ? DataWish.ofId(parts[1]).map(Own::new) : Optional.empty();
            case "1b" -> parts.length == 2 ? SubscriptionPayload.id(parts[1]).map(Look::new) : Optional.empty();
            case "1s" ->
                SubscriptionPayload.read(Arrays.asList(parts).subList(1, parts.length))
                        .map(Manage::new);
            case "1r" ->
                ReminderPayload.read(Arrays.asList(parts).subList(1, parts.length))
                        .map(Remind::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Suggestion> ask(String[] parts) {
        List<ProviderId> providers = Arrays.stream(parts[2].split(","))
                .filter(id -> !id.isBlank())
                .map(ProviderId::new)
                .toList();
        return Intent.ofId(parts[1])
                .map(intent -> new Ask(
                        intent,
                        providers,
                        parts[3].isBlank() ? null : new PlanId(parts[3]),
                        PlanKind.ofId(parts[4]).orElse(null)));
    }
}
