package dev.kuri.app.codes;

import dev.kuri.balance.airalo.AiraloApi;
import dev.kuri.balance.esimaccess.EsimAccessApi;
import dev.kuri.balance.esimgo.EsimGoApi;
import dev.kuri.balance.wire.Iccid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What an operator hands in: keys of one provider, a line each. */
public final class KeyList {
    /** Ours: a month's sales of a shop, and one request. */
    private static final int MOST = 5_000;

    private static final Form ICCID = new Form(Iccid::isOne, "an ICCID, the long number from 89 on");

    private static final SortedMap<String, Form> FORMS = new TreeMap<>(Map.of(
            AiraloApi.NAME,
            ICCID,
            EsimGoApi.NAME,
            ICCID,
            EsimAccessApi.NAME,
            new Form(EsimAccessApi::isKey, "an esimTranNo")));

    private KeyList() {}

    private record Form(Predicate<String> test, String name) {}

    /**
     * Reads keys; empty lines are passed over.
     *
     * @param api whose keys they are
     * @throws IllegalArgumentException with a sentence for the operator, in which no key is repeated
     */
    public static List<String> read(String api, List<String> lines) {
        Form form = FORMS.get(api);
        if (form == null) {
            throw new IllegalArgumentException(
                    "No provider's API is called " + api + "; there are " + String.join(", ", FORMS.keySet()) + ".");
        }
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String key = lines.get(i).strip();
            if (!key.isEmpty()) {
                keys.add(checked(key, form, i + 1, keys));
            }
        }
        if (keys.isEmpty() || keys.size() > MOST) {
            throw new IllegalArgumentException(
                    "Give 1 to " + MOST + " keys, one a line: on standard input, or in a file with --keys-file.");
        }
        return keys;
    }

    private static String checked(String key, Form form, int line, List<String> before) {
        if (!form.test.test(key)) {
            throw new IllegalArgumentException("Line " + line + " is no key: it takes " + form.name + ".");
        }
        if (before.contains(key)) {
            throw new IllegalArgumentException("Line " + line + " stands there twice.");
        }
        return key;
    }
}
