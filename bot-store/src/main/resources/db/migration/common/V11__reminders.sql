-- What people want to be reminded of, what they agreed to, and when they may be spoken to.
create table reminder (
  channel      varchar(20)   not null,
  bot          varchar(255)  not null,
  chat         varchar(255)  not null,
  id           uuid          not null,                  -- of the chat, the fact and the lead: planned twice it is one row
  subscription uuid,                                    -- null for what is about none
  kind         varchar(20)   not null,
  planned_for  timestamp with time zone not null,       -- when the fact comes about
  lead         varchar(40)   not null,                  -- how early: P3D 09:00, PT3H, 25%
  words        varchar(1000) not null,                  -- what for, in the person's words; empty for what Kuri finds
  due_at       timestamp with time zone not null,
  drop_after   timestamp with time zone not null,
  next_try_at  timestamp with time zone not null,       -- whoever takes it moves it a lease ahead
  tries        int           not null,                  -- how often it was taken
  planned_at   timestamp with time zone not null,
  ended_at     timestamp with time zone,                -- null while it waits
  outcome      varchar(30),                             -- how it ended
  primary key (channel, bot, chat, id)
);
create index reminder_due on reminder (ended_at, next_try_at);

create table consent (
  channel      varchar(20)  not null,
  bot          varchar(255) not null,
  chat         varchar(255) not null,
  subscription uuid         not null,                   -- all zeros for what is about none
  kind         varchar(20)  not null,
  agreed       boolean      not null,
  since        timestamp with time zone not null,
  text_version varchar(20)  not null,                   -- of the words that the person agreed to
  leads        varchar(400),                            -- separated by commas; null for the usual ones
  primary key (channel, bot, chat, subscription, kind)
);

create table daytime (
  channel    varchar(20)  not null,
  bot        varchar(255) not null,
  chat       varchar(255) not null,
  zone       varchar(60)  not null,
  usual_hour varchar(10)  not null,
  quiet_from varchar(10)  not null,
  quiet_to   varchar(10)  not null,
  primary key (channel, bot, chat)
);
