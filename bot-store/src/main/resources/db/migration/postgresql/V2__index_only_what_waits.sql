-- The tables keep what has ended, for duplicates and for the operator; work looks only at what waits.
drop index inbox_waiting;
create index inbox_waiting on inbox (channel, bot, chat, seq) where ended_at is null;
drop index outbox_waiting;
create index outbox_waiting on outbox (channel, bot, chat, seq) where ended_at is null;

-- Most chats are silent at any moment.
drop index chat_inbox_due;
create index chat_inbox_due on chat (inbox_due_at) where inbox_due_at is not null;
drop index chat_outbox_due;
create index chat_outbox_due on chat (outbox_due_at) where outbox_due_at is not null;
