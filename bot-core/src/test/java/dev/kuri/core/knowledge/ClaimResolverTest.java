package dev.kuri.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimResolverTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ProviderId UQ = new ProviderId("uq");
    private static final PlanId KOMIKOMI = new PlanId("uq-komikomi");
    private static final Subject OF_UQ = new Subject(null, UQ, PlanKind.POSTPAID);

    private final Claim kind = claim("postpaid", new Scope(null, null, PlanKind.POSTPAID), Grade.AGREED);
    private final Claim provider = claim("uq", new Scope(null, UQ, null), Grade.AGREED);
    private final Claim plan = claim("komikomi", new Scope(KOMIKOMI, null, null), Grade.SINGLE);

    @Test
    void prefersThePlanToTheProviderAndTheProviderToTheKind() {
        assertThat(best(OF_UQ, kind, provider, plan)).contains(provider);
        assertThat(best(new Subject(KOMIKOMI, UQ, PlanKind.POSTPAID), kind, provider, plan))
                .contains(plan);
        assertThat(best(new Subject(null, null, PlanKind.POSTPAID), kind, provider, plan))
                .contains(kind);
    }

    @Test
    void takesAClaimWithAConditionOnlyWhenTheQuestionStatesIt() {
        Claim bought = when("bought", Map.of(Condition.ORIGIN, Set.of("purchased", "bonus")));
        ClaimResolver resolver = resolver(provider, bought);

        assertThat(resolve(resolver, OF_UQ, Map.of(Condition.ORIGIN, "purchased")))
                .contains(bought);
        assertThat(resolve(resolver, OF_UQ, Map.of(Condition.ORIGIN, "carried")))
                .contains(provider);
        assertThat(resolve(resolver, OF_UQ, Map.of())).contains(provider);
    }

    @Test
    void prefersTheBetterGradeAndThenTheLaterDate() {
        Claim official = claim("official", new Scope(null, UQ, null), Grade.OFFICIAL);
        Claim older = dated("older", "2024-05");
        Claim newer = dated("newer", "2025");

        assertThat(best(OF_UQ, provider, official)).contains(official);
        assertThat(best(OF_UQ, newer, older)).contains(newer);
        assertThat(best(OF_UQ, provider, older)).contains(older);
    }

    @Test
    void leavesOutWhatIsNotInForceAndWhatIsDoubtful() {
        InForce past = new InForce(null, TODAY.minusDays(1));
        Claim over = inForce("over", past);

        assertThat(best(OF_UQ, over)).isEmpty();
        assertThat(best(OF_UQ, inForce("last-day", new InForce(TODAY, TODAY)))).isPresent();
        assertThat(best(OF_UQ, claim("seed", new Scope(null, UQ, null), Grade.DOUBTFUL)))
                .isEmpty();
    }

    @Test
    void tellsWhatAProviderSaysOfConsumersNotOfItsBusinessContracts() {
        assertThat(best(new Subject(null, UQ, PlanKind.ENTERPRISE), provider)).isEmpty();
    }

    @Test
    void showsWhatContradictsTheWinner() {
        Claim rumour = claim("rumour", new Scope(null, UQ, null), Grade.DOUBTFUL);
        Claim disputed = new Claim(
                new ClaimId("right"),
                new Scope(null, UQ, null),
                Topic.ROLLOVER,
                Map.of(),
                Verdict.NO,
                List.of(),
                InForce.ALWAYS,
                Grade.OFFICIAL,
                List.of(),
                null,
                null,
                List.of(rumour.id()),
                Map.of());

        Optional<Resolution> found = resolver(rumour, disputed).resolve(Topic.ROLLOVER, OF_UQ, Map.of(), TODAY);

        assertThat(found.map(Resolution::contradicting)).contains(List.of(rumour));
    }

    @Test
    void knowsATieFromAnOrder() {
        Claim twin = claim("twin", new Scope(null, UQ, null), Grade.AGREED);
        Claim better = claim("better", new Scope(null, UQ, null), Grade.OFFICIAL);
        Claim before = inForce("before", new InForce(null, TODAY));
        Claim after = inForce("after", new InForce(TODAY.plusDays(1), null));
        ClaimResolver resolver = resolver(provider, twin, better, before, after);

        assertThat(resolver.tie(provider, twin)).isTrue();
        assertThat(resolver.tie(provider, better)).isFalse();
        assertThat(resolver.tie(provider, dated("later", "2025"))).isFalse();
        assertThat(resolver.tie(before, after)).isFalse();
    }

    @Test
    void callsTwoConditionsATieUnlessAThirdClaimSettlesIt() {
        Claim bought = when("bought", Map.of(Condition.ORIGIN, Set.of("purchased")));
        Claim ended = when("ended", Map.of(Condition.STATE, Set.of("expired")));
        Claim both = when("both", Map.of(Condition.ORIGIN, Set.of("purchased"), Condition.STATE, Set.of("expired")));

        assertThat(resolver(bought, ended).tie(bought, ended)).isTrue();
        assertThat(resolver(bought, ended, both).tie(bought, ended)).isFalse();
        assertThat(resolver(bought).tie(bought, when("other", Map.of(Condition.ORIGIN, Set.of("bonus")))))
                .isFalse();
    }

    private static Optional<Claim> best(Subject subject, Claim... claims) {
        return resolve(resolver(claims), subject, Map.of());
    }

    private static Optional<Claim> resolve(ClaimResolver resolver, Subject subject, Map<Condition, String> stated) {
        return resolver.resolve(Topic.ROLLOVER, subject, stated, TODAY).map(Resolution::claim);
    }

    private static ClaimResolver resolver(Claim... claims) {
        return new ClaimResolver(
                new KnowledgeBase(List.of(), List.of(), List.of(), List.of(claims), List.of(), List.of()));
    }

    private static Claim claim(String id, Scope scope, Grade grade) {
        return claim(id, scope, grade, InForce.ALWAYS, null);
    }

    private static Claim dated(String id, String date) {
        return claim(id, new Scope(null, UQ, null), Grade.AGREED, InForce.ALWAYS, new AsOf(date));
    }

    private static Claim inForce(String id, InForce days) {
        return claim(id, new Scope(null, UQ, null), Grade.AGREED, days, null);
    }

    private static Claim claim(String id, Scope scope, Grade grade, InForce days, @Nullable AsOf asOf) {
        return new Claim(
                new ClaimId(id),
                scope,
                Topic.ROLLOVER,
                Map.of(),
                Verdict.YES,
                List.of(),
                days,
                grade,
                List.of(),
                asOf,
                null,
                List.of(),
                Map.of());
    }

    private static Claim when(String id, Map<Condition, Set<String>> conditions) {
        return new Claim(
                new ClaimId(id),
                new Scope(null, UQ, null),
                Topic.ROLLOVER,
                conditions,
                Verdict.NO,
                List.of(),
                InForce.ALWAYS,
                Grade.AGREED,
                List.of(),
                null,
                null,
                List.of(),
                Map.of());
    }
}
