package dev.kuri.bench.peers;

import java.nio.file.Path;

/**
 * Where everything is.
 *
 * @param root of the project
 * @param work for logs, data and results
 * @param npm where the peers from npm are installed, each in a folder of its own
 * @param chatBench its compiled classes
 * @param pairs the questions and their marks
 * @param answers the same with whole answers
 */
record Places(Path root, Path work, Path npm, Path chatBench, Path pairs, Path answers) {
    Path peers() {
        return root.resolve("bench/peers");
    }

    /** The Java that runs this. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
