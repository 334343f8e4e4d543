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
    private Map<Path, FileTime> lastLook;
    private volatile LoadedMind current;
    private volatile boolean refused;

    /**
     * @param check throws if a mind that was loaded must not be used
     * @throws dev.kuri.config.yaml.ConfigException if the configuration is wrong: there is no older one to keep
     */
    public MindKeeper(Path config, MindLoader loader, Consumer<LoadedMind> check) {
        this.config = config;
        this.loader = loader;
        this.check = check;
        this.seen = files();
        this.lastLook = seen;
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

    /** Whether the files as they are now cannot be used, so that the older mind stays. */
    public boolean refusesItsFiles() {
        return refused;
    }

    /**
     * Makes a new mind if files have changed, and have not changed any more since the last look: a file that is being
     * written may be good YAML half-way. Says in the log why it keeps the old mind if it must.
     */
    public synchronized void reloadIfChanged() {
        Map<Path, FileTime> now = files();
        boolean isSettled = now.equals(lastLook);
        lastLook = now;
        if (now.equals(seen) || !isSettled) {
            return;
        }
        try {
            LoadedMind fresh = checked();
            if (!files().equals(now)) {
                // Written while it was read: what was loaded may be of two versions.
                return;
            }
            seen = now;
            current = fresh;
            refused = false;
            LOG.info(
                    "The configuration was reloaded: {} claims",
                    current.base().claims().size());
        } catch (RuntimeException e) {
            seen = now;
            refused = true;
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
