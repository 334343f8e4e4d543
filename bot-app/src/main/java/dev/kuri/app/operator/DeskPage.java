package dev.kuri.app.operator;

import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.outbox.DeadLetters;
import dev.kuri.core.turn.GivenUp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The operator's page: how things stand, and the {@link Desk}. Every form leads back to it. */
@Controller
@RequestMapping("/operator")
public final class DeskPage {
    /** Rows of a list; more are for the commands. */
    static final int MOST = 100;

    /** As far as a quota is worth looking ahead for; the command looks farther. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final String BACK = "redirect:/operator";

    private final Desk desk;
    private final Standing standing;
    private final Clock clock;

    DeskPage(Desk desk, Standing standing, Clock clock) {
        this.desk = desk;
        this.standing = standing;
        this.clock = clock;
    }

    /**
     * What was done by the form that led here.
     *
     * @param done a word for it
     * @param count to how many; null with nothing done
     */
    record Done(@Nullable String done, @Nullable Integer count) {}

    /**
     * A reason to choose by.
     *
     * @param isChosen whether the page shows those of this reason only
     */
    record Filter(Reason reason, String word, boolean isChosen) {}

    @GetMapping
    String page(Done done, @RequestParam @Nullable Reason reason, CsrfToken token, Model model) {
        DeadLetters.Which which = reason == null ? new DeadLetters.Which.All() : new DeadLetters.Which.Of(reason);
        model.addAttribute("token", token.getToken());
        model.addAttribute("said", sentence(done));
        model.addAttribute("reason", reason);
        model.addAttribute("filters", filters(reason));
        model.addAttribute("most", MOST);
        model.addAttribute("standing", standing.now());
        model.addAttribute("forecast", desk.forecast(clock.instant().plus(AHEAD)));
        model.addAttribute("letters", desk.undelivered(which, MOST));
        model.addAttribute("events", desk.givenUp(new GivenUp.Which.All(), MOST));
        return "operator";
    }

    @PostMapping("/outbox/resend")
    String resend(OutboxChoice choice, RedirectAttributes to) {
        return back(to, "resent", desk.resend(choice.which()));
    }

    @PostMapping("/outbox/undo")
    String undoResend(OutboxChoice choice, RedirectAttributes to) {
        return back(to, "undone", desk.undoResend(choice.which()));
    }

    @PostMapping("/inbox/release")
    String release(InboxChoice choice, RedirectAttributes to) {
        return back(to, "released", desk.release(choice.which()));
    }

    @PostMapping("/inbox/drop")
    String drop(InboxChoice choice, RedirectAttributes to) {
        return back(to, "dropped", desk.drop(choice.which()));
    }

    @PostMapping("/reminders/pause")
    String pause(RedirectAttributes to) {
        return back(to, "paused", desk.pause(true) ? 1 : 0);
    }

    @PostMapping("/reminders/resume")
    String resume(RedirectAttributes to) {
        return back(to, "resumed", desk.pause(false) ? 1 : 0);
    }

    private static String back(RedirectAttributes to, String done, int count) {
        to.addAttribute("done", done);
        to.addAttribute("count", count);
        return BACK;
    }

    private static List<Filter> filters(@Nullable Reason chosen) {
        return Arrays.stream(Reason.values())
                .map(reason -> new Filter(reason, Undelivered.word(reason), reason == chosen))
                .toList();
    }

    private static @Nullable String sentence(Done done) {
        return done.done() == null
                ? null
                : switch (done.done()) {
                    case "resent" -> done.count() + " of them will be sent again.";
                    case "undone" -> done.count() + " of them will not be sent again.";
                    case "released" -> done.count() + " of them will be worked on again.";
                    case "dropped" -> done.count() + " of them are forgotten.";
                    case "paused" -> "Reminders are paused.";
                    case "resumed" -> "Reminders go on.";
                    default -> null;
                };
    }
}
