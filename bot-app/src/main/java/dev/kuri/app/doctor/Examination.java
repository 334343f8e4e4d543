package dev.kuri.app.doctor;

import java.util.List;

/** Looks at one part of Kuri. */
@FunctionalInterface
interface Examination {
    /** What was found; changes nothing. What cannot be looked at is a finding, not an exception. */
    List<Finding> findings();
}
