#!/usr/bin/env bash
# Measures the runtime on this machine and writes its weights to runtime/src/weights:
#
#   storage    paritydb_weights.rs: a read and a write of the state, on ParityDB with the trie cache
#   overhead   block_weights.rs and extrinsic_weights.rs: an empty block, a transaction that does nothing
#   pallets    <pallet>.rs: every call; and for the pallets of this repository their own src/weights.rs
#
#   PARTS="storage …"           only these, in any order
#   PALLETS="pallet_claims …"   of the calls, only these pallets'
#   STEPS=20 REPEAT=10          points per component, repetitions per point
#   MIN_DURATION=0              at least so many seconds per benchmark
#   ACCOUNTS=100000             funded accounts in the state that is read and written
#   BATCH=10000                 keys written at once: about as many as a full block writes
#   TRIE_CACHE=1073741824       bytes of trie cache, by default as many as the node's
#   BLOCKS=100                  executions of each block for the overhead
#   MARGIN=1.1                  storage and overhead weigh so many times their average
#
# No block of this chain carries proofs. So none is recorded while a call is timed, as the SDK advises for such chains,
# and how proofs grow with a component is left out: the SDK's regression of what hardly varies comes out absurd at times.
#
# Weights of a live chain come from a machine like its validators' with nothing else to do.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

readonly TEMPLATES=$ROOT/scripts/templates
readonly OUTPUT=$ROOT/runtime/src/weights
readonly PARTS=${PARTS:-storage overhead pallets}
readonly MARGIN=${MARGIN:-1.1}

# Measured by the SDK for a look, without a WeightInfo that a runtime could use.
readonly WITHOUT_WEIGHT_INFO=frame_benchmarking

# Their benchmarks have validators of their own, or stake less than the genesis of this chain lets anybody
# stake, so they run on empty storage; the others on the genesis of a development chain.
readonly ON_EMPTY_STORAGE=(
    frame_election_provider_support pallet_election_provider_multi_phase pallet_im_online pallet_session
    pallet_staking
)

# Benchmarks of the SDK that assume a smaller existential deposit than this chain's: their calls keep
# the figure that the SDK ships.
readonly SHIPPED=(pallet_staking::unbond)

