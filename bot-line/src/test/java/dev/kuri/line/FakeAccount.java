package dev.kuri.line;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kuri.line.FakeLine.Call;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What LINE knows of an account beside its messages: who it is, its quota, its webhook and its rich menus. */
final class FakeAccount {
    private static final String ALIAS = "{\"richMenuAliasId\":\"%s\",\"richMenuId\":\"%s\"}";
    private static final String MENU =
            "{\"richMenuId\":\"%s\",\"name\":\"%s\",\"size\":{\"width\":2500,\"height\":1686},"
                    + "\"selected\":true,\"chatBarText\":\"menu\",\"areas\":[]}";
    private static final Answer DONE = new Answer(200, "{}");

    private final AtomicInteger menusMade = new AtomicInteger();
    private final Map<String, Answer> instead = new ConcurrentHashMap<>();
    private volatile String quota = "{\"type\":\"limited\",\"value\":200}";
    private volatile long used;
    volatile @Nullable String webhook;
    volatile boolean isWebhookActive = true;
    volatile String webhookTest =
            "{\"success\":true,\"timestamp\":\"2026-11-21T03:00:00.000Z\",\"statusCode\":200,\"reason\":\"OK\",\"detail\":\"200\"}";

    /** Names of the rich menus by id. */
    final Map<String, String> menus = new TreeMap<>();

    /** Bytes of the pictures by rich menu. */
    final Map<String, byte[]> pictures = new ConcurrentHashMap<>();

    /** Rich menus by alias. */
    final Map<String, String> aliases = new ConcurrentHashMap<>();

    /** Rich menus by person. */
    final Map<String, String> links = new ConcurrentHashMap<>();

    /** All persons of one rich menu handed over to another, as {@code from>to}. */
    final List<String> handedOver = new CopyOnWriteArrayList<>();

    volatile @Nullable String defaultMenu;

    /** An HTTP answer. */
    record Answer(int status, String body) {}

    /**
     * @param limit null for a plan without one
     */
    void hasQuota(@Nullable Long limit, long used) {
        this.quota = limit == null ? "{\"type\":\"none\"}" : "{\"type\":\"limited\",\"value\":" + limit + "}";
        this.used = used;
    }

    /** Answers every call to a path so from now on. */
    void answers(String path, int status, String message) {
        instead.put(path, new Answer(status, "{\"message\":\"" + message + "\"}"));
    }

    Answer answer(Call call, byte[] body) {
        Answer other = instead.get(call.path());
        if (other != null) {
            return other;
        }
        return switch (call.path()) {
            case "/v2/bot/info" ->
                new Answer(
                        200,
                        "{\"userId\":\"U1\",\"basicId\":\"@kuri\",\"displayName\":\"Kuri\",\"chatMode\":\"bot\","
                                + "\"markAsReadMode\":\"auto\"}");
            case "/v2/bot/message/quota" -> new Answer(200, quota);
            case "/v2/bot/message/quota/consumption" -> new Answer(200, "{\"totalUsage\":" + used + "}");
            case "/v2/bot/chat/loading/start" -> new Answer(202, "{}");
            case "/v2/bot/channel/webhook/endpoint" -> webhook(call);
            case "/v2/bot/channel/webhook/test" -> new Answer(200, webhookTest);
            default -> menu(call, body);
        };
    }

    private Answer webhook(Call call) {
        if (call.method().equals("PUT")) {
            webhook = call.body().path("endpoint").asText();
            return DONE;
        }
        return webhook == null
                ? new Answer(404, "{\"message\":\"Webhook endpoint not found\"}")
                : new Answer(200, "{\"endpoint\":\"" + webhook + "\",\"active\":" + isWebhookActive + "}");
    }

    private synchronized Answer menu(Call call, byte[] body) {
        String[] path = call.path().replace("/v2/bot/", "").split("/");
        return switch (call.method() + " " + String.join("/", path).replaceAll("(richmenu-\\d+|U\\w+)", "*")) {
            case "GET richmenu/list" -> listed("richmenus", menus, MENU);
            case "POST richmenu" -> created(call.body());
            case "DELETE richmenu/*" -> menus.remove(path[1]) == null ? notFound() : DONE;
            case "GET richmenu/*/content" -> pictures.containsKey(path[1]) ? DONE : notFound();
            case "POST richmenu/*/content" -> drawn(path[1], body);
            case "GET richmenu/alias/list" -> listed("aliases", aliases, ALIAS);
            case "POST richmenu/alias" ->
                named(call.body().path("richMenuAliasId").asText(), call.body(), false);
            case "POST user/all/richmenu/*" -> {
                defaultMenu = path[3];
                yield DONE;
            }
            case "POST user/*/richmenu/*" -> {
                links.put(path[1], path[3]);
                yield DONE;
            }
            case "POST richmenu/batch" -> {
                call.body()
                        .path("operations")
                        .forEach(operation ->
                                handedOver.add(operation.path("from").asText() + ">"
                                        + operation.path("to").asText()));
                yield new Answer(202, "{}");
            }
            default -> call.path().startsWith("/v2/bot/richmenu/alias/") ? alias(call, path[2]) : notFound();
        };
    }

    private Answer alias(Call call, String alias) {
        if (call.method().equals("POST")) {
            return named(alias, call.body(), true);
        }
        String menu = aliases.get(alias);
        return menu == null ? notFound() : new Answer(200, ALIAS.formatted(alias, menu));
    }

    private Answer created(JsonNode menu) {
        String id = "richmenu-" + menusMade.incrementAndGet();
        menus.put(id, menu.path("name").asText());
        return new Answer(200, "{\"richMenuId\":\"" + id + "\"}");
    }

    /** LINE does not let the picture of a menu be replaced. */
    private Answer drawn(String menu, byte[] picture) {
        return !menus.containsKey(menu) || pictures.putIfAbsent(menu, picture) != null
                ? new Answer(400, "{\"message\":\"An image has already been uploaded to the richmenu\"}")
                : DONE;
    }

    private Answer named(String alias, JsonNode body, boolean isThere) {
        String menu = body.path("richMenuId").asText();
        if (aliases.containsKey(alias) != isThere || !pictures.containsKey(menu)) {
            return new Answer(400, "{\"message\":\"conflict richmenu alias id\"}");
        }
        aliases.put(alias, menu);
        return DONE;
    }

    private static Answer listed(String name, Map<String, String> entries, String format) {
        return new Answer(
                200,
                entries.entrySet().stream()
                        .map(entry -> format.formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(",", "{\"" + name + "\":[", "]}")));
    }

    private static Answer notFound() {
        return new Answer(404, "{\"message\":\"Not found\"}");
    }
}
