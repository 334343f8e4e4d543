# shellcheck shell=bash
# People and what they are promised, put into a database, and what arrives of it. Sourced by every script beside it; for the
# rest see ../faults/house.sh.
#
#   make_chats                    a chat on each platform, as the server itself makes it, that all others are copies of;
#                                 with the fake running, and server A neither before nor after
#   settle_in PLATFORM PEOPLE     so many chats that agreed to reminders and have no quiet hours; just before or after their promise
#   promise PLATFORM ROUND PEOPLE FROM WINDOW   to each of them one reminder, the first due in FROM seconds, the last WINDOW later
#   arrivals                      what has arrived: platform, chat and the fake's nanoseconds
#   await_arrivals NUMBER         waits until so many have, for at most two minutes, and then for one too many
#   twice PLATFORM                how many arrived in a chat that had one
#   stop_fake

source "$(dirname "${BASH_SOURCE[0]}")/../faults/house.sh"

chat_id() {
  if [ "$1" = line ]; then
    echo "'U' || lpad(cast(n as varchar), 32, '0')"
  else
    echo "cast(8500000000 + n as varchar)"
  fi
}

stop_fake() {
  fake /__fake/shutdown -X POST >/dev/null || true
  sleep 1
}

make_chats() {
  start_node A
  bench faults send --fake "$(fake_url)" --to "$(node_url A)" --count 2 >/dev/null
  bench faults answers "$(fake_url)" --expected 2 >/dev/null
  stop_node A
}

settle_in() {
  local platform=$1 people=$2
  sql "insert into chat (channel, bot, chat)
      select c.channel, c.bot, $(chat_id "$platform")
        from (select channel, bot from chat where channel = '$platform' limit 1) c, generate_series(1, $people) as s(n)" \
    "insert into consent (channel, bot, chat, subscription, kind, agreed, since, text_version)
      select channel, bot, chat, '00000000-0000-0000-0000-000000000000', 'OWN', true, current_timestamp, '1'
        from chat where channel = '$platform'" \
    "insert into daytime (channel, bot, chat, zone, usual_hour, quiet_from, quiet_to)
      select channel, bot, chat, 'Asia/Tokyo', '09:00', '00:00', '00:00' from chat where channel = '$platform'"
}

promise() {
  local platform=$1 round=$2 people=$3 from=$4 window=$5
  local due="current_timestamp + interval '1' second * ($from + n * $window / $people)"
  sql "insert into reminder (channel, bot, chat, id, kind, planned_for, lead, words, due_at, drop_after, next_try_at, tries,
      planned_at, language)
    select c.channel, c.bot, $(chat_id "$platform"),
      cast('0000000$round-0000-4000-8000-' || lpad(cast(n as varchar), 12, '0') as uuid), 'OWN', $due, 'on-time', 'buy data',
      $due, current_timestamp + interval '1' day, $due, 0, current_timestamp, 'en'
      from (select channel, bot from chat where channel = '$platform' limit 1) c, generate_series(1, $people) as s(n)"
}

arrivals() {
  fake '/__fake/records?limit=1000000' |
    sed -n 's/.*"nanos":\([0-9]*\),"platform":"\([a-z]*\)".*"chat":"\([^"]*\)".*/\2 \3 \1/p'
}

await_arrivals() {
  local deadline=$((SECONDS + 120))
  until [ "$(arrivals | wc -l)" -ge "$1" ] || [ $SECONDS -ge $deadline ]; do sleep 0.5; done
  sleep 3
}

twice() { arrivals | awk -v platform="$1" '$1 == platform && seen[$2]++ { more++ } END { print more + 0 }'; }
