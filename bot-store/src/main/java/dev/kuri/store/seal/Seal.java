package dev.kuri.store.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kuri.core.balance.ProviderKey;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals texts under the operator's secret, with AES in GCM (NIST SP 800-38D), and makes keyed hashes by which they are
 * found. Without a secret texts stay as they are, and there are no hashes.
 */
public final class Seal {
    /** How long a secret is. */
    public static final int SECRET_BYTES = 32;

    /** Where no secret is set. */
    public static final Seal NONE = new Seal((Keys) null);

    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final @Nullable Keys keys;

    /** One for each use, so that none tells of another. */
    private record Keys(SecretKeySpec cipher, SecretKeySpec hash) {
        @Override
        public String toString() {
            return "Keys";
        }
    }

    private Seal(@Nullable Keys keys) {
        this.keys = keys;
    }

    /**
     * @throws IllegalArgumentException for a secret of another length than {@link #SECRET_BYTES}
     */
    public Seal(byte[] secret) {
        if (secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException("A secret has " + SECRET_BYTES + " bytes");
        }
        SecretKeySpec root = new SecretKeySpec(secret, MAC);
        this.keys = new Keys(
                new SecretKeySpec(mac(root, "kuri: seal"), "AES"), new SecretKeySpec(mac(root, "kuri: hash"), MAC));
    }

    public boolean isSet() {
        return keys != null;
    }

    /** The text sealed; one that is sealed already stays as it is. */
    public String close(String text) {
        if (keys == null || text.startsWith(ProviderKey.SEALED)) {
            return text;
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, keys, nonce).doFinal(text.getBytes(UTF_8));
            byte[] sealed = ByteBuffer.allocate(NONCE_BYTES + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
            return ProviderKey.SEALED + Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + CIPHER, e);
        }
    }

    /** The text that was sealed. What never was, and what another secret has sealed, stays as it is. */
    public String open(String text) {
        if (keys == null || !text.startsWith(ProviderKey.SEALED)) {
            return text;
        }
        try {
            byte[] sealed = Base64.getDecoder().decode(text.substring(ProviderKey.SEALED.length()));
            byte[] opened =
                    cipher(Cipher.DECRYPT_MODE, keys, sealed).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return new String(opened, UTF_8);
        } catch (AEADBadTagException e) {
            return text;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + CIPHER, e);
        }
    }

    /**
     * A hash that only this secret makes of a text; 64 digits and letters.
     *
     * @param use what it is of, so that one text has several
     * @return null without a secret
     */
    public @Nullable String hash(String use, String text) {
        return keys == null ? null : HexFormat.of().formatHex(mac(keys.hash, use + ": " + text));
    }

    /** The nonce stands first in what is sealed. */
    private static Cipher cipher(int mode, Keys keys, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, keys.cipher, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
        return cipher;
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + MAC, e);
        }
    }
}
