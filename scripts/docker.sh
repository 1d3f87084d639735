#!/usr/bin/env bash
# The node's image. IMAGE names it, DOCKER the engine (docker, podman).
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

engine=${DOCKER:-docker}
command -v "$engine" >/dev/null ||
    die "$engine is missing: install it (Debian: apt-get install docker.io docker-buildx), or run DOCKER=podman make docker"
"$engine" info >/dev/null 2>&1 ||
    die "$engine does not answer: start its daemon, and see that you may use it (group docker)"

version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' "$ROOT/Cargo.toml")
image=${IMAGE:-cybermiles-node}
revision=$(git -C "$ROOT" rev-parse --short=11 HEAD 2>/dev/null || echo unknown)

DOCKER_BUILDKIT=1 "$engine" build \
    --file "$ROOT/docker/Dockerfile" \
    --build-arg "REVISION=$revision" --build-arg "VERSION=$version" \
    --tag "$image:$version" --tag "$image:latest" \
    "$ROOT"
say "docker: built $image:$version; try '$engine run --rm -p 127.0.0.1:9944:9944 $image --dev --rpc-external'"
