package dev.kuri.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What ChatBench's fake platform tells of the calls that it got. */
final class FakeApi {
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    FakeApi(URI address) {
        this.address = address;
    }

    /** How often something was counted; 0 for what never was. */
    long count(String name) {
        return json.readTree(get("/__fake/stats")).path(name).asLong(0);
    }

    /** What was delivered, oldest first: {@code platform}, {@code method}, {@code chat}, {@code text}. */
    List<JsonNode> delivered() {
        return get("/__fake/records?since=0&limit=200000")
                .lines()
                .filter(line -> !line.isBlank())
                .map(json::readTree)
                .toList();
    }

    private String get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException("The fake platform does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
