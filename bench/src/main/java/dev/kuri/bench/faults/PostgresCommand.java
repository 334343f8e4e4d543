package dev.kuri.bench.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays out a PostgreSQL from the binaries that the tests use; whoever asked for it starts and stops it, also roughly. */
@Command(
        name = "postgres",
        description = "Make an empty PostgreSQL in a folder and print the folder of its programs, pg_ctl among them.")
final class PostgresCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--binaries",
            required = true,
            paramLabel = "FOLDER",
            description = "Where the programs are unpacked, once.")
    private Path binaries;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Where its data is put; new or empty.")
    private Path data;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    PostgresCommand() {}

    /** The library starts it without syncing to the disk, which is why it is not the one that goes on running. */
    @Override
    public Integer call() throws IOException {
        EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Files.createDirectories(binaries).toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start()
                .close();
        spec.commandLine().getOut().println(programs());
        return 0;
    }

    private Path programs() throws IOException {
        try (Stream<Path> unpacked = Files.list(binaries)) {
            return unpacked.map(folder -> folder.resolve("bin"))
                    .filter(bin -> Files.exists(bin.resolve("pg_ctl")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No PostgreSQL was unpacked in " + binaries));
        }
    }
}
