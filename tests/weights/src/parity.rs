//! ParityDB, laid out as the node's.
//!
//! The SDK shows the handle of a node's database, which the measurement of writes needs, only to a
//! build with its feature `runtime-benchmarks`. That feature would compile the whole SDK a second
//! time, so the database is opened here and lent to the SDK.

use parity_db::{ColumnOptions, CompressionType, Db, Operation, Options};
use sc_cli::Result;
use sc_client_db::DbHash;
use sp_database::{error::DatabaseError, Change, ColumnId, Database, Transaction};
use sp_runtime::traits::BlakeTwo256;
use sp_state_machine::{DefaultError, Storage};
use sp_trie::DBValue;
use std::{path::Path, sync::Arc};

/// How many columns a node's database has.
const COLUMNS: u8 = 13;

/// The column of the state's nodes.
pub const STATE: ColumnId = 1;

/// The column of indexed transactions, which are counted as the state's nodes are.
const TRANSACTION: ColumnId = 11;

/// The columns whose values are compressed: besides the two above, headers, bodies, their index and
/// justifications.
const COMPRESSED: [ColumnId; 6] = [STATE, TRANSACTION, 4, 5, 6, 12];

/// Opens the database in a folder, creates it if there is none.
pub fn open(path: &Path) -> Result<Arc<dyn Database<DbHash>>> {
    let mut options = Options::with_columns(path, COLUMNS);
    for (number, column) in (0..).zip(options.columns.iter_mut()) {
        *column = column_options(number);
    }
    let db = Db::open_or_create(&options).map_err(|error| {
        format!(
            "The database in `{}` cannot be opened: {error}. If a node uses it, stop the node.",
            path.display()
        )
    })?;
    Ok(Arc::new(ParityDb(db)))
}

fn column_options(column: ColumnId) -> ColumnOptions {
    let nodes = counts_references(column);
    ColumnOptions {
        ref_counted: nodes,
        preimage: nodes,
        uniform: nodes,
        compression: if COMPRESSED.contains(&column) {
            CompressionType::Lz4
        } else {
            CompressionType::NoCompression
        },
        ..Default::default()
    }
}

fn counts_references(column: ColumnId) -> bool {
    [STATE, TRANSACTION].contains(&column)
}

struct ParityDb(Db);

/// A column, and what is done to a key of it.
type InColumn = (u8, Operation<Vec<u8>, Vec<u8>>);

impl ParityDb {
    fn operation(change: Change<DbHash>) -> Option<InColumn> {
        let (column, operation) = match change {
            Change::Set(column, key, value) => (column, Operation::Set(key, value)),
            Change::Remove(column, key) => (column, Operation::Dereference(key)),
            Change::Store(column, key, value) => (column, Operation::Set(bytes(key), value)),
            Change::Reference(column, key) => (column, Operation::Reference(bytes(key))),
            Change::Release(column, key) => (column, Operation::Dereference(bytes(key))),
        };
        Some((u8::try_from(column).ok()?, operation))
    }
}

fn bytes(key: DbHash) -> Vec<u8> {
    key.as_bytes().to_vec()
}

impl Database<DbHash> for ParityDb {
    fn commit(&self, transaction: Transaction<DbHash>) -> std::result::Result<(), DatabaseError> {
        let operations = transaction.0.into_iter().filter_map(Self::operation);
        self.0
            .commit_changes(operations)
            .map_err(|error| DatabaseError(Box::new(error)))
    }

    fn get(&self, column: ColumnId, key: &[u8]) -> Option<Vec<u8>> {
        self.0.get(u8::try_from(column).ok()?, key).ok()?
    }

    fn supports_ref_counting(&self) -> bool {
        true
    }

    fn sanitize_key(&self, key: &mut Vec<u8>) {
        // The hash of a node comes last, behind its path.
        let path = key.len().saturating_sub(DbHash::len_bytes());
        key.drain(..path);
    }
}

/// The state's nodes in a database.
pub struct Nodes(pub Arc<dyn Database<DbHash>>);

impl Storage<BlakeTwo256> for Nodes {
    fn get(
        &self,
        hash: &DbHash,
        _: (&[u8], Option<u8>),
    ) -> std::result::Result<Option<DBValue>, DefaultError> {
        Ok(self.0.get(STATE, hash.as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_are_found_by_their_hash_as_long_as_somebody_refers_to_them() {
        let folder = tempfile::tempdir().unwrap();
        let db = open(folder.path()).unwrap();
        let hash = DbHash::repeat_byte(7);
        let commit = |change: Change<DbHash>| db.commit(Transaction(vec![change])).unwrap();
        // As the SDK stores them: by path and hash, of which the hash counts.
        let mut key = [b"path".as_slice(), hash.as_bytes()].concat();
        db.sanitize_key(&mut key);
        commit(Change::Set(STATE, key, b"node".to_vec()));
        commit(Change::Reference(STATE, hash));
        let found = || Nodes(Arc::clone(&db)).get(&hash, (&[], None)).unwrap();
        assert_eq!(found(), Some(b"node".to_vec()));
        commit(Change::Release(STATE, hash));
        assert_eq!(found(), Some(b"node".to_vec()));
    }

    #[test]
    fn a_folder_that_is_in_use_is_refused_with_advice() {
        let folder = tempfile::tempdir().unwrap();
        let _held = open(folder.path()).unwrap();
        let error = open(folder.path()).unwrap_err().to_string();
        assert!(error.contains("stop the node"), "{error}");
    }
}
