#!/usr/bin/env bash
# The main job on a chain of its own, step by step. tests/e2e/demo.mjs starts the nodes and stops them.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

set_up test
build_all
cd "$ROOT/tests/e2e"
exec npm run --silent demo
