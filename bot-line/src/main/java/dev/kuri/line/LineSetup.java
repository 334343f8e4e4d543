package dev.kuri.line;

import com.linecorp.bot.messaging.client.MessagingApiBlobClient;
import com.linecorp.bot.messaging.model.RichMenuRequest;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Gives our account a rich menu in every language. May be run again at any time, also after it was stopped half-way: what is
 * there is left alone, and what has changed is made anew and takes the place of the old.
 */
public final class LineSetup {
    /** A picture takes longer than a message. */
    private static final Duration CALL = Duration.ofSeconds(60);

    private final RichMenus menus = new RichMenus(RichMenuSheet.load());
    private final RichMenuAccount account;
    private final String defaultLanguage;

    private LineSetup(RichMenuAccount account, String defaultLanguage) {
        this.account = account;
        this.defaultLanguage = defaultLanguage;
    }

    /**
     * @param defaultLanguage what people see of whom we do not know the language yet; an IETF tag
     * @throws IllegalArgumentException when there is no menu in that language
     */
    public static LineSetup of(LineProperties properties, String defaultLanguage) {
        MessagingApiBlobClient blobs = LineConnection.open(
                MessagingApiBlobClient.class, properties.blobUrl(), properties.channelToken(), CALL);
        LineSetup setup = new LineSetup(new RichMenuAccount(LineApi.of(properties, CALL), blobs), defaultLanguage);
        if (!setup.menus.languages().contains(defaultLanguage)) {
            throw new IllegalArgumentException(
                    "No rich menu in " + defaultLanguage + "; there are " + setup.menus.languages());
        }
        return setup;
    }

    /** What LINE would refuse of the rich menus that Kuri brings along, a sentence each by language. */
    public static Map<String, List<String>> violations() {
        RichMenus menus = new RichMenus(RichMenuSheet.load());
        return menus.languages().stream().collect(Collectors.toMap(language -> language, menus::violations));
    }

    /**
     * @param out gets a line for every step
     * @throws LineRefusedException when LINE says no or nothing; the message is one sentence for the operator
     */
    public void run(PrintWriter out) {
        Map<String, String> names = account.names();
        Map<String, String> before = account.aliases();
        Map<String, String> now = new LinkedHashMap<>();
        menus.languages().forEach(language -> now.put(language, made(language, names, out)));
        handOver(before, now, out);
        now.forEach((language, menu) -> name(RichMenus.alias(language), menu, before));
        account.makeDefault(Objects.requireNonNull(now.get(defaultLanguage)));
        out.println("default: " + defaultLanguage);
        names.entrySet().stream()
                .filter(menu -> menu.getValue().startsWith(RichMenus.NAME))
                .map(Map.Entry::getKey)
                .filter(menu -> !now.containsValue(menu) && !before.containsValue(menu))
                .forEach(menu -> delete(menu, out));
    }

    private String made(String language, Map<String, String> names, PrintWriter out) {
        RichMenuRequest request = menus.request(language);
        String there = names.entrySet().stream()
                .filter(menu -> menu.getValue().equals(request.name()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        String menu = there == null ? account.create(request) : there;
        account.draw(menu, RichMenuSheet.picture(language));
        out.println(language + ": " + (there == null ? "created " : "unchanged ") + menu);
        return menu;
    }

    /** Before the aliases move: should this fail, the next run still knows who has which. */
    private void handOver(Map<String, String> before, Map<String, String> now, PrintWriter out) {
        Map<String, String> replacements = new LinkedHashMap<>();
        now.forEach((language, menu) -> {
            String old = before.get(RichMenus.alias(language));
            if (old != null && !old.equals(menu)) {
                replacements.put(old, menu);
            }
        });
        if (!replacements.isEmpty()) {
            account.handOver(replacements);
            out.println("handed over: people with " + String.join(", ", replacements.keySet()));
        }
    }

    private void name(String alias, String menu, Map<String, String> before) {
        String old = before.get(alias);
        if (!menu.equals(old)) {
            account.name(alias, menu, old == null);
        }
    }

    /** Menus just replaced stay until the next run: LINE may still be handing people over. */
    private void delete(String menu, PrintWriter out) {
        account.delete(menu);
        out.println("deleted " + menu);
    }
}
