//! A rules engine: facts go in, rules fire on them until none is left to fire, facts and effects come out.
//!
//! What the papers promise (003 chapter 3.1: forward chaining, the Rete algorithm), in a form on which every
//! node of a chain agrees: exact decimals and no floating point, no order that depends on a hash, a total
//! order of what fires next, caps on whatever can grow, and a count of steps that bounds the rest. A firing
//! happens whole or not at all.
//!
//! * [`RuleSet`] is the compiled form, [`RuleSet::from_bytes`] refuses what is not sound;
//! * [`Session`] holds facts, keeps the network up to date as they come, change and go, and fires;
//! * [`Observer`] is told what happens and why.
//!
//! The Pricing rule of 003, as the compiler writes it: above 740 the price is 0.8 of what is listed.
//!
//! ```
//! use cybermiles_rules::*;
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let field = |name: &str| Field { name: name.into(), ty: Type::Decimal };
//! let decimal = |text: &str| text.parse().map(Value::Decimal).map_err(|why: NotDecimal| why.to_string());
//! let rules = RuleSet {
//!     types: vec![FactType {
//!         name: "Message".into(),
//!         fields: vec![field("fico_score"), field("listed_price"), field("price")],
//!     }],
//!     agenda_groups: vec!["MAIN".into()],
//!     constants: vec![decimal("740")?, decimal("0.8")?],
//!     // fico_score > 740
//!     alphas: vec![Alpha { kind: 0, tests: vec![Expr(vec![Op::Field { slot: 0, field: 0 }, Op::Const(0), Op::Gt])] }],
//!     betas: vec![Beta { left: None, right: 0, join: Join::Each, tests: vec![] }],
//!     rules: vec![Rule {
//!         name: "Pricing".into(),
//!         node: Some(0),
//!         // price = listed_price * 0.8
//!         then: vec![Statement::Set {
//!             slot: 0,
//!             field: 2,
//!             value: Expr(vec![Op::Field { slot: 0, field: 1 }, Op::Const(1), Op::Mul]),
//!         }],
//!         ..Default::default()
//!     }],
//!     ..Default::default()
//! };
//! let rules = RuleSet::from_bytes(&rules.to_bytes()).map_err(|why| why.to_string())?;
//!
//! let price = |fico: &str| -> Result<Value, String> {
//!     let mut session = Session::new(&rules, 0, Limits::STATELESS).map_err(|why| why.to_string())?;
//!     let fields = vec![decimal(fico)?, decimal("100")?, decimal("0")?];
//!     let message = Fact { kind: 0, fields: fields.try_into().map_err(|_| "too many")? };
//!     session.insert(message).map_err(|why| why.to_string())?;
//!     let outcome = session.fire().map_err(|failure| failure.error.to_string())?;
//!     Ok(outcome.state.facts[0].fact.fields[2].clone())
//! };
//! assert_eq!(price("741")?, decimal("80")?);
//! assert_eq!(price("740")?, decimal("0")?);
//! # Ok(())
//! # }
//! ```
//!
//! The compiler is a crate of its own (`cli/rules`), so are storage and money (`pallets/engine/rules`).
//! `docs/rules.md` tells the semantics with their reasons.
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

mod agenda;
mod caps;
mod check;
mod code;
mod decimal;
mod error;
mod eval;
mod form;
mod memory;
mod network;
mod observer;
mod rule_set;
mod session;
mod value;
mod verify;

pub use caps::Cap;
pub use check::{Invalid, Part, MAGIC, VERSION};
pub use code::{Expr, Op, Statement};
pub use decimal::{Decimal, NotDecimal, Rounding, PLACES};
pub use error::{Error, Failure};
pub use form::Form;
pub use observer::{Criterion, Event, Observer, Rival};
pub use rule_set::{Alpha, Beta, Enum, FactType, Field, Join, Name, Rule, RuleSet, Topic};
pub use session::{Effect, Firing, Kept, Limits, Outcome, Session, State};
pub use value::{Fact, Fields, Text, Type, Value};
