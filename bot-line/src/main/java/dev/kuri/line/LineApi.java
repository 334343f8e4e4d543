package dev.kuri.line;

import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.client.base.exception.AbstractLineClientException;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.client.MessagingApiClientException;
import com.linecorp.bot.messaging.model.ErrorDetail;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.PushMessageResponse;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import com.linecorp.bot.messaging.model.ReplyMessageResponse;
import dev.kuri.line.LineAnswer.Refused;
import dev.kuri.line.LineAnswer.Taken;
import dev.kuri.line.LineAnswer.Unknown;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        return new LineApi(
                LineConnection.open(MessagingApiClient.class, properties.apiUrl(), properties.channelToken(), timeout));
    }

    LineAnswer<ReplyMessageResponse> reply(String token, List<Message> messages) {
        return ask(line -> line.replyMessage(new ReplyMessageRequest.Builder(token, messages).build()));
    }

    /**
     * @param retryKey the same at every try of these messages; LINE takes them once within 24 hours
     */
    LineAnswer<PushMessageResponse> push(UUID retryKey, String to, List<Message> messages) {
        return ask(line -> line.pushMessage(retryKey, new PushMessageRequest.Builder(to, messages).build()));
    }

    /** Makes any call and waits for its end. */
    <T extends @Nullable Object> LineAnswer<T> ask(
            Function<? super MessagingApiClient, CompletableFuture<Result<T>>> call) {
        return answerTo(call.apply(client));
    }

    /** Waits for the end of a call that one of the SDK's clients has begun. */
    static <T extends @Nullable Object> LineAnswer<T> answerTo(CompletableFuture<Result<T>> call) {
        try {
            Result<T> result = call.get();
            log.debug("LINE took request {}", result.requestId());
            return new Taken<>(result.body());
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
    private static <T extends @Nullable Object> Refused<T> refused(AbstractLineClientException refusal) {
        Refused<T> refused = refusal instanceof MessagingApiClientException told
                ? new Refused<>(told.getCode(), orEmpty(told.getError()), properties(told), told.getRequestId())
                : new Refused<>(refusal.getCode(), "", List.of(), refusal.getRequestId());
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

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static <T extends @Nullable Object> Unknown<T> unknown(Throwable cause) {
        log.debug("No answer from LINE that could be read: {}", cause.getClass().getSimpleName());
        return new Unknown<>();
    }
}
