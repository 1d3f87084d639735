#!/usr/bin/env bash
# What a change must pass besides the tests: format, lints, docs, features, licences, scripts.
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

# In the release profile, as the builds: build scripts, macros and the Wasm are shared with them.
check "format" cargo fmt --all --check
check "lints" cargo clippy --release --locked --workspace --all-targets -- -D warnings
check "docs" env RUSTDOCFLAGS="-D warnings" cargo doc --release --locked --workspace --no-deps --quiet
check "features" zepter run check
# Without advisories, which need GitHub: run 'cargo deny check advisories' where it is reached.
check "licences and sources" cargo deny --locked --log-level error check --hide-inclusion-graph bans licenses sources
check "scripts" shellcheck --external-sources scripts/*.sh .ci/run docker/*.sh

printf '\n'
[ ${#failed[@]} -eq 0 ] || die "these checks failed: $(printf '%s; ' "${failed[@]}")see above"
say "check: all passed"
