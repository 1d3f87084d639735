#!/usr/bin/env bash
# Whether the image's build gets all that it needs, without a Docker engine: copies the repository as
# .dockerignore filters it, and looks there for every file of a clone, for the workspace, and for what
# docker/Dockerfile copies.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

cd "$ROOT"
context=$(mktemp -d)
trap 'rm -rf "$context"' EXIT

# What a commit of all that is here would hold.
files() {
    comm -23 <(git ls-files --cached --others --exclude-standard | sort -u) <(git ls-files --deleted | sort)
}

# Of these files, those that .dockerignore lets through. As Docker has it, a pattern begins at the root and
# holds for all that is below what it names, and of several that match, the last one counts.
filtered() {
    awk '
        NR == FNR && /^(#|$)/ { next }
        NR == FNR {
            kept[++patterns] = sub(/^!/, "")
            gsub(/[.+(){}|$]/, "[&]")
            gsub(/\*\*\//, "\001")
            gsub(/\*\*/, "\002")
            gsub(/\*/, "[^/]*")
            gsub(/\?/, "[^/]")
            gsub("\001", "(.*/)?")
            gsub("\002", ".*")
            pattern[patterns] = "^" $0 "(/.*)?$"
            next
        }
        {
            keep = 1
            for (i = 1; i <= patterns; i++) if ($0 ~ pattern[i]) keep = kept[i]
            if (keep) print
        }' .dockerignore -
}

left_out=$(comm -23 <(files) <(files | filtered))
[ -z "$left_out" ] || die ".dockerignore leaves out what the repository holds:"$'\n'"$left_out"

files | filtered | tar --create --files-from - | tar --extract --directory "$context"
cd "$context"

# The members, and what stands in place of a crate of the registry, in the versions of Cargo.lock.
host=$(rustc -vV | sed -n 's/^host: //p')
cargo metadata --locked --offline --format-version 1 --filter-platform "$host" >/dev/null ||
    die "cargo finds no whole workspace among what the image is built from: the lines above say why"

# Sources stand between the flags and the destination; those with --from come out of another stage.
copied=$(awk '$1 == "COPY" && !/ --from=/ { for (i = 2; i < NF; i++) if ($i !~ /^--/) print $i }' docker/Dockerfile)
for source in $copied; do
    [ -e "$source" ] || die "docker/Dockerfile copies $source, which .dockerignore leaves out or nobody has made"
done
