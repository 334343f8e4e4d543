-- What providers sent by themselves: known by its id for some days, so that it is worked on once.
create table notice (
  api         varchar(20) not null,
  id          varchar(64) not null,                    -- the provider's own, or a keyed hash of what it sent
  received_at timestamp with time zone not null,
  primary key (api, id)
);
create index notice_received on notice (received_at);

-- Subscriptions of which a provider said that something happened, until it was asked what.
create table alert (
  channel      varchar(20)  not null,
  bot          varchar(255) not null,
  chat         varchar(255) not null,
  subscription uuid         not null,
  alerted_at   timestamp with time zone not null,      -- when it said so last
  next_try_at  timestamp with time zone not null,
  primary key (channel, bot, chat, subscription)
);
create index alert_due on alert (next_try_at);
