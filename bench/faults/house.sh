# shellcheck shell=bash disable=SC2034
# The house in which faults are played: servers, PostgreSQL, ChatBench and the verdict. Sourced by every script beside it.
#
# A script sets what it needs, starts, breaks, measures, expects and ends with `verdict`:
#
#   start_node A [SETTING…]    a server, once it is ready, the time in $ready_ms; settings as after `kuri serve`; B is the second
#   shift_clock +25h           what is started from here on has a wrong clock, '' the right one; the database has it always
#   kill_node A                kill -9;  stop_node A: SIGTERM and wait, the time in $stopped_ms;  freeze_node, thaw_node
#   node_url A                 its address;  pid_of A;  logs in $work/A.log
#   load NAME [OPTION…]        ChatBench load to node A; the result in $work/NAME.json, what it printed in NAME.log
#   start_load, end_load       the same in two steps, so that the script can break something in between; end_load waits for all
#   start_spread URL…          a balancer on $spread_port that passes each webhook to one of these servers, at random
#   hostile NAME [OPTION…]     ChatBench hostile, alike
#   start_fake [OPTION…]       ChatBench's platforms alone, for drivers of our own;  fake PATH [CURL OPTION…] asks them, at fake_url
#   figure NAME POINTER [0]    a number of a result, rounded up: figure crash /ack/p99Ms; 0 is for what may be missing
#   bench COMMAND…             a command of bench/run, without building
#   under_way                  answers whose sending has begun and not ended
#   sql 'select …'             rows of the database, columns by tabs; on H2 only while no server runs
#   start_postgres, stop_postgres [fast|immediate]   started by the first node by itself; its binaries in $postgres_bin
#   meter A REGEX              the sum of its figures whose line in /actuator/prometheus begins so, rounded up
#   live_heap_mb A             what its heap holds after a collection
#   median A B C, percent A B  whole numbers: the one in the middle; A in percent of B, rounded up
#   expect NAME VALUE -le|-eq|-ge BOUND   one figure of the verdict;  note 'words' adds to it;  expect_speed: see there
#   pause 2 6                  sleeps between two and six seconds
#   only_on postgresql 'why', skip 'why', verdict   $short tells whether it has to be short
#
# To be set before start_node: node_settings, java_options, node_environment (arrays).

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
name=$(basename "$0")

short=false
database=h2
port=8100
while [ $# -gt 0 ]; do
  case $1 in
    --short) short=true ;;
    --database) database=$2; shift ;;
    --port) port=$2; shift ;;
    *) echo "$name: $1 is not known; bench/faults/run --help tells the options" >&2; exit 2 ;;
  esac
  shift
done

fake_port=$((port + 50))
postgres_port=$((port + 20))
spread_port=$((port + 30))
house="$root/bench/target/faults"
work="$house/$name-$database"
jdk=$("$root/find-jdk")
postgres_bin=""
operator_password=no-secret-at-all
node_settings=(--kuri.limits.messages-per-minute=1000000 "--kuri.operator.password=$operator_password")
java_options=()
node_environment=()
started=()
loaders=()
figures=()
broken=false
stopped_ms=0
ready_ms=0

# Verdicts, kept apart from what the tools print.
exec 3>&1 1>&2

note() { figures+=("$*"); }

# One line for `run`, and the exit code that says the same.
skip() { printf 'skipped %s: %s\n' "$database" "$*" >&3; exit 77; }

verdict() {
  local words
  words=$(printf ', %s' "${figures[@]}")
  if $broken; then
    printf 'not held %s: %s\n' "$database" "${words:2}" >&3
    exit 1
  fi
  printf 'held %s: %s\n' "$database" "${words:2}" >&3
  exit 0
}

only_on() { [ "$database" = "$1" ] || skip "$2"; }

expect() {
  local what=$1 value=$2 relation=$3 bound=$4
  if test "$value" "$relation" "$bound"; then
    note "$what $value"
  else
    note "$what $value (expected $relation $bound)"
    broken=true
  fi
}

# As expect. The short form, which is played on machines that others use as well, only notes how fast it was.
expect_speed() {
  if $short; then note "$1 $2"; else expect "$@"; fi
}

