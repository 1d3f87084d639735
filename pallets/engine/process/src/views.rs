//! What a client is shown.

use crate::{costs::count, deciding::named, deploying::sound, pallet::*, types::*};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use cybermiles_primitives::{
    engine::{CaseId, ItemName, NamedValue, TokenId},
    AccountId, Hash, Moment,
};
use cybermiles_process::{Case, Invalid, Process, Shape};
use cybermiles_rules::{Name, Value};
use frame_support::traits::Time;
use scale_info::TypeInfo;
use sp_io::hashing::blake2_256;

/// A process that is deployed.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct ProcessView {
    /// The hash of its code.
    pub code: Hash,
    /// How often it was replaced.
    pub revision: u32,
    /// Its code.
    pub bytes: CodeBytes,
}

/// A token that waits.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct TokenView {
    /// Which one.
    pub token: TokenId,
    /// The name of the node in which it waits.
    pub node: Name,
    /// From when on it may leave by its deadline, in milliseconds since 1970.
    pub due: Option<Moment>,
    /// The sub-process for which it waits.
    pub child: Option<CaseId>,
}

/// A role, and who plays it.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct RoleView {
    /// What it is called.
    pub name: Name,
    /// Who plays it.
    pub account: AccountId,
}

/// A case.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct CaseView {
    /// Whose process it runs.
    pub owner: AccountId,
    /// What the process was called when it began.
    pub name: ItemName,
    /// The hash of the code that it runs.
    pub code: Hash,
    /// Who controls it and pays for it.
    pub controller: AccountId,
    /// Its roles, in the order of the process.
    pub roles: Vec<RoleView>,
    /// The token that waits for it, if it is a sub-process.
    pub parent: Option<Parent>,
    /// Whether it has ended.
    pub ended: bool,
    /// Its tokens, each of which waits.
    pub tokens: Vec<TokenView>,
    /// Its variables, in the order of the process.
    pub variables: Vec<NamedValue>,
}

/// What is in some code.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct Summary {
    /// The hash under which it would be stored.
    pub code: Hash,
    /// The hash of the text from which it was compiled, as it says itself.
    pub source: Hash,
    /// What the process calls itself.
    pub name: Name,
    /// How many nodes it has.
    pub nodes: u32,
    /// Its roles.
    pub roles: Vec<Name>,
    /// What is known of its net.
    pub shape: Shape,
}

/// A case as it is stored, and its process.
struct Opened {
    data: CaseData,
    process: Process,
    state: Case,
}

impl Opened {
    fn tokens(&self) -> impl Iterator<Item = TokenView> + '_ {
        self.state.tokens.iter().map(|token| {
            let node = self.process.nodes.get(usize::from(token.node));
            let mut children = self.data.children.iter();
            let child = children.find(|child| child.token == token.id);
            TokenView {
                token: token.id,
                node: node.map(|node| node.name.clone()).unwrap_or_default(),
                due: token.due,
                child: child.map(|child| child.case),
            }
        })
    }

    fn roles(&self) -> Vec<RoleView> {
        let roles = self.process.roles.iter().zip(&self.data.roles);
        let view = |(name, account): (&Name, &AccountId)| RoleView {
            name: name.clone(),
            account: account.clone(),
        };
        roles.map(view).collect()
    }
}

impl<T: Config> Pallet<T> {
    pub(crate) fn process_view(owner: &AccountId, name: &ItemName) -> Option<ProcessView> {
        let entry = Processes::<T>::get(owner, name)?;
        let code = Codes::<T>::get(owner, entry.code)?;
        Some(ProcessView {
            code: entry.code,
            revision: entry.revision,
            bytes: code.bytes,
        })
    }

    fn opened(id: CaseId) -> Option<Opened> {
        let data = Cases::<T>::get(id)?.data;
        let code = Codes::<T>::get(&data.controller, data.code)?;
        Some(Opened {
            process: Process::trusted(&code.bytes).ok()?,
            state: data.state::<T>().ok()?,
            data,
        })
    }

    pub(crate) fn case_view(id: CaseId) -> Option<CaseView> {
        let opened = Self::opened(id)?;
        let (tokens, roles) = (opened.tokens().collect(), opened.roles());
        let Opened {
            data,
            process,
            state,
        } = opened;
        Some(CaseView {
            owner: data.owner,
            name: data.name,
            code: data.code,
            controller: data.controller,
            roles,
            parent: data.parent,
            ended: data.ended,
            tokens,
            variables: named(&process.variables, &state.variables),
        })
    }

    pub(crate) fn next_view(id: CaseId, after: Option<TokenId>) -> Option<TokenView> {
        let opened = Self::opened(id)?;
        let mut tokens = opened.tokens();
        tokens.find(|view| after.is_none_or(|after| view.token > after))
    }

    pub(crate) fn variable_view(id: CaseId, name: &[u8]) -> Option<Value> {
        let opened = Self::opened(id)?;
        let place = opened.process.variables.position(name)?;
        opened.state.variables.get(usize::from(place)).cloned()
    }

    pub(crate) fn due_view(id: CaseId) -> Vec<TokenId> {
        let Some(opened) = Self::opened(id) else {
            return Vec::new();
        };
        let now = T::Time::now();
        let tokens = opened.state.tokens.into_iter();
        let due = tokens.filter(|token| token.due.is_some_and(|due| due <= now));
        due.map(|token| token.id).collect()
    }

    pub(crate) fn summary(bytes: &[u8]) -> Result<Summary, Invalid> {
        let process = sound(bytes)?;
        let shape = process.soundness().map_err(Invalid::Unsound)?;
        Ok(Summary {
            code: blake2_256(bytes).into(),
            source: process.source.into(),
            name: process.name,
            nodes: count(process.nodes.len()),
            roles: process.roles,
            shape,
        })
    }
}
