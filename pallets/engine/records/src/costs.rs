//! What a call is charged: before for the most that it may need, afterwards for what it used.

use crate::{pallet::*, types::*, WeightInfo};
use codec::MaxEncodedLen;
use cybermiles_primitives::engine::MAX_SCAN;
use cybermiles_rules::Fields;
use frame_support::weights::Weight;

/// Bytes and entries, counted as weights take them.
pub(crate) fn count(all: usize) -> u32 {
    u32::try_from(all).unwrap_or(u32::MAX)
}

/// What a call used.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Usage {
    /// Bytes of the schema that was read.
    pub schema: u32,
    /// Indexes of it.
    pub indexes: u32,
    /// Bytes of the fields that were brought or read.
    pub fields: u32,
    /// Entries of an index that were read.
    pub entries: u32,
}

impl Usage {
    fn most() -> Self {
        Self {
            schema: MAX_SCHEMA,
            indexes: MAX_INDEXES,
            fields: count(Fields::max_encoded_len()),
            entries: 0,
        }
    }
}

/// How many entries a scan reads at most.
pub(crate) fn most_entries(limit: u32) -> u32 {
    limit.min(MAX_SCAN).saturating_mul(READS_PER_RECORD)
}

impl<T: Config> Pallet<T> {
    pub(crate) fn weight_of_put(usage: &Usage) -> Weight {
        let Usage {
            schema,
            indexes,
            fields,
            ..
        } = *usage;
        // What replaces a record moves more in the index, what is new counts in the collection.
        T::WeightInfo::put(fields, indexes, schema)
            .max(T::WeightInfo::put_new(fields, indexes, schema))
    }

    pub(crate) fn weight_of_remove(usage: &Usage) -> Weight {
        T::WeightInfo::remove(usage.indexes, usage.schema)
    }

    pub(crate) fn weight_of_get(usage: &Usage) -> Weight {
        T::WeightInfo::get(usage.fields)
    }

    pub(crate) fn weight_of_scan(usage: &Usage) -> Weight {
        T::WeightInfo::scan(usage.entries, usage.schema)
    }

    /// With fields of so many bytes.
    pub(crate) fn most_for_put(fields: usize) -> Weight {
        Self::weight_of_put(&Usage {
            fields: count(fields),
            ..Usage::most()
        })
    }

    /// With fields of any length.
    pub(crate) fn most_for_any_put() -> Weight {
        Self::weight_of_put(&Usage::most())
    }

    pub(crate) fn most_for_remove() -> Weight {
        Self::weight_of_remove(&Usage::most())
    }

    pub(crate) fn most_for_get() -> Weight {
        Self::weight_of_get(&Usage::most())
    }

    pub(crate) fn most_for_scan(limit: u32) -> Weight {
        Self::weight_of_scan(&Usage {
            entries: most_entries(limit),
            ..Usage::most()
        })
    }
}
