//! Whether the chain takes a Wasm module as a contract: what pallet-contracts refuses when code is uploaded,
//! said before it costs a transaction.

use wasmparser::{
    CompositeInnerType, ExternalKind, FuncType, MemoryType, Parser, Payload, TypeRef, ValType,
    Validator, WasmFeatures,
};

#[cfg(test)]
mod tests;

/// The most bytes of a contract's code.
pub const MAX_CODE: usize = 123 * 1024;
/// The most pages of its memory, of 64 KiB each.
pub const MAX_PAGES: u64 = 16;

/// What is switched on, on the chain: the first version of Wasm without floats, with sign extension.
const FEATURES: WasmFeatures = WasmFeatures::GC_TYPES.union(WasmFeatures::SIGN_EXTENSION);

/// The host functions of each module that a contract may import. Each but `seal_return` is known with `seal_` before its
/// name too.
const HOST: [(&str, &str); 3] = [
    (
        "seal0",
        "set_storage clear_storage get_storage contains_storage take_storage transfer call delegate_call instantiate \
         terminate input seal_return caller is_contract code_hash own_code_hash caller_is_origin caller_is_root address \
         weight_to_fee gas_left balance value_transferred now minimum_balance deposit_event block_number \
         hash_sha2_256 hash_keccak_256 hash_blake2_256 hash_blake2_128 call_chain_extension debug_message call_runtime \
         ecdsa_recover sr25519_verify set_code_hash ecdsa_to_eth_address instantiation_nonce \
         lock_delegate_dependency unlock_delegate_dependency",
    ),
    (
        "seal1",
        "set_storage clear_storage get_storage contains_storage call instantiate terminate",
    ),
    ("seal2", "set_storage call instantiate"),
];

/// Why the chain would refuse a module: sentences, none if it would not.
pub fn check(code: &[u8]) -> Vec<String> {
    let mut wrong = Vec::new();
    if code.len() > MAX_CODE {
        wrong.push(format!(
            "the code has {} bytes; {MAX_CODE} are the most",
            code.len()
        ));
    }
    let valid = Validator::new_with_features(FEATURES).validate_all(code);
    if let Err(why) = valid {
        wrong.push(format!("no module that the chain runs: {}", why.message()));
        return wrong;
    }
    let mut module = Module::default();
    for payload in Parser::new(0).parse_all(code) {
        if let Err(why) = payload.and_then(|payload| module.read(payload)) {
            wrong.push(format!("no module that the chain runs: {}", why.message()));
            return wrong;
        }
    }
    module.finish();
    wrong.extend(module.wrong);
    wrong
}

/// What of a module the chain looks at.
#[derive(Default)]
struct Module {
    types: Vec<FuncType>,
    /// The types of all functions, imported ones first.
    functions: Vec<u32>,
    exports: Vec<String>,
    has_memory: bool,
    wrong: Vec<String>,
}

impl Module {
    fn read(&mut self, payload: Payload) -> wasmparser::Result<()> {
        match payload {
            Payload::TypeSection(types) => {
                for group in types {
                    for ty in group?.into_types() {
                        if let CompositeInnerType::Func(function) = ty.composite_type.inner {
                            self.types.push(function);
                        }
                    }
                }
            }
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let import = import?;
                    self.import(import.module, import.name, import.ty);
                }
            }
            Payload::FunctionSection(functions) => {
                for function in functions {
                    self.functions.push(function?);
                }
            }
            Payload::MemorySection(_) => {
                let why = "the module has a memory of its own; it must import env.memory";
                self.wrong.push(why.into());
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    let export = export?;
                    self.export(export.name, export.kind, export.index);
                }
            }
            _ => (),
        }
        Ok(())
    }

    fn import(&mut self, module: &str, name: &str, ty: TypeRef) {
        match ty {
            TypeRef::Func(function) => {
                self.functions.push(function);
                if !is_host(module, name) {
                    let why =
                        format!("`{module}.{name}` is imported, which the chain does not offer");
                    self.wrong.push(why);
                }
            }
            TypeRef::Memory(memory) if (module, name) == ("env", "memory") => self.memory(memory),
            _ => {
                let why = format!("`{module}.{name}` is imported; only functions of the chain and env.memory may be");
                self.wrong.push(why);
            }
        }
    }

    fn memory(&mut self, memory: MemoryType) {
        self.has_memory = true;
        let most = memory.maximum.unwrap_or(MAX_PAGES).max(memory.initial);
        if most > MAX_PAGES {
            let why = format!("the memory may grow to {most} pages; {MAX_PAGES} are the most");
            self.wrong.push(why);
        }
    }

    fn export(&mut self, name: &str, kind: ExternalKind, index: u32) {
        if kind != ExternalKind::Func || !["deploy", "call"].contains(&name) {
            let why =
                format!("`{name}` is exported; only the functions `deploy` and `call` may be");
            self.wrong.push(why);
            return;
        }
        self.exports.push(name.into());
        let ty = usize::try_from(index)
            .ok()
            .and_then(|at| self.functions.get(at));
        let ty = ty.and_then(|ty| self.types.get(usize::try_from(*ty).ok()?));
        let is_entry = ty.is_some_and(|ty| {
            ty.params().is_empty() && matches!(ty.results(), [] | [ValType::I32])
        });
        if !is_entry {
            let why = format!("`{name}` takes or gives something; it must not");
            self.wrong.push(why);
        }
    }

    fn finish(&mut self) {
        if !self.has_memory {
            self.wrong.push("env.memory is not imported".into());
        }
        for name in ["deploy", "call"] {
            if !self.exports.iter().any(|export| export == name) {
                self.wrong.push(format!("`{name}` is not exported"));
            }
        }
    }
}

fn is_host(module: &str, name: &str) -> bool {
    let plain = match name.strip_prefix("seal_") {
        Some("return") | None => name,
        Some(plain) => plain,
    };
    let found = HOST.iter().find(|(of, _)| *of == module);
    found.is_some_and(|(_, names)| names.split_whitespace().any(|known| known == plain))
}
