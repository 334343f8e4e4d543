package dev.kuri.app.watch;

import dev.kuri.app.mind.MindKeeper;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether answers come from the configuration as it stands in its files. */
final class KnowledgeHealth implements HealthIndicator {
    private final MindKeeper mind;

    KnowledgeHealth(MindKeeper mind) {
        this.mind = mind;
    }

    /** Up even while the files are broken: the older knowledge that is in force answers. */
    @Override
    public Health health() {
        return Health.up()
                .withDetail("claims", mind.current().base().claims().size())
                .withDetail("filesRefused", mind.refusesItsFiles())
                .build();
    }
}
