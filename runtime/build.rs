//! Builds the runtime to Wasm: the one that the node carries, and the variants that tests ask for.
//!
//! `CYBERMILES_WASM_VARIANTS` names further builds, separated by spaces, each a feature of this crate
//! (`fast-runtime`, `next-version`, `runtime-benchmarks`; joined by `+`). They share the compiled
//! dependencies of the first and land in `<target>/release/cybermiles-runtimes/<variant>.wasm`.

#[cfg(feature = "std")]
mod wasm {
    use std::{env, fs, path::PathBuf};

    const VARIANTS: &str = "CYBERMILES_WASM_VARIANTS";

    pub fn build() {
        println!("cargo:rerun-if-env-changed={VARIANTS}");
        main_blob();
        for variant in env::var(VARIANTS).unwrap_or_default().split_whitespace() {
            variant_blob(variant);
        }
    }

    fn main_blob() {
        let builder = substrate_wasm_builder::WasmBuilder::init_with_defaults();
        #[cfg(feature = "metadata-hash")]
        let builder = builder.enable_metadata_hash("CMT", 18);
        builder.build();
    }

    fn variant_blob(variant: &str) {
        let file = format!("{}.rs", variant.replace('+', "_"));
        let builder =
            substrate_wasm_builder::WasmBuilder::init_with_defaults().set_file_name(&file);
        variant
            .split('+')
            .fold(builder, |builder, feature| builder.enable_feature(feature))
            .build();
        publish(variant, &file);
    }

    /// Copies a variant to where scripts find it without knowing the build's folders.
    fn publish(variant: &str, file: &str) {
        let profile = profile_folder();
        let built = profile.join(format!(
            "wbuild/cybermiles-runtime/{file}.compact.compressed.wasm"
        ));
        // Without a Wasm build (SKIP_WASM_BUILD) there is nothing to copy.
        if built.exists() {
            let folder = profile.join("cybermiles-runtimes");
            fs::create_dir_all(&folder).expect("the target folder is writable");
            fs::copy(&built, folder.join(format!("{variant}.wasm"))).expect("the blob is readable");
        }
    }

    /// `<target>/<profile>`, four folders above `OUT_DIR`'s `build/<crate>/out`.
    fn profile_folder() -> PathBuf {
        let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
        out.ancestors()
            .nth(3)
            .expect("OUT_DIR lies in the target folder")
            .to_path_buf()
    }
}

fn main() {
    #[cfg(feature = "std")]
    wasm::build();
}
