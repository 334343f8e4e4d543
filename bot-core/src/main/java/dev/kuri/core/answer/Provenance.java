package dev.kuri.core.answer;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import dev.kuri.core.knowledge.AsOf;
import dev.kuri.core.knowledge.Claim;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says where a claim comes from, from when it is and how sure it is. */
final class Provenance {
    private final Phrases phrases;

    Provenance(Phrases phrases) {
        this.phrases = phrases;
    }

    /** One line under an answer: the first source, the date, the grade in words. */
    Block.Paragraph line(Language language, Finding finding) {
        Source first = finding.sources().getFirst();
        Claim claim = finding.claim();
        List<Span> spans = new ArrayList<>();
        spans.add(new Span.Plain(phrases.text(language, "source.lead")));
        spans.add(named(first));
        String more = finding.sources().size() > 1
                ? phrases.text(
                        language,
                        "source.more",
                        Map.of("count", String.valueOf(finding.sources().size() - 1)))
                : "";
        spans.add(new Span.Plain(more
                + phrases.text(
                        language,
                        "source.dated",
                        Map.of(
                                "date", date(language, finding.asOf()),
                                "grade",
                                        phrases.text(
                                                language,
                                                "grade." + claim.grade().id())))));
        return new Block.Paragraph(new RichText(spans));
    }

    /** What says otherwise, and how far that can be relied on. */
    Block.Paragraph contradiction(Language language, Claim other, List<Source> sources) {
        String note = other.note() == null ? "" : other.note().in(language);
        AsOf asOf = Research.asOf(other, sources);
        return new Block.Paragraph(phrases.rich(
                language,
                "source.contradicts",
                Map.of(
                        "note", note,
                        "date", date(language, asOf),
                        "grade", phrases.text(language, "grade." + other.grade().id()))));
    }

    /** Every source of its own, for those who ask. */
    List<RichText> list(Language language, List<Source> sources) {
        return sources.stream().map(source -> item(language, source)).toList();
    }

    private RichText item(Language language, Source source) {
        String rest = phrases.text(
                language,
                "source.item",
                Map.of(
                        "publisher", source.publisher(),
                        "date", date(language, source.date()),
                        "grade",
                                phrases.text(language, "grade." + source.grade().id())));
        return new RichText(List.of(named(source), new Span.Plain(rest)));
    }

    private static Span named(Source source) {
        return source.url() == null ? new Span.Plain(source.title()) : new Span.Link(source.title(), source.url());
    }

    private String date(Language language, @Nullable AsOf asOf) {
        return asOf == null ? phrases.text(language, "source.undated") : asOf.text();
    }
}
