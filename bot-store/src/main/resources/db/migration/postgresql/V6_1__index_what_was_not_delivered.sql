drop index chat_outbox_due;
create index chat_outbox_due on chat (channel, bot, outbox_urgent, outbox_due_at) where outbox_due_at is not null;

-- What is parked, and what the operator is shown, is little beside what was delivered.
create index outbox_parked on outbox (channel, bot, parked_until) where ended_at is null and parked_until is not null;
create index outbox_dead on outbox (ended_at) where outcome not in ('DELIVERED', 'SHOWN');
