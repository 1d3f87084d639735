#!/usr/bin/env bash
# Four validators of the chain `local` on the loopback: BABE, GRANDPA and NPoS as on a live chain.
#
#   scripts/network.sh start    builds, starts those that do not run, waits until finality moves
#   scripts/network.sh stop     stops those that it started
#   scripts/network.sh clean    stops them and deletes their chains
#
# Data, logs and process ids lie in .cybermiles/network/<validator>/.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

readonly VALIDATORS=(alice bob charlie dave)
readonly FOLDER=$CYBERMILES_DATA/network
readonly FIRST_RPC=9944 FIRST_P2P=30333 FIRST_METRICS=9615
# Starting, finding each other and two epochs' worth of patience.
readonly PATIENCE=120

# The process of a validator, if it still is that: ids are used again.
running() {
    local pid
    pid=$(cat "$FOLDER/$1/pid" 2>/dev/null) || return 1
    tr '\0' '\n' <"/proc/$pid/cmdline" 2>/dev/null | grep -qxF -- "$FOLDER/$1/chain" || return 1
    echo "$pid"
}

# Secret of a validator's network identity. Well-known, as is every key of this network.
network_key() {
    printf '%064d' $(($1 + 1))
}

start_one() {
    local index=$1 name=${VALIDATORS[$1]}
    local folder=$FOLDER/$name port
    for port in $((FIRST_RPC + index)) $((FIRST_P2P + index)) $((FIRST_METRICS + index)); do
        port_free "$port" ||
            die "port $port, which $name needs, is in use: stop the program that has it (a 'make dev' node?) and run this again"
    done
    mkdir -p "$folder"
    local args=(
        --chain local "--$name" --validator --base-path "$folder/chain"
        --node-key "$(network_key "$index")"
        --listen-addr "/ip4/127.0.0.1/tcp/$((FIRST_P2P + index))"
        --rpc-port $((FIRST_RPC + index)) --rpc-cors all --rpc-methods unsafe
        --prometheus-port $((FIRST_METRICS + index))
        --allow-private-ip --no-mdns
    )
    [ "$index" -eq 0 ] || args+=(--bootnodes "$(first_address)")
    # Its own session: Ctrl-C in this terminal leaves the network alone.
    setsid "$NODE_BIN" "${args[@]}" </dev/null >>"$folder/log" 2>&1 &
    echo $! >"$folder/pid"
}

# Where the others meet: the first validator's address.
first_address() {
    local peer
    peer=$(rpc $FIRST_RPC system_localPeerId | sed -n 's/.*"result":"\([^"]*\)".*/\1/p')
    echo "/ip4/127.0.0.1/tcp/$FIRST_P2P/p2p/$peer"
}

# await WHAT INDEX COMMAND...: until the command succeeds, while the validator runs.
await() {
    local what=$1 index=$2
    shift 2
    local name=${VALIDATORS[$index]}
    until "$@"; do
        kill -0 "$(cat "$FOLDER/$name/pid")" 2>/dev/null || fail "$name ended" "$name"
        [ $SECONDS -lt $PATIENCE ] || fail "$what: not within $PATIENCE s" "$name"
        sleep 0.5
    done
}

fail() {
    say "--- the last of $FOLDER/$2/log" >&2
    tail -n 20 "$FOLDER/$2/log" >&2 || true
    die "$1; the log is in $FOLDER/$2/log, 'make clean-data' starts afresh"
}

answers() {
    rpc "$1" system_health >/dev/null 2>&1
}

final_past() {
    local height
    height=$(finalized_height "$1" 2>/dev/null) && [ "$height" -gt "$2" ]
}

start() {
    set_up build
    build_all
    mkdir -p "$FOLDER"
    SECONDS=0
    local index name started=0
    for index in "${!VALIDATORS[@]}"; do
        name=${VALIDATORS[$index]}
        if ! running "$name" >/dev/null; then
            start_one "$index"
            started=$((started + 1))
            await "$name answers" "$index" answers $((FIRST_RPC + index))
        fi
    done
    say "network: $started started, $((${#VALIDATORS[@]} - started)) were running; waiting until finality moves"
    local before
    before=$(finalized_height $FIRST_RPC) || before=0
    for index in "${!VALIDATORS[@]}"; do
        await "finality moves" "$index" final_past $((FIRST_RPC + index)) "$before"
    done
    report
}

report() {
    local index port
    say
    say "CyberMiles network of ${#VALIDATORS[@]} validators"
    for index in "${!VALIDATORS[@]}"; do
        port=$((FIRST_RPC + index))
        printf '  %-8s ws://127.0.0.1:%s   metrics http://127.0.0.1:%s/metrics   final block %s\n' \
            "${VALIDATORS[$index]}" $port $((FIRST_METRICS + index)) "$(finalized_height $port)"
    done
    say "  Apps     $(apps_url $FIRST_RPC)"
    say "  faucet   //Alice"
    say "  logs     $FOLDER/<validator>/log"
    say "make network-stop stops it, make clean-data also deletes its chain."
}

stop() {
    local name pid stopped=0
    for name in "${VALIDATORS[@]}"; do
        if pid=$(running "$name"); then
            kill "$pid"
            stopped=$((stopped + 1))
        fi
    done
    for name in "${VALIDATORS[@]}"; do
        for _ in {1..100}; do
            running "$name" >/dev/null || break
            sleep 0.1
        done
        # Ten seconds are enough to close a database.
        if pid=$(running "$name"); then
            kill -KILL "$pid"
        fi
        rm -f "$FOLDER/$name/pid"
    done
    say "network: $stopped stopped"
}

case ${1:-} in
    start) start ;;
    stop) stop ;;
    clean)
        stop
        rm -rf "$FOLDER"
        say "network: chain data deleted"
        ;;
    *) die "give start, stop or clean" ;;
esac