stop_everything() {
  local pid
  for pid in "${started[@]}"; do
    kill -CONT "$pid" 2>/dev/null || true
    kill -KILL "$pid" 2>/dev/null || true
  done
  if [ -n "$postgres_bin" ]; then
    stop_postgres immediate || true
  fi
}
trap stop_everything EXIT
trap 'exit 130' INT TERM

[ -f "$root/../shared/load/ChatBench.java" ] || skip "needs ../shared/load/ChatBench.java beside the project"
rm -rf "$work"
mkdir -p "$work"

# ---- tools

# Commands, as they have to be written where they go to the background: a function would not be the process itself.
chatbench=("$jdk/bin/java" -cp "$house/chatbench" ChatBench)
bench=("$jdk/bin/java" -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8
  -cp "$root/bench/target/bench.jar:$root/bench/target/lib/*" dev.kuri.bench.Main)

bench() { "${bench[@]}" "$@"; }

# Compiled once, and again when it changes; so are the questions.
prepare_tools() {
  local source="$root/../shared/load/ChatBench.java"
  if [ "$source" -nt "$house/chatbench/ChatBench.class" ]; then
    "$jdk/bin/javac" -nowarn -d "$house/chatbench" "$source"
  fi
  if [ "$root/bench/target/bench.jar" -nt "$house/pairs.tsv" ]; then
    bench pairs --config "$root/config" --out "$house/pairs.tsv"
  fi
}

figure() {
  bench faults figure "$work/$1.json" "$2" ${3:+--or "$3"}
}

# With an odd number of values.
median() { printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"; }

percent() { echo $((($1 * 100 + $2 - 1) / $2)); }

# ---- servers

node_port() { case $1 in A) echo "$port" ;; B) echo $((port + 1)) ;; *) echo $((port + 2)) ;; esac; }
node_url() { echo "http://127.0.0.1:$(node_port "$1")"; }
pid_of() { cat "$work/$1.pid"; }

# Starts without waiting: for faults that come before a server is ready.
launch_node() {
  local node=$1 address=()
  shift
  if [ "$database" = postgresql ]; then
    [ -n "$postgres_bin" ] || start_postgres
    address=("--spring.datasource.url=$(database_url)")
  fi
  env KURI_CONFIG="$root/config" \
    KURI_TELEGRAM_TOKEN=123456:TEST-TOKEN KURI_TELEGRAM_MODE=webhook \
    KURI_TELEGRAM_WEBHOOK_SECRET=telegram-test-secret KURI_TELEGRAM_API_URL="$(fake_url)" \
    KURI_LINE_CHANNEL_TOKEN=line-test-token KURI_LINE_CHANNEL_SECRET=line-test-secret \
    KURI_LINE_API_URL="$(fake_url)" KURI_JAVA_OPTS="${java_options[*]}" "${node_environment[@]}" \
    "$root/kuri" serve \
    --kuri.home="$work/$node" --server.port="$(node_port "$node")" "${address[@]}" "${node_settings[@]}" "$@" \
    >>"$work/$node.log" 2>&1 &
  started+=($!)
  echo $! >"$work/$node.pid"
}

is_ready() { curl -sf -m 2 -o /dev/null "$(node_url "$1")/actuator/health/readiness"; }

# Waits for at most four minutes: a busy machine may need them.
await_ready() {
  local deadline=$((SECONDS + 240))
  until is_ready "$1"; do
    if ! kill -0 "$(pid_of "$1")" 2>/dev/null || [ $SECONDS -ge $deadline ]; then
      echo "node $1 does not become ready; the end of $work/$1.log:" >&2
      tail -n 20 "$work/$1.log" >&2
      note "node $1 did not become ready"
      broken=true
      verdict
    fi
    sleep 0.1
  done
}

start_node() {
  if curl -s -m 1 -o /dev/null "$(node_url "$1")"; then
    skip "something else answers on $(node_url "$1"); --port names other ports"
  fi
  local began
  began=$(now_ms)
  launch_node "$@"
  await_ready "$1"
  ready_ms=$(($(now_ms) - began))
}

now_ms() { date +%s%3N; }

# Of the server's process, but for its monotonic time, and the times of files, by which Java knows its cache.
shift_clock() {
  local faketime
  faketime=$(find /usr/lib /usr/local/lib /lib -name libfaketimeMT.so.1 2>/dev/null | head -n 1)
  [ -n "$faketime" ] || skip "needs libfaketime (apt-get install faketime)"
  node_environment=()
  [ -z "$1" ] || node_environment=("LD_PRELOAD=$faketime" "FAKETIME=$1" FAKETIME_DONT_FAKE_MONOTONIC=1 NO_FAKE_STAT=1)
}

