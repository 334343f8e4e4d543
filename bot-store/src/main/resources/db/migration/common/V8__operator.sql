-- What an operator sees of what went wrong, and may take back.
alter table inbox add column reason varchar(200);                -- what the last try failed with; no words of the person
alter table outbox add column resent_after varchar(30);          -- the outcome it had before the operator sent it again
alter table outbox add column earlier_tries int default 0 not null; -- tries before that

-- inbox.outcome may now also be DROPPED: given up, and forgotten by the operator.
