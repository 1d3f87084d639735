#!/usr/bin/env bash
# Every test: units, properties, the runtime's integration tests, some fuzzing, the contract SDK, then clients on
# running nodes.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

timings=()

# phase NAME COMMAND...
phase() {
    local name=$1 begun=$SECONDS
    shift
    printf '\n== %s\n' "$name"
    # Plain, not in a condition: so that a failure inside the command ends the script.
    "$@"
    timings+=("$(printf '%-28s %3d min %02d s' "$name" $(((SECONDS - begun) / 60)) $(((SECONDS - begun) % 60)))")
}

report() {
    local status=$?
    printf '\n== timings\n'
    [ ${#timings[@]} -eq 0 ] || printf '%s\n' "${timings[@]}"
    printf '%-28s %3d min %02d s\n' "in all" $((SECONDS / 60)) $((SECONDS % 60))
    if [ $status -eq 0 ]; then say "all passed"; else say "failed"; fi
}
trap report EXIT

rust_tests() {
    (cd "$ROOT" && cargo test --release --locked --workspace)
}

fuzzing() {
    "$ROOT/scripts/fuzz.sh" 10
}

contract_sdk_tests() {
    (cd "$ROOT/contracts/sdk" && npm test --silent)
}

end_to_end_tests() {
    (cd "$ROOT/tests/e2e" && npm test --silent)
}

phase "set-up" set_up test
phase "build" build_all
phase "Rust tests" rust_tests
phase "fuzzing" fuzzing
phase "contract SDK's tests" contract_sdk_tests
phase "end-to-end tests" end_to_end_tests
