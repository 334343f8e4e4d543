package dev.kuri.line;

import com.linecorp.bot.client.base.exception.AbstractLineClientException;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.client.MessagingApiClientException;
import com.linecorp.bot.messaging.model.ErrorDetail;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import dev.kuri.line.LineAnswer.Refused;
import dev.kuri.line.LineAnswer.Taken;
import dev.kuri.line.LineAnswer.Unknown;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** LINE's client with its exceptions turned into answers. Each call blocks its thread, which should be a virtual one. */
final class LineApi {
    private static final Logger log = LoggerFactory.getLogger(LineApi.class);

    private final MessagingApiClient client;

    LineApi(MessagingApiClient client) {
        this.client = client;
    }

    static LineApi of(LineProperties properties, Duration timeout) {
        return new LineApi(LineConnection.open(properties.apiUrl(), properties.channelToken(), timeout));
    }

    LineAnswer reply(String token, List<Message> messages) {
        return answer(client.replyMessage(new ReplyMessageRequest.Builder(token, messages).build()));
    }

    /**
     * @param retryKey the same at every try of these messages; LINE takes them once within 24 hours
     */
    LineAnswer push(UUID retryKey, String to, List<Message> messages) {
        return answer(client.pushMessage(retryKey, new PushMessageRequest.Builder(to, messages).build()));
    }

    LineAnswer whoAmI() {
        return answer(client.getBotInfo());
    }

    private static LineAnswer answer(CompletableFuture<?> call) {
        try {
            call.get();
            return new Taken();
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            return cause instanceof AbstractLineClientException refusal ? refused(refusal) : unknown(cause);
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            return unknown(e);
        }
    }

    /** The exception's own message is not logged: it has all headers in it. */
    private static Refused refused(AbstractLineClientException refusal) {
        Refused refused = refusal instanceof MessagingApiClientException told
                ? new Refused(told.getCode(), orEmpty(told.getError()), properties(told), told.getRequestId())
                : new Refused(refusal.getCode(), "", List.of(), refusal.getRequestId());
        log.debug("LINE answered {} to request {}", refused.code(), refused.requestId());
        return refused;
    }

    private static List<String> properties(MessagingApiClientException refusal) {
        return Stream.ofNullable(refusal.getDetails())
                .flatMap(List::stream)
                .map(ErrorDetail::property)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static Unknown unknown(Throwable cause) {
        log.debug("No answer from LINE that could be read: {}", cause.getClass().getSimpleName());
        return new Unknown();
    }
}
