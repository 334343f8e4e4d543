package dev.kuri.app.operator;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A request does not say what it is about. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
final class NoChoiceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoChoiceException(String message) {
        super(message);
    }
}
