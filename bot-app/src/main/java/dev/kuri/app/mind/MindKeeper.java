package dev.kuri.app.mind;

import dev.kuri.core.turn.Mind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the newest mind that could be made. A broken configuration never replaces a good one. */
public final class MindKeeper implements Supplier<Mind> {
    private static final Logger LOG = LoggerFactory.getLogger(MindKeeper.class);

    private final Path config;
    private final MindLoader loader;
    private final Consumer<LoadedMind> check;
    private Map<Path, FileTime> seen;
    private volatile LoadedMind current;

    /**
     * @param check throws if a mind that was loaded must not be used
     * @throws dev.kuri.config.yaml.ConfigException if the configuration is wrong: there is no older one to keep
     */
    public MindKeeper(Path config, MindLoader loader, Consumer<LoadedMind> check) {
        this.config = config;
        this.loader = loader;
        this.check = check;
        this.seen = files();
        this.current = checked();
    }

    private LoadedMind checked() {
        LoadedMind mind = loader.load();
        check.accept(mind);
        mind.remarks().forEach(LOG::warn);
        return mind;
    }

    @Override
    public Mind get() {
        return current.mind();
    }

    public LoadedMind current() {
        return current;
    }

    /** Makes a new mind if a file changed since the last look; says in the log why it keeps the old one if it must. */
    public synchronized void reloadIfChanged() {
        Map<Path, FileTime> now = files();
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        try {
            current = checked();
            LOG.info(
                    "The configuration was reloaded: {} claims",
                    current.base().claims().size());
        } catch (RuntimeException e) {
            LOG.error("The configuration has changed but cannot be used; the old one stays.\n{}", e.getMessage());
        }
    }

    /** What an operator writes, and what {@code kb learn} has learnt. */
    private static boolean isLoaded(Path file) {
        return file.toString().endsWith(".yaml") || file.toString().endsWith(".model");
    }

    private Map<Path, FileTime> files() {
        Map<Path, FileTime> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(config)) {
            for (Path file : all.filter(MindKeeper::isLoaded).toList()) {
                files.put(file, Files.getLastModifiedTime(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The configuration folder " + config + " cannot be read", e);
        }
        return files;
    }
}
