package dev.kuri.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Asks the server behind a door; finds nobody behind the door of one that was killed. */
final class DoorClient {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    /** Something has to be put right first, which the server tells in a sentence. */
    private static final int CONFLICT = 409;

    private final Door door;

    DoorClient(Door door) {
        this.door = door;
    }

    /** The answer; empty if nobody is there. */
    Optional<String> get(String path) {
        return answer(request(path).GET().build());
    }

    /** The answer; empty if nobody is there. */
    Optional<String> delete(String path) {
        return answer(request(path).DELETE().build());
    }

    /** The answer; empty if nobody is there. */
    Optional<String> post(String path) {
        return answer(request(path).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    /**
     * The answer; empty if nobody is there.
     *
     * @param json what the request is about
     */
    Optional<String> post(String path, String json) {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private Optional<String> answer(HttpRequest request) {
        try (HttpClient http = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()) {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == CONFLICT) {
                throw new IllegalStateException(response.body());
            }
            if (response.statusCode() != OK) {
                throw new IllegalStateException(
                        "The server at " + door.address() + " answers " + response.statusCode());
            }
            return Optional.of(response.body());
        } catch (ConnectException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The server at " + door.address() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the server was asked", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(door.address().resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + door.token());
    }
}
