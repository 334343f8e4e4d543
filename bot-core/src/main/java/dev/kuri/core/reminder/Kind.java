package dev.kuri.core.reminder;

import java.time.Duration;
import java.util.List;

/** What a reminder is about; a person consents to each by itself. */
public enum Kind {
    /** A plan, a package or data that was bought or given ends. */
    ENDS,
    /** Data that was carried over ends. */
    CARRIED_ENDS,
    /** Little is left. */
    LOW,
    /** A line is stopped unless something is bought. */
    KEEP_ALIVE,
    /** A month begins: some of the last one's data was lost, some carried over. */
    RESET,
    /** What the person asked for in own words. */
    OWN,
    /** What is left, as soon as its provider tells: the person asked, and was told that it follows. */
    FIGURE;

    /** How early people are reminded who did not say it. */
    public List<Lead> usualLeads() {
        return switch (this) {
            case ENDS -> List.of(days(7), days(3), days(1), new Lead.Span(Duration.ofHours(3)));
            case CARRIED_ENDS -> List.of(days(3), days(1));
            case LOW -> List.of(new Lead.AtPace(), new Lead.Share(25), new Lead.Share(10));
            case KEEP_ALIVE -> List.of(days(14), days(3));
            case RESET -> List.of(new Lead.Afterwards());
            case OWN, FIGURE -> List.of(new Lead.OnTime());
        };
    }

    /** Whether such facts can have it. */
    public boolean takes(Lead lead) {
        return switch (lead) {
            case Lead.Days days -> this != LOW;
            case Lead.Span span -> this != LOW;
            case Lead.Mark mark -> this == LOW;
            case Lead.Afterwards afterwards -> this == RESET;
            case Lead.OnTime onTime -> this == OWN || this == FIGURE;
        };
    }

    /** Whether it comes of facts, so that it moves when they do, and not of what the person said. */
    public boolean isOfFacts() {
        return this != OWN && this != FIGURE;
    }

    private static Lead days(int days) {
        return new Lead.Days(days, null);
    }
}
