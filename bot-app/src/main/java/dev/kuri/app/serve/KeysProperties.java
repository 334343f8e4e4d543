package dev.kuri.app.serve;

import dev.kuri.store.seal.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The secret under which the keys of providers are kept.
 *
 * @param secret 32 bytes in base64; null if it is in a file, or if there is none
 * @param secretFile a file with that and nothing else, which only the server's user can read; null for none
 */
@ConfigurationProperties("kuri.keys")
public record KeysProperties(
        @Nullable String secret, @Nullable String secretFile) {
    private static final Set<PosixFilePermission> OURS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /**
     * What it seals with; {@link Seal#NONE} if there is none.
     *
     * @throws IllegalArgumentException with a sentence for the operator, which does not repeat it
     */
    Seal seal() {
        boolean isInFile = secretFile != null && !secretFile.isBlank();
        boolean isSet = secret != null && !secret.isBlank();
        if (isInFile && isSet) {
            throw new IllegalArgumentException("Set kuri.keys.secret or kuri.keys.secret-file, not both");
        }
        if (isInFile) {
            return sealOf(read(Path.of(String.valueOf(secretFile))), "The file " + secretFile);
        }
        return isSet ? sealOf(String.valueOf(secret), "kuri.keys.secret") : Seal.NONE;
    }

    private static Seal sealOf(String written, String where) {
        try {
            return new Seal(Base64.getDecoder().decode(written.strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    where + " takes " + Seal.SECRET_BYTES
                            + " bytes in base64, as `openssl rand -base64 32` prints them",
                    e);
        }
    }

    private static String read(Path file) {
        try {
            PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (view != null && !OURS.containsAll(view.readAttributes().permissions())) {
                throw new IllegalArgumentException(
                        "The file " + file + " is open to others: make it the server's own with chmod 600");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("The file " + file + " of kuri.keys.secret-file cannot be read", e);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "KeysProperties[]";
    }
}