tool=$BIN/cybermiles-weights
wasm=$RUNTIMES/runtime-benchmarks.wasm
# On the disk where chains are: storage is measured there.
mkdir -p "$CYBERMILES_DATA"
scratch=$(mktemp -d "$CYBERMILES_DATA/weights.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
options=(--steps "${STEPS:-20}" --repeat "${REPEAT:-10}" --min-duration "${MIN_DURATION:-0}")

# measure GENESIS TEMPLATE OUTPUT PALLET... All in one run: each run compiles the Wasm, which takes
# longer than most pallets. Writes nothing if a benchmark fails, and names it.
measure() {
    local genesis=$1 template=$2 output=$3
    shift 3
    local on=(--genesis-builder none)
    [ "$genesis" = empty ] || on=(--genesis-builder runtime --genesis-builder-preset "$genesis")
    "$tool" pallet --runtime "$wasm" "${on[@]}" "${options[@]}" --pallets "$(joined "$@")" \
        --extrinsic '*' --exclude-pallets "$WITHOUT_WEIGHT_INFO" \
        --exclude-extrinsics "$(joined "${SHIPPED[@]}")" \
        --template "$TEMPLATES/$template" --output "$output" --no-storage-info --disable-proof-recording --quiet
}

joined() {
    local IFS=,
    echo "$*"
}

# Whether the first argument is among the others.
among() {
    local wanted=$1 item
    shift
    for item; do
        [ "$item" != "$wanted" ] || return 0
    done
    return 1
}

# Adds the calls that keep the SDK's figure to the weights in a folder.
add_shipped() {
    local item pallet call
    for item in "${SHIPPED[@]}"; do
        pallet=${item%%::*} call=${item##*::}
        if [ -f "$1/$pallet.rs" ]; then
            # Drops the brace that closes the impl, to write it again behind the call.
            sed -i '$ d' "$1/$pallet.rs"
            cat >>"$1/$pallet.rs" <<END
    /// As the SDK ships it: its benchmark assumes a smaller existential deposit.
    fn $call() -> Weight {
        <$pallet::weights::SubstrateWeight<T> as $pallet::WeightInfo>::$call()
    }
}
END
        fi
    done
}

# The folder of a pallet of this repository; nothing for the SDK's.
own_folder() {
    local manifest
    for manifest in "$ROOT"/pallets/*/*/Cargo.toml; do
        if grep -qx "name = \"${1//_/-}\"" "$manifest"; then
            dirname "$manifest"
        fi
    done
}

# The module that lists what the folder holds.
list_modules() {
    local file
    echo "//! What every call weighs, measured on this runtime. Made by \`make bench-weights\`: do not edit."
    echo
    for file in "$OUTPUT"/*.rs; do
        file=$(basename "$file" .rs)
        [ "$file" = mod ] || echo "pub mod $file;"
    done
}

measure_storage() {
    "$tool" storage --base-path "$scratch/chain" --accounts "${ACCOUNTS:-100000}" --state-version 1 \
        --enable-trie-cache --trie-cache-size "${TRIE_CACHE:-1073741824}" --disable-pov-recorder \
        --warmups 3 --batch-size "${BATCH:-10000}" --mul "$MARGIN" \
        --template-path "$TEMPLATES/storage-weights.hbs" --weight-path "$scratch/paritydb_weights.rs"
    mv "$scratch/paritydb_weights.rs" "$OUTPUT/"
}

measure_overhead() {
    mkdir -p "$scratch/overhead"
    "$tool" overhead --enable-trie-cache --warmup 10 --repeat "${BLOCKS:-100}" --mul "$MARGIN" \
        --weight-path "$scratch/overhead"
    base_weight "an empty block costs" "$scratch/overhead/block_weights.rs" >"$OUTPUT/block_weights.rs"
    base_weight "a signed transaction whose call does nothing costs, with its extensions" \
        "$scratch/overhead/extrinsic_weights.rs" >"$OUTPUT/extrinsic_weights.rs"
}

# What the SDK wrote to a file, without the command line and the names of this machine's folders.
base_weight() {
    cat <<END
//! What $1.
//!
//! Made by \`make bench-weights\`: do not edit. Measured $(sed -nE 's|^//! DATE: ([0-9-]+).*|\1|p' "$2") on
//! $(sed -nE 's|^//! HOST.*CPU: ||p' "$2").

#![cfg_attr(rustfmt, rustfmt_skip)]

use frame_support::{
    parameter_types,
    weights::{constants::WEIGHT_REF_TIME_PER_NANOS, Weight},
};

END
    sed -n '/^parameter_types! {/,/^}/p' "$2" | expand -t 4
}

measure_pallets() {
    [ -f "$wasm" ] || die "$wasm is missing: the runtime's build script should have made it; was SKIP_WASM_BUILD set?"
    mkdir -p "$scratch/runtime"
    local pallets on_empty=() on_genesis=() name folder
    if [ -n "${PALLETS:-}" ]; then
        read -ra pallets <<<"$PALLETS"
    else
        mapfile -t pallets < <("$tool" pallet --runtime "$wasm" --genesis-builder none --list=pallets --no-csv-header)
        [ ${#pallets[@]} -gt 0 ] || die "the runtime lists no benchmarks: see define_benchmarks! in runtime/src"
    fi
    for name in "${pallets[@]}"; do
        if among "$name" "${ON_EMPTY_STORAGE[@]}"; then on_empty+=("$name"); else on_genesis+=("$name"); fi
    done
    [ ${#on_empty[@]} -eq 0 ] || measure empty runtime-weights.hbs "$scratch/runtime" "${on_empty[@]}"
    [ ${#on_genesis[@]} -eq 0 ] || measure development runtime-weights.hbs "$scratch/runtime" "${on_genesis[@]}"
    add_shipped "$scratch/runtime"
    mv "$scratch"/runtime/*.rs "$OUTPUT/"
    for name in "${pallets[@]}"; do
        folder=$(own_folder "$name")
        if [ -n "$folder" ]; then
            measure development pallet-weights.hbs "$scratch/weights.rs" "$name"
            mv "$scratch/weights.rs" "$folder/src/weights.rs"
        fi
    done
}

read -ra parts <<<"$PARTS"
for part in "${parts[@]}"; do
    among "$part" storage overhead pallets || die "PARTS names '$part'; there are: storage overhead pallets"
done

set_up build
CYBERMILES_WASM_VARIANTS="$CYBERMILES_WASM_VARIANTS runtime-benchmarks"
build_all
for part in "${parts[@]}"; do
    say "bench-weights: $part"
    "measure_$part"
done
list_modules >"$scratch/mod.rs"
mv "$scratch/mod.rs" "$OUTPUT/mod.rs"
(cd "$ROOT" && cargo fmt --all)

say "bench-weights: $PARTS in $((SECONDS / 60)) min; see git diff"
