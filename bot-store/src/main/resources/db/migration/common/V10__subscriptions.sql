-- The SIMs and eSIMs that people have told Kuri about.
create table subscription (
  channel  varchar(20)  not null,
  bot      varchar(255) not null,
  chat     varchar(255) not null,
  id       uuid         not null,
  seq      bigint generated always as identity,  -- in the order in which they were told about
  body     varchar(1000000) not null,            -- Subscription as JSON
  told_at  timestamp with time zone not null,    -- when the person changed it last
  primary key (channel, bot, chat, id)
);
