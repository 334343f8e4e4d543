package dev.kuri.app.doctor;

import dev.kuri.core.channel.ChannelDoctor;
import dev.kuri.core.channel.ChannelDoctor.State;

/**
 * One thing that was looked at.
 *
 * @param part of Kuri, such as {@code database} or {@code telegram}
 */
public record Finding(String part, ChannelDoctor.Finding what) {
    static Finding right(String part, String subject, String what) {
        return new Finding(part, new ChannelDoctor.Finding(State.RIGHT, subject, what, ""));
    }

    static Finding doubtful(String part, String subject, String what, String remedy) {
        return new Finding(part, new ChannelDoctor.Finding(State.DOUBTFUL, subject, what, remedy));
    }

    static Finding wrong(String part, String subject, String what, String remedy) {
        return new Finding(part, new ChannelDoctor.Finding(State.WRONG, subject, what, remedy));
    }

    /** Whether Kuri cannot do its work because of it. */
    public boolean isWrong() {
        return what.state() == State.WRONG;
    }
}
