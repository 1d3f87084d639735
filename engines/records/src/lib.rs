//! Schemas of records, and the order of what they index.
//!
//! 003 ch. 3.3 promises applications a database of their own beside the ledger. A collection of records has a
//! [`Schema`]: the fields of a record with their types, in a [`Form`](cybermiles_rules::Form) as facts and
//! variables have them, which of them are indexed, and who may write. This crate is what a schema is, when it
//! is sound and how what it indexes is ordered; it knows no storage, no accounts and no money, which are the
//! business of `pallets/engine/records`.
//!
//! * [`Schema`] is the compiled form, [`Schema::from_bytes`] refuses what is not sound;
//! * [`order_key`] makes 16 bytes of a value whose order is that of the values.
//!
//! ```
//! use cybermiles_records::*;
//! use cybermiles_rules::{Field, Fields, Form, Type, Value};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let field = |name: &str, ty| Field { name: name.into(), ty };
//! let orders = Schema {
//!     name: "order".into(),
//!     form: Form {
//!         fields: vec![field("buyer", Type::Account), field("quantity", Type::Int)],
//!         ..Default::default()
//!     },
//!     indexes: vec![1],
//!     ..Default::default()
//! };
//! let orders = Schema::from_bytes(&orders.to_bytes()).map_err(|why| why.to_string())?;
//!
//! let order = vec![Value::Account([7; 32]), Value::Int(-3)];
//! assert_eq!(orders.check_values(&order), Ok(()));
//! let indexed: Vec<(u8, &Value)> = orders.indexed(&order).collect();
//! assert_eq!(indexed, [(0, &Value::Int(-3))]);
//! assert!(order_key(&Value::Int(-3)) < order_key(&Value::Int(2)));
//! # Ok(())
//! # }
//! ```
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

mod order;
mod schema;

pub use order::{order_key, OrderKey, ORDER_BYTES};
pub use schema::{Access, Cap, Invalid, Schema, MAGIC, VERSION};
