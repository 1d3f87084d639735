#!/usr/bin/env bash
# Measures how fast the chain is, beside a stock chain of the SDK and anvil, and writes the table into
# docs/performance.md. Takes long, and wants a machine with nothing else to do.
#
#   RUNS="transfers stock-transfers …"   only these; the others keep what an earlier run found
#
# The reports, one JSON file a run, stay in .cybermiles/bench.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

readonly REPORTS=$CYBERMILES_DATA/bench
readonly BENCH=$ROOT/bench
# Nodes keep their databases on the disk where chains are.
readonly FOLDER=$CYBERMILES_DATA/bench/chains

ours=("$BIN/cybermiles-bench" --node "$NODE_BIN" --folder "$FOLDER")
stock=("$BIN/cybermiles-peers" stock --node "$BIN/stock-node" --folder "$FOLDER")
anvil=("$BIN/cybermiles-peers" anvil --folder "$FOLDER")
search=(--search --probe-seconds 24 --in-flight 40000)
# Without a rate: more in flight than two blocks take (of transfers many), and more signed beforehand than a minute takes.
crowded=(--in-flight 40000 --sign-ahead 300000)
singly=(--in-flight 12000 --sign-ahead 240000)
short=(--duration 30 --min-blocks 10)
together=(--in-flight 2000 --sign-ahead 16000)
# 30 MiB of a pool of 50.
bulky=(--in-flight 900 --sign-ahead 8000)

# measure NAME COMMAND...: its report under that name.
measure() {
    local name=$1
    shift
    "$@" --json "$REPORTS/$name.json"
}

# What each run measures.
run() {
    local measured=(measure "$1")
    case $1 in
        transfers) "${measured[@]}" "${ours[@]}" "${search[@]}" --start-rate 3000 ;;
        batches) "${measured[@]}" "${ours[@]}" "${together[@]}" --workload batches ;;
        payouts) "${measured[@]}" "${ours[@]}" "${together[@]}" --workload payouts ;;
        trades) "${measured[@]}" "${ours[@]}" --workload trades ;;
        contracts) "${measured[@]}" "${ours[@]}" "${singly[@]}" --workload contracts ;;
        mix) "${measured[@]}" "${ours[@]}" "${singly[@]}" --workload mix ;;
        remarks) "${measured[@]}" "${ours[@]}" "${bulky[@]}" --workload remarks ;;
        four) "${measured[@]}" "${ours[@]}" --validators 4 "${search[@]}" --start-rate 800 ;;
        # What the chain is to do at least on two cores.
        four-1200) "${measured[@]}" "${ours[@]}" --validators 4 --rate 1200 ;;
        four-at-80) "${measured[@]}" "${ours[@]}" --validators 4 --rate "$(at four 80)" ;;
        accounts-10k) "${measured[@]}" "${ours[@]}" "${crowded[@]}" --funded 8000 ;;
        accounts-1m) "${measured[@]}" "${ours[@]}" "${crowded[@]}" --funded 998000 ;;
        # What each setting is worth: the same load without it.
        as-set) "${measured[@]}" "${ours[@]}" "${crowded[@]}" "${short[@]}" ;;
        no-signature-cache) "${measured[@]}" "${ours[@]}" "${crowded[@]}" "${short[@]}" --node-arg=--signature-cache=0 ;;
        small-trie-cache) "${measured[@]}" "${ours[@]}" "${crowded[@]}" "${short[@]}" --node-arg=--trie-cache-size=16777216 ;;
        few-instances) "${measured[@]}" "${ours[@]}" "${crowded[@]}" "${short[@]}" --node-arg=--max-runtime-instances=1 ;;
        fork-aware-pool) "${measured[@]}" "${ours[@]}" "${crowded[@]}" "${short[@]}" --node-arg=--pool-type=fork-aware ;;
        sdk-pool-limits) "${measured[@]}" "${ours[@]}" "${short[@]}" --in-flight 7500 --sign-ahead 150000 \
            --node-arg=--pool-limit=8192 --node-arg=--pool-kbytes=20480 ;;
        full-transfers) full_blocks "$1" "${crowded[@]}" ;;
        full-transfers-1m) full_blocks "$1" "${crowded[@]}" --funded 998000 ;;
        full-batches) full_blocks "$1" "${together[@]}" --workload batches ;;
        full-payouts) full_blocks "$1" "${together[@]}" --workload payouts ;;
        full-trades) full_blocks "$1" --workload trades ;;
        full-contracts) full_blocks "$1" "${singly[@]}" --workload contracts ;;
        full-remarks) full_blocks "$1" "${bulky[@]}" --workload remarks ;;
        full-mix) full_blocks "$1" "${singly[@]}" --workload mix ;;
        # Three of its blocks in flight: its pool holds four. Its blocks bind it, so a search would only come back to them.
        stock-transfers) "${measured[@]}" "${stock[@]}" --in-flight 6000 --sign-ahead 60000 ;;
        stock-batches) "${measured[@]}" "${stock[@]}" --workload batches --in-flight 2000 --sign-ahead 8000 ;;
        anvil-transfers) "${measured[@]}" "${anvil[@]}" --search --probe-seconds 24 --start-rate 1000 ;;
        anvil-erc20) "${measured[@]}" "${anvil[@]}" --workload erc20 --search --probe-seconds 24 --start-rate 1000 ;;
        *) die "RUNS names '$1'; see the list in scripts/bench.sh" ;;
    esac
}

readonly ALL="transfers batches payouts trades contracts mix remarks four four-1200 four-at-80 accounts-10k accounts-1m
as-set no-signature-cache small-trie-cache few-instances fork-aware-pool sdk-pool-limits
full-transfers full-transfers-1m full-batches full-payouts full-trades full-contracts full-mix full-remarks
stock-transfers stock-batches anvil-transfers anvil-erc20"

# full_blocks NAME OPTIONS...: the heaviest blocks of a load, executed again, and their time beside their weight.
full_blocks() {
    local kept=$FOLDER/$1 report=$REPORTS/$1.json
    shift
    rm -rf "$kept"
    "${ours[@]}" --keep "$kept" --duration 15 --min-blocks 5 "$@"
    rm -f "$report"
    # It fails if a block took longer than its weight, too: the table shows by how much.
    "$BIN/cybermiles-weights" block --chain "$kept/chain.json" --base-path "$kept/alice" --heaviest 5 --json "$report" ||
        [ -f "$report" ]
    rm -rf "$kept"
}

# at NAME SHARE: so many hundredths of the rate that an earlier run found.
at() {
    [ -f "$REPORTS/$1.json" ] || die "run '$1' first: this one is made at a share of what it finds"
    node -e 'const { run } = JSON.parse(require("fs").readFileSync(process.argv[1]));
        console.log(Math.floor(run.transactions_per_second * process.argv[2] / 100));' "$REPORTS/$1.json" "$2"
}

set_up build test
build_all
mkdir -p "$REPORTS" "$FOLDER"
(cd "$BENCH/peers" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null)
cd "$ROOT"

read -rd '' -a names <<<"${RUNS:-$ALL}" || true
for name in "${names[@]}"; do
    printf '\n== %s\n' "$name"
    run "$name"
done
node "$BENCH/table.mjs" "$REPORTS" "$ROOT/docs/performance.md"
