# shellcheck shell=sh disable=SC2034 # What is set here is used by the others.
# What the scripts here share. Sourced, it goes to the project's folder and puts the right tools first on the path.

cd "$(dirname "$0")/.." || exit

# Both versions are pinned where the tools themselves look: the crate and the program wasm-bindgen must be the same.
trunk_version=$(sed -n 's/^trunk-version = "=\(.*\)"/\1/p' Trunk.toml)
wasm_bindgen_version=$(sed -n 's/^wasm-bindgen = .*"=\([0-9.]*\)".*/\1/p' Cargo.toml)

target_folder=${CARGO_TARGET_DIR:-target}

# What dist/ is made from.
sources="src content styles tests/vignettes build build.rs index.html Cargo.toml Cargo.lock Trunk.toml script"

# The last build's stamp: as old as the start of that build, and holding a checksum of what came out.
stamp=$target_folder/release-stamp

fail() {
    printf '%s: %s\n' "$0" "$*" >&2
    exit 1
}

have() {
    command -v "$1" >/dev/null 2>&1
}

# The release rebuilds the standard library for WebAssembly, so it needs the library's sources. Its way of panicking
# exists since Rust 1.92. The linker for WebAssembly lies inside rustup's Rust; Debian's looks for it on the path.
rust_is_ready() {
    have cargo && have rustc || return 1
    minor=$(rustc --version | sed -n 's/^rustc 1\.\([0-9]*\).*/\1/p')
    [ "${minor:-0}" -ge 92 ] && [ -e "$(rustc --print sysroot)/lib/rustlib/src/rust/library/std/Cargo.toml" ] &&
        { have rust-lld || [ -x "$(rustc --print target-libdir)/../bin/rust-lld" ]; }
}

# Prefers the Rust that comes first anyway, then rustup's, then Debian's.
choose_rust() {
    plain_path=$PATH
    for folder in "" "${CARGO_HOME:-$HOME/.cargo}/bin:" /usr/bin:; do
        PATH=$folder$plain_path
        rust_is_ready && return
    done
    PATH=$plain_path
    return 1
}

# From here on, cargo compiles the standard library too when it compiles for WebAssembly.
rebuild_std() {
    export RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort
}

# Debian's Rust brings no compiled standard library for WebAssembly, rustup's does.
rebuild_std_if_missing() {
    [ -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ] || rebuild_std
}

dist_checksum() {
    find dist -name "*.html" | sort | xargs cat | cksum
}

# Is dist/ what the present sources give? A file that was taken away shows as a newer folder.
dist_is_current() {
    [ -e "$stamp" ] && [ -e dist/index.html ] && [ "$(cat "$stamp")" = "$(dist_checksum)" ] || return 1
    for source in $sources; do
        [ ! -e "$source" ] || [ -z "$(find "$source" -newer "$stamp" | head -n 1)" ] || return 1
    done
}

# Trunk stops at NO_COLOR=1, because it is not "true".
unset NO_COLOR
# What went wrong is in the first lines of a failed build; Trunk's own stack would bury it.
export RUST_LIB_BACKTRACE=0

PATH=$PWD/.tools/bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin
choose_rust || true
export PATH
