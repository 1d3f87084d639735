#!/usr/bin/env bash
# What a change must pass besides the tests: format, lints, docs, features, licences, scripts, the image's context.
# Runs all of it and names what failed at the end.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

set_up check
cd "$ROOT"
failed=()

# check NAME COMMAND...
check() {
    local name=$1
    shift
    printf '\n== %s\n' "$name"
    "$@" || failed+=("$name")
}

# In the release profile, as the builds: build scripts and macros are shared with them. Nothing here looks into the
# Wasm, which takes longer than all the rest.
export SKIP_WASM_BUILD=1
check "format" cargo fmt --all --check
check "lints" cargo clippy --release --locked --workspace --all-targets -- -D warnings
check "docs" env RUSTDOCFLAGS="-D warnings" cargo doc --release --locked --workspace --no-deps --quiet
check "features" zepter run check
# Code that no build above has: both features at once, since they only add to it. In the common target folder:
# cargo keeps what it compiles with other features beside the rest, so that no later build repeats anything, and
# finds there what has neither.
check "benchmarks and try-runtime" \
    cargo check --release --locked -p cybermiles-runtime --features runtime-benchmarks,try-runtime
# Without advisories, which need GitHub: run 'cargo deny check advisories' where it is reached.
check "licences and sources" cargo deny --locked --log-level error check --hide-inclusion-graph bans licenses sources
check "scripts" shellcheck --external-sources scripts/*.sh .ci/run docker/*.sh
check "image's context" scripts/image-context.sh

printf '\n'
[ ${#failed[@]} -eq 0 ] || die "these checks failed: $(printf '%s; ' "${failed[@]}")see above"
say "check: all passed"
