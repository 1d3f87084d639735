#!/usr/bin/env bash
# Fuzzes the engines (rules and their compiler, processes, records, archives) for a while; fails with what it found.
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

# fuzz ENGINE TARGET SEEDS LONGEST: the seeds relative to the engine's folder of targets, or absolute.
fuzz() {
    local engine=$1 target=$2 seeds=$3 longest=$4
    local found=$CORPUS/$engine/$target
    printf '\n-- %s: %s, %d s\n' "$engine" "$target" "$seconds"
    mkdir -p "$found"
    # Without a sanitizer it needs no nightly toolchain; the crates have no unsafe code.
    (cd "$ROOT/engines/$engine/fuzz" && cargo fuzz run --sanitizer none "$target" "$found" "$seeds" -- \
        -max_total_time="$seconds" -max_len="$longest" -verbosity=0 -print_final_stats=1)
}

fuzz rules decode seeds/decode 4096
fuzz rules differential seeds/differential 600
fuzz rules compile "$ROOT/contracts/examples/rules" 4096
fuzz process decode seeds/decode 4096
fuzz process differential seeds/differential 400
# A schema of the longest, and a record of it.
fuzz records decode seeds/decode 6144
fuzz archive parse seeds/parse 4096
