package dev.kuri.app.operator;

import dev.kuri.app.codes.CodeDesk;
import dev.kuri.app.codes.CodesController;
import dev.kuri.line.LineQuota;
import dev.kuri.store.AccountState;
import dev.kuri.store.Backlog;
import dev.kuri.store.JdbcStores;
import dev.kuri.telegram.TelegramAccount;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the operator sees and does on a running server. */
@Configuration(proxyBeanMethods = false)
@Import({OperatorSecurity.class, DeskController.class, DeskPage.class, CodesController.class})
public class OperatorConfiguration {
    @Bean
    Desk desk(JdbcStores stores) {
        return new Desk(stores.deadLetters(), stores.givenUp(), stores.reminderDesk());
    }

    @Bean
    CodeDesk codeDesk(JdbcStores stores, ObjectProvider<TelegramAccount> telegram) {
        return new CodeDesk(
                stores.codeBook(),
                () -> Optional.ofNullable(telegram.getIfAvailable()).flatMap(TelegramAccount::address));
    }

    @Bean
    Standing standing(
            Supplier<Backlog> backlog,
            Supplier<List<AccountState>> accounts,
            ObjectProvider<LineQuota> quota,
            Clock clock) {
        LineQuota line = quota.getIfAvailable();
        return new Standing(backlog, accounts, line == null ? null : line::latest, clock);
    }
}
