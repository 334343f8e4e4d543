package dev.kuri.balance.esimgo;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dev.kuri.balance.wire.Json;
import dev.kuri.core.balance.DataPackage;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.Holding.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reads what eSIM Go says of an eSIM: all bundles that were ever put on it. */
final class EsimGoBundles {
    /** eSIM Go states none. */
    private static final Duration LAG = Duration.ZERO;

    /** How an eSIM stands with bundles of several states: what can be used goes before what cannot. */
    private static final List<State> FIRST = List.of(
            State.ACTIVE, State.NOT_STARTED, State.QUEUED, State.UNKNOWN, State.DEPLETED, State.EXPIRED, State.GONE);

    private EsimGoBundles() {}

    /**
     * @throws dev.kuri.balance.wire.NotAnAnswerException if it is none
     */
    static Holding holding(Json answer, Instant now) {
        List<Assignment> assignments = assignments(answer);
        OptionalInt next = next(assignments);
        List<DataPackage> packages = IntStream.range(0, assignments.size())
                .mapToObj(i -> assignments.get(i).asPackage(next.equals(OptionalInt.of(i))))
                .toList();
        State state = FIRST.stream()
                .filter(wanted -> packages.stream().anyMatch(each -> each.state() == wanted))
                .findFirst()
                .orElse(State.UNKNOWN);
        return new Holding(state, packages, now, LAG, Holding.DECIMAL);
    }

    private static List<Assignment> assignments(Json answer) {
        List<Assignment> assignments = new ArrayList<>();
        for (Json bundle : answer.at("bundles").items("bundles")) {
            bundle.at("assignments").items("assignments").stream()
                    .filter(Assignment::isData)
                    .map(assignment -> Assignment.of(bundle, assignment))
                    .forEach(assignments::add);
        }
        return assignments;
    }

    /** The place of the one that the next connection starts; empty while another is in use. */
    private static OptionalInt next(List<Assignment> assignments) {
        if (assignments.stream().anyMatch(Assignment::isActive)) {
            return OptionalInt.empty();
        }
        return assignments.stream()
                .filter(Assignment::waits)
                .min(comparing(Assignment::assignedAt, nullsLast(naturalOrder())))
                .map(first -> OptionalInt.of(assignments.indexOf(first)))
                .orElseGet(OptionalInt::empty);
    }
}
