#!/usr/bin/env bash
# Prepares a machine to build, test and check CyberMiles. Says what it does, changes only what is
# missing, and may be run at any time.
#
#   scripts/setup.sh build    compilers, the Rust toolchain and its Wasm target
#   scripts/setup.sh test     the same, Node.js and the npm packages of the tests
#   scripts/setup.sh check    the same as build, and the tools of `make check`
#   scripts/setup.sh fuzz     the same as build, and what fuzzing needs
#
# What it needs of the machine: Debian 12 (or a relative; elsewhere the missing programs are named),
# rustup, and root or sudo if a Debian package is missing. It reaches Debian's mirrors, crates.io,
# npm and, if it can, the Rust servers.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

readonly NODE_MAJOR=20
readonly NODE_RELEASE=20.20.2
readonly CARGO_DENY=0.20.2
readonly CARGO_FUZZ=0.13.2
readonly ZEPTER=1.88.2
# The Rust servers are not reached from everywhere, and rustup then waits without end.
readonly RUSTUP_PATIENCE=20

did=0
note() {
    did=1
    say "setup: $*"
}

usage() {
    sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"
}

have() {
    command -v "$1" >/dev/null 2>&1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif have sudo; then
        sudo "$@"
    else
        die "this needs root: run 'su -c \"$*\"' and then this script again, or install sudo"
    fi
}

# Debian packages ------------------------------------------------------------------------------

refreshed=0

# apt_install WHY PACKAGE...
apt_install() {
    local why=$1
    shift
    have apt-get || die "$why: this machine has no apt-get; install what Debian calls '$*' and run this again"
    note "installing Debian packages for $why: $*"
    if [ $refreshed -eq 0 ]; then
        as_root apt-get update -qq </dev/null ||
            die "apt-get update failed: check the network and /etc/apt/sources.list, then run this again"
        refreshed=1
    fi
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends --no-remove "$@" </dev/null >/dev/null ||
        die "could not install '$*' ($why): run 'apt-get install $*' by hand to see why, then run this again"
}

