package dev.kuri.app.codes;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The {@link CodeDesk} for commands on this machine. */
@RestController
@RequestMapping(CodesController.PATH)
public final class CodesController {
    /** Below what the operator's security guards. */
    public static final String PATH = "/operator/api/codes";

    private final CodeDesk desk;

    CodesController(CodeDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    List<IssuedCode> issue(@RequestBody Order order) {
        return desk.issue(order);
    }

    @GetMapping
    List<ListedCode> newestFirst(@RequestParam int most) {
        return desk.newestFirst(most);
    }

    @PostMapping("/{code}/revoke")
    boolean revoke(@PathVariable UUID code) {
        return desk.revoke(code);
    }

    /** What has to be put right first, in a sentence that the command prints. */
    @ExceptionHandler
    ResponseEntity<String> notSetUp(IllegalStateException failure) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(failure.getMessage());
    }
}
