package dev.kuri.app.doctor;

import dev.kuri.app.mind.LoadedMind;
import dev.kuri.core.channel.ChannelDoctor;
import dev.kuri.store.DatabaseState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks at every part, the nearest first. */
public final class Doctor {
    private final Supplier<LoadedMind> mind;
    private final Path home;
    private final @Nullable Supplier<DatabaseState> database;
    private final List<ChannelDoctor> channels;

    /**
     * @param mind loads and checks the configuration
     * @param home the data folder
     * @param database asks the database; null if there is none yet
     * @param channels those that are set up
     */
    public Doctor(
            Supplier<LoadedMind> mind,
            Path home,
            @Nullable Supplier<DatabaseState> database,
            List<ChannelDoctor> channels) {
        this.mind = mind;
        this.home = home;
        this.database = database;
        this.channels = List.copyOf(channels);
    }

    /**
     * What was found.
     *
     * @param mend whether to put right first what can be put right from here
     */
    public List<Finding> findings(boolean mend) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(new KnowledgeExamination(mind).findings());
        findings.addAll(new DiskExamination(home).findings());
        findings.addAll(
                database == null
                        ? List.of(Finding.right("database", "file", "None yet; the first start makes it"))
                        : new DatabaseExamination(database).findings());
        for (ChannelDoctor channel : channels) {
            (mend ? channel.mend() : channel.examine())
                    .forEach(what -> findings.add(new Finding(channel.channel().value(), what)));
        }
        if (channels.isEmpty()) {
            findings.add(Finding.doubtful(
                    "channels",
                    "tokens",
                    "Neither Telegram nor LINE is set up; only the chat page answers",
                    "Set KURI_TELEGRAM_TOKEN, or KURI_LINE_CHANNEL_TOKEN and KURI_LINE_CHANNEL_SECRET"));
        }
        return List.copyOf(findings);
    }
}
