//! What the senders send.

use super::start::Knobs;
use anyhow::{bail, ensure, Context};
use clap::ValueEnum;
use cybermiles_runtime::Runtime;
use frame_support::traits::Get;

/// A node takes requests of 15 MiB, in which a byte has two digits; a block is to hold two of them.
const LONGEST_REMARK: usize = 4 * 1024 * 1024;

/// A kind of load.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Workload {
    /// CMT transfers, each signed by itself.
    Transfers,
    /// Many transfers in one signed transaction (`utility.batch_all`).
    Batches,
    /// Many payments in one signed transaction (`payouts.pay`).
    Payouts,
    /// Trades: list, buy, accept, release, each signed by its party.
    Trades,
    /// Calls of a contract that reads and writes its storage.
    Contracts,
    /// Bytes in the block's body: what files and archives are sent as.
    Remarks,
}

/// What `--workload` takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Choice {
    /// Individually signed CMT transfers. Unit: a transfer.
    Transfers,
    /// Transfers in batches of --batch. Unit: a transfer.
    Batches,
    /// Payments of --batch in one call of their own. Unit: a payment.
    Payouts,
    /// List, buy, accept, release. Unit: a trade, when it is closed.
    Trades,
    /// Calls of a small contract. Unit: a call.
    Contracts,
    /// Remarks of --bytes each, which fill a block's length before its weight. Unit: a remark.
    Remarks,
    /// Shares of the others, as --mix says. Unit: a transaction.
    Mix,
}

impl Workload {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Transfers => "transfers",
            Self::Batches => "batches",
            Self::Payouts => "payouts",
            Self::Trades => "trades",
            Self::Contracts => "contracts",
            Self::Remarks => "remarks",
        }
    }

    /// What is counted of it.
    pub fn unit(self) -> &'static str {
        match self {
            Self::Transfers | Self::Batches => "transfer",
            Self::Payouts => "payment",
            Self::Trades => "trade",
            Self::Contracts => "call",
            Self::Remarks => "remark",
        }
    }
}

/// The workloads and the share of each in percent.
pub fn shares(knobs: &Knobs) -> anyhow::Result<Vec<(Workload, u32)>> {
    ensure!(knobs.batch > 0, "--batch must be at least 1");
    ensure!(
        knobs.bytes <= LONGEST_REMARK,
        "--bytes must be at most {LONGEST_REMARK}"
    );
    let most: u32 = <Runtime as pallet_payouts::Config>::MaxPayments::get();
    ensure!(
        knobs.workload != Choice::Payouts || knobs.batch <= most as usize,
        "--batch must be at most {most} with payouts"
    );
    let all = |workload| Ok(vec![(workload, 100)]);
    match knobs.workload {
        Choice::Transfers => all(Workload::Transfers),
        Choice::Batches => all(Workload::Batches),
        Choice::Payouts => all(Workload::Payouts),
        Choice::Trades => all(Workload::Trades),
        Choice::Contracts => all(Workload::Contracts),
        Choice::Remarks => all(Workload::Remarks),
        Choice::Mix => parse(&knobs.mix),
    }
}

fn parse(mix: &str) -> anyhow::Result<Vec<(Workload, u32)>> {
    let mut shares = Vec::new();
    for part in mix.split(',') {
        let (name, percent) = part
            .split_once('=')
            .with_context(|| format!("--mix: `{part}` is not of the form transfers=70"))?;
        let workload = Workload::from_str(name, true)
            .map_err(|_| anyhow::anyhow!("--mix: there is no workload `{name}`"))?;
        let percent: u32 = percent
            .parse()
            .with_context(|| format!("--mix: `{percent}` is no number of percent"))?;
        if shares.iter().any(|(other, _)| *other == workload) {
            bail!("--mix: {name} has two shares");
        }
        if percent > 0 {
            shares.push((workload, percent));
        }
    }
    let sum: u32 = shares
        .iter()
        .fold(0, |sum, (_, percent)| sum.saturating_add(*percent));
    ensure!(sum == 100, "--mix: the shares make {sum} percent, not 100");
    Ok(shares)
}

/// Gives each sender a workload. Trades take half of the senders when there are others too, since a trader waits
/// for a block after each step.
pub fn assign(senders: usize, shares: &[(Workload, u32)]) -> Vec<usize> {
    let others: Vec<usize> = shares
        .iter()
        .enumerate()
        .filter(|(_, (workload, _))| *workload != Workload::Trades)
        .map(|(place, _)| place)
        .collect();
    let trading = shares
        .iter()
        .position(|(workload, _)| *workload == Workload::Trades);
    let traders = match (trading, others.is_empty()) {
        (None, _) => 0,
        (Some(_), true) => senders,
        (Some(_), false) => senders.div_ceil(2),
    };
    let turn = |index: usize| {
        let place = index.checked_rem(others.len()).unwrap_or_default();
        others.get(place).copied().unwrap_or_default()
    };
    (0..senders)
        .map(|index| match trading {
            Some(place) if index < traders => place,
            _ => turn(index),
        })
        .collect()
}

/// How many of the senders, from the first one, trade.
pub fn traders(of: &[usize], shares: &[(Workload, u32)]) -> usize {
    let trades = |place: &&usize| {
        shares
            .get(**place)
            .is_some_and(|(workload, _)| *workload == Workload::Trades)
    };
    of.iter().take_while(trades).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_read() {
        let shares = parse("transfers=70,trades=25,contracts=5,batches=0").unwrap();
        assert_eq!(
            shares,
            [
                (Workload::Transfers, 70),
                (Workload::Trades, 25),
                (Workload::Contracts, 5)
            ]
        );
    }

    #[test]
    fn wrong_shares_are_refused_with_a_sentence() {
        let why = |mix| parse(mix).unwrap_err().to_string();
        assert_eq!(
            why("transfers"),
            "--mix: `transfers` is not of the form transfers=70"
        );
        assert_eq!(why("theft=100"), "--mix: there is no workload `theft`");
        assert_eq!(why("trades=x"), "--mix: `x` is no number of percent");
        assert_eq!(why("trades=50,trades=50"), "--mix: trades has two shares");
        assert_eq!(
            why("trades=50"),
            "--mix: the shares make 50 percent, not 100"
        );
    }

    #[test]
    fn everybody_has_a_workload_and_half_of_them_trade() {
        let shares = parse("transfers=70,trades=25,contracts=5").unwrap();
        let of = assign(8, &shares);
        assert_eq!(of, [1, 1, 1, 1, 0, 2, 0, 2]);
        assert_eq!(traders(&of, &shares), 4);
        assert_eq!(assign(3, &[(Workload::Trades, 100)]), [0, 0, 0]);
        assert_eq!(
            traders(&assign(3, &[(Workload::Batches, 100)]), &shares[..1]),
            0
        );
    }
}
