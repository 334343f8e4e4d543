package dev.kuri.core.channel;

import java.util.List;

/** Examines how Kuri is set up with a platform, and mends what it can. */
public interface ChannelDoctor {
    ChannelName channel();

    /** What is right and what is wrong; asks the platform and changes nothing. */
    List<Finding> examine();

    /** Mends what can be mended from here, such as the registration of the webhook, and tells what is so now. */
    List<Finding> mend();

    /**
     * One thing that was looked at.
     *
     * @param subject a few words, such as "webhook"
     * @param what a sentence without secrets
     * @param remedy what the operator can do; empty if there is nothing to do
     */
    record Finding(State state, String subject, String what, String remedy) {}

    /** How things stand. */
    enum State {
        RIGHT,
        /** Works, but somebody should look at it. */
        DOUBTFUL,
        WRONG,
        /** Was wrong until now. */
        MENDED
    }
}
