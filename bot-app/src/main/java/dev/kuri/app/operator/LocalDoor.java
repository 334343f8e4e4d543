package dev.kuri.app.operator;

import jakarta.servlet.http.HttpServletRequest;

/** The way in for commands that run on the server's own machine. */
@FunctionalInterface
public interface LocalDoor {
    /** Whether a request comes from this machine, through no proxy, and has the key. */
    boolean lets(HttpServletRequest request);
}
