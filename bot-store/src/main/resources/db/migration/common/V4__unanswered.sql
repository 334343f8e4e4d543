-- What Kuri did not answer, for the operator to learn from. Nothing in it leads to a person, so deleting a person's data
-- neither can nor need reach it.
create table unanswered (
  seq      bigint generated always as identity primary key,
  asked_on date          not null,                      -- in UTC
  channel  varchar(20)   not null,
  chat     varchar(64)   not null,                      -- a keyed hash: tells chats apart, not which they are
  language varchar(20)   not null,
  outcome  varchar(30)   not null,                      -- Unanswered.Outcome
  intents  varchar(200)  not null,                      -- the likeliest, such as topup:0.4132,renewal:0.2001
  words    varchar(2000) not null                       -- masked
);

-- Random keys that the nodes share, in Base64.
create table secret (
  name   varchar(50)  not null primary key,
  secret varchar(200) not null
);
