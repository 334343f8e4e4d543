package dev.kuri.app.operator;

import dev.kuri.core.channel.ChannelName;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The {@link Desk} for commands on this machine, which cannot open the embedded database beside the server. */
@RestController
@RequestMapping(DeskController.PATH)
public final class DeskController {
    public static final String PATH = "/operator/api";

    private final Desk desk;

    DeskController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/outbox")
    List<Undelivered> undelivered(OutboxChoice choice, @RequestParam int most) {
        return desk.undelivered(choice.which(), most);
    }

    @PostMapping("/outbox/resend")
    int resend(OutboxChoice choice) {
        return desk.resend(choice.which());
    }

    @PostMapping("/outbox/undo")
    int undoResend(OutboxChoice choice) {
        return desk.undoResend(choice.which());
    }

    @GetMapping("/inbox")
    List<GivenUpEvent> givenUp(InboxChoice choice, @RequestParam int most) {
        return desk.givenUp(choice.which(), most);
    }

    @PostMapping("/inbox/release")
    int release(InboxChoice choice) {
        return desk.release(choice.which());
    }

    @PostMapping("/inbox/drop")
    int drop(InboxChoice choice) {
        return desk.drop(choice.which());
    }

    @GetMapping("/reminders")
    Forecast forecast(@RequestParam Instant until) {
        return desk.forecast(until);
    }

    @PostMapping("/reminders/pause")
    boolean pause() {
        return desk.pause(true);
    }

    @PostMapping("/reminders/resume")
    boolean resume() {
        return desk.pause(false);
    }

    @PostMapping("/reminders/test")
    boolean test(@RequestParam String channel, @RequestParam String chat) {
        return desk.test(new ChannelName(channel), chat);
    }
}
