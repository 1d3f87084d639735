# shellcheck shell=bash
# What every script and every build agrees on. Sourced, never run.
#
# Cargo and the Wasm builder compile again whatever was compiled under another environment or with
# another selection of packages, so both are fixed here and nowhere else.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export ROOT

# A fresh clone (as CI makes) finds what an earlier one compiled.
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$HOME/.cache/cybermiles/target}
# Tools of the project's own: Node.js where the system's is too old, cargo-deny, zepter.
export CYBERMILES_TOOLS=${CYBERMILES_TOOLS:-$HOME/.cache/cybermiles/tools}
# Chain data of `make network` and of `make dev DATA=…`.
export CYBERMILES_DATA=${CYBERMILES_DATA:-$ROOT/.cybermiles}

BIN=$CARGO_TARGET_DIR/release
export NODE_BIN=$BIN/cybermiles-node
RUNTIMES=$BIN/cybermiles-runtimes
# The runtime's further forms, which its build script leaves in $RUNTIMES as <form>.wasm.
export CYBERMILES_WASM_VARIANTS="fast-runtime fast-runtime+next-version"
export CYBERMILES_FAST_WASM=$RUNTIMES/fast-runtime.wasm
export CYBERMILES_NEXT_WASM=$RUNTIMES/fast-runtime+next-version.wasm

# The target folder lies outside the workspace, where the Wasm builder would look for Cargo.lock.
export WASM_BUILD_WORKSPACE_HINT=$ROOT
# A test runtime inside the SDK's benchmark tool, of no use here and minutes to build.
export SKIP_FRAME_STORAGE_ACCESS_TEST_RUNTIME_WASM_BUILD=1

for folder in "$HOME/.cargo/bin" "$CYBERMILES_TOOLS/bin" "$CYBERMILES_TOOLS/node/bin"; do
    case ":$PATH:" in
        *":$folder:"*) ;;
        *) PATH=$folder:$PATH ;;
    esac
done
export PATH

# The toolchain that `rustup toolchain link` gave this name, see setup.sh.
DEBIAN_WASM=debian-wasm

# rustc of rust-toolchain.toml; never downloads anything.
pinned_rustc() {
    (cd "$ROOT" && RUSTUP_AUTO_INSTALL=0 rustc "$@") 2>/dev/null
}

# Whether the pinned toolchain can compile for Wasm by itself.
rustup_has_wasm() {
    local sysroot
    sysroot=$(pinned_rustc --print sysroot) &&
        compgen -G "$sysroot/lib/rustlib/wasm32v1-none/lib/libcore-*.rlib" >/dev/null
}

# Chooses the toolchain of the Wasm builds: the pinned one where it can, else Debian's.
choose_wasm_toolchain() {
    [ -z "${WASM_BUILD_TOOLCHAIN:-}" ] || return 0
    if ! rustup_has_wasm && [ -e "${RUSTUP_HOME:-$HOME/.rustup}/toolchains/$DEBIAN_WASM" ]; then
        export WASM_BUILD_TOOLCHAIN=$DEBIAN_WASM
    fi
}
choose_wasm_toolchain

say() {
    printf '%s\n' "$*"
}

# A sentence that a person can act on, then the end.
die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# Prepares the machine, and takes over what that changed.
set_up() {
    "$ROOT/scripts/setup.sh" "$@"
    choose_wasm_toolchain
}

# What another checkout built in the same target folder looks for its files there, and cargo takes it for fresh.
forget_other_checkout() {
    local last=$CARGO_TARGET_DIR/checkout
    [ "$(cat "$last" 2>/dev/null)" = "$ROOT" ] && return
    mkdir -p "$CARGO_TARGET_DIR"
    (cd "$ROOT" && grep -rlZ --include='*.rs' 'env!("CARGO_MANIFEST_DIR")' bench cli node tests | xargs -0 touch)
    echo "$ROOT" >"$last"
}

# Builds everything, always with the one selection: features are unified over what is selected, so
# another selection would compile the SDK once more.
build_all() {
    forget_other_checkout
    (cd "$ROOT" && cargo build --release --locked --workspace --bins --tests)
}

# Whether nobody listens on a TCP port of the loopback.
port_free() {
    ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# rpc PORT METHOD [PARAMETER]: a node's answer as JSON; a parameter is given as JSON.
rpc() {
    curl --silent --fail --max-time 5 --header 'Content-Type: application/json' \
        --data "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"$2\",\"params\":[${3:-}]}" \
        "http://127.0.0.1:$1"
}

# Height of the last final block of the node at an RPC port; fails if it does not answer.
finalized_height() {
    local hash number
    hash=$(rpc "$1" chain_getFinalizedHead | sed -n 's/.*"result":"\(0x[0-9a-f]*\)".*/\1/p')
    [ -n "$hash" ] || return 1
    number=$(rpc "$1" chain_getHeader "\"$hash\"" | sed -n 's/.*"number":"\(0x[0-9a-f]*\)".*/\1/p')
    [ -n "$number" ] || return 1
    echo $((number))
}

# The address of Polkadot.js Apps for a node at an RPC port.
apps_url() {
    echo "https://polkadot.js.org/apps/?rpc=ws://127.0.0.1:$1"
}
