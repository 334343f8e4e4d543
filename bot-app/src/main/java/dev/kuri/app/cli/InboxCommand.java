package dev.kuri.app.cli;

import dev.kuri.app.operator.GivenUpEvent;
import dev.kuri.app.operator.InboxText;
import dev.kuri.app.serve.OperatorData;
import dev.kuri.core.turn.GivenUp.Which;
import java.util.List;
import java.util.function.ToIntBiFunction;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Events that could not be answered however often they were tried. */
@Command(
        name = "inbox",
        description = {
            "List events that were given up, and have them worked on again or forget them. Shows neither words nor people.",
            "Works beside a running server and without one. Takes the server's settings, such as --kuri.home=…"
        },
        subcommands = {
            InboxCommand.Listing.class,
            InboxCommand.Show.class,
            InboxCommand.Release.class,
            InboxCommand.Drop.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class InboxCommand {
    /** Lists them. */
    @Command(
            name = "list",
            description = "List the events that were given up, the newest first.",
            mixinStandardHelpOptions = true)
    public static final class Listing extends OperatorCommand {
        @Mixin
        private ListOption how;

        /** Made by picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        public Listing() {}

        @Override
        public Integer call() {
            how.print(out(), data().givenUp(new Which.All(), how.most()), InboxText::of);
            return 0;
        }
    }

    /** Shows one. */
    @Command(
            name = "show",
            description = "Show all that is known of one event but its words.",
            mixinStandardHelpOptions = true)
    public static final class Show extends OperatorCommand {
        @Parameters(paramLabel = "EVENT", description = "Its id, as kuri inbox list shows it.")
        private String event;

        /** Made by picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        public Show() {}

        @Override
        public Integer call() {
            List<GivenUpEvent> found = data().givenUp(new Which.One(event), 1);
            if (found.isEmpty()) {
                err().println("There is no event " + event + " that was given up.");
                return 1;
            }
            out().print(InboxText.whole(found.getFirst()));
            out().flush();
            return 0;
        }
    }

    /** Has some worked on again. */
    @Command(
            name = "release",
            description = {
                "Have events worked on again, as if they had just come.",
                "Those whose words may not be kept any more stay where they are."
            },
            mixinStandardHelpOptions = true)
    public static final class Release extends OperatorCommand {
        @ArgGroup(multiplicity = "1")
        private Chosen chosen;

        /** Made by picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        public Release() {}

        @Override
        public Integer call() {
            return chosen.change(this, OperatorData::release, "will be worked on again");
        }
    }

    /** Forgets some. */
    @Command(
            name = "drop",
            description = "Forget events for good, and their words at once. It cannot be undone.",
            mixinStandardHelpOptions = true)
    public static final class Drop extends OperatorCommand {
        @ArgGroup(multiplicity = "1")
        private Chosen chosen;

        /** Made by picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        public Drop() {}

        @Override
        public Integer call() {
            return chosen.change(this, OperatorData::drop, "are forgotten");
        }
    }

    /** One of two ways to choose. */
    static final class Chosen {
        @Parameters(paramLabel = "EVENT", arity = "1..*", description = "Ids, as kuri inbox list shows them.")
        private List<String> events = List.of();

        @Option(names = "--all", description = "All.")
        private boolean all;

        private int change(OperatorCommand command, ToIntBiFunction<OperatorData, Which> change, String outcome) {
            OperatorData data = command.data();
            List<Which> which = all
                    ? List.of(new Which.All())
                    : events.stream().<Which>map(Which.One::new).toList();
            int count =
                    which.stream().mapToInt(one -> change.applyAsInt(data, one)).sum();
            command.out().println(count + " event(s) " + outcome + ".");
            return count == 0 && !all ? 1 : 0;
        }
    }
}
