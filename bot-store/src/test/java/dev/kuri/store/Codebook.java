package dev.kuri.store;

import dev.kuri.core.balance.CodeBook.Issued;
import dev.kuri.core.balance.CodeBook.Sale;
import dev.kuri.core.balance.Codes.Standing;
import dev.kuri.core.balance.LinkCode;
import dev.kuri.core.balance.ProviderKey;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.Subject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What tests do with codes. */
final class Codebook {
    static final ProviderKey KEY = new ProviderKey("airalo", "8981000012345670012");
    static final Subject SUBJECT = new Subject(null, null, PlanKind.TRAVEL);
    static final Duration GOOD = Duration.ofDays(30);

    private Codebook() {}

    static Issued issue(JdbcStores node) {
        return node.codeBook()
                .issue(List.of(new Sale(KEY, SUBJECT, "Japan trip")), GOOD)
                .getFirst();
    }

    /** Looks a code up that can be used, and makes of it what a turn would. */
    static Amendment.Redeem redeeming(JdbcStores node, LinkCode code, ChatAddress chat, String nickname) {
        Standing.Open open = (Standing.Open) node.codes().look(code, chat);
        return new Amendment.Redeem(
                open.code(),
                new Subscription(
                        open.code(),
                        nickname,
                        open.offer().subject(),
                        open.offer().upkeep()));
    }

    /** A turn of a chat that changes this. */
    static void turn(JdbcStores node, ChatAddress chat, Amendment... amendments) {
        long version = node.turns().conversationWith(chat).version() + 1;
        var message = Sample.message(chat, (int) version);
        node.inbox().keep(List.of(message));
        node.turns().commit(List.of(message), Sample.version(chat, version), List.of(), List.of(amendments));
    }

    /** A code for a guest, of which the chat has told. */
    static LinkCode share(JdbcStores node, ChatAddress holder, UUID subscription) {
        LinkCode code = LinkCode.random(new SecureRandom());
        turn(
                node,
                holder,
                new Amendment.Share(UUID.randomUUID(), code, subscription, Sample.NOW.plus(Duration.ofDays(1))));
        return code;
    }
}
