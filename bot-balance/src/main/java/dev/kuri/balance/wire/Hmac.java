package dev.kuri.balance.wire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** What only those who share a secret can write under a text. Safe for use by many threads. */
public final class Hmac {
    /** 128 bits: enough to tell texts apart, and half a signature forges none. */
    private static final int FINGERPRINT_BYTES = 16;

    private final String algorithm;
    private final SecretKeySpec key;

    private Hmac(String algorithm, String secret) {
        this.algorithm = algorithm;
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm);
    }

    public static Hmac sha256(String secret) {
        return new Hmac("HmacSHA256", secret);
    }

    public static Hmac sha512(String secret) {
        return new Hmac("HmacSHA512", secret);
    }

    /** In small letters. */
    public String hex(byte[] text) {
        return HexFormat.of().formatHex(sign(text));
    }

    public String base64(byte[] text) {
        return Base64.getEncoder().encodeToString(sign(text));
    }

    /** Tells a text from others, and nobody what is in it: hashes of ICCIDs without a secret can be looked up. */
    public String fingerprint(byte[] text) {
        return HexFormat.of().formatHex(sign(text), 0, FINGERPRINT_BYTES);
    }

    /** Whether two texts are the same, in a time that does not tell where they differ; false for null. */
    public static boolean isSame(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] sign(byte[] text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + algorithm, e);
        }
    }
}
