//! `cmt rules check` and `cmt rules compile`.

use super::files;
use crate::failure::Failure;
use clap::Args;
use cybermiles_rule_language::{explain, Compiled};
use std::{
    fs,
    path::{Path, PathBuf},
};

pub const HELP: &str = "\
Check a rule file; show its size and what its author should know.

What is wrong is shown with file, line, column and the offending text, and the exit code is 1. Otherwise what
the author should know (types that were told from their use, rules that are switched off) comes on standard error,
and the size of each part, with how large it may be, on standard output.";

/// `cmt rules check`.
#[derive(Args)]
pub struct Check {
    #[command(flatten)]
    text: Text,
}

/// `cmt rules compile`.
#[derive(Args)]
pub struct Compile {
    #[command(flatten)]
    text: Text,
    /// The file to write; else that of the text with the ending .rules.
    #[arg(short, long)]
    out: Option<PathBuf>,
}

#[derive(Args)]
struct Text {
    /// The rules, as a text.
    file: PathBuf,
    /// Accept rules that fire again and again until a limit stops them.
    #[arg(long)]
    allow_loop: bool,
}

impl Text {
    fn compiled(&self) -> Result<Compiled, Failure> {
        let (compiled, source) = files::compiled(&self.file, self.allow_loop)?;
        let file = self.file.display().to_string();
        for note in &compiled.notes {
            eprint!("{}", note.show(&file, &source));
        }
        Ok(compiled)
    }
}

impl Check {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        let compiled = self.text.compiled()?;
        for (cap, size) in explain::sizes(&compiled.rules) {
            println!("{size:>6} of {:>6} {}", cap.max(), cap.name());
        }
        Ok(())
    }
}

impl Compile {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        let bytes = self.text.compiled()?.rules.to_bytes();
        let out = self.out(&self.text.file)?;
        fs::write(&out, &bytes).map_err(|why| Failure::file(&out, why))?;
        println!("file   {}", out.display());
        println!(
            "code   0x{}",
            hex::encode(sp_crypto_hashing::blake2_256(&bytes))
        );
        println!("bytes  {}", bytes.len());
        Ok(())
    }

    fn out(&self, text: &Path) -> Result<PathBuf, Failure> {
        let out = self.out.clone().unwrap_or(text.with_extension("rules"));
        if out == text {
            return Err(Failure::file(
                text,
                "would be overwritten; give another file with --out",
            ));
        }
        Ok(out)
    }
}
