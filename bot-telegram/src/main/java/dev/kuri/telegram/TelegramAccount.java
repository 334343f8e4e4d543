package dev.kuri.telegram;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Our bot, as Telegram knows it. Safe for use by many threads. */
public final class TelegramAccount {
    private static final Logger log = LoggerFactory.getLogger(TelegramAccount.class);

    private final TelegramClient client;
    private volatile @Nullable String username;

    TelegramAccount(TelegramClient client) {
        this.client = client;
    }

    /** For checks outside a running server, such as {@code kuri doctor}. */
    public static TelegramAccount of(TelegramProperties properties) {
        return new TelegramAccount(TelegramConnection.forCalls(properties));
    }

    /**
     * Asks Telegram who we are.
     *
     * @return false when there was no answer, which has been logged; it may be asked again
     * @throws TelegramRefusedException when Telegram knows no bot with this token
     */
    public boolean check() {
        try {
            username = client.execute(new GetMe()).getUserName();
            return true;
        } catch (TelegramApiException e) {
            TelegramFailure failure = TelegramFailure.of(e);
            if (failure.refusesTheToken()) {
                throw new TelegramRefusedException("Telegram refuses kuri.telegram.token (" + failure.code()
                        + "): ask BotFather for the current one");
            }
            log.warn("Telegram cannot be asked now ({})", failure.reason());
            return false;
        }
    }

    /**
     * The bot's name without the {@code @}.
     *
     * @return empty until a check has succeeded
     */
    Optional<String> username() {
        return Optional.ofNullable(username);
    }

    /**
     * What opens a chat with the bot, such as {@code https://t.me/kuri_bot}.
     *
     * @return empty until a check has succeeded
     */
    public Optional<URI> address() {
        return username().map(name -> URI.create("https://t.me/" + name));
    }
}
