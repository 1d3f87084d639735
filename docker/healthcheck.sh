#!/bin/sh
# Healthy: the node answers and has the peers it should have. A node that is still syncing is healthy.
# RPC_PORT names another port than 9944.
set -eu

health=$(curl --silent --show-error --fail --max-time 5 \
    --header 'Content-Type: application/json' \
    --data '{"jsonrpc":"2.0","id":1,"method":"system_health","params":[]}' \
    "http://127.0.0.1:${RPC_PORT:-9944}")

case $health in
    *'"shouldHavePeers":false'*) ;;
    *'"peers":0'[,\}]*)
        echo "no peers: $health"
        exit 1
        ;;
    *'"peers":'*) ;;
    *)
        echo "not an answer of system_health: $health"
        exit 1
        ;;
esac
echo "$health"
