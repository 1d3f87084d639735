#!/usr/bin/env bash
# Measures every call of the runtime on this machine and writes its weights:
#
#   runtime/src/weights/<pallet>.rs      for every pallet of the runtime, and mod.rs that lists them
#   pallets/<domain>/<name>/src/weights.rs  for the pallets of this repository
#
#   PALLETS="pallet_claims …"   only these
#   STEPS=50 REPEAT=20          points per component, repetitions per point
#   MIN_DURATION=0              at least so many seconds per benchmark
#
# Weights of a live chain come from a machine like its validators' with nothing else to do.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

readonly TEMPLATES=$ROOT/scripts/templates
readonly OUTPUT=$ROOT/runtime/src/weights
# Measured by the SDK for a look, without a WeightInfo that a runtime could use.
readonly WITHOUT_WEIGHT_INFO=frame_benchmarking

tool=$BIN/cybermiles-weights
wasm=$RUNTIMES/runtime-benchmarks.wasm
options=(--steps "${STEPS:-50}" --repeat "${REPEAT:-20}" --min-duration "${MIN_DURATION:-0}")
runtime=(--runtime "$wasm" --genesis-builder runtime --genesis-builder-preset development)

# measure TEMPLATE OUTPUT PALLETS, PALLETS separated by commas. All in one run: each run compiles the
# Wasm, which takes longer than most pallets. Writes nothing if a benchmark fails, and names it.
measure() {
    "$tool" pallet "${runtime[@]}" "${options[@]}" --pallets "$3" --extrinsic '*' \
        --exclude-pallets "$WITHOUT_WEIGHT_INFO" --template "$TEMPLATES/$1" --output "$2" \
        --no-storage-info --quiet
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

set_up build
CYBERMILES_WASM_VARIANTS="$CYBERMILES_WASM_VARIANTS runtime-benchmarks"
build_all
[ -f "$wasm" ] || die "$wasm is missing: the runtime's build script should have made it; was SKIP_WASM_BUILD set?"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$OUTPUT"

if [ -n "${PALLETS:-}" ]; then
    read -ra pallets <<<"$PALLETS"
else
    mapfile -t pallets < <("$tool" pallet "${runtime[@]}" --list=pallets --no-csv-header)
    [ ${#pallets[@]} -gt 0 ] || die "the runtime lists no benchmarks: see define_benchmarks! in runtime/src"
fi

mkdir "$scratch/runtime"
measure runtime-weights.hbs "$scratch/runtime" "$(IFS=,; echo "${pallets[*]}")"
mv "$scratch"/runtime/*.rs "$OUTPUT/"
for name in "${pallets[@]}"; do
    folder=$(own_folder "$name")
    if [ -n "$folder" ]; then
        measure pallet-weights.hbs "$scratch/weights.rs" "$name"
        mv "$scratch/weights.rs" "$folder/src/weights.rs"
    fi
done
list_modules >"$scratch/mod.rs"
mv "$scratch/mod.rs" "$OUTPUT/mod.rs"

say "bench-weights: ${#pallets[@]} pallets in $((SECONDS / 60)) min; see git diff"
