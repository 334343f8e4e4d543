package dev.kuri.balance.demo;

/** How a played provider answers. */
public enum Mood {
    WELL,
    /** 429, with seconds in {@code Retry-After}. */
    BUSY_FOR_SECONDS,
    /** 429, with a date in {@code Retry-After}. */
    BUSY_UNTIL_DATE,
    /** 429, and nothing else. */
    BUSY,
    /** 401: the token or key is not accepted, though it is right. */
    UNAUTHORIZED,
    /** 403. */
    FORBIDDEN,
    /** 500. */
    DOWN,
    /** 200, and bytes that mean nothing. */
    GARBAGE,
    /** 200, and a page for people. */
    HTML,
    /** 200, and JSON of which the second half is missing. */
    HALF_JSON,
    /** 200, and fewer bytes than were promised. */
    HALF_BODY,
    /** 200, and a body that goes on for as long as somebody reads. */
    ENDLESS,
    /** 200, a byte now and then, and no end. */
    DRIPPING,
    /** Never answers. */
    SILENT,
    /** 302, to somewhere else. */
    ELSEWHERE
}
