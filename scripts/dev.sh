#!/usr/bin/env bash
# One node of a development chain: Alice makes the blocks, every well-known account has CMT.
#
#   PORT=9944   RPC port
#   DATA=…      keep the chain in this folder; without it every run starts a fresh chain
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

port=${PORT:-9944}
port_free "$port" ||
    die "port $port is in use: stop the other node (make network-stop, if it is the network), or run PORT=9955 make dev"

set_up build
build_all

args=(--dev --rpc-port "$port" --listen-addr /ip4/127.0.0.1/tcp/0)
kept="in memory of this run only; DATA=.cybermiles/dev make dev keeps it"
if [ -n "${DATA:-}" ]; then
    mkdir -p "$DATA"
    args+=(--base-path "$DATA")
    kept="kept in $DATA"
fi

cat <<TEXT

CyberMiles development chain
  RPC           ws://127.0.0.1:$port (HTTP on the same port)
  Apps          $(apps_url "$port")
                Your browser may ask to allow the local network; use Chrome or Firefox.
  faucet        //Alice (5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY): in Apps, Accounts,
                already listed; in code, the sr25519 key of the URI //Alice
  sudo          //Alice
  chain data    $kept
  metrics       http://127.0.0.1:9615/metrics
  docs          README.md, docs/operators.md, docs/layout.md
Ctrl-C stops it.

TEXT
exec "$NODE_BIN" "${args[@]}"
