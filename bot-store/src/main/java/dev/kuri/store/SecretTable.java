package dev.kuri.store;

import java.security.SecureRandom;
import java.util.Base64;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random keys that all nodes share, in a database that {@link Database#migrate} has seen. */
public final class SecretTable {
    private final JdbcClient sql;

    public SecretTable(DataSource dataSource) {
        this.sql = JdbcClient.create(dataSource);
    }

    /**
     * A key: made at the first call, the same for all nodes ever after.
     *
     * @param name at most 50 characters
     * @param bytes how long it is when it is made, at most 150
     */
    public byte[] key(String name, int bytes) {
        byte[] fresh = new byte[bytes];
        new SecureRandom().nextBytes(fresh);
        sql.sql("insert into secret (name, secret) values (:name, :secret) on conflict do nothing")
                .paramSource(new Row()
                        .with("name", name)
                        .with("secret", Base64.getEncoder().encodeToString(fresh)))
                .update();
        String kept = sql.sql("select secret from secret where name = :name")
                .paramSource(new Row().with("name", name))
                .query(String.class)
                .single();
        return Base64.getDecoder().decode(kept);
    }
}
