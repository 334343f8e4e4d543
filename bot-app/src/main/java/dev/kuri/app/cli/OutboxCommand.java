package dev.kuri.app.cli;

import dev.kuri.app.operator.OutboxText;
import dev.kuri.app.operator.Undelivered;
import dev.kuri.app.serve.OperatorData;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.outbox.DeadLetters.Which;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was said and could not be delivered. */
@Command(
        name = "outbox",
        description = {
            "List what could not be delivered, and send it again. Shows neither words nor people.",
            "Works beside a running server and without one. Takes the server's settings, such as --kuri.home=…"
        },
        subcommands = {OutboxCommand.Listing.class, OutboxCommand.Show.class, OutboxCommand.Resend.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class OutboxCommand {
    /** Lists it. */
    @Command(
            name = "list",
            description = "List what could not be delivered: first what is going to be sent again, then the newest.",
            mixinStandardHelpOptions = true)
    public static final class Listing extends OperatorCommand {
        @Mixin
        private ListOption how;

        @Option(
                names = "--reason",
                paramLabel = "REASON",
                description = "Only of one reason: ${COMPLETION-CANDIDATES}.")
        private @Nullable Reason reason;

        /** Made by picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        public Listing() {}

        @Override
        public Integer call() {
            Which which = reason == null ? new Which.All() : new Which.Of(reason);
            List<Undelivered> found = data().undelivered(which, how.most());
            how.print(out(), found, OutboxText::of);
            return 0;
        }
    }

    /** Shows one of it. */
    @Command(
            name = "show",
            description = "Show all that is known of one delivery but its words.",
            mixinStandardHelpOptions = true)
    public static final class Show extends OperatorCommand {
        @Parameters(paramLabel = "DELIVERY", description = "Its id, as kuri outbox list shows it.")
        private UUID delivery;

        /** Made by picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        public Show() {}

        @Override
        public Integer call() {
            List<Undelivered> found = data().undelivered(new Which.One(delivery), 1);
            if (found.isEmpty()) {
                err().println("There is no delivery " + delivery + " that was not made.");
                return 1;
            }
            out().print(OutboxText.whole(found.getFirst()));
            out().flush();
            return 0;
        }
    }

    /** Sends some of it again. */
    @Command(
            name = "resend",
            description = {
                "Send deliveries again, as if they had just been said.",
                "Those that ended as unknown may have arrived, and then show twice on Telegram."
            },
            mixinStandardHelpOptions = true)
    public static final class Resend extends OperatorCommand {
        @ArgGroup(multiplicity = "1")
        private Chosen chosen;

        @Option(names = "--undo", description = "Take a resend back, of what is not on its way yet.")
        private boolean undo;

        /** Made by picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        public Resend() {}

        /** One of three ways to choose. */
        static final class Chosen {
            @Parameters(paramLabel = "DELIVERY", arity = "1..*", description = "Ids, as kuri outbox list shows them.")
            private List<UUID> deliveries = List.of();

            @Option(
                    names = "--reason",
                    paramLabel = "REASON",
                    description = "All of a reason: ${COMPLETION-CANDIDATES}.")
            private @Nullable Reason reason;

            @Option(names = "--all", description = "All.")
            private boolean all;

            List<Which> which() {
                if (reason != null) {
                    return List.of(new Which.Of(reason));
                }
                return all
                        ? List.of(new Which.All())
                        : deliveries.stream().<Which>map(Which.One::new).toList();
            }
        }

        @Override
        public Integer call() {
            OperatorData data = data();
            ToIntFunction<Which> change = undo ? data::undoResend : data::resend;
            int count = chosen.which().stream().mapToInt(change).sum();
            out().println(count
                    + (undo ? " delivery(ies) will not be sent again." : " delivery(ies) will be sent again."));
            return count == 0 && !chosen.all ? 1 : 0;
        }
    }
}
