package dev.kuri.app.doctor;

import dev.kuri.store.SealMark;
import dev.kuri.store.seal.Seal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The secret under which the keys of providers are kept. */
public final class SecretExamination implements Examination {
    private static final String PART = "codes";
    private static final String SUBJECT = "secret";

    private final Seal seal;
    private final @Nullable Supplier<SealMark> mark;

    /**
     * @param mark of the database; null if there is none yet
     */
    public SecretExamination(Seal seal, @Nullable Supplier<SealMark> mark) {
        this.seal = seal;
        this.mark = mark;
    }

    @Override
    public List<Finding> findings() {
        return List.of(
                switch (fit()) {
                    case RIGHT ->
                        Finding.right(
                                PART,
                                SUBJECT,
                                seal.isSet()
                                        ? "Set; codes are on"
                                        : "None, so codes and sharing are off; kuri codes --help says how to set one");
                    case MISSING ->
                        Finding.wrong(
                                PART,
                                SUBJECT,
                                "It was set once and is not now: what providers tell is not asked",
                                "Set KURI_KEYS_SECRET as it was");
                    case WRONG ->
                        Finding.wrong(
                                PART,
                                SUBJECT,
                                "It is not the one that this database was sealed with; the server will not start",
                                "Set KURI_KEYS_SECRET as it was");
                });
    }

    /** A database that does not answer, or is older than secrets, is another examination's. */
    private SealMark.Fit fit() {
        try {
            return mark == null ? SealMark.Fit.RIGHT : mark.get().fit();
        } catch (RuntimeException e) {
            return SealMark.Fit.RIGHT;
        }
    }
}
