package dev.kuri.bench.peers;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What is read off a run of the load. */
enum Figure {
    ANSWERED("answered/s"),
    ACKED("acknowledged/s"),
    CPU("CPU ms per 1,000"),
    ACK_P50("ack p50, ms"),
    ACK_P99("ack p99, ms"),
    END_P50("end to end p50, ms"),
    END_P99("end to end p99, ms"),
    PEAK("peak RSS, MB"),
    LOST("lost"),
    TIMEOUTS("webhook time-outs"),
    REFUSED("webhooks neither taken nor told to wait"),
    RECOVERY("recovered after the burst, s"),
    START("start to ready, s"),
    START_CPU("CPU of the start, s");

    private static final Set<String> TAKEN_OR_TOLD_TO_WAIT = Set.of("webhook.200", "webhook.429", "webhook.503");

    private final String label;

    Figure(String label) {
        this.label = label;
    }

    /** As it stands in the table. */
    String label() {
        return label;
    }

    /** NaN if the run has not measured it. */
    double of(JsonNode run) {
        return switch (this) {
            case ANSWERED -> number(run.path("answeredPerSecond"));
            case ACKED -> number(run.path("ackedPerSecond"));
            case CPU -> number(run.path("cpuMsPer1000"));
            case ACK_P50 -> number(run.path("ack").path("p50Ms"));
            case ACK_P99 -> number(run.path("ack").path("p99Ms"));
            case END_P50 -> number(run.path("endToEnd").path("p50Ms"));
            case END_P99 -> number(run.path("endToEnd").path("p99Ms"));
            case PEAK -> number(run.path("peakRssMb"));
            case LOST -> number(run.path("lost"));
            case TIMEOUTS ->
                run.has("webhooks")
                        ? run.path("webhooks").path("webhook.timeout").asDouble(0)
                        : Double.NaN;
            case REFUSED -> run.has("webhooks") ? refused(run) : Double.NaN;
            case RECOVERY -> number(run.path("recoverySeconds"));
            case START -> number(run.path("readySeconds"));
            case START_CPU -> number(run.path("cpuSeconds"));
        };
    }

    private static double number(JsonNode value) {
        return value.asDouble(Double.NaN);
    }

    private static double refused(JsonNode run) {
        return run.path("webhooks").properties().stream()
                .filter(outcome -> !TAKEN_OR_TOLD_TO_WAIT.contains(outcome.getKey()))
                .mapToLong(outcome -> outcome.getValue().asLong())
                .sum();
    }
}
