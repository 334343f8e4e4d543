package dev.kuri.store;

import dev.kuri.core.learn.ChatHash;
import dev.kuri.core.learn.Unanswered;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was not answered, as operators read it and as it is forgotten, in a database that {@link Database#migrate} has seen. */
public final class UnansweredTable {
    private static final String KEY = "chat-hash";

    private final JdbcClient sql;
    private final SecretTable secrets;

    public UnansweredTable(DataSource dataSource) {
        this.sql = JdbcClient.create(dataSource);
        this.secrets = new SecretTable(dataSource);
    }

    public List<Unanswered> newestFirst() {
        return sql.sql("select * from unanswered order by seq desc")
                .query(UnansweredRows::read)
                .list();
    }

    /** Forgets all of it; gives how many there were. */
    public int clear() {
        return sql.sql("delete from unanswered").update();
    }

    /**
     * Forgets what is too old or too much, the oldest first.
     *
     * @param before nothing of an earlier day is kept
     * @param most so many of the newest are kept at most
     */
    public void forget(LocalDate before, int most) {
        sql.sql("""
                        delete from unanswered
                         where asked_on < :before
                            or seq <= (select coalesce(max(seq), 0) from unanswered) - :most
                        """)
                .paramSource(new Row().with("before", before).with("most", most))
                .update();
    }

    /** The key for {@link ChatHash}: made at the first call, the same for all nodes ever after. */
    public byte[] chatKey() {
        return secrets.key(KEY, ChatHash.KEY_BYTES);
    }
}