freeze_node() { kill -STOP "$(pid_of "$1")"; }
thaw_node() { kill -CONT "$(pid_of "$1")"; }

kill_node() {
  kill -KILL "$(pid_of "$1")"
  wait "$(pid_of "$1")" 2>/dev/null || true
}

stop_node() {
  local began
  began=$(now_ms)
  kill -TERM "$(pid_of "$1")"
  wait "$(pid_of "$1")" 2>/dev/null || true
  stopped_ms=$(($(now_ms) - began))
}

meter() {
  curl -sf -m 10 -u "operator:$operator_password" "$(node_url "$1")/actuator/prometheus" |
    awk -v re="^$2" '$0 ~ re { sum += $NF } END { printf "%d\n", sum == int(sum) ? sum : int(sum) + 1 }'
}

live_heap_mb() {
  "$jdk/bin/jcmd" "$(pid_of "$1")" GC.run >/dev/null
  echo $(($(meter "$1" 'jvm_memory_used_bytes[{]area="heap"') / 1048576))
}

# ---- PostgreSQL, with its own defaults: every commit is on the disk

# It refuses to run as root, unless it is told that it is not.
postgres_ctl() {
  local unshared=()
  [ "$(id -u)" != 0 ] || unshared=(unshare -U)
  "${unshared[@]}" "$postgres_bin/pg_ctl" -D "$work/postgres" -w -t 60 "$@" >>"$work/postgres.log" 2>&1 3>&-
}

start_postgres() {
  if [ -z "$postgres_bin" ]; then
    postgres_bin=$(bench faults postgres --binaries "$house" "$work/postgres" 2>>"$work/postgres.log")
  fi
  postgres_ctl start -o "-p $postgres_port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200"
}

stop_postgres() { postgres_ctl stop -m "${1:-fast}"; }

# On H2 the file of node A.
database_url() {
  if [ "$database" = postgresql ]; then
    echo "jdbc:postgresql://127.0.0.1:$postgres_port/postgres?user=postgres"
  else
    echo "jdbc:h2:file:$work/A/kuri;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
  fi
}

sql() { bench faults sql "$(database_url)" "$@"; }

under_way() { sql 'select count(*) from outbox where ended_at is null and tries > 0'; }

# ---- load

pause() { sleep $(($1 + RANDOM % ($2 - $1))).$((RANDOM % 10)); }

# Passes each webhook on to one of these servers at random.
start_spread() {
  "${bench[@]}" faults spread --port "$spread_port" "$@" >>"$work/spread.log" 2>&1 3>&- &
  started+=($!)
}

start_fake() {
  "${chatbench[@]}" fake --port "$fake_port" "$@" >>"$work/fake.log" 2>&1 3>&- &
  started+=($!)
  until fake /__fake/health -o /dev/null; do sleep 0.1; done
}

fake_url() { echo "http://127.0.0.1:$fake_port"; }

fake() {
  local path=$1
  shift
  curl -sf -m 20 "$(fake_url)$path" "$@"
}

# Later options win, so a script's own stand last. It waits for late answers, on a busy machine a
# server may need minutes to start, but no longer than there are any to come.
start_load() {
  local load=$1
  shift
  "${chatbench[@]}" load --platform mix --fake-port "$fake_port" --script "$house/pairs.tsv" --warmup 0 --drain 200 \
    --telegram-url "$(node_url A)/webhooks/telegram" --line-url "$(node_url A)/webhooks/line" \
    --json "$work/$load.json" "$@" >"$work/$load.log" 2>&1 3>&- &
  loaders+=($!)
  started+=($!)
}

# Waits for all that were started; fails if one of them broke what its --assert says.
end_load() {
  local load code=0
  for load in "${loaders[@]}"; do
    wait "$load" || code=1
  done
  loaders=()
  return $code
}

load() {
  start_load "$@"
  end_load
}

hostile() {
  local file=$1
  shift
  "${chatbench[@]}" hostile --fake-port "$fake_port" --telegram-url "$(node_url A)/webhooks/telegram" \
    --line-url "$(node_url A)/webhooks/line" "$@" >"$work/$file.log" 2>&1 3>&-
}

prepare_tools
