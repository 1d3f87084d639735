//! What a contract is told of a call that was refused.

use sp_runtime::{DispatchError, ModuleError, TokenError};

/// How a call ended. Contracts know the numbers: they never change.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(u32)]
pub enum Status {
    /// It is done, and its output is written.
    Ok = 0,
    /// The input is not what the function takes.
    Malformed = 1,
    /// There is no such thing.
    NotFound = 2,
    /// The contract may not do that.
    NotAllowed = 3,
    /// It is not as the caller expects: replaced, or of another revision.
    Conflict = 4,
    /// Values, names or transitions that are not those of what they are for.
    Invalid = 5,
    /// A rule or a process could not compute.
    Undone = 6,
    /// More than there may be.
    Limit = 7,
    /// The contract's account can't pay for it.
    NoFunds = 8,
    /// The call may only read.
    ReadOnly = 9,
    /// Anything else.
    Other = 255,
}

/// The errors of the pallets behind the promises, by name: what they mean to a contract.
const MEANINGS: &[(Status, &[&str])] = &[
    (
        Status::NotFound,
        &[
            "UnknownRuleSet",
            "UnknownProcess",
            "UnknownCase",
            "UnknownToken",
            "UnknownCollection",
            "UnknownRecord",
            "UnknownIndex",
            "UnknownApp",
        ],
    ),
    (
        Status::NotAllowed,
        &[
            "NotOwner",
            "NotController",
            "NotAllowed",
            "NotWritable",
            "NotEnded",
            "HasParent",
        ],
    ),
    (
        Status::Conflict,
        &["Replaced", "WrongRevision", "Ended", "NotDue", "NotEmpty"],
    ),
    (
        Status::Invalid,
        &[
            "WrongFields",
            "WrongRoles",
            "WrongValue",
            "NoSuchType",
            "NoSuchFact",
            "NoSuchTransition",
            "TextTooLong",
            "BadName",
            "BadKey",
            "LimitOutOfRange",
            "StepsOutOfRange",
        ],
    ),
    (
        Status::Undone,
        &["Overflow", "DivisionByZero", "NoWay", "RulesFailed"],
    ),
    (
        Status::Limit,
        &[
            "StepLimit",
            "VisitLimit",
            "RunLimit",
            "FiringLimit",
            "TokenLimit",
            "FactLimit",
            "EffectLimit",
            "ServiceLimit",
            "ChildLimit",
            "TooDeep",
            "TooManyAlike",
            "FactsTooLarge",
            "OutcomeTooLarge",
            "OverCap",
            "QueueFull",
            "InputTooLong",
            "GasTooHigh",
            "NoContract",
        ],
    ),
];

impl Status {
    /// What an error means to a contract.
    pub fn of(error: &DispatchError) -> Self {
        match error {
            DispatchError::Token(
                TokenError::FundsUnavailable | TokenError::NotExpendable | TokenError::Frozen,
            ) => Self::NoFunds,
            DispatchError::Arithmetic(_) => Self::Undone,
            DispatchError::Module(ModuleError {
                message: Some(name),
                ..
            }) => Self::of_name(name),
            _ => Self::Other,
        }
    }

    fn of_name(name: &str) -> Self {
        MEANINGS
            .iter()
            .find(|(_, names)| names.contains(&name))
            .map_or(Self::Other, |(status, _)| *status)
    }
}