setup_packages() {
    local missing=()
    have cc && have c++ && have make || missing+=(build-essential)
    have clang || missing+=(clang)
    have ld.lld || missing+=(lld)
    have protoc || missing+=(protobuf-compiler)
    have git || missing+=(git)
    have curl || missing+=(curl ca-certificates)
    have pkg-config || missing+=(pkg-config)
    have pkg-config && pkg-config --exists openssl || missing+=(libssl-dev)
    [ ${#missing[@]} -eq 0 ] || apt_install "building" "${missing[@]}"
}

# Rust -----------------------------------------------------------------------------------------

setup_rust() {
    have rustup ||
        die "rustup is missing: install it as https://rustup.rs says, open a new shell and run this again"
    pinned_rustc --version >/dev/null || install_toolchain
    if [ "${1:-}" = components ]; then
        (cd "$ROOT" && cargo fmt --version && cargo clippy --version) >/dev/null 2>&1 || install_toolchain
    fi
}

install_toolchain() {
    local channel
    channel=$(sed -n 's/^channel = "\(.*\)"/\1/p' "$ROOT/rust-toolchain.toml")
    note "installing Rust $channel with rustup"
    rustup toolchain install "$channel" --profile minimal --component rustfmt --component clippy </dev/null ||
        die "rustup could not install Rust $channel: check that https://static.rust-lang.org is reached, then run this again"
}

# The Wasm target ------------------------------------------------------------------------------

setup_wasm() {
    if [ -n "${WASM_BUILD_TOOLCHAIN:-}" ] && [ "$WASM_BUILD_TOOLCHAIN" != "$DEBIAN_WASM" ]; then
        return # The user has chosen.
    fi
    if rustup_has_wasm || debian_wasm_ready; then
        return
    fi
    note "adding the Wasm target with rustup (at most $RUSTUP_PATIENCE s)"
    if (cd "$ROOT" && timeout $RUSTUP_PATIENCE rustup target add wasm32v1-none </dev/null >/dev/null 2>&1) &&
        rustup_has_wasm; then
        return
    fi
    note "rustup cannot; making the target with Debian's compiler instead"
    debian_wasm
}

debian_sysroot() {
    /usr/bin/rustc --print sysroot
}

# Which compiler built the target's library: another one cannot use it.
debian_compiler() {
    /usr/bin/rustc -vV 2>/dev/null
}

debian_wasm_ready() {
    [ -x /usr/bin/rustc ] && [ -x /usr/bin/cargo ] || return 1
    local lib
    lib=$(debian_sysroot)/lib/rustlib/wasm32v1-none/lib
    [ "$(cat "$lib/built-by" 2>/dev/null)" = "$(debian_compiler)" ] &&
        [ -e "${RUSTUP_HOME:-$HOME/.rustup}/toolchains/$DEBIAN_WASM/bin/rustc" ] &&
        [ -e "$(debian_sysroot)/lib/rustlib/$(debian_host)/bin/rust-lld" ]
}

debian_host() {
    debian_compiler | sed -n 's/^host: //p'
}

# Debian's security repository has a recent compiler with the source of its own library, from which
# the library for Wasm is built. Native code stays with the rustup toolchain.
debian_wasm() {
    have apt-get ||
        die "the Wasm target is missing and rustup cannot add it: run 'rustup target add wasm32v1-none' where https://static.rust-lang.org is reached"
    local package missing=()
    for package in rustc-web cargo-web rust-web-src lld; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed ||
            missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] || apt_install "the Wasm target" "${missing[@]}"
    [ -x /usr/bin/rustc ] || die "Debian's rustc-web left no /usr/bin/rustc: reinstall it with 'apt-get install --reinstall rustc-web cargo-web rust-web-src'"

    local lib
    lib=$(debian_sysroot)/lib/rustlib/wasm32v1-none/lib
    if [ "$(cat "$lib/built-by" 2>/dev/null)" != "$(debian_compiler)" ]; then
        note "building the Rust library for Wasm with $(/usr/bin/rustc --version) (20 s)"
        build_wasm_library "$lib"
    fi
    link_wasm_linker
    rustup toolchain link "$DEBIAN_WASM" /usr </dev/null >/dev/null 2>&1 ||
        die "rustup could not link Debian's compiler: run 'rustup toolchain link $DEBIAN_WASM /usr' to see why"
    note "Wasm is built with WASM_BUILD_TOOLCHAIN=$DEBIAN_WASM"
}

# Without the embedded bitcode the runtime's link-time optimisation does not find it.
build_wasm_library() {
    local lib=$1 scratch
    scratch=$(mktemp -d)
    mkdir "$scratch/src"
    echo '#![no_std]' >"$scratch/src/lib.rs"
    cat >"$scratch/Cargo.toml" <<'TOML'
[package]
name = "probe"
version = "0.0.0"
edition = "2021"

[profile.release]
panic = "abort"
TOML
    (cd "$scratch" && env -u CARGO_TARGET_DIR RUSTFLAGS="-C embed-bitcode=yes" RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc \
        /usr/bin/cargo build --quiet --release --target wasm32v1-none -Z build-std=core,alloc </dev/null) ||
        die "Debian's compiler could not build its library for Wasm: the lines above say why; the crate is in $scratch"
    debian_compiler >"$scratch/built-by"
    as_root mkdir -p "$lib"
    as_root rm -f "$lib"/lib{core,alloc,compiler_builtins}-*.rlib
    as_root cp "$scratch"/target/wasm32v1-none/release/deps/lib{core,alloc,compiler_builtins}-*.rlib "$lib/"
    # Last, so that a copy that was cut short does not count.
    as_root cp "$scratch/built-by" "$lib/"
    rm -rf "$scratch"
}

link_wasm_linker() {
    local folder linker
    folder=$(debian_sysroot)/lib/rustlib/$(debian_host)/bin
    [ ! -e "$folder/rust-lld" ] || return 0
    linker=$(command -v wasm-ld || compgen -G '/usr/bin/wasm-ld-*' | tail -1) ||
        die "the linker wasm-ld is missing: run 'apt-get install lld' and this again"
    as_root mkdir -p "$folder"
    as_root ln -sf "$linker" "$folder/rust-lld"
}

# Node.js and the end-to-end tests -------------------------------------------------------------

node_major() {
    node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/'
}

node_recent() {
    have node && [ "$(node_major)" -ge $NODE_MAJOR ]
}

setup_node() {
    if ! have npm || ! have node; then
        apt_install "the end-to-end tests" nodejs npm
    fi
    node_recent || install_node
}

# Debian 12 has Node.js 18; npm itself carries later ones.
install_node() {
    local arch
    case $(uname -m) in
        x86_64) arch=x64 ;;
        aarch64) arch=arm64 ;;
        *) die "Node.js $NODE_MAJOR or later is needed: install it from https://nodejs.org and run this again" ;;
    esac
    note "installing Node.js $NODE_RELEASE from npm into $CYBERMILES_TOOLS/node (the machine has $(node --version 2>/dev/null || echo none))"
    local prefix=$CYBERMILES_TOOLS/node
    mkdir -p "$prefix/bin"
    npm install --silent --no-audit --no-fund --no-save --prefix "$prefix" "node-linux-$arch@$NODE_RELEASE" </dev/null ||
        die "npm could not install node-linux-$arch@$NODE_RELEASE: check that https://registry.npmjs.org is reached, then run this again"
    ln -sf "../node_modules/node-linux-$arch/bin/node" "$prefix/bin/node"
    hash -r
    node_recent || die "Node.js $NODE_RELEASE does not run here: install Node.js $NODE_MAJOR or later from https://nodejs.org"
}

