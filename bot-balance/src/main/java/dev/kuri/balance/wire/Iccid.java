package dev.kuri.balance.wire;

import java.util.regex.Pattern;

/** The serial number of a SIM (ITU-T E.118): digits that go into addresses, so nothing else may. */
public final class Iccid {
    /** E.118 allows 19 digits and a check digit; the examples in providers' documentation have 17 to 20. */
    private static final Pattern FORM = Pattern.compile("[0-9]{15,22}");

    private Iccid() {}

    /** Whether a text can be one. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
