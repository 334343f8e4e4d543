package dev.kuri.core.understand;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kuri.core.channel.Payload;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The parameter of a deep link, which opens a chat with something to say. It is signed, so that nobody can have Kuri say
 * what its own buttons do not.
 */
public final class StartLink {
    /** A key has at least so many random bytes. */
    public static final int KEY_BYTES = 32;

    /** At most 64 letters, digits, underscores and hyphens: https://core.telegram.org/bots/features#deep-linking. */
    private static final int MOST_UNITS = 64;

    private static final String ALGORITHM = "HmacSHA256";

    /** As much of the signature as leaves room for what it signs: eight letters. Guessing takes a message a try. */
    private static final int SIGNATURE_BYTES = 6;

    private static final int SIGNATURE_UNITS = 8;

    /** Ids have no capital letters, so these can stand for what a parameter may not hold. */
    private static final char BAR = 'X';

    private static final char COMMA = 'Y';

    private static final String WRITABLE = "[a-z0-9|,-]+";

    private final SecretKeySpec key;

    /** Why a link is followed. */
    public enum Purpose {
        /** It asks a question. */
        QUESTION("q_"),
        /** It takes up in private what was begun in a group. */
        CONTINUATION("c_");

        private final String prefix;

        Purpose(String prefix) {
            this.prefix = prefix;
        }
    }

    /**
     * @throws IllegalArgumentException if the key is too short
     */
    public StartLink(byte[] key) {
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException("The key of deep links needs " + KEY_BYTES + " bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * The parameter that says something.
     *
     * @return empty if it is too long for one
     */
    public Optional<String> parameter(Purpose purpose, Suggestion suggestion) {
        String payload = suggestion.payload().value();
        if (!payload.matches(WRITABLE)) {
            return Optional.empty();
        }
        String body = payload.replace('|', BAR).replace(',', COMMA);
        String parameter = purpose.prefix + signature(purpose.prefix + body) + body;
        return parameter.length() <= MOST_UNITS ? Optional.of(parameter) : Optional.empty();
    }

    /**
     * What a parameter says.
     *
     * @return empty for one that is not ours
     */
    public Optional<Suggestion> read(String parameter) {
        return Arrays.stream(Purpose.values())
                .map(purpose -> purpose.prefix)
                .filter(parameter::startsWith)
                .findFirst()
                .flatMap(prefix -> read(prefix, parameter.substring(prefix.length())));
    }

    private Optional<Suggestion> read(String prefix, String signed) {
        if (signed.length() <= SIGNATURE_UNITS || signed.length() > MOST_UNITS) {
            return Optional.empty();
        }
        String body = signed.substring(SIGNATURE_UNITS);
        byte[] given = signed.substring(0, SIGNATURE_UNITS).getBytes(UTF_8);
        if (!MessageDigest.isEqual(given, signature(prefix + body).getBytes(UTF_8))) {
            return Optional.empty();
        }
        return Suggestion.read(new Payload(body.replace(BAR, '|').replace(COMMA, ',')));
    }

    private String signature(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] whole = mac.doFinal(text.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SIGNATURE_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
