package dev.kuri.line;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.BotInfoResponse;
import com.linecorp.bot.messaging.model.RichMenuAliasListResponse;
import com.linecorp.bot.messaging.model.RichMenuAliasResponse;
import dev.kuri.core.channel.ChannelDoctor;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.line.LineAnswer.Refused;
import dev.kuri.line.LineAnswer.Taken;
import dev.kuri.line.LineAnswer.Unknown;
import dev.kuri.line.LineQuota.Quota;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Examines our account: its token, where LINE brings events and whether it gets there, the quota, the menus, the clock. */
public final class LineDoctor implements ChannelDoctor {
    /** Of a month's messages that cost: one in ten is left. */
    private static final double MUCH_USED = 0.9;

    /** What reply tokens forgive easily. */
    private static final Duration CLOCKS_APART = Duration.ofSeconds(10);

    private final LineApi api;
    private final LineRegistration registration;
    private final LineQuota quota;
    private final ServerClock serverClock;

    /**
     * @param publicUrl where the world reaches this server; null if nobody said so
     */
    public LineDoctor(LineProperties properties, @Nullable URI publicUrl, Clock clock) {
        this.api = LineApi.of(properties, LineLimits.CALL);
        this.registration = new LineRegistration(api, publicUrl);
        this.quota = new LineQuota(api, clock);
        this.serverClock = new ServerClock(properties.apiUrl(), clock);
    }

    @Override
    public ChannelName channel() {
        return LineChannel.NAME;
    }

    @Override
    public List<Finding> examine() {
        Finding token = token();
        if (token.state() != State.RIGHT) {
            return List.of(token);
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(token);
        findings.addAll(registration.examine());
        findings.add(quota());
        findings.add(menus());
        findings.add(clocks());
        return List.copyOf(findings);
    }

    @Override
    public List<Finding> mend() {
        List<Finding> findings = new ArrayList<>();
        if (token().state() == State.RIGHT) {
            registration.mend().ifPresent(findings::add);
        }
        findings.addAll(examine());
        return List.copyOf(findings);
    }

    private Finding token() {
        return switch (api.ask(MessagingApiClient::getBotInfo)) {
            case Taken<BotInfoResponse> me ->
                right("token", "LINE knows it as that of " + me.body().basicId());
            case Refused<BotInfoResponse> refused -> {
                String what = "(" + refused.code() + "): " + refused.message();
                yield refused.code() == 401 || refused.isAboutARight()
                        ? new Finding(
                                State.WRONG,
                                "token",
                                "LINE refuses it " + what,
                                "Issue a new one in the LINE Developers console and set kuri.line.channel-token")
                        : noAnswer("LINE cannot be asked " + what);
            }
            case Unknown<BotInfoResponse> unknown -> noAnswer("LINE cannot be asked");
        };
    }

    private Finding quota() {
        return quota.current()
                .map(LineDoctor::quota)
                .orElseGet(() -> new Finding(State.DOUBTFUL, "quota", "LINE does not tell", "Ask again later"));
    }

    private static Finding quota(Quota quota) {
        Long limit = quota.limit();
        if (limit == null) {
            return right("quota", quota.used() + " messages that cost this month; the plan has no limit");
        }
        String what = quota.used() + " of " + limit + " messages that cost are used this month";
        return quota.used() < MUCH_USED * limit
                ? right("quota", what)
                : new Finding(
                        State.DOUBTFUL,
                        "quota",
                        what,
                        "Replies go on; reminders and late answers wait for the next month or a larger plan");
    }

    private Finding menus() {
        List<String> wanted = new RichMenus(RichMenuSheet.load())
                .languages().stream().map(RichMenus::alias).toList();
        LineAnswer<RichMenuAliasListResponse> told = api.ask(MessagingApiClient::getRichMenuAliasList);
        boolean areThere = told instanceof Taken<RichMenuAliasListResponse> list
                && list.body().aliases().stream()
                        .map(RichMenuAliasResponse::richMenuAliasId)
                        .toList()
                        .containsAll(wanted);
        return areThere
                ? right("menus", "There is one in each language")
                : new Finding(State.DOUBTFUL, "menus", "They are not all there", "Run: kuri line setup");
    }

    private Finding clocks() {
        return serverClock
                .ahead()
                .map(LineDoctor::clocks)
                .orElseGet(
                        () -> new Finding(State.DOUBTFUL, "clock", "LINE does not tell its time", "Ask again later"));
    }

    private static Finding clocks(Duration ahead) {
        String what = "Ours is " + ahead.toSeconds() + " s ahead of LINE's";
        return ahead.abs().compareTo(CLOCKS_APART) <= 0
                ? right("clock", what)
                : new Finding(State.WRONG, "clock", what, "Let the system keep time by NTP");
    }

    private static Finding noAnswer(String what) {
        return new Finding(State.WRONG, "connection", what, "Look at the network and at kuri.line.api-url");
    }

    private static Finding right(String subject, String what) {
        return new Finding(State.RIGHT, subject, what, "");
    }
}
