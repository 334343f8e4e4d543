package dev.kuri.core.channel;

/** Lets one node do what only one may do at a time, such as polling for updates. */
@FunctionalInterface
public interface Leadership {
    /** A node that is alone. */
    Leadership ALONE = role -> true;

    /**
     * Whether this node has the role now; takes it if nobody has. To be asked every few seconds by whoever wants to keep it.
     *
     * @param role at most 100 characters, such as {@code poll:telegram:4711}
     */
    boolean leads(String role);
}
