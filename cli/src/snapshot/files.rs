//! The files of a snapshot.

use crate::{
    ethereum::{checksummed, parse_address},
    failure::Failure,
};
use cybermiles_primitives::{Balance, BlockNumber};
use pallet_claims::snapshot::{Leaf, Tree, VestingTerms, LEAF_ENCODING};
use serde::{de::Error, Deserialize, Deserializer, Serialize, Serializer};
use sp_core::{H160, H256};
use std::{
    collections::HashSet,
    fs,
    io::{self, BufReader, BufWriter, Write},
    path::Path,
};

/// The format's name, with its version.
pub const FORMAT: &str = "cybermiles-claims-v1";

/// The proofs file: everything that holders need to claim.
#[derive(Deserialize)]
pub struct Proofs {
    format: String,
    /// The Merkle root.
    pub root: H256,
    /// The sum of the leaves.
    pub total: Planck,
    /// The holders.
    pub leaves: Vec<Entry>,
}

/// A leaf and its proof.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Entry {
    /// The holder.
    pub address: Address,
    amount: Planck,
    vesting: Option<Terms>,
    /// The siblings from the leaf upwards.
    pub proof: Vec<H256>,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
struct Terms {
    vested: Planck,
    per_block: Planck,
    starting_block: BlockNumber,
}

/// An amount; a decimal string in JSON, whose numbers are too small.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Planck(pub Balance);

impl Serialize for Planck {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Planck {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        crate::parse::planck(&text)
            .map(Self)
            .map_err(D::Error::custom)
    }
}

/// An Ethereum address, with its checksum.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Address(pub H160);

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&checksummed(self.0))
    }
}

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        parse_address(&text).map(Self).map_err(D::Error::custom)
    }
}

impl Entry {
    fn new(leaf: &Leaf, proof: Vec<H256>) -> Self {
        let vesting = leaf.vesting.map(|v| Terms {
            vested: Planck(v.vested),
            per_block: Planck(v.per_block),
            starting_block: v.starting_block,
        });
        Self {
            address: Address(leaf.address),
            amount: Planck(leaf.amount),
            vesting,
            proof,
        }
    }

    /// The leaf as the chain takes it.
    pub fn leaf(&self) -> Leaf {
        let vesting = self.vesting.map(|v| VestingTerms {
            vested: v.vested.0,
            per_block: v.per_block.0,
            starting_block: v.starting_block,
        });
        Leaf {
            address: self.address.0,
            amount: self.amount.0,
            vesting,
        }
    }
}

impl Proofs {
    /// Reads a proofs file.
    pub fn read(path: &Path) -> Result<Self, Failure> {
        let file = fs::File::open(path).map_err(|why| Failure::file(path, why))?;
        let proofs: Self = serde_json::from_reader(BufReader::new(file))
            .map_err(|why| Failure::file(path, format!("no proofs file: {why}")))?;
        if proofs.format != FORMAT {
            let found = proofs.format;
            return Err(Failure::file(
                path,
                format!("the format is {found:?}, not {FORMAT:?}"),
            ));
        }
        Ok(proofs)
    }

    /// All that is wrong with it.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut seen = HashSet::new();
        for entry in &self.leaves {
            let address = checksummed(entry.address.0);
            if !seen.insert(entry.address) {
                faults.push(format!("{address}: there twice"));
            }
            if !entry.leaf().is_sound() {
                faults.push(format!("{address}: amount or vesting make no sense"));
            }
            if !entry.leaf().is_proven(self.root, &entry.proof) {
                faults.push(format!("{address}: the proof does not lead to the root"));
            }
        }
        let leaves: Vec<Leaf> = self.leaves.iter().map(Entry::leaf).collect();
        let sum = leaves
            .iter()
            .try_fold(0, |sum: Balance, leaf| sum.checked_add(leaf.amount));
        if sum != Some(self.total.0) {
            faults.push("the amounts do not add up to the total".into());
        }
        if Tree::new(&leaves).map(|tree| tree.root()) != Some(self.root) {
            faults.push("these leaves do not make the root: some are missing or changed".into());
        }
        faults
    }
}

/// Writes all files of a snapshot to the folder `out`.
pub fn write(out: &Path, tree: &Tree, leaves: &[Leaf], total: Balance) -> Result<(), Failure> {
    fs::create_dir_all(out).map_err(|why| Failure::file(out, why))?;
    let write_file = |name: &str, body: &dyn Fn(&mut dyn Write) -> io::Result<()>| {
        let path = out.join(name);
        let written = fs::File::create(&path).and_then(|file| {
            let mut file = BufWriter::new(file);
            body(&mut file)?;
            file.flush()
        });
        written.map_err(|why| Failure::file(&path, why))
    };
    write_file("snapshot.json", &|to| {
        write_summary(to, tree, leaves, total)
    })?;
    write_file("proofs.json", &|to| write_proofs(to, tree, leaves, total))?;
    write_file("tree.json", &|to| write_dump(to, tree, leaves))
}

