package dev.kuri.app.cli;

import dev.kuri.app.operator.Forecast;
import dev.kuri.app.operator.ForecastText;
import dev.kuri.core.channel.ChannelName;
import java.time.Clock;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** The reminders of everybody. */
@Command(
        name = "reminders",
        description = {
            "Show how many reminders are to come, pause them all, or try whether one arrives.",
            "Works beside a running server and without one. Takes the server's settings, such as --kuri.home=…"
        },
        subcommands = {
            RemindersCommand.ForecastHours.class,
            RemindersCommand.Pause.class,
            RemindersCommand.Resume.class,
            RemindersCommand.Trial.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class RemindersCommand {
    /** Tells how many there will be. */
    @Command(
            name = "forecast",
            description =
                    "Show what is promised by now, by the hour in which it falls due, and what of it costs at LINE.",
            mixinStandardHelpOptions = true)
    public static final class ForecastHours extends OperatorCommand {
        @Option(
                names = "--hours",
                paramLabel = "N",
                defaultValue = "48",
                description = "So many hours ahead (default: ${DEFAULT-VALUE}).")
        private int hours;

        @Option(names = "--json", description = "Print it as JSON.")
        private boolean json;

        /** Made by picocli, which sets the fields. */
        public ForecastHours() {}

        @Override
        public Integer call() {
            Forecast forecast = data().forecast(Clock.systemUTC().instant().plus(Duration.ofHours(hours)));
            if (json) {
                out().println(JsonMapper.builder().build().writeValueAsString(forecast));
            } else {
                out().print(ForecastText.of(forecast));
            }
            out().flush();
            return 0;
        }
    }

    /** Stops them all. */
    @Command(
            name = "pause",
            description = {
                "Say nothing of what falls due, on any node, until kuri reminders resume.",
                "What is still of use by then is said then, the rest is dropped. Answers go on."
            },
            mixinStandardHelpOptions = true)
    public static final class Pause extends OperatorCommand {
        /** Made by picocli. */
        public Pause() {}

        @Override
        public Integer call() {
            out().println(data().pause(true) ? "Reminders are paused." : "Reminders were paused already.");
            return 0;
        }
    }

    /** Lets them go on. */
    @Command(name = "resume", description = "Go on after kuri reminders pause.", mixinStandardHelpOptions = true)
    public static final class Resume extends OperatorCommand {
        /** Made by picocli. */
        public Resume() {}

        @Override
        public Integer call() {
            out().println(data().pause(false) ? "Reminders go on." : "Reminders were not paused.");
            return 0;
        }
    }

    /** Tries one. */
    @Command(
            name = "test",
            description = {
                "Send a test to a chat that has written to Kuri before, on the way that reminders take.",
                "On LINE it is a push, which counts against the month's quota."
            },
            mixinStandardHelpOptions = true)
    public static final class Trial extends OperatorCommand {
        @Parameters(index = "0", paramLabel = "CHANNEL", description = "telegram or line.")
        private String channel;

        @Parameters(
                index = "1",
                paramLabel = "CHAT",
                description = "Your id there: the number that Telegram gives you, or LINE's \"Your user ID\".")
        private String chat;

        /** Made by picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        public Trial() {}

        @Override
        public Integer call() {
            if (data().test(new ChannelName(channel), chat)) {
                out().println("It is on its way. If it does not arrive, kuri outbox list tells why.");
                return 0;
            }
            err().println("Nobody has written to Kuri from there: write to it once, then try again.");
            return 1;
        }
    }
}
