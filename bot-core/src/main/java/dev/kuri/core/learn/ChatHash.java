package dev.kuri.core.learn;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kuri.core.channel.ChatAddress;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells chats apart without saying which they are. The hash has a key because the ids of chats are few enough to be
 * guessed one by one.
 */
public final class ChatHash {
    /** A key has at least so many random bytes. */
    public static final int KEY_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    /** Enough that two chats hardly ever meet, in bytes. */
    private static final int KEPT_BYTES = 12;

    private final SecretKeySpec key;

    /**
     * @throws IllegalArgumentException if the key is too short
     */
    public ChatHash(byte[] key) {
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException("The key of the chats needs " + KEY_BYTES + " bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The same for the same chat, in hexadecimal digits. */
    public String of(ChatAddress chat) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            // Ids may hold any character but this one.
            String address = String.join("\n", chat.channel().value(), chat.bot(), chat.chat());
            return HexFormat.of().formatHex(mac.doFinal(address.getBytes(UTF_8)), 0, KEPT_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
