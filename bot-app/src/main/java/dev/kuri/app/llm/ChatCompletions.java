package dev.kuri.app.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** The endpoint's one address that Kuri calls. Follows no redirects: the operator named whom he trusts. */
final class ChatCompletions {
    /** Ours: an answer has a few dozen bytes, its envelope a kilobyte. */
    private static final int MOST_BYTES = 64 * 1024;

    private final RestClient client;

    ChatCompletions(URI baseUrl, String apiKey, Duration timeout) {
        // HTTP/1.1, as servers of models in one's own house stumble over an offer of HTTP/2 without TLS.
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(timeout);
        this.client = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(baseUrl.toString().replaceAll("/+$", "") + "/chat/completions")
                .defaultHeaders(headers -> {
                    headers.setContentType(MediaType.APPLICATION_JSON);
                    if (!apiKey.isEmpty()) {
                        headers.setBearerAuth(apiKey);
                    }
                })
                .build();
    }

    /** Calls once, and is back within the timeout. */
    Reply ask(byte[] request) {
        try {
            return client.post().body(request).exchangeForRequiredValue((sent, response) -> reply(response));
        } catch (ResourceAccessException e) {
            return new Reply.Silence();
        }
    }

    private static Reply reply(ClientHttpResponse response) throws IOException {
        if (response.getStatusCode().value() != HttpStatus.OK.value()) {
            return new Reply.Status(response.getStatusCode().value(), retryAfter(response.getHeaders()));
        }
        byte[] body = response.getBody().readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES ? new Reply.Endless() : new Reply.Said(new String(body, UTF_8));
    }

    private static @Nullable Duration retryAfter(HttpHeaders headers) {
        String value = headers.getFirst(HttpHeaders.RETRY_AFTER);
        return value != null && value.matches("[0-9]{1,6}") ? Duration.ofSeconds(Integer.parseInt(value)) : null;
    }
}
