package dev.kuri.core.outbox;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sees when a platform that asks us to leave a chat alone means all chats: it asks the same for a second one before the
 * first one's wait is over.
 */
final class Floods {
    private final Map<Account, Wait> latest = new ConcurrentHashMap<>();
    private final Clock clock;

    Floods(Clock clock) {
        this.clock = clock;
    }

    private record Account(ChannelName channel, String bot) {}

    private record Wait(String chat, Instant until) {}

    /** What a channel says, or the same for the whole account. */
    DeliveryResult judge(ChatAddress to, DeliveryResult said) {
        return said instanceof RetryLater later && later.scope() == Scope.CHAT ? judgeWait(to, later) : said;
    }

    private RetryLater judgeWait(ChatAddress to, RetryLater later) {
        Instant now = clock.instant();
        Wait wait = new Wait(to.chat(), now.plus(later.pause()));
        Wait before = latest.put(new Account(to.channel(), to.bot()), wait);
        boolean isSecond =
                before != null && before.until().isAfter(now) && !before.chat().equals(to.chat());
        return isSecond ? new RetryLater(later.pause(), Scope.BOT) : later;
    }
}
