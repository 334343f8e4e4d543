-- Codes by which subscriptions come into chats, and those who see somebody else's.
-- What a provider knows a subscription by is sealed (kuri.keys.secret); it is found by a keyed hash.
alter table subscription add column key_hash varchar(64);
create index subscription_of_key on subscription (key_hash);

create table link_code (
  id           uuid         not null primary key,   -- what comes of it gets the same
  hash         varchar(64)  not null,               -- keyed; the code itself is kept nowhere
  body         varchar(100000),                     -- Subscription as JSON, its key sealed; null for a guest's code
  channel      varchar(20),                         -- with the next three: whose it is, and what it shows to a guest;
  bot          varchar(255),                        -- null for the operator's codes
  chat         varchar(255),
  subscription uuid,
  issued_at    timestamp with time zone not null,
  expires_at   timestamp with time zone not null,
  ended_at     timestamp with time zone,            -- null while it can be used
  outcome      varchar(30)                          -- REDEEMED or REVOKED
);
create unique index link_code_hash on link_code (hash);
create index link_code_of_chat on link_code (channel, bot, chat);

-- A subscription without figures of its own, and where it has them from.
create table guest (
  channel        varchar(20)  not null,
  bot            varchar(255) not null,
  chat           varchar(255) not null,
  id             uuid         not null,             -- the guest's subscription
  holder_channel varchar(20)  not null,
  holder_bot     varchar(255) not null,
  holder_chat    varchar(255) not null,
  subscription   uuid         not null,             -- the holder's
  since          timestamp with time zone not null,
  primary key (channel, bot, chat, id)
);
create index guest_of on guest (holder_channel, holder_bot, holder_chat, subscription);

-- Codes that came and could not be used.
create table wrong_code (
  channel varchar(20)  not null,
  bot     varchar(255) not null,
  chat    varchar(255) not null,
  sent_at timestamp with time zone not null
);
create index wrong_code_of_chat on wrong_code (channel, bot, chat, sent_at);
