-- Runs unchanged on H2 and PostgreSQL. Every time is an instant; ids of a platform are its own text.
-- Every key begins with the chat's address, so that the tables can be partitioned by chat.
-- JSON stands in varchar: text is a CLOB on H2, which it keeps apart from the row.

-- One row a chat: its lock, and who works on what waits in its inbox and outbox.
--   …_due_at  null while nothing waits. Otherwise it is left alone until then: by all but its owner, if it has one
--             (a lease), by everyone, if it has none (it was put aside).
--   …_owner   the node that has it
create table chat (
  channel       varchar(20)  not null,
  bot           varchar(255) not null,
  chat          varchar(255) not null,
  inbox_due_at  timestamp with time zone,
  inbox_owner   varchar(100),
  outbox_due_at timestamp with time zone,
  outbox_owner  varchar(100),
  primary key (channel, bot, chat)
);
create index chat_inbox_due on chat (inbox_due_at);
create index chat_outbox_due on chat (outbox_due_at);

create table inbox (
  channel         varchar(20)      not null,
  bot             varchar(255)     not null,
  chat            varchar(255)     not null,
  event_id        varchar(255)     not null,            -- update_id, webhookEventId
  seq             bigint generated always as identity,  -- a chat's messages are answered in this order
  sent_at         timestamp with time zone not null,
  content         varchar(1000000) not null,            -- InboundMessage.Content as JSON
  reply_token     varchar(1000),
  reply_until     timestamp with time zone,
  client_language varchar(100),
  failures        int not null,                         -- how often it was tried in vain
  kept_at         timestamp with time zone not null,
  ended_at        timestamp with time zone,             -- null while it waits
  outcome         varchar(30),                          -- ANSWERED or GIVEN_UP
  primary key (channel, bot, chat, event_id)            -- a second delivery of an event changes nothing
);
create index inbox_waiting on inbox (channel, bot, chat, ended_at, seq);

create table outbox (
  channel     varchar(20)      not null,
  bot         varchar(255)     not null,
  chat        varchar(255)     not null,
  id          uuid             not null,                -- also LINE's X-Line-Retry-Key
  seq         bigint generated always as identity,      -- a chat's deliveries go out in this order
  messages    varchar(1000000) not null,                -- one call's worth, a JSON array
  reply_token varchar(1000),
  reply_until timestamp with time zone,
  failures    int not null,
  added_at    timestamp with time zone not null,
  ended_at    timestamp with time zone,
  outcome     varchar(30),                              -- DELIVERED or a DeliveryResult.Reason
  primary key (channel, bot, chat, id)
);
create index outbox_waiting on outbox (channel, bot, chat, ended_at, seq);

create table conversation (
  channel varchar(20)      not null,
  bot     varchar(255)     not null,
  chat    varchar(255)     not null,
  version bigint           not null,                    -- the fence: a turn goes from one version to the next
  body    varchar(1000000) not null,                    -- Conversation as JSON
  primary key (channel, bot, chat)
);
