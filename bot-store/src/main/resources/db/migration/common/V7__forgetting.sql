-- When the person last said something, as the platform tells: conversations that are idle for long are forgotten.
alter table conversation add column heard_at timestamp with time zone default current_timestamp not null;

-- What has ended is forgotten by its age.
create index inbox_kept on inbox (kept_at);
create index outbox_added on outbox (added_at);
