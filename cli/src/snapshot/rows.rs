//! The table of holders: every row, or every fault with its line.

use crate::{ethereum::parse_address, parse::planck};
use cybermiles_primitives::{Balance, BlockNumber, GENESIS_SUPPLY};
use pallet_claims::snapshot::{Leaf, VestingTerms};
use sp_core::H160;
use std::{collections::HashMap, fmt, io::Read};

/// What is wrong, and on which line of the file.
#[derive(Debug, Eq, PartialEq)]
pub struct Fault {
    /// Counted from 1.
    pub line: u64,
    /// What is wrong there.
    pub why: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: {}", self.line, self.why)
    }
}

/// Where the columns stand.
struct Columns {
    address: usize,
    amount: usize,
    vested: Option<usize>,
    per_block: Option<usize>,
    starting_block: Option<usize>,
}

const NAMES: [&str; 5] = ["address", "amount", "vested", "per_block", "starting_block"];

/// The leaves and their sum, which must be `total` if that is given.
pub fn read(table: impl Read, total: Option<Balance>) -> Result<(Vec<Leaf>, Balance), Vec<Fault>> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(table);
    let columns = reader
        .headers()
        .map_err(|why| why.to_string())
        .and_then(Columns::find)
        .map_err(|why| vec![Fault { line: 1, why }])?;

    let mut leaves = Vec::new();
    let mut faults = Vec::new();
    let mut seen = HashMap::new();
    for record in reader.into_records() {
        let line = match &record {
            Ok(record) => record.position().map_or(0, csv::Position::line),
            Err(fault) => fault.position().map_or(0, csv::Position::line),
        };
        let leaf = record
            .map_err(|_| "the row is not text in UTF-8".to_string())
            .and_then(|record| columns.leaf(&record))
            .and_then(|leaf| ensure_new(&mut seen, leaf, line));
        match leaf {
            Ok(leaf) => leaves.push(leaf),
            Err(why) => faults.push(Fault { line, why }),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let sum = sum(&leaves, total).map_err(|why| vec![Fault { line: 1, why }])?;
    Ok((leaves, sum))
}

fn ensure_new(seen: &mut HashMap<H160, u64>, leaf: Leaf, line: u64) -> Result<Leaf, String> {
    match seen.insert(leaf.address, line) {
        None => Ok(leaf),
        Some(first) => {
            seen.insert(leaf.address, first);
            Err(format!(
                "address {:#x} is already on line {first}",
                leaf.address
            ))
        }
    }
}

fn sum(leaves: &[Leaf], total: Option<Balance>) -> Result<Balance, String> {
    let sum = leaves
        .iter()
        .try_fold(0, |sum: Balance, leaf| sum.checked_add(leaf.amount))
        .filter(|sum| *sum <= GENESIS_SUPPLY)
        .ok_or("the amounts add up to more than the 1,000,000,000 CMT of genesis")?;
    match total {
        Some(total) if total != sum => Err(format!(
            "the amounts add up to {sum}, not to the {total} of --total"
        )),
        _ => Ok(sum),
    }
}

impl Columns {
    fn find(header: &csv::StringRecord) -> Result<Self, String> {
        if let Some(unknown) = header.iter().find(|name| !NAMES.contains(name)) {
            return Err(format!(
                "unknown column {unknown:?}; there are {}",
                NAMES.join(", ")
            ));
        }
        let find = |wanted| {
            let mut places = header
                .iter()
                .enumerate()
                .filter(|(_, name)| *name == wanted)
                .map(|(at, _)| at);
            match (places.next(), places.next()) {
                (_, Some(_)) => Err(format!("two columns {wanted:?}")),
                (place, None) => Ok(place),
            }
        };
        let need = |wanted| find(wanted)?.ok_or_else(|| format!("no column {wanted:?}"));
        Ok(Self {
            address: need("address")?,
            amount: need("amount")?,
            vested: find("vested")?,
            per_block: find("per_block")?,
            starting_block: find("starting_block")?,
        })
    }

    fn leaf(&self, record: &csv::StringRecord) -> Result<Leaf, String> {
        let has_rest = record.len() > NAMES.len();
        let cell = |column: usize| record.get(column).unwrap_or_default();
        let number = |name: &str, column: usize| {
            planck(cell(column)).map_err(|why| format!("{name} {:?} is {why}", cell(column)))
        };
        let optional = |name: &str, column: Option<usize>| match column {
            Some(column) if !cell(column).is_empty() => number(name, column),
            _ => Ok(0),
        };
        if has_rest {
            return Err(format!(
                "{} cells, where there are {} columns",
                record.len(),
                NAMES.len()
            ));
        }

        let address = parse_address(cell(self.address))?;
        let amount = number("amount", self.amount)?;
        if amount == 0 {
            return Err("amount is zero".into());
        }
        if amount > GENESIS_SUPPLY {
            return Err(format!(
                "amount {amount} is above the 1,000,000,000 CMT of genesis"
            ));
        }
        let vesting = vesting(
            optional("vested", self.vested)?,
            optional("per_block", self.per_block)?,
            optional("starting_block", self.starting_block)?,
        )?;
        let leaf = Leaf {
            address,
            amount,
            vesting,
        };
        if !leaf.is_sound() {
            return Err("vested is above the amount".into());
        }
        Ok(leaf)
    }
}

fn vesting(
    vested: Balance,
    per_block: Balance,
    starting_block: Balance,
) -> Result<Option<VestingTerms>, String> {
    if (vested, per_block, starting_block) == (0, 0, 0) {
        return Ok(None);
    }
    if vested == 0 || per_block == 0 {
        return Err("vesting needs both vested and per_block".into());
    }
    let starting_block = BlockNumber::try_from(starting_block).map_err(|_| {
        format!(
            "starting_block {starting_block} is above {}",
            BlockNumber::MAX
        )
    })?;
    Ok(Some(VestingTerms {
        vested,
        per_block,
        starting_block,
    }))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, clippy::unwrap_used)]

    use super::*;

    const A: &str = "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed";
    const B: &str = "0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359";
    const BILLION: &str = "1000000000000000000000000000";

    fn faults(table: &str) -> Vec<(u64, String)> {
        let faults = read(table.as_bytes(), None).unwrap_err();
        faults
            .into_iter()
            .map(|fault| (fault.line, fault.why))
            .collect()
    }

    #[test]
    fn rows_with_and_without_vesting() {
        let table = format!(
            "amount, address ,vested,per_block,starting_block\n\
             1500,{A},,,\n\n1000,{B},600,10,20\n"
        );
        let (leaves, total) = read(table.as_bytes(), Some(2_500)).unwrap();
        assert_eq!(total, 2_500);
        assert_eq!(leaves[0].amount, 1_500);
        assert_eq!(leaves[0].vesting, None);
        let vesting = VestingTerms {
            vested: 600,
            per_block: 10,
            starting_block: 20,
        };
        assert_eq!(leaves[1].vesting, Some(vesting));
    }

    #[test]
    fn two_columns_are_enough() {
        let (leaves, total) =
            read(format!("address,amount\n{A},{BILLION}\n").as_bytes(), None).unwrap();
        assert_eq!((leaves.len(), total), (1, GENESIS_SUPPLY));
    }

    #[test]
    fn the_header_is_required() {
        let (line, why) = faults(&format!("{A},1500\n"))[0].clone();
        assert_eq!(line, 1);
        assert!(why.starts_with("unknown column"));
        assert_eq!(faults("address\n")[0].1, "no column \"amount\"");
        assert_eq!(
            faults("address,amount,amount\n")[0].1,
            "two columns \"amount\""
        );
        assert_eq!(faults("")[0].1, "no column \"address\"");
    }

    #[test]
    fn every_fault_is_reported_with_its_line() {
        let table = format!(
            "address,amount,vested,per_block,starting_block\n\
             {A},1,,,\n\
             {A},2,,,\n\
             0x12,3,,,\n\
             0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed,4,,,\n\
             {B},0,,,\n\
             {B},1.5,,,\n\
             {B},340282366920938463463374607431768211456,,,\n\
             {B},{BILLION}1,,,\n\
             {B},5,6,1,1\n\
             {B},5,5,0,1\n\
             {B},5,5,1,4294967296\n\
             {B},5,5,1,1,1\n\
             {B}\n\
             {B},-1,,,\n\
             {B},7,,,\n\
             {B},8,,,\n"
        );
        let found = faults(&table);
        let expected = [
            (3, "is already on line 2"),
            (4, "is not 0x and 40 hex digits"),
            (5, "wrong checksum (EIP-55)"),
            (6, "amount is zero"),
            (7, "amount \"1.5\" is not a whole number"),
            (8, "is above 2^128 - 1"),
            (9, "is above the 1,000,000,000 CMT"),
            (10, "vested is above the amount"),
            (11, "vesting needs both vested and per_block"),
            (12, "starting_block 4294967296 is above 4294967295"),
            (13, "6 cells, where there are 5 columns"),
            (14, "amount \"\" is not a whole number"),
            (15, "amount \"-1\" is not a whole number"),
            (17, "is already on line 16"),
        ];
        assert_eq!(found.len(), expected.len());
        for ((line, why), (expected_line, part)) in found.iter().zip(expected) {
            assert_eq!(*line, expected_line);
            assert!(why.contains(part), "line {line}: {why}");
        }
    }

    #[test]
    fn a_duplicate_names_the_first_line_every_time() {
        let found = faults(&format!("address,amount\n{A},1\n{A},2\n{A},3\n"));
        assert_eq!(
            found.iter().map(|(line, _)| *line).collect::<Vec<_>>(),
            [3, 4]
        );
        assert!(found.iter().all(|(_, why)| why.ends_with("line 2")));
    }

    #[test]
    fn bytes_that_are_no_text_are_a_fault_of_their_line() {
        let mut table = format!("address,amount\n{A},1\n").into_bytes();
        table.extend_from_slice(b"\xff\xfe,2\n");
        let faults = read(&table[..], None).unwrap_err();
        assert_eq!(
            faults,
            [Fault {
                line: 3,
                why: "the row is not text in UTF-8".into()
            }]
        );
    }

    #[test]
    fn the_sum_is_held_against_the_supply_and_the_given_total() {
        let found = faults(&format!("address,amount\n{A},{BILLION}\n{B},1\n"));
        assert!(found[0].1.contains("more than the 1,000,000,000 CMT"));
        let table = format!("address,amount\n{A},5\n");
        let faults = read(table.as_bytes(), Some(6)).unwrap_err();
        assert_eq!(
            faults[0].why,
            "the amounts add up to 5, not to the 6 of --total"
        );
    }
}
