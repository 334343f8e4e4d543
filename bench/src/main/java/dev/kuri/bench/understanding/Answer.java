package dev.kuri.bench.understanding;

/**
 * What an engine made of a line.
 *
 * @param intent as the engine gives it when it is used as it comes
 * @param ranked the intent that it ranks first, before any threshold of its own
 * @param cpuMicros processor time that this answer took
 */
record Answer(String id, String intent, String ranked, double cpuMicros) {}
