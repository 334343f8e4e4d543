package dev.kuri.balance.demo;

/**
 * What a played provider answers.
 *
 * @param body as JSON
 */
record Told(int status, String body) {
    static Told ok(String body) {
        return new Told(200, body);
    }
}
