package dev.kuri.app.serve;

import dev.kuri.core.learn.Unanswered;
import dev.kuri.store.UnansweredTable;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives unanswered messages to commands on this machine, which cannot open the embedded database beside the server. */
@RestController
@RequestMapping(UnansweredController.PATH)
final class UnansweredController {
    static final String PATH = "/operator/unanswered";

    private final UnansweredTable unanswered;

    UnansweredController(UnansweredTable unanswered) {
        this.unanswered = unanswered;
    }

    @GetMapping
    List<Unanswered> newestFirst() {
        return unanswered.newestFirst();
    }

    @DeleteMapping
    int clear() {
        return unanswered.clear();
    }
}
