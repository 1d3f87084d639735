//! Builds the runtime to Wasm, as the SDK's template does.

fn main() {
    #[cfg(feature = "std")]
    substrate_wasm_builder::WasmBuilder::build_using_defaults();
}
