//! What conditions compute and what consequences do: expressions in postfix form, and statements.
//!
//! Jumps go forward only, so both end after at most as many steps as they have parts.

use crate::decimal::Rounding;
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

/// An expression in postfix form: operands first, then what combines them.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Debug,
    Default,
    Encode,
    Decode,
    DecodeWithMemTracking,
    TypeInfo,
)]
pub struct Expr(pub Vec<Op>);

/// One operation on the stack. Both operands of a binary one have the same type.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Debug,
    Encode,
    Decode,
    DecodeWithMemTracking,
    TypeInfo,
)]
pub enum Op {
    /// Pushes the constant with this index.
    Const(u16),
    /// Pushes a field of the fact in a slot. In an alpha test the fact itself is slot 0; elsewhere the
    /// facts of the tuple are slots 0, 1, … and the fact under test comes after them.
    Field {
        /// The slot.
        slot: u8,
        /// The field.
        field: u8,
    },
    /// Pushes a local variable.
    Local(u8),
    /// Pushes the time of the firing as an `Int`, in milliseconds since 1970.
    Now,
    /// `-a` of numbers.
    Neg,
    /// `!a`.
    Not,
    /// `a + b` of numbers.
    Add,
    /// `a - b` of numbers.
    Sub,
    /// `a * b` of numbers.
    Mul,
    /// `a / b` of numbers, toward zero.
    Div,
    /// What the division of numbers leaves, with the sign of `a`.
    Rem,
    /// `a == b`.
    Eq,
    /// `a != b`.
    Ne,
    /// `a < b` of numbers or texts.
    Lt,
    /// `a <= b` of numbers or texts.
    Le,
    /// `a > b` of numbers or texts.
    Gt,
    /// `a >= b` of numbers or texts.
    Ge,
    /// If the top is false, leaves it and passes over so many operations; else takes it off.
    AndThen(u8),
    /// If the top is true, leaves it and passes over so many operations; else takes it off.
    OrElse(u8),
    /// `Int` to `Decimal`.
    ToDecimal,
    /// `Decimal` to `Int`, toward zero.
    ToInt,
    /// The smaller of two numbers.
    Min,
    /// The larger of two numbers.
    Max,
    /// `|a|` of a number.
    Abs,
    /// A `Decimal` rounded.
    Round {
        /// To so many decimal places.
        places: u8,
        /// In which direction.
        rounding: Rounding,
    },
    /// The bytes of a text, as an `Int`.
    Len,
}

/// One statement of a consequence.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Statement {
    /// Changes a field of a fact; the network does not see it before an `Update`.
    Set {
        /// The fact's slot.
        slot: u8,
        /// The field.
        field: u8,
        /// What it becomes.
        value: Expr,
    },
    /// Assigns to a local variable.
    Let {
        /// The variable.
        local: u8,
        /// What it becomes.
        value: Expr,
    },
    /// Shows the fact in a slot to the network as it is now.
    Update(u8),
    /// Takes the fact in a slot away.
    Delete(u8),
    /// Adds a fact.
    Insert {
        /// Its type.
        kind: u8,
        /// Its values.
        fields: Vec<Expr>,
    },
    /// Sends a message to whoever asked for the firing.
    Emit {
        /// What kind of message.
        topic: u8,
        /// What it says.
        values: Vec<Expr>,
    },
    /// Signals a process.
    Signal(u8),
    /// Gives the focus to an agenda group.
    Focus(u8),
    /// Passes over so many statements unless the condition holds.
    Unless {
        /// The condition.
        condition: Expr,
        /// How many statements.
        skip: u8,
    },
    /// Passes over so many statements.
    Skip(u8),
}

impl Statement {
    /// How many expressions it has.
    pub(crate) fn expressions(&self) -> usize {
        match self {
            Self::Set { .. } | Self::Let { .. } | Self::Unless { .. } => 1,
            Self::Insert { fields: exprs, .. } | Self::Emit { values: exprs, .. } => exprs.len(),
            Self::Update(_)
            | Self::Delete(_)
            | Self::Signal(_)
            | Self::Focus(_)
            | Self::Skip(_) => 0,
        }
    }
}
