-- What has ended is kept until its fact is over; work looks only at what waits. Both columns, as the query sorts by both.
drop index reminder_due;
create index reminder_due on reminder (ended_at, next_try_at) where ended_at is null;
