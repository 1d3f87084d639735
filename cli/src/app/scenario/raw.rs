//! A scenario as TOML has it: every key with its place.

use serde::Deserialize;
use std::ops::Range;
use toml::{Spanned, Table, Value};

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    #[serde(default)]
    pub deploy: Deploy,
    #[serde(default)]
    pub step: Vec<Spanned<Step>>,
}

/// `[deploy]`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deploy {
    pub from: Option<Spanned<String>>,
    pub funds: Option<Spanned<Value>>,
    pub args: Option<Spanned<Table>>,
}

/// `[[step]]`: what may stand in any of them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub call: Option<Spanned<String>>,
    pub signal: Option<Spanned<String>>,
    pub expire: Option<Spanned<String>>,
    pub wait: Option<Spanned<String>>,
    pub blocks: Option<Spanned<u32>>,
    pub case: Option<Spanned<u64>>,
    pub record: Option<Spanned<String>>,
    pub from: Option<Spanned<String>>,
    pub args: Option<Spanned<Table>>,
    pub value: Option<Spanned<Value>>,
    pub set: Option<Spanned<Table>>,
    pub at: Option<Spanned<Value>>,
    pub ended: Option<Spanned<bool>>,
    pub variables: Option<Spanned<Table>>,
    pub key: Option<Spanned<String>>,
    pub equals: Option<Spanned<Table>>,
    pub missing: Option<Spanned<bool>>,
    pub returns: Option<Spanned<Value>>,
    pub emits: Option<Spanned<Vec<Spanned<Table>>>>,
    pub moves: Option<Spanned<Table>>,
    pub fails: Option<Spanned<String>>,
}

/// What a step is about, by the key that says so; of several the first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Call,
    Signal,
    Expire,
    Wait,
    Blocks,
    Record,
    Case,
}

impl Kind {
    /// The key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Signal => "signal",
            Self::Expire => "expire",
            Self::Wait => "wait",
            Self::Blocks => "blocks",
            Self::Record => "record",
            Self::Case => "case",
        }
    }

    /// What may stand beside it.
    fn beside(self) -> &'static [&'static str] {
        match self {
            Self::Call => &[
                "from", "args", "value", "returns", "emits", "moves", "fails",
            ],
            Self::Signal => &["case", "at", "from", "set", "emits", "moves", "fails"],
            Self::Expire => &["case", "from", "emits", "moves", "fails"],
            Self::Wait | Self::Blocks => &["emits", "moves", "fails"],
            Self::Record => &["key", "equals", "missing"],
            Self::Case => &["ended", "at", "variables"],
        }
    }
}

impl Step {
    /// What it is about.
    pub fn kind(&self) -> Option<Kind> {
        let kinds = [
            (Kind::Call, self.call.is_some()),
            (Kind::Signal, self.signal.is_some()),
            (Kind::Expire, self.expire.is_some()),
            (Kind::Wait, self.wait.is_some()),
            (Kind::Blocks, self.blocks.is_some()),
            (Kind::Record, self.record.is_some()),
            (Kind::Case, self.case.is_some()),
        ];
        let mut present = kinds.into_iter().filter(|(_, is)| *is);
        present.next().map(|(kind, _)| kind)
    }

    /// The keys that have no place in a step of its kind, with where their values stand.
    pub fn misplaced(&self, kind: Kind) -> Vec<(&'static str, Range<usize>)> {
        let known = |key: &str| key == kind.key() || kind.beside().contains(&key);
        let mut keys = self.keys();
        keys.retain(|(key, _)| !known(key));
        keys
    }

    fn keys(&self) -> Vec<(&'static str, Range<usize>)> {
        fn at<T>(
            key: &'static str,
            it: &Option<Spanned<T>>,
        ) -> Option<(&'static str, Range<usize>)> {
            it.as_ref().map(|it| (key, it.span()))
        }
        let keys = [
            at("call", &self.call),
            at("signal", &self.signal),
            at("expire", &self.expire),
            at("wait", &self.wait),
            at("blocks", &self.blocks),
            at("case", &self.case),
            at("record", &self.record),
            at("from", &self.from),
            at("args", &self.args),
            at("value", &self.value),
            at("set", &self.set),
            at("at", &self.at),
            at("ended", &self.ended),
            at("variables", &self.variables),
            at("key", &self.key),
            at("equals", &self.equals),
            at("missing", &self.missing),
            at("returns", &self.returns),
            at("emits", &self.emits),
            at("moves", &self.moves),
            at("fails", &self.fails),
        ];
        keys.into_iter().flatten().collect()
    }
}
