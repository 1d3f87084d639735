//! Forms: named fields with types, and expressions over the values of one of them, outside any rule set.
//! Records and the variables of processes have forms.

use crate::{
    rule_set::{Enum, Field},
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

/// Named fields, and the enums that are among their types.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Form {
    /// The enums.
    pub enums: Vec<Enum>,
    /// The fields.
    pub fields: Vec<Field>,
}
