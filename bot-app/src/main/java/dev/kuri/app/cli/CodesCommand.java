package dev.kuri.app.cli;

import dev.kuri.app.codes.CodesText;
import dev.kuri.app.codes.IssuedCode;
import dev.kuri.app.codes.KeyList;
import dev.kuri.app.codes.ListedCode;
import dev.kuri.app.codes.Order;
import dev.kuri.balance.airalo.AiraloApi;
import dev.kuri.core.knowledge.Plan;
import dev.kuri.core.knowledge.PlanId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Codes that bring an eSIM which the operator has sold into its buyer's chat. */
@Command(
        name = "codes",
        description = {
            "Make codes for eSIMs that you have sold, list them, take them back.",
            "Whoever sends one to Kuri in private sees what is left of that eSIM; nobody else does. It needs a secret to keep"
                    + " the eSIMs' numbers under: openssl rand -base64 32, set as KURI_KEYS_SECRET for the server and here.",
            "Works beside a running server and without one. Takes the server's settings, such as --kuri.home=…"
        },
        subcommands = {CodesCommand.Issue.class, CodesCommand.Listing.class, CodesCommand.Revoke.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class CodesCommand {
    /** Makes some. */
    @Command(
            name = "issue",
            description = {
                "Make a code for each key on standard input, one a line: ICCIDs, or eSIM Access's esimTranNo.",
                "Such as: kuri codes issue --api airalo --keys-file sold-today.txt"
            },
            mixinStandardHelpOptions = true)
    public static final class Issue extends OperatorCommand {
        @Option(
                names = "--api",
                required = true,
                paramLabel = "API",
                description = "Who is asked what is left: airalo, esimgo or esimaccess.")
        private String api;

        @Option(names = "--keys-file", paramLabel = "FILE", description = "Read the keys here instead.")
        private @Nullable Path keysFile;

        @Option(names = "--plan", paramLabel = "ID", description = "The plan's id in the knowledge base.")
        private @Nullable String plan;

        @Option(names = "--nickname", paramLabel = "TEXT", description = "What the buyer sees it called at first.")
        private @Nullable String nickname;

        @Option(
                names = "--days",
                paramLabel = "N",
                defaultValue = "30",
                description = "How long the codes can be used (default: ${DEFAULT-VALUE}).")
        private int days;

        @Option(names = "--json", description = "Print them as a JSON array.")
        private boolean json;

        /** Made by picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        public Issue() {}

        @Override
        public Integer call() {
            if (days < 1 || days > 3650) {
                throw new IllegalArgumentException("--days takes 1 to 3650.");
            }
            List<String> keys = KeyList.read(api, lines());
            List<IssuedCode> codes = data().issueCodes(new Order(api, keys, provider(), plan, nickname, days));
            out().print(json ? JsonMapper.builder().build().writeValueAsString(codes) + "\n" : CodesText.issued(codes));
            out().flush();
            return 0;
        }

        private List<String> lines() {
            try {
                return keysFile == null
                        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                                .lines()
                                .toList()
                        : Files.readAllLines(keysFile);
            } catch (IOException e) {
                throw new UncheckedIOException("The file " + keysFile + " cannot be read", e);
            }
        }

        /** Airalo's are known by that name; the others are sold under the operator's. */
        private @Nullable String provider() {
            if (plan == null) {
                return api.equals(AiraloApi.NAME) ? AiraloApi.NAME : null;
            }
            Plan known = config().mind()
                    .base()
                    .plan(new PlanId(plan))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The knowledge base has no plan " + plan + "; kuri kb show lists them."));
            return known.provider().value();
        }
    }

    /** Lists them. */
    @Command(
            name = "list",
            description =
                    "List the codes that were made, the newest first: never the code itself, nor who has used it.",
            mixinStandardHelpOptions = true)
    public static final class Listing extends OperatorCommand {
        @Mixin
        private ListOption how;

        /** Made by picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        public Listing() {}

        @Override
        public Integer call() {
            List<ListedCode> found = data().codes(how.most());
            how.print(out(), found, CodesText::listed);
            return 0;
        }
    }

    /** Takes one back. */
    @Command(
            name = "revoke",
            description = "Take a code back that nobody has used yet.",
            mixinStandardHelpOptions = true)
    public static final class Revoke extends OperatorCommand {
        @Parameters(paramLabel = "ID", description = "Its id, as kuri codes list shows it.")
        private UUID code;

        /** Made by picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        public Revoke() {}

        @Override
        public Integer call() {
            if (!data().revokeCode(code)) {
                err().println("There is no code " + code + " that could still be used.");
                return 1;
            }
            out().println("The code cannot be used any more.");
            return 0;
        }
    }
}
