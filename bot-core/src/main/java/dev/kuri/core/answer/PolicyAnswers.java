package dev.kuri.core.answer;

import static java.util.stream.Collectors.joining;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import dev.kuri.core.decide.Reading;
import dev.kuri.core.knowledge.Claim;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.Provider;
import dev.kuri.core.knowledge.Subject;
import dev.kuri.core.knowledge.Topic;
import dev.kuri.core.knowledge.Verdict;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers about policies: the verdict in the first words, the facts, where it comes from. */
final class PolicyAnswers {
    private final Research research;
    private final Phrases phrases;
    private final Names names;
    private final Provenance provenance;
    private final Buttons buttons;

    PolicyAnswers(Research research, Phrases phrases, Names names, Buttons buttons) {
        this.research = research;
        this.phrases = phrases;
        this.names = names;
        this.provenance = new Provenance(phrases);
        this.buttons = buttons;
    }

    /** For one provider or one plan kind. */
    Answer one(Language language, Reading reading, Finding finding) {
        List<Block> body = new ArrayList<>();
        closed(language, finding.subject()).ifPresent(body::add);
        body.add(new Block.Paragraph(head(language, reading, finding)));
        String details = details(language, finding.claim());
        if (!details.isEmpty()) {
            body.add(new Block.Paragraph(RichText.plain(details)));
        }
        if (reading.cues().contains(Cue.HEARSAY)) {
            finding.contradicting()
                    .forEach(claim -> body.add(provenance.contradiction(language, claim, research.sourcesOf(claim))));
        }
        body.add(provenance.line(language, finding));
        List<Choice> choices = new ArrayList<>(insteadOf(language, reading, finding));
        choices.addAll(buttons.afterPolicy(language, reading));
        return new Answer(List.of(new OutboundMessage(body, choices)), List.of(finding));
    }

    /** Where no provider was named: what holds for each kind of plan, and the question whose card it is. */
    Answer general(Language language, Reading reading, List<Finding> findings) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(phrases.rich(language, "general.lead", Map.of())));
        body.add(new Block.Bullets(findings.stream()
                .map(finding -> ruleOf(language, reading, finding))
                .toList()));
        body.addAll(provenances(language, findings));
        body.add(new Block.Paragraph(RichText.plain(phrases.text(language, "ask.provider"))));
        return new Answer(List.of(new OutboundMessage(body, buttons.providers(language, reading))), findings);
    }

    /** Several providers as one table that fits a phone, and under it what does not fit into its cells. */
    Answer compared(Language language, Reading reading, List<Finding> findings) {
        List<String> header = Stream.of("table.provider", "table.verdict", "table.date")
                .map(key -> phrases.text(language, key))
                .toList();
        List<Block> body = new ArrayList<>();
        String topic = phrases.text(language, "button." + reading.intent().id());
        body.add(new Block.Paragraph(phrases.rich(language, "table.lead", Map.of("topic", topic))));
        body.add(new Block.Table(
                header, findings.stream().map(finding -> row(language, finding)).toList()));
        body.add(new Block.Bullets(
                findings.stream().map(finding -> detailed(language, finding)).toList()));
        body.addAll(provenances(language, findings));
        return new Answer(List.of(new OutboundMessage(body, buttons.afterPolicy(language, reading))), findings);
    }

    /** What several findings rest on, each line once. */
    private List<Block> provenances(Language language, List<Finding> findings) {
        return findings.stream()
                .<Block>map(finding -> provenance.line(language, finding))
                .distinct()
                .toList();
    }

    private List<String> row(Language language, Finding finding) {
        String date = finding.asOf() == null
                ? phrases.text(language, "source.undated")
                : finding.asOf().text();
        return List.of(
                names.of(language, finding.subject()),
                phrases.text(language, "verdict." + finding.verdict().id()),
                date);
    }

    private RichText detailed(Language language, Finding finding) {
        String details = finding.general() ? phrases.text(language, "table.none") : details(language, finding.claim());
        return new RichText(List.of(
                new Span.Strong(names.of(language, finding.subject())),
                new Span.Plain(phrases.text(language, "list.colon") + details)));
    }

    private RichText ruleOf(Language language, Reading reading, Finding finding) {
        List<Span> spans = new ArrayList<>(head(language, reading, finding).spans());
        String details = details(language, finding.claim());
        if (!details.isEmpty()) {
            spans.add(new Span.Plain(phrases.text(language, "list.sentence") + details));
        }
        return new RichText(spans);
    }

    private RichText head(Language language, Reading reading, Finding finding) {
        Map<String, String> places = Map.of("who", names.of(language, finding.subject()));
        return phrases.rich(language, headKey(language, reading, finding), places);
    }

    /** The topic's own sentence where there is one; else the bare verdict, where the question has one at all. */
    private String headKey(Language language, Reading reading, Finding finding) {
        String verdict = finding.verdict().id();
        if (finding.general()) {
            return "verdict.general";
        }
        String how = "how." + reading.intent().id();
        if (isAboutTheWay(reading, finding) && phrases.find(language, how).isPresent()) {
            return how;
        }
        String ofTopic = "verdict." + reading.intent().id() + "." + verdict;
        if (finding.claim().when().isEmpty() && phrases.find(language, ofTopic).isPresent()) {
            return ofTopic;
        }
        return hasVerdict(finding)
                ? "verdict.when." + verdict
                : "about." + reading.intent().id();
    }

    /** Who asks how it is done is not told first that it can be done. */
    private static boolean isAboutTheWay(Reading reading, Finding finding) {
        return finding.verdict() == Verdict.YES && reading.cues().contains(Cue.HOW);
    }

    private static boolean hasVerdict(Finding finding) {
        Topic topic = finding.claim().topic();
        return !finding.claim().when().isEmpty()
                || finding.verdict() == Verdict.UNKNOWN
                || topic == Topic.ROLLOVER
                || topic == Topic.TRANSFER
                || topic == Topic.TOPUP
                || topic == Topic.RENEWAL;
    }

    /** The note first, because it names the exception; then the facts. */
    private String details(Language language, Claim claim) {
        FactWords facts = new FactWords(phrases);
        Stream<String> note =
                claim.note() == null ? Stream.of() : Stream.of(claim.note().in(language));
        return Stream.concat(note, claim.facts().stream().map(fact -> facts.sentence(language, fact)))
                .collect(joining(phrases.text(language, "list.sentence")));
    }

    private Optional<Block> closed(Language language, Subject subject) {
        if (subject.provider() == null) {
            return Optional.empty();
        }
        Provider provider = names.known(subject.provider());
        return Optional.ofNullable(provider.about())
                .map(about -> new Block.Paragraph(RichText.plain(about.in(language))));
    }

    private List<Choice> insteadOf(Language language, Reading reading, Finding finding) {
        if (finding.subject().provider() == null) {
            return List.of();
        }
        Provider provider = names.known(finding.subject().provider());
        return provider.instead().stream()
                .<Choice>map(id -> new Choice.Button(
                        names.provider(language, id),
                        new Suggestion.Ask(reading.intent(), List.of(id), null, null).payload()))
                .toList();
    }
}
