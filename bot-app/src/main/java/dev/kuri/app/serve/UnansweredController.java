package dev.kuri.app.serve;

import dev.kuri.core.learn.Unanswered;
import dev.kuri.store.UnansweredTable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
    private final DoorKeeper keeper;

    UnansweredController(UnansweredTable unanswered, DoorKeeper keeper) {
        this.unanswered = unanswered;
        this.keeper = keeper;
    }

    @GetMapping
    ResponseEntity<List<Unanswered>> list(HttpServletRequest request) {
        return keeper.lets(request) ? ResponseEntity.ok(unanswered.newestFirst()) : refused();
    }

    @DeleteMapping
    ResponseEntity<Integer> clear(HttpServletRequest request) {
        return keeper.lets(request) ? ResponseEntity.ok(unanswered.clear()) : refused();
    }

    private static <T> ResponseEntity<T> refused() {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
}
