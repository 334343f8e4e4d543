-- Both are little beside what was answered and delivered.
create index inbox_given_up on inbox (ended_at) where outcome = 'GIVEN_UP';
create index outbox_resent on outbox (seq) where ended_at is null and resent_after is not null;
