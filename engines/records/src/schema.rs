//! The compiled form of a schema, and what makes it sound.

use alloc::vec::Vec;
use codec::{Decode, DecodeAll, DecodeWithMemTracking, Encode};
use core::fmt;
use cybermiles_rules::{Error, Form, Name, Value};
use scale_info::TypeInfo;

/// How the bytes of a schema begin.
pub const MAGIC: [u8; 4] = *b"CMSC";
/// The version of the compiled form, which follows.
pub const VERSION: u8 = 1;

/// What a schema may hold at most, beside the caps of its [`Form`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Cap {
    /// Bytes of an encoded schema.
    Bytes,
    /// Indexes of a schema.
    Indexes,
}

impl Cap {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Bytes, Self::Indexes];

    /// The most that is accepted.
    pub const fn max(self) -> u32 {
        match self {
            Self::Bytes => 4096,
            Self::Indexes => 4,
        }
    }

    /// What it counts, as an error says it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bytes => "bytes of a schema",
            Self::Indexes => "indexes of a schema",
        }
    }

    /// Refuses what is over.
    pub fn check(self, count: usize) -> Result<(), Invalid> {
        if count > self.max() as usize {
            return Err(Invalid::Over(self));
        }
        Ok(())
    }
}

/// Who writes the records of a collection; everybody reads them.
#[derive(
    Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, DecodeWithMemTracking, TypeInfo,
)]
pub enum Access {
    /// Only the owner of the collection.
    #[default]
    Owner,
    /// Whoever comes: who writes a record first is its author, and alone changes it afterwards.
    Anyone,
}

/// What the records of a collection are.
///
/// Its bytes are [`MAGIC`], a version and its SCALE encoding; [`Schema::from_bytes`] reads and checks them.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Schema {
    /// The Blake2-256 hash of the text from which it was compiled.
    pub source: [u8; 32],
    /// What one record is called.
    pub name: Name,
    /// Its fields, and the enums that are among their types.
    pub form: Form,
    /// The fields that are indexed, each once; an index has the number of its place here.
    pub indexes: Vec<u8>,
    /// Who writes.
    pub access: Access,
}

/// Why bytes are no sound schema.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Invalid {
    /// More than a cap allows.
    Over(Cap),
    /// They do not begin as a schema does.
    BadMagic,
    /// A version that is not known here.
    BadVersion,
    /// They are not the encoding of a schema.
    Undecodable,
    /// The name is empty, too long or not UTF-8.
    BadName,
    /// The fields are not sound.
    Form(cybermiles_rules::Invalid),
    /// An index of a field that is not there, or of one that has an index already.
    BadIndex,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Over(cap) => write!(f, "over the limit of {} ({})", cap.max(), cap.name()),
            Self::BadMagic => f.write_str("not a compiled schema"),
            Self::BadVersion => write!(f, "a compiled schema of another version than {VERSION}"),
            Self::Undecodable => f.write_str("a compiled schema that is damaged"),
            Self::BadName => f.write_str("a bad name of the records"),
            Self::Form(invalid) => invalid.fmt(f),
            Self::BadIndex => f.write_str("an index of no field, or a second one of the same"),
        }
    }
}

impl Schema {
    /// The bytes of the compiled form.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.push(VERSION);
        self.encode_to(&mut bytes);
        bytes
    }

    /// The schema that bytes are, if it is sound.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Invalid> {
        let schema = Self::trusted(bytes)?;
        // One schema, one encoding: its hash names it.
        if schema.to_bytes() != bytes {
            return Err(Invalid::Undecodable);
        }
        schema.check()?;
        Ok(schema)
    }

    /// The schema that bytes are which [`from_bytes`](Self::from_bytes) accepted before.
    pub fn trusted(bytes: &[u8]) -> Result<Self, Invalid> {
        Cap::Bytes.check(bytes.len())?;
        let rest = bytes.strip_prefix(&MAGIC).ok_or(Invalid::BadMagic)?;
        let mut rest = match rest.split_first() {
            Some((&VERSION, rest)) => rest,
            _ => return Err(Invalid::BadVersion),
        };
        Self::decode_all(&mut rest).map_err(|_| Invalid::Undecodable)
    }

    /// Whether it is sound.
    pub fn check(&self) -> Result<(), Invalid> {
        Cap::Bytes.check(self.to_bytes().len())?;
        let is_short = cybermiles_rules::Cap::Name.check(self.name.len()).is_ok();
        if self.name.is_empty() || !is_short || core::str::from_utf8(&self.name).is_err() {
            return Err(Invalid::BadName);
        }
        self.form.check().map_err(Invalid::Form)?;
        Cap::Indexes.check(self.indexes.len())?;
        let mut fields = self.indexes.iter().enumerate();
        let is_sound = fields.all(|(at, field)| {
            let before = self.indexes.iter().take(at);
            usize::from(*field) < self.form.fields.len() && before.into_iter().all(|b| b != field)
        });
        if !is_sound {
            return Err(Invalid::BadIndex);
        }
        Ok(())
    }

    /// Whether values are those of a record.
    pub fn check_values(&self, values: &[Value]) -> Result<(), Error> {
        self.form.check_values(values)
    }

    /// The field that an index is of.
    pub fn field_of(&self, index: u8) -> Option<u8> {
        self.indexes.get(usize::from(index)).copied()
    }

    /// The value of a record that an index is of.
    pub fn indexed_value<'a>(&self, index: u8, values: &'a [Value]) -> Option<&'a Value> {
        values.get(usize::from(self.field_of(index)?))
    }

    /// The values of a record that are indexed, each with the number of its index.
    pub fn indexed<'a>(&'a self, values: &'a [Value]) -> impl Iterator<Item = (u8, &'a Value)> {
        let values = self
            .indexes
            .iter()
            .map(|field| values.get(usize::from(*field)));
        (0u8..)
            .zip(values)
            .filter_map(|(index, value)| Some((index, value?)))
    }
}
