package dev.kuri.config.yaml;

/**
 * A mistake in a configuration file.
 *
 * @param file relative to the configuration folder
 * @param line counted from 1
 * @param what is wrong
 * @param remedy what to do about it
 */
public record Problem(String file, int line, String what, String remedy) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + what + ". " + remedy + ".";
    }
}
