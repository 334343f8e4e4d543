package dev.kuri.config.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.balance.Cycle;
import dev.kuri.core.balance.PlanTerms;
import dev.kuri.core.balance.Terms;
import dev.kuri.core.knowledge.ClaimResolver;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Plan;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Subject;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger with the rules that the shipped claims give to each plan. Days are Japan's, amounts GB. */
final class LedgerByClaimsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final KnowledgeBase base = KnowledgeLoader.load(Path.of("knowledge"));
    private final PlanTerms terms = new PlanTerms(new ClaimResolver(base));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                                              | plan size [day]   | what happens                                             | what is left                                                            | what is gone
            UQ: what is left is carried                              | uq 35             | 2026-11-01; use 10; 2026-12-01                           | carried 25 to 2026-12-31, monthly 35 to 2026-12-31                      |
            UQ: carried data goes first                              | uq 35             | 2026-11-01; use 10; 2026-12-01; use 20                   | carried 5 to 2026-12-31, monthly 35 to 2026-12-31                       |
            UQ: then the month's                                     | uq 35             | 2026-11-01; use 10; 2026-12-01; use 30                   | monthly 30 to 2026-12-31                                                |
            UQ: carried data is not carried again                    | uq 35             | 2026-11-01; use 10; 2026-12-01; 2027-01-01               | carried 35 to 2027-01-31, monthly 35 to 2027-01-31                      | carried 25 ended
            UQ: over the new year                                    | uq 30             | 2026-12-01; use 29; 2027-01-01                           | carried 1 to 2027-01-31, monthly 30 to 2027-01-31                       |
            UQ: bought data goes last                                | uq 35             | 2026-11-10; buy 0.5; use 35                              | purchased 0.5 to 2027-02-08                                             |
            UQ: bought data lives for 90 days, not for a month       | uq 35             | 2026-11-10; buy 0.5; use 35; 2026-12-01                  | monthly 35 to 2026-12-31, purchased 0.5 to 2027-02-08                   |
            UQ: bonus data goes after the month's                    | uq 35             | 2026-11-10; given 1 to 2026-11-20; use 34                | monthly 1 to 2026-11-30, bonus 1 to 2026-11-20                          |
            UQ: all used, nothing is carried                         | uq 35             | 2026-11-01; use 35; 2026-12-01                           | monthly 35 to 2026-12-31                                                |
            UQ: more was used than there was                         | uq 35             | 2026-11-01; use 36                                       |                                                                         | 1 unmet
            UQ: a smaller plan from the next month on                | uq 35             | 2026-11-01; order 4; 2026-12-01                          | carried 35 to 2026-12-31, monthly 4 to 2026-12-31                       |
            UQ: before the month ends nothing changes                | uq 35             | 2026-11-01; order 4; 2026-11-30T23:59                    | monthly 35 to 2026-11-30                                                |
            UQ: the last second of the month is still in it          | uq 35             | 2026-11-01; use 34; 2026-11-30T23:59:59; use 1           |                                                                         |
            UQ: two months nobody looked                             | uq 35             | 2026-10-15; use 30; 2026-12-15                           | carried 35 to 2026-12-31, monthly 35 to 2026-12-31                      | carried 5 ended
            UQ: February of a leap year                              | uq 35             | 2028-02-01; use 30; 2028-02-29; use 1                    | monthly 4 to 2028-02-29                                                 |
            UQ: after it                                             | uq 35             | 2028-02-01; use 30; 2028-03-01                           | carried 5 to 2028-03-31, monthly 35 to 2028-03-31                       |
            Y!mobile: carried, then this month's                     | ymobile 30        | 2026-11-01; use 20; 2026-12-01; use 12                   | monthly 28 to 2026-12-31                                                |
            Y!mobile: less than 100 MB is cut                        | ymobile 30        | 2026-11-01; use 20.05; 2026-12-01                        | carried 9.9 to 2026-12-31, monthly 30 to 2026-12-31                     | monthly 0.05 less-than-a-step
            Y!mobile: exactly 100 MB is carried                      | ymobile 30        | 2026-11-01; use 29.9; 2026-12-01                         | carried 0.1 to 2026-12-31, monthly 30 to 2026-12-31                     |
            Y!mobile: 99 MB are not                                  | ymobile 30        | 2026-11-01; use 29.901; 2026-12-01                       | monthly 30 to 2026-12-31                                                | monthly 0.099 less-than-a-step
            Y!mobile: a smaller plan caps what is carried            | ymobile 30        | 2026-11-01; use 10; order 5; 2026-12-01                  | carried 5 to 2026-12-31, monthly 5 to 2026-12-31                        | monthly 15 over-the-cap
            Y!mobile: cap and step                                   | ymobile 30        | 2026-11-01; use 24.95; order 5; 2026-12-01               | carried 5 to 2026-12-31, monthly 5 to 2026-12-31                        | monthly 0.05 over-the-cap
            Y!mobile: a larger plan does not                         | ymobile 5         | 2026-11-01; order 30; 2026-12-01                         | carried 5 to 2026-12-31, monthly 30 to 2026-12-31                       |
            Y!mobile: bought data ends with the month                | ymobile 5         | 2026-11-20; buy 0.5; 2026-12-01                          | carried 5 to 2026-12-31, monthly 5 to 2026-12-31                        | purchased 0.5 ended
            Y!mobile: bought data goes last                          | ymobile 5         | 2026-11-20; buy 0.5; use 5.2                             | purchased 0.3 to 2026-11-30                                             |
            Y!mobile: the next month, not the one after              | ymobile 5         | 2026-11-01; 2027-01-01                                   | carried 5 to 2027-01-31, monthly 5 to 2027-01-31                        | carried 5 ended
            au flat: this month's first                              | au-flat 30        | 2026-11-01; use 20; 2026-12-01; use 29                   | monthly 1 to 2026-12-31, carried 10 to 2026-12-31                       |
            au flat: then what was carried                           | au-flat 30        | 2026-11-01; use 20; 2026-12-01; use 32                   | carried 8 to 2026-12-31                                                 |
            au flat: from one byte                                   | au-flat 30        | 2026-11-01; use 29.999999999; 2026-12-01                 | monthly 30 to 2026-12-31, carried 0.000000001 to 2026-12-31             |
            au flat: bonus data is not carried                       | au-flat 30        | 2026-11-01; given 2 to 2026-11-30; 2026-12-01            | monthly 30 to 2026-12-31, carried 30 to 2026-12-31                      | bonus 2 ended
            au flat: bought data lives for 62 days                   | au-flat 30        | 2026-11-10; buy 1; use 30                                | purchased 1 to 2027-01-11                                               |
            au unlimited: nothing is carried                         | au-tsukaihodai-max 30 | 2026-11-01; use 20; 2026-12-01                       | monthly 30 to 2026-12-31                                                | monthly 10 ended
            au: bought data outlives the month                       | au 5              | 2026-11-20; buy 1; use 5; 2026-12-01                     | monthly 5 to 2026-12-31, purchased 1 to 2027-01-21                      |
            ahamo: nothing is carried                                | ahamo 30          | 2026-11-01; use 12.5; 2026-12-01                         | monthly 30 to 2026-12-31                                                | monthly 17.5 ended
            ahamo: how long bought data lives nobody could confirm   | ahamo 30          | 2026-11-01; buy 1; use 30                                | purchased 1                                                             |
            LINEMO: nothing is carried                               | linemo 3          | 2026-11-01; use 1; 2026-12-01                            | monthly 3 to 2026-12-31                                                 | monthly 2 ended
            irumo: bought data goes before the month's               | irumo 3           | 2026-11-01; buy 1; use 0.5                               | purchased 0.5 to 2026-12-31, monthly 3 to 2026-11-30                    |
            irumo: and is there next month                           | irumo 3           | 2026-11-01; buy 1; use 0.5; 2026-12-01                   | purchased 0.5 to 2026-12-31, monthly 3 to 2026-12-31                    | monthly 3 ended
            irumo: not the month after                               | irumo 3           | 2026-11-01; buy 1; 2027-01-01                            | monthly 3 to 2027-01-31                                                 | monthly 3 ended, purchased 1 ended, monthly 3 ended
            docomo packs: whole gigabytes                            | docomo-packs 5    | 2026-11-01; use 1.5; 2026-12-01                          | monthly 5 to 2026-12-31                                                 | monthly 3 not-confirmed, monthly 0.5 less-than-a-step
            docomo MAX: nothing is carried                           | docomo-max 10     | 2026-11-01; use 4; 2026-12-01                            | monthly 10 to 2026-12-31                                                | monthly 6 ended
            SoftBank: bought data lives to the next month's end      | softbank 5        | 2026-11-20; buy 1; use 5; 2026-12-01                     | purchased 1 to 2026-12-31, monthly 5 to 2026-12-31                      |
            SoftBank: of what ends alike, what came earlier is first  | softbank 5        | 2026-11-20; buy 1; use 5; 2026-12-01; use 2              | monthly 4 to 2026-12-31                                                 |
            Rakuten: nothing is carried                              | rakuten 20        | 2026-11-01; use 4; 2026-12-01                            | monthly 20 to 2026-12-31                                                | monthly 16 ended
            mineo: what ends sooner goes first                       | mineo 5           | 2026-11-01; use 3; 2026-12-01; use 1                     | carried 1 to 2026-12-31, monthly 5 to 2026-12-31                        |
            mineo: bought data ends with the next month              | mineo 5           | 2026-11-15; buy 1; use 5; 2026-12-01; use 0.5            | purchased 0.5 to 2026-12-31, monthly 5 to 2026-12-31                    |
            mineo: a gift that ends this month is carried as well    | mineo 5           | 2026-11-01; given 1 to 2026-11-30; use 5; 2026-12-01     | carried 1 to 2026-12-31, monthly 5 to 2026-12-31                        |
            mineo: carried data is not carried again                 | mineo 5           | 2026-11-01; 2027-01-01                                   | carried 5 to 2027-01-31, monthly 5 to 2027-01-31                        | carried 5 ended
            IIJmio: what ends sooner goes first                      | iijmio 5          | 2026-11-01; use 2; 2026-12-01; use 4                     | monthly 4 to 2026-12-31                                                 |
            excite: carried data first, a smaller plan caps it       | excite 20         | 2026-11-01; use 5; order 3; 2026-12-01                   | carried 3 to 2026-12-31, monthly 3 to 2026-12-31                        | monthly 12 over-the-cap
            excite: bought data ends with the month                  | excite 3          | 2026-11-01; buy 1; 2026-12-01                            | carried 3 to 2026-12-31, monthly 3 to 2026-12-31                        | purchased 1 ended
            povo: nothing comes by itself                            | povo 0            | 2026-11-01; 2026-12-01                                   |                                                                         |
            povo: a bonus before what was bought                     | povo 0            | 2026-11-01; buy 3 to 2026-11-30; given 0.3 to 2026-12-07; use 1 | purchased 2.3 to 2026-11-30                                      |
            povo: of two toppings the one that ends sooner           | povo 0            | 2026-11-01; buy 20 to 2027-01-29; buy 3 to 2026-11-30; use 1 | purchased 2 to 2026-11-30, purchased 20 to 2027-01-29               |
            povo: another topping extends none                       | povo 0            | 2026-11-01; buy 3 to 2026-11-30; 2026-11-20; buy 3 to 2026-12-19; 2026-12-01 | purchased 3 to 2026-12-19                           | purchased 3 ended
            povo: a code's own end                                   | povo 0            | 2026-11-01; given 1 to 2026-11-07; 2026-11-08            |                                                                         | bonus 1 ended
            a plan whose month starts on the 31st, in November       | uq 10 31          | 2026-10-31; use 4; 2026-11-30                            | carried 6 to 2026-12-30, monthly 10 to 2026-12-30                       |
            and in February                                          | uq 10 31          | 2027-01-31; use 4; 2027-02-27                            | monthly 6 to 2027-02-27                                                 |
            its next month then starts on the 28th                   | uq 10 31          | 2027-01-31; use 4; 2027-02-28                            | carried 6 to 2027-03-30, monthly 10 to 2027-03-30                       |
            in a leap year on the 29th                               | uq 10 31          | 2028-01-31; use 4; 2028-02-28T23:59; use 1               | monthly 5 to 2028-02-28                                                 |
            a plan whose month starts on the 15th                    | uq 10 15          | 2026-11-20; use 4; 2026-12-14T23:59                      | monthly 6 to 2026-12-14                                                 |
            and goes on                                              | uq 10 15          | 2026-11-20; use 4; 2026-12-15                            | carried 6 to 2027-01-14, monthly 10 to 2027-01-14                       |
            the person sees less than the ledger                     | uq 35             | 2026-11-01; sees 12.3                                    | monthly 12.3 to 2026-11-30                                              |
            the person sees as much                                  | uq 35             | 2026-11-01; sees 35                                      | monthly 35 to 2026-11-30                                                |
            the person sees more: what is beyond was carried         | uq 35             | 2026-11-01; sees 40                                      | carried 5 to 2026-11-30, monthly 35 to 2026-11-30                       |
            after use, more fills the month first                    | uq 35             | 2026-11-01; use 20; sees 30                              | monthly 30 to 2026-11-30                                                |
            where nothing is carried it was given                    | ahamo 30          | 2026-11-01; sees 31                                      | monthly 30 to 2026-11-30, bonus 1 to 2026-11-30                         |
            the person sees nothing left                             | uq 35             | 2026-11-01; sees 0                                       |                                                                         |
            several kinds at once, in UQ's order                     | uq 35             | 2026-11-01; use 30; 2026-12-05; buy 0.5; given 2 to 2026-12-31; use 41 | bonus 1 to 2026-12-31, purchased 0.5 to 2027-03-05        |
            time does not run backwards                              | uq 35             | 2026-12-01; use 1; 2026-11-01                            | monthly 34 to 2026-12-31                                                |
            """)
    void keepsToTheRules(String situation, String plan, String steps, @Nullable String left, @Nullable String gone) {
        LedgerStory story = LedgerStory.of(termsOf(plan), steps);

        assertThat(story.left()).isEqualTo(text(left));
        assertThat(story.gone()).isEqualTo(text(gone));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                              | plan size     | what happens                              | what will become of what is left
            UQ carries this month's                  | uq 35         | 2026-11-01; use 10                        | 25 carried to 2026-12-31
            what was carried is lost                 | uq 35         | 2026-11-01; use 33; 2026-12-01; use 1     | 1 ended, 35 carried to 2027-01-31
            Y!mobile cuts                            | ymobile 30    | 2026-11-01; use 20.05                     | 9.9 carried to 2026-12-31, 0.05 less-than-a-step
            Y!mobile caps by the plan that comes     | ymobile 30    | 2026-11-01; order 5                       | 5 carried to 2026-12-31, 25 over-the-cap
            ahamo loses all                          | ahamo 30      | 2026-11-01                                | 30 ended
            of bought data nobody knows              | ahamo 30      | 2026-11-01; use 30; buy 1                 | 1 lasts
            a topping has its end                    | povo 0        | 2026-11-01; buy 3 to 2026-11-30           | 3 ended
            whether Maisoku carries nobody knows     | mineo-maisoku 5 | 2026-11-01                              | 5 not-confirmed
            """)
    void tellsWhatWillBecomeOfWhatIsLeft(String situation, String plan, String steps, String fates) {
        assertThat(LedgerStory.of(termsOf(plan), steps).fates()).isEqualTo(fates);
    }

    private Terms termsOf(String written) {
        String[] parts = written.split(" ", -1);
        Cycle cycle = parts.length > 2 ? new Cycle(Integer.parseInt(parts[2])) : Cycle.CALENDAR_MONTH;
        long allowance = Long.parseLong(parts[1]) * 1_000_000_000;
        return terms.of(subject(parts[0]), allowance, cycle, DAY);
    }

    /** Of a plan, or of a provider. */
    private Subject subject(String name) {
        PlanId plan = new PlanId(name);
        ProviderId provider = base.plan(plan).map(Plan::provider).orElseGet(() -> new ProviderId(name));
        return base.subject(provider, plan);
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written;
    }
}
