package dev.kuri.store;

import dev.kuri.store.seal.Seal;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells whether a secret is the one that a database was sealed with, which {@link Database#migrate} has seen. */
public final class SealMark {
    private static final String NAME = "seal";
    private static final String MARKED = "mark";

    private final JdbcClient sql;
    private final Seal seal;

    public SealMark(DataSource dataSource, Seal seal) {
        this.sql = JdbcClient.create(dataSource);
        this.seal = seal;
    }

    /** How a secret stands to a database. */
    public enum Fit {
        /** It is the one, or none was ever set. */
        RIGHT,
        /** Another one was set. */
        WRONG,
        /** One was set, and none is now. */
        MISSING
    }

    /** How the secret stands to the database; changes nothing. */
    public Fit fit() {
        String mark = seal.hash(MARKED, NAME);
        Optional<String> kept = sql.sql("select secret from secret where name = :name")
                .paramSource(new Row().with("name", NAME))
                .query(String.class)
                .optional();
        if (kept.isEmpty() || kept.get().equals(mark)) {
            return Fit.RIGHT;
        }
        return mark == null ? Fit.MISSING : Fit.WRONG;
    }

    /** The same; the first secret that comes is the one. */
    public Fit set() {
        String mark = seal.hash(MARKED, NAME);
        if (mark != null) {
            sql.sql("insert into secret (name, secret) values (:name, :secret) on conflict do nothing")
                    .paramSource(new Row().with("name", NAME).with("secret", mark))
                    .update();
        }
        return fit();
    }
}
