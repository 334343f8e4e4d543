package dev.kuri.app.cli;

import dev.kuri.app.serve.KuriApplication;
import dev.kuri.app.serve.StartFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Runs the server until it is stopped. */
@Command(
        name = "serve",
        description = {
            "Run the server: the chat page, and Telegram and LINE where tokens are set.",
            "Settings are Spring properties: --kuri.telegram.token=… is also KURI_TELEGRAM_TOKEN."
        },
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    private static final int CANNOT_START = 1;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConfigOption config;

    @Option(
            names = "--demo",
            description = "Everybody has some SIMs and eSIMs, whose providers are played here; no account is needed.")
    private boolean demo;

    /** Settings such as {@code --server.port=8081}: Spring knows them, picocli does not. */
    @Unmatched
    private List<String> settings = new ArrayList<>();

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public ServeCommand() {}

    @Override
    public Integer call() throws InterruptedException {
        SpringApplication application = new SpringApplication(KuriApplication.class);
        application.setDefaultProperties(
                Map.of("kuri.config", config.folder().toAbsolutePath().toString(), "kuri.demo", demo));
        try {
            application.run(settings.toArray(String[]::new));
        } catch (RuntimeException e) {
            String sentence = StartFailure.sentence(e).orElseThrow(() -> e);
            spec.commandLine().getErr().println("Kuri cannot start: " + sentence);
            return CANNOT_START;
        }
        // The server's own threads keep the process alive; this one has nothing left to do but wait with them.
        Thread.currentThread().join();
        return 0;
    }
}
