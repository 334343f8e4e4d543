package dev.kuri.core.answer;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import dev.kuri.core.knowledge.AsOf;
import dev.kuri.core.knowledge.Guide;
import dev.kuri.core.knowledge.Guide.Form;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Shows guides and finds definitions. */
final class GuideAnswers {
    private final KnowledgeBase base;
    private final Phrases phrases;
    private final UnaryOperator<String> fold;
    private final List<Term> terms;

    /**
     * @param fold makes words comparable across scripts, width and case
     */
    GuideAnswers(KnowledgeBase base, Phrases phrases, UnaryOperator<String> fold) {
        this.base = base;
        this.phrases = phrases;
        this.fold = fold;
        this.terms = base.guides().stream()
                .filter(guide -> guide.form() == Form.DEFINITION)
                .flatMap(guide -> guide.terms().stream().map(term -> new Term(fold.apply(term), guide)))
                .sorted(Comparator.comparingInt((Term term) -> term.folded.length())
                        .reversed())
                .toList();
    }

    private record Term(String folded, Guide guide) {}

    /** The definition of the longest term that the words hold. */
    Optional<Guide> definition(String words) {
        String folded = fold.apply(words);
        return terms.stream()
                .filter(term -> folded.contains(term.folded))
                .map(Term::guide)
                .findFirst();
    }

    OutboundMessage show(Language language, Guide guide, List<Choice> choices) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(
                new RichText(List.of(new Span.Strong(guide.title().in(language))))));
        if (guide.intro() != null) {
            body.add(new Block.Paragraph(RichText.plain(guide.intro().in(language))));
        }
        List<RichText> items = guide.items().stream()
                .map(item -> RichText.plain(item.in(language)))
                .toList();
        switch (guide.form()) {
            case STEPS -> body.add(new Block.Steps(1, items));
            case DEFINITION -> items.forEach(item -> body.add(new Block.Paragraph(item)));
            case ALTERNATIVES, TIPS, REASONS -> body.add(new Block.Bullets(items));
        }
        body.add(new Block.Paragraph(RichText.plain(basis(language, guide))));
        return new OutboundMessage(body, choices);
    }

    private String basis(Language language, Guide guide) {
        String date = guide.sources().stream()
                .map(base::source)
                .flatMap(Optional::stream)
                .flatMap(source -> Stream.ofNullable(source.date()))
                .max(Comparator.naturalOrder())
                .map(AsOf::text)
                .orElseGet(() -> phrases.text(language, "source.undated"));
        String grade = phrases.text(language, "grade." + guide.grade().id());
        return phrases.text(language, "source.guide", Map.of("date", date, "grade", grade));
    }
}
