-- Rows lie in the order in which they came, so the age of whole pages is enough, and it costs no write hardly anything.
drop index inbox_kept;
create index inbox_kept on inbox using brin (kept_at);
drop index outbox_added;
create index outbox_added on outbox using brin (added_at);