# The folders that tests run with npm, each with a lock file.
readonly NPM_FOLDERS=(contracts/sdk tests/e2e)

setup_npm_packages() {
    local folder
    for folder in "${NPM_FOLDERS[@]}"; do
        # npm writes this file when it has installed everything.
        if [ "$ROOT/$folder/node_modules/.package-lock.json" -nt "$ROOT/$folder/package-lock.json" ]; then
            continue
        fi
        note "installing the npm packages of $folder from their lock file"
        (cd "$ROOT/$folder" && npm ci --no-audit --no-fund --loglevel=error </dev/null) ||
            die "npm ci failed in $folder: check that https://registry.npmjs.org is reached, then run this again"
        touch "$ROOT/$folder/node_modules/.package-lock.json"
    done
}

# Tools of `make check` ------------------------------------------------------------------------

setup_check_tools() {
    have shellcheck || apt_install "checking the scripts" shellcheck
    cargo_tool cargo-deny $CARGO_DENY
    cargo_tool zepter $ZEPTER
}

# cargo_tool NAME VERSION: from crates.io, in the version that the configuration is written for.
cargo_tool() {
    local name=$1 version=$2
    if have "$name" && "$name" --version 2>/dev/null | grep -qwF "$version"; then
        return
    fi
    note "compiling $name $version (some minutes, once)"
    (cd "$ROOT" && env -u CARGO_TARGET_DIR cargo install --quiet --locked --root "$CYBERMILES_TOOLS" "$name@$version" </dev/null) ||
        die "could not install $name $version from crates.io: the lines above say why"
}

# ----------------------------------------------------------------------------------------------

[ $# -gt 0 ] || {
    usage
    exit 2
}
for part in "$@"; do
    case $part in
        build | test | check | fuzz) ;;
        -h | --help)
            usage
            exit 0
            ;;
        *) die "unknown part '$part': give build, test, check or fuzz" ;;
    esac
done

# Two make targets at once must not install the same thing.
mkdir -p "$CARGO_TARGET_DIR" "$CYBERMILES_TOOLS"
exec 9>"$CYBERMILES_TOOLS/setup.lock"
if have flock; then
    flock -n 9 || {
        say "setup: waiting for another set-up to end"
        flock 9
    }
fi

started=$SECONDS
for part in "$@"; do
    setup_packages
    case $part in
        build) setup_rust ;;
        test)
            setup_rust
            setup_node
            setup_npm_packages
            ;;
        check)
            setup_rust components
            setup_check_tools
            ;;
        fuzz)
            setup_rust
            cargo_tool cargo-fuzz $CARGO_FUZZ
            ;;
    esac
    setup_wasm
done
if [ $did -eq 0 ]; then
    say "setup: everything is here"
else
    say "setup: done in $((SECONDS - started)) s"
fi
