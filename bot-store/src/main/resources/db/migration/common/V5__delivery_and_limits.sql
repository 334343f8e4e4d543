-- Where a message stands in its chat: the answer goes to its thread, and the person may take it back by its id.
alter table inbox add column chat_kind varchar(20) default 'PRIVATE' not null;  -- ChatKind
alter table inbox add column thread varchar(100);
alter table inbox add column message_id varchar(255);
-- How often a node took it in order to work on it; a node that died on the way counts as well, unlike in failures.
alter table inbox add column tries int default 0 not null;

alter table outbox add column occasion varchar(20) default 'REPLY' not null;    -- Routing.Occasion
alter table outbox add column replaces varchar(255);                            -- our message that it takes the place of
alter table outbox add column thread varchar(100);
alter table outbox add column unknowns int default 0 not null;                  -- failures after which it may have arrived
alter table outbox add column parked_until timestamp with time zone;            -- waits for money; its chat goes on

-- What a chat may do, and what we may do in it.
alter table chat add column minute_at timestamp with time zone;                 -- the minute that is counted
alter table chat add column minute_count int default 0 not null;
alter table chat add column noticed_at timestamp with time zone;                -- when we last asked for a slower pace
alter table chat add column unreachable_since timestamp with time zone;         -- blocked: nothing proactive is sent

-- Our accounts on the channels, as the nodes together see them.
create table bot (
  channel      varchar(20)  not null,
  bot          varchar(255) not null,
  paused_until timestamp with time zone,       -- the platform wants to be left alone by all chats
  halted_since timestamp with time zone,       -- it does not accept our credentials
  quota        bigint,                         -- messages that cost, a month; null for no limit or not known
  quota_used   bigint,
  quota_at     timestamp with time zone,       -- when that was asked for
  primary key (channel, bot)
);

-- Chats that go on under another id.
create table moved_chat (
  channel  varchar(20)  not null,
  bot      varchar(255) not null,
  chat     varchar(255) not null,
  moved_to varchar(255) not null,
  moved_at timestamp with time zone not null,
  primary key (channel, bot, chat)
);

-- What only one node may do at a time.
create table role (
  name  varchar(200) not null primary key,
  owner varchar(100) not null,
  until timestamp with time zone not null
);
