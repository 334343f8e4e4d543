package dev.kuri.core.understand;

import dev.kuri.core.balance.LinkCode;
import dev.kuri.core.balance.SimNumber;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Content;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands by what a model has learnt from labelled questions, in this process and without a network. */
public final class TrainedInterpreter implements Interpreter {
    private final Wishes wishes;
    private final Explainer explainer;

    private TrainedInterpreter(Wishes wishes, Explainer explainer) {
        this.wishes = wishes;
        this.explainer = explainer;
    }

    /** The model should have been trained with much the same names and phrases, or it knows less than it could. */
    public static TrainedInterpreter of(Lexicon lexicon, Phrasebook book, IntentModel model) {
        HanTable han = HanTable.load();
        Normaliser normaliser = new Normaliser(han);
        Phrases phrases = new Phrases(normaliser);
        Reader reader = new Reader(lexicon, book, normaliser);
        Details details = new Details(book, phrases);
        Cues cues = new Cues(book, details, phrases);
        LanguageGuess languages = new LanguageGuess(han, book.languages(), phrases);
        return new TrainedInterpreter(
                new Wishes(reader, details, cues, languages, model), new Explainer(reader, model));
    }

    @Override
    public Interpretation interpret(Content content) {
        return switch (content) {
            case InboundMessage.Text text -> typed(text.text());
            case InboundMessage.Press press ->
                Suggestion.read(press.payload())
                        .map(TrainedInterpreter::pressed)
                        .orElseGet(() -> new Interpretation.StaleButton(List.of()));
            case InboundMessage.Joined joined -> came(joined.parameter());
            case InboundMessage.Media media ->
                wishes.inKeywords(media.keywords()).orElseGet(() -> new Interpretation.Wordless(media.kind()));
            case InboundMessage.Left left -> new Interpretation.Nothing();
            case InboundMessage.Returned returned -> new Interpretation.Nothing();
            case InboundMessage.Withdrawn withdrawn -> new Interpretation.Nothing();
            case InboundMessage.Moved moved -> new Interpretation.Nothing();
            case InboundMessage.Unsupported unsupported -> new Interpretation.Nothing();
        };
    }

    @Override
    public Explanation explain(Content content) {
        Interpretation outcome = interpret(content);
        if (content instanceof InboundMessage.Text text) {
            // Of a number its last digits are shown, of a code nothing.
            Interpretation words = outcome instanceof Interpretation.NamesSim ? wishes.inText(text.text()) : outcome;
            if (words instanceof Interpretation.Wish wish) {
                return explainer.explain(text.text(), outcome, wish.best());
            }
            if (words instanceof Interpretation.TwoWishes two) {
                return explainer.explain(text.text(), outcome, two.first().best());
            }
        }
        return new Explanation(outcome, "", List.of(), List.of());
    }

    /** Codes and numbers come first: what else is in such a message can be said again. */
    private Interpretation typed(String text) {
        return LinkCode.in(text)
                .<Interpretation>map(Interpretation.BringsCode::new)
                .orElseGet(() -> SimNumber.isIn(text) ? new Interpretation.NamesSim() : wishes.inText(text));
    }

    private static Interpretation came(@Nullable String parameter) {
        return Optional.ofNullable(parameter)
                .flatMap(LinkCode::in)
                .<Interpretation>map(Interpretation.BringsCode::new)
                .orElseGet(() -> new Interpretation.Arrival(parameter));
    }

    private static Interpretation pressed(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Ask ask -> Wishes.certain(ask.intent(), Wishes.askedFor(ask));
            case Suggestion.Show show -> new Interpretation.WantsGuide(show.guide());
            case Suggestion.Look look -> new Interpretation.WantsBalance(look.subscription());
            case Suggestion.Manage manage -> new Interpretation.AboutSubscriptions(manage.wish());
            case Suggestion.Remind remind -> new Interpretation.AboutReminders(remind.wish());
            case Suggestion.Own own -> new Interpretation.OwnData(own.wish());
            case Suggestion.Speak speak -> Wishes.certain(Intent.ACCOUNT, Slots.NONE.speaking(speak.language()));
        };
    }
}
