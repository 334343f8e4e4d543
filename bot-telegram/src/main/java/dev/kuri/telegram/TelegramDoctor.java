package dev.kuri.telegram;

import dev.kuri.core.channel.ChannelDoctor;
import dev.kuri.core.channel.ChannelName;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Examines our bot: its token, what it hears of groups, where Telegram brings updates and how that goes, and the clock. */
public final class TelegramDoctor implements ChannelDoctor {
    /** More than one long poll or a short pause leaves behind. */
    private static final int MANY_UPDATES = 100;

    /** Older failures have been dealt with: Telegram brings an update again within two minutes. */
    private static final Duration RECENTLY = Duration.ofHours(1);

    /** What signatures and reply tokens forgive easily. */
    private static final Duration CLOCKS_APART = Duration.ofSeconds(10);

    private static final String CAN_BE_MENDED = "Have it mended; then Telegram is told anew";

    private final TelegramClient client;
    private final TelegramRegistration registration;
    private final ServerClock serverClock;
    private final Clock clock;

    /**
     * @param publicUrl where the world reaches this server; null if nobody said so
     */
    public TelegramDoctor(TelegramProperties properties, @Nullable URI publicUrl, Clock clock) {
        this.clock = clock;
        this.serverClock = new ServerClock(clock);
        this.client = TelegramConnection.forCalls(properties, serverClock);
        this.registration = new TelegramRegistration(client, properties, publicUrl);
    }

    @Override
    public ChannelName channel() {
        return TelegramChannel.NAME;
    }

    @Override
    public List<Finding> examine() {
        try {
            User me = client.execute(new GetMe());
            WebhookInfo told = registration.told();
            List<Finding> findings = new ArrayList<>();
            findings.add(right("token", "Telegram knows it as that of @" + me.getUserName()));
            findings.add(groups(me));
            findings.add(address(told));
            findings.add(updates(told));
            findings.add(failures(told));
            findings.add(clocks());
            return List.copyOf(findings);
        } catch (TelegramApiException e) {
            return List.of(noAnswer(TelegramFailure.of(e)));
        }
    }

    @Override
    public List<Finding> mend() {
        List<Finding> findings = new ArrayList<>();
        try {
            if (registration.mend()) {
                findings.add(new Finding(State.MENDED, "webhook", "Telegram has been told where to bring updates", ""));
            }
        } catch (TelegramApiException e) {
            findings.add(new Finding(
                    State.WRONG,
                    "webhook",
                    "Telegram does not take it: " + TelegramFailure.of(e).reason(),
                    "Look at kuri.public-url: Telegram calls https on port 443, 80, 88 or 8443"));
        }
        findings.addAll(examine());
        return List.copyOf(findings);
    }

    private static Finding groups(User me) {
        return Boolean.TRUE.equals(me.getCanReadAllGroupMessages())
                ? new Finding(
                        State.DOUBTFUL,
                        "groups",
                        "Privacy mode is off: Telegram brings all that is said in groups",
                        "Switch it on with BotFather's /setprivacy: Kuri answers only what is meant for it")
                : right("groups", "Privacy mode is on: Telegram brings what is meant for the bot");
    }

    private Finding address(WebhookInfo told) {
        String now = TelegramRegistration.isSet(told) ? "Telegram calls " + told.getUrl() : "Telegram calls nobody";
        return switch (registration.mode()) {
            case POLLING ->
                TelegramRegistration.isSet(told)
                        ? new Finding(State.WRONG, "webhook", now + ", so polling gets nothing", CAN_BE_MENDED)
                        : right("webhook", now + ", as it should for polling");
            case WEBHOOK ->
                registration
                        .webhook()
                        .map(ours -> ours.equals(told.getUrl())
                                ? right("webhook", now)
                                : new Finding(State.WRONG, "webhook", now + " instead of " + ours, CAN_BE_MENDED))
                        .orElseGet(() -> new Finding(
                                State.DOUBTFUL,
                                "webhook",
                                now + "; nobody said whether that is here",
                                "Set kuri.public-url to where the world reaches this server"));
        };
    }

    private Finding updates(WebhookInfo told) {
        if (TelegramRegistration.isSet(told) && !TelegramRegistration.bringsWhatWeRead(told)) {
            return new Finding(State.WRONG, "updates", "Telegram brings other kinds than Kuri reads", CAN_BE_MENDED);
        }
        int waiting = told.getPendingUpdatesCount() == null ? 0 : told.getPendingUpdatesCount();
        String count = waiting + " are waiting";
        return waiting < MANY_UPDATES
                ? right("updates", count)
                : new Finding(State.DOUBTFUL, "updates", count, "See that Kuri runs and that the world reaches it");
    }

    private Finding failures(WebhookInfo told) {
        if (told.getLastErrorDate() == null) {
            return right("failures", "Telegram tells of none");
        }
        Instant last = Instant.ofEpochSecond(told.getLastErrorDate());
        String what = "The last was at " + last + ": " + told.getLastErrorMessage();
        return last.isBefore(clock.instant().minus(RECENTLY))
                ? right("failures", what)
                : new Finding(State.DOUBTFUL, "failures", what, "See what the server says of that time");
    }

    private Finding clocks() {
        Duration apart = serverClock.ahead().orElse(Duration.ZERO);
        String what = "Ours is " + apart.toSeconds() + " s ahead of Telegram's";
        return apart.abs().compareTo(CLOCKS_APART) <= 0
                ? right("clock", what)
                : new Finding(State.WRONG, "clock", what, "Let the system keep time by NTP");
    }

    private static Finding noAnswer(TelegramFailure failure) {
        String what = failure.reason();
        return failure.refusesTheToken()
                ? new Finding(
                        State.WRONG,
                        "token",
                        "Telegram refuses it: " + what,
                        "Ask BotFather for the current one and set kuri.telegram.token")
                : new Finding(
                        State.WRONG,
                        "connection",
                        "Telegram cannot be asked: " + what,
                        "Look at the network and at kuri.telegram.api-url");
    }

    private static Finding right(String subject, String what) {
        return new Finding(State.RIGHT, subject, what, "");
    }
}
