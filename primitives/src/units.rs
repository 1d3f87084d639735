//! Units and the fixed quantities of CMT (000 ch. "CMT token", v1.8).

use crate::Balance;

/// One CMT in planck: 18 decimals, as the ERC-20.
pub const CMT: Balance = 1_000_000_000_000_000_000;

/// A thousandth of a CMT.
pub const MILLI_CMT: Balance = CMT / 1_000;

/// A millionth of a CMT.
pub const MICRO_CMT: Balance = CMT / 1_000_000;

/// How many digits of an amount stand after the decimal point.
pub const DECIMALS: u8 = 18;

/// The token's symbol.
pub const SYMBOL: &str = "CMT";

/// The SS58 address prefix: generic until one is registered.
pub const SS58_PREFIX: u16 = 42;

/// All the CMT there is in block 0.
pub const GENESIS_SUPPLY: Balance = 1_000_000_000 * CMT;

/// What the total issuance never passes.
pub const SUPPLY_CAP: Balance = 10_000_000_000 * CMT;