fn write_summary(
    to: &mut dyn Write,
    tree: &Tree,
    leaves: &[Leaf],
    total: Balance,
) -> io::Result<()> {
    let summary = serde_json::json!({
        "root": tree.root(),
        "total": Planck(total),
        "holders": leaves.len(),
    });
    writeln!(to, "{summary:#}")
}

/// A line per leaf, so that a holder's can be found with a text tool.
fn write_proofs(
    to: &mut dyn Write,
    tree: &Tree,
    leaves: &[Leaf],
    total: Balance,
) -> io::Result<()> {
    let root = tree.root();
    writeln!(
        to,
        "{{\"format\":\"{FORMAT}\",\"root\":\"{root:#x}\",\"total\":\"{total}\",\"leaves\":["
    )?;
    for (given, leaf) in leaves.iter().enumerate() {
        if given > 0 {
            writeln!(to, ",")?;
        }
        let entry = Entry::new(leaf, tree.proof(given).unwrap_or_default());
        serde_json::to_writer(&mut *to, &entry)?;
    }
    writeln!(to, "\n]}}")
}

/// What `StandardMerkleTree.load` of OpenZeppelin reads.
fn write_dump(to: &mut dyn Write, tree: &Tree, leaves: &[Leaf]) -> io::Result<()> {
    #[derive(Serialize)]
    struct Dump<'a> {
        format: &'static str,
        #[serde(rename = "leafEncoding")]
        leaf_encoding: [&'static str; 5],
        tree: Vec<&'a H256>,
        values: Vec<Value>,
    }
    #[derive(Serialize)]
    struct Value {
        value: (Address, Planck, Planck, Planck, Planck),
        #[serde(rename = "treeIndex")]
        tree_index: Option<usize>,
    }
    let value = |(given, leaf): (usize, &Leaf)| {
        let (vested, per_block, starting_block) = leaf.vesting.map_or((0, 0, 0), |v| {
            (v.vested, v.per_block, v.starting_block.into())
        });
        let [amount, vested, per_block, starting_block] =
            [leaf.amount, vested, per_block, starting_block].map(Planck);
        let value = (
            Address(leaf.address),
            amount,
            vested,
            per_block,
            starting_block,
        );
        Value {
            value,
            tree_index: tree.heap_index(given),
        }
    };
    let dump = Dump {
        format: "standard-v1",
        leaf_encoding: LEAF_ENCODING,
        tree: tree.heap().collect(),
        values: leaves.iter().enumerate().map(value).collect(),
    };
    serde_json::to_writer(&mut *to, &dump)?;
    writeln!(to)
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::arithmetic_side_effects,
        clippy::indexing_slicing,
        clippy::unwrap_used
    )]

    use super::*;

    fn leaves() -> Vec<Leaf> {
        let vesting = VestingTerms {
            vested: 600,
            per_block: 10,
            starting_block: 20,
        };
        (0..9)
            .map(|i| Leaf {
                address: H160::repeat_byte(i),
                amount: 1_000 + u128::from(i),
                vesting: (i == 4).then_some(vesting),
            })
            .collect()
    }

    fn written() -> Proofs {
        let folder = tempfile::tempdir().unwrap();
        let leaves = leaves();
        let total = leaves.iter().map(|leaf| leaf.amount).sum();
        write(folder.path(), &Tree::new(&leaves).unwrap(), &leaves, total).unwrap();
        Proofs::read(&folder.path().join("proofs.json")).unwrap()
    }

    #[test]
    fn what_was_written_is_read_and_sound() {
        let proofs = written();
        assert_eq!(
            proofs.leaves.iter().map(Entry::leaf).collect::<Vec<_>>(),
            leaves()
        );
        assert_eq!(proofs.total, Planck(9_036));
        assert_eq!(proofs.faults(), Vec::<String>::new());
    }

    #[test]
    fn a_changed_amount_is_found() {
        let mut proofs = written();
        proofs.leaves[3].amount = Planck(1);
        let faults = proofs.faults();
        assert_eq!(faults.len(), 3);
        assert!(faults[0].contains("0x0303030303030303030303030303030303030303: the proof"));
    }

    #[test]
    fn a_missing_leaf_is_found_even_if_the_total_is_mended() {
        let mut proofs = written();
        proofs.leaves.pop();
        proofs.total = Planck(9_036 - 1_008);
        let faults = proofs.faults();
        assert_eq!(
            faults,
            ["these leaves do not make the root: some are missing or changed"]
        );
    }

    #[test]
    fn a_leaf_that_is_there_twice_is_found() {
        let mut proofs = written();
        let twin = proofs.leaves[0].clone();
        proofs.leaves.push(twin);
        assert!(proofs.faults()[0].ends_with("there twice"));
    }
}
