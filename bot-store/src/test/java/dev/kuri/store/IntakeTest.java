package dev.kuri.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class IntakeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Intake<String> intake = new Intake<>(2);

    @Test
    void letsThemOutInTheOrderInWhichTheyCame() {
        intake.put("a");
        intake.offer("b");

        assertThat(intake.take(10)).containsExactly("a", "b");
    }

    @Test
    void takesNoMoreThanAsked() {
        intake.put("a");
        intake.put("b");

        assertThat(intake.take(1)).containsExactly("a");
        assertThat(intake.drain()).containsExactly("b");
    }

    @Test
    void refusesAnOfferWhileItIsFull() {
        intake.put("a");
        intake.put("b");

        assertThat(intake.offer("c")).isFalse();
        intake.take(1);
        assertThat(intake.offer("c")).isTrue();
    }

    @Test
    void letsAPutWaitForRoom() {
        intake.put("a");
        intake.put("b");
        CompletableFuture<Boolean> third = CompletableFuture.supplyAsync(() -> intake.put("c"));

        assertThat(intake.take(1)).containsExactly("a");

        assertThat(third).succeedsWithin(PATIENCE).isEqualTo(true);
    }

    @Test
    void letsOutWhatIsInItAfterItWasClosedAndNothingMoreIn() {
        intake.put("a");

        intake.close();

        assertThat(intake.offer("b")).isFalse();
        assertThat(intake.put("b")).isFalse();
        assertThat(intake.take(10)).containsExactly("a");
        assertThat(intake.take(10)).isEmpty();
    }

    @Test
    void sendsEveryoneAwayWhoWaitsWhenItIsClosed() {
        intake.put("a");
        intake.put("b");
        CompletableFuture<Boolean> third = CompletableFuture.supplyAsync(() -> intake.put("c"));
        Intake<String> empty = new Intake<>(1);
        CompletableFuture<List<String>> taker = CompletableFuture.supplyAsync(() -> empty.take(1));

        intake.close();
        empty.close();

        assertThat(third).succeedsWithin(PATIENCE).isEqualTo(false);
        assertThat(taker).succeedsWithin(PATIENCE).isEqualTo(List.of());
    }
}
