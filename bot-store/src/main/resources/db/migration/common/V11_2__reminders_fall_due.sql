-- The language of the turn that promised it: what else is known of a chat that is silent for long is forgotten by then.
alter table reminder add column language varchar(20);

-- What is over is forgotten by the age of its fact.
create index reminder_over on reminder (planned_for);

-- reminder.outcome is SENT, RENEWED, GONE, OPTED_OUT or TOO_LATE (ReminderOutcome), or WITHDRAWN by the person.
