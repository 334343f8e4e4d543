-- Whether somebody waits for what is in a chat's outbox: those chats go first. Kept up to date while nobody has the chat.
alter table chat add column outbox_urgent boolean default true not null;

-- Chats are taken by account, so that those of an account that is paused are passed over without being looked at.
drop index chat_outbox_due;
create index chat_outbox_due on chat (channel, bot, outbox_urgent, outbox_due_at);

-- The earliest time at which something that was parked may be sent; null while nothing is parked.
alter table bot add column parked_until timestamp with time zone;

-- Sending goes by account: those that have something to send are known from here on.
insert into bot (channel, bot)
select distinct channel, bot from chat where outbox_due_at is not null
on conflict do nothing;

-- outbox.outcome may now also be SHOWN: it was parked, and an answer took it along.
