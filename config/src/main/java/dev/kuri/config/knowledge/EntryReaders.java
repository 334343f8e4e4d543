package dev.kuri.config.knowledge;

import dev.kuri.config.yaml.Entry;
import dev.kuri.core.knowledge.AsOf;
import dev.kuri.core.knowledge.Buyers;
import dev.kuri.core.knowledge.Grade;
import dev.kuri.core.knowledge.Guide;
import dev.kuri.core.knowledge.GuideId;
import dev.kuri.core.knowledge.Plan;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.Provider;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.SeedFate;
import dev.kuri.core.knowledge.Source;
import dev.kuri.core.knowledge.SourceId;
import dev.kuri.core.knowledge.Topic;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads everything of the knowledge base but claims. */
final class EntryReaders {
    private EntryReaders() {}

    static Provider provider(Entry entry) {
        entry.allow(Set.of(
                "id",
                "kind",
                "parent",
                "status",
                "closed",
                "instead",
                "plan-kind",
                "buyers",
                "name",
                "aliases",
                "ask",
                "about",
                "sources"));
        entry.oneOf("status", Status.class);
        return new Provider(
                new ProviderId(entry.text("id")),
                entry.oneOf("kind", Provider.Kind.class),
                entry.parsedOrNull("parent", ProviderId::new, "a provider's id"),
                entry.parsedOrNull("closed", LocalDate::parse, "a day such as 2021-03-31"),
                entry.texts("instead").stream().map(ProviderId::new).toList(),
                entry.oneOf("plan-kind", PlanKind.class),
                entry.oneOf("buyers", Buyers.class),
                entry.wording("name"),
                entry.texts("aliases"),
                entry.parsed("ask", EntryReaders::webAddress, "a web address"),
                entry.wordingOrNull("about"),
                sources(entry));
    }

    /** Whether customers are taken. */
    private enum Status {
        OPEN,
        CLOSED,
        CLOSED_TO_NEW
    }

    static Plan plan(Entry entry) {
        entry.allow(Set.of("id", "provider", "kind", "status", "name", "aliases", "allowance", "sources"));
        return new Plan(
                new PlanId(entry.text("id")),
                entry.parsed("provider", ProviderId::new, "a provider's id"),
                entry.oneOf("kind", PlanKind.class),
                entry.oneOf("status", Status.class) == Status.OPEN,
                entry.wording("name"),
                entry.texts("aliases"),
                FactReader.prices(entry, "allowance"),
                sources(entry));
    }

    static Source source(Entry entry) {
        entry.allow(Set.of("id", "title", "publisher", "official", "url", "also", "date", "grade"));
        return new Source(
                new SourceId(entry.text("id")),
                entry.text("title"),
                entry.text("publisher"),
                entry.optionalText("official").filter("true"::equals).isPresent(),
                entry.parsedOrNull("url", EntryReaders::webAddress, "a web address"),
                entry.parsedOrNull("date", AsOf::new, "a date such as 2025, 2025-06 or 2025-06-05"),
                grade(entry));
    }

    static Guide guide(Entry entry) {
        entry.allow(Set.of("id", "form", "topic", "asked-as", "title", "intro", "items", "grade", "sources", "seeds"));
        return new Guide(
                new GuideId(entry.text("id")),
                entry.oneOf("form", Guide.Form.class),
                entry.oneOf("topic", Topic.class),
                entry.texts("asked-as"),
                entry.wording("title"),
                entry.wordingOrNull("intro"),
                entry.mappings("items").stream().map(Entry::wording).toList(),
                grade(entry),
                sources(entry));
    }

    static SeedFate seed(Entry entry) {
        entry.allow(Set.of("id", "fate", "by", "why"));
        return new SeedFate(
                entry.text("id"), entry.oneOf("fate", SeedFate.Fate.class), entry.texts("by"), entry.text("why"));
    }

    static Grade grade(Entry entry) {
        return entry.parsed(
                "grade",
                text -> Arrays.stream(Grade.values())
                        .filter(grade -> grade.id().equals(text))
                        .findFirst()
                        .orElseThrow(),
                "one of A, A-, B, C, D, BG");
    }

    static List<SourceId> sources(Entry entry) {
        return entry.texts("sources").stream().map(SourceId::new).toList();
    }

    private static URI webAddress(String text) {
        URI address = URI.create(text);
        if (address.getHost() == null || !address.getScheme().matches("https?")) {
            throw new IllegalArgumentException(text);
        }
        return address;
    }
}
