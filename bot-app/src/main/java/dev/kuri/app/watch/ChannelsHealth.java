package dev.kuri.app.watch;

import dev.kuri.line.LineQuota;
import dev.kuri.line.LineQuota.Quota;
import dev.kuri.store.AccountState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the platforms let us speak, and what LINE's month still has. */
final class ChannelsHealth implements HealthIndicator {
    private final Supplier<List<AccountState>> accounts;
    private final ObjectProvider<LineQuota> quota;

    /**
     * @param quota none if LINE is not set up
     */
    ChannelsHealth(Supplier<List<AccountState>> accounts, ObjectProvider<LineQuota> quota) {
        this.accounts = accounts;
        this.quota = quota;
    }

    /** Up with a quota that is used up as well: answers go on. */
    @Override
    public Health health() {
        List<AccountState> now = accounts.get();
        Health.Builder health = now.stream().anyMatch(AccountState::isHalted) ? Health.outOfService() : Health.up();
        now.forEach(account -> health.withDetail(account.channel().value() + " " + account.bot(), word(account)));
        quota.stream()
                .flatMap(line -> line.latest().stream())
                .forEach(told -> health.withDetail("lineQuota", details(told)));
        return health.build();
    }

    private static String word(AccountState account) {
        if (account.isHalted()) {
            return "credentials refused since " + account.haltedSince();
        }
        return account.pausedUntil() == null ? "in order" : "paused until " + account.pausedUntil();
    }

    private static Map<String, Object> details(Quota quota) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("limit", quota.limit() == null ? "none" : quota.limit());
        details.put("used", quota.used());
        details.put("left", quota.left() == null ? "no limit" : quota.left());
        details.put("askedAt", quota.at());
        return details;
    }
}
