package dev.kuri.line;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Tells LINE's requests from everyone else's. Safe for use by many threads. */
final class LineSignature {
    private static final String ALGORITHM = "HmacSHA256";

    /** Base64 of 32 bytes. */
    private static final int LENGTH = 44;

    private final SecretKeySpec key;

    LineSignature(String channelSecret) {
        this.key = new SecretKeySpec(channelSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Whether a header could be a signature at all; a body under one that cannot need not be read. */
    static boolean isPlausible(@Nullable String header) {
        return header != null && header.length() == LENGTH;
    }

    /** False for a missing or malformed header as well; never throws for what a stranger sent. */
    boolean matches(@Nullable String header, byte[] body) {
        if (header == null) {
            return false;
        }
        byte[] expected = Base64.getEncoder().encode(hmac(body));
        return MessageDigest.isEqual(expected, header.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] hmac(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
