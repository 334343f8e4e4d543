package dev.kuri.core.balance;

/**
 * What a provider knows a subscription by. It opens somebody's figures to whoever names it, so it is never shown whole,
 * logged or taken from what a person types.
 *
 * @param api whose key it is: {@link ProviderApi#name()}
 * @param value an ICCID, or what the provider uses in its place where ICCIDs are used again
 */
public record ProviderKey(String api, String value) {
    private static final int SHOWN = 4;

    /** How one begins that was sealed and cannot be opened here, because the secret is not set. */
    public static final String SEALED = "sealed:";

    /** Whether a provider can be asked by it. */
    public boolean isOpen() {
        return !value.startsWith(SEALED);
    }

    /** Its last characters, for people who tell their SIMs apart by them. */
    public String masked() {
        return "…" + value.substring(Math.max(0, value.length() - SHOWN));
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ProviderKey[" + api + "]";
    }
}
