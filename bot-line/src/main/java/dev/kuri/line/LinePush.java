package dev.kuri.line;

import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.PushMessageResponse;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Parked;
import dev.kuri.core.channel.Routing.Occasion;
import dev.kuri.line.LineAnswer.Refused;
import dev.kuri.line.LineAnswer.Taken;
import dev.kuri.line.LineAnswer.Unknown;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to a chat that costs. What it cannot afford is parked: of what nobody asked for by the known figure, of an answer
 * only by LINE's own word.
 */
final class LinePush {
    private static final Logger log = LoggerFactory.getLogger(LinePush.class);

    private final LineApi api;
    private final LineQuota quota;
    private final Clock clock;
    private final LineFeature feature = new LineFeature();

    LinePush(LineApi api, LineQuota quota, Clock clock) {
        this.api = api;
        this.quota = quota;
        this.clock = clock;
    }

    DeliveryResult push(Delivery delivery, List<Message> messages) {
        Instant now = clock.instant();
        if (feature.isOff(now)) {
            return new Parked(feature.offUntil());
        }
        if (delivery.routing().occasion() == Occasion.PROACTIVE && quota.isUsedUp()) {
            return new Parked(LineQuota.nextMonth(now));
        }
        LineAnswer<PushMessageResponse> answer =
                api.push(delivery.id(), delivery.to().chat(), messages);
        return switch (answer) {
            case Taken<PushMessageResponse> taken -> {
                quota.pushed();
                yield LineOutcome.of(answer, delivery);
            }
            case Refused<PushMessageResponse> refused -> refused(refused, delivery, now);
            case Unknown<PushMessageResponse> unknown -> LineOutcome.of(answer, delivery);
        };
    }

    private DeliveryResult refused(Refused<PushMessageResponse> refused, Delivery delivery, Instant now) {
        if (refused.isAboutTheMonth()) {
            quota.refused();
            log.warn("LINE's monthly limit is reached: what costs waits for the next month, replies go on");
            return new Parked(LineQuota.nextMonth(now));
        }
        if (refused.isAboutARight()) {
            feature.isNotOurs(now);
            log.warn("LINE does not let this account push: what costs waits, replies go on");
            return new Parked(feature.offUntil());
        }
        return LineOutcome.of(refused, delivery);
    }
}
