package dev.kuri.app.web;

/**
 * A button as the page shows it.
 *
 * @param payload what pressing it sends
 */
record Button(String label, String payload) {}
