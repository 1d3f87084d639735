#!/usr/bin/env bash
# Fuzzes the decoder, the compiler and the rules engine for a while; fails with what it found.
#
#   scripts/fuzz.sh [SECONDS]    for each of the targets, 60 unless told
#
# What it finds to go on from stays in the cache folder, so that the next run begins there.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

seconds=${1:-60}
[[ $seconds =~ ^[1-9][0-9]*$ ]] || die "give the seconds for each target as a whole number, not '$seconds'"

set_up fuzz
# The targets are compiled with other flags than everything else.
export CARGO_TARGET_DIR=$HOME/.cache/cybermiles/fuzz
readonly CORPUS=$CARGO_TARGET_DIR/corpus
readonly FUZZ=$ROOT/engines/rules/fuzz

# fuzz TARGET SEEDS LONGEST
fuzz() {
    local target=$1 seeds=$2 longest=$3
    printf '\n-- %s, %d s\n' "$target" "$seconds"
    mkdir -p "$CORPUS/$target"
    # Without a sanitizer it needs no nightly toolchain; the crates have no unsafe code.
    (cd "$FUZZ" && cargo fuzz run --sanitizer none "$target" "$CORPUS/$target" "$seeds" -- \
        -max_total_time="$seconds" -max_len="$longest" -verbosity=0 -print_final_stats=1)
}

fuzz decode seeds/decode 4096
fuzz differential seeds/differential 600
fuzz compile "$ROOT/contracts/examples/rules" 4096
