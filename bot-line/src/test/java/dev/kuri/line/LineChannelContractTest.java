package dev.kuri.line;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelContract;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.line.FakeLine.Mood;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

final class LineChannelContractTest extends ChannelContract {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private FakeLine line;
    private String token;

    @BeforeEach
    void startLine() throws IOException {
        line = new FakeLine();
        token = FakeLine.TOKEN;
    }

    @AfterEach
    void stopLine() {
        line.close();
    }

    @Override
    protected Channel channel() {
        LineApi api = new LineApi(LineConnection.open(MessagingApiClient.class, line.url(), token, TIMEOUT));
        Clock clock = Clock.systemUTC();
        return new LineChannel(
                api,
                new LinePush(api, new LineQuota(api, clock), clock),
                new LineLooks(api, clock, Thread::startVirtualThread),
                clock);
    }

    @Override
    protected ChatAddress chat() {
        return new ChatAddress(LineChannel.NAME, "U0bot", "U0123456789abcdef0123456789abcdef");
    }

    @Override
    protected boolean let(Platform behave) {
        switch (behave) {
            case TAKES_IT -> line.isFromNowOn(Mood.WELL);
            case IS_TOO_BUSY -> line.isFromNowOn(Mood.TOO_BUSY);
            case FAILS -> line.isFromNowOn(Mood.FAILS);
            case CUTS_THE_CONNECTION -> line.isFromNowOn(Mood.HANGS_UP);
            case IS_UNREACHABLE -> line.close();
            case NEVER_ANSWERS -> line.isFromNowOn(Mood.NEVER_ANSWERS);
            case ANSWERS_NONSENSE -> line.isFromNowOn(Mood.TAKES_IT_AND_ANSWERS_HTML);
            case SAYS_THE_PERSON_BLOCKED_US -> line.isFromNowOn(Mood.KNOWS_NO_SUCH_CHAT);
            case SAYS_THE_CALL_IS_WRONG -> line.isFromNowOn(Mood.FINDS_THE_BODY_WRONG);
            case REFUSES_OUR_CREDENTIALS -> token = "another-token";
        }
        return true;
    }
}
