//! Prints what a signed transfer is charged, part by part, by the weights of this build.

use crate::transactions::{first_extension, transfer};
use cybermiles_runtime::{
    configs::base::Weights, weights::extrinsic_weights::ExtrinsicBaseWeight, Runtime, RuntimeCall,
};
use frame_support::{
    dispatch::{DispatchClass, GetDispatchInfo},
    weights::Weight,
};
use sc_cli::Result;
use sp_keyring::Sr25519Keyring;
use sp_runtime::traits::TransactionExtension;

/// What each extension is charged, in the order of the transaction.
fn extension_parts(call: &RuntimeCall) -> Vec<(&'static str, Weight)> {
    let all = first_extension();
    vec![
        ("AuthorizeCall", all.0.weight(call)),
        ("CheckNonZeroSender", all.1.weight(call)),
        ("CheckSpecVersion", all.2.weight(call)),
        ("CheckTxVersion", all.3.weight(call)),
        ("CheckGenesis", all.4.weight(call)),
        ("CheckEra", all.5.weight(call)),
        ("CheckNonce", all.6.weight(call)),
        ("CheckWeight", all.7.weight(call)),
        ("ChargeTransactionPayment", all.8.weight(call)),
        ("CheckMetadataHash", all.9.weight(call)),
        ("WeightReclaim", all.10.weight(call)),
    ]
}

/// Prints the table, in picoseconds of weight.
pub fn print() -> Result<()> {
    let call = transfer(Sr25519Keyring::Bob.to_account_id());
    let class = DispatchClass::Normal;
    let limits = Weights::get();
    let mut parts = vec![("base of a transaction", limits.get(class).base_extrinsic)];
    parts.extend(extension_parts(&call));
    parts.push((
        "balances.transfer_keep_alive",
        call.get_dispatch_info().call_weight,
    ));
    let total = parts.iter().fold(0_u64, |sum, (_, weight)| {
        sum.saturating_add(weight.ref_time())
    });
    let row = |name: &str, weight: u64| println!("{name:30} {weight:14}");
    for (name, weight) in parts {
        row(name, weight.ref_time());
    }
    row("all", total);
    println!();
    let database = <Runtime as frame_system::Config>::DbWeight::get();
    row("a read", database.read);
    row("a write", database.write);
    row(
        "a remark in a full block",
        ExtrinsicBaseWeight::get().ref_time(),
    );
    let most = limits.get(class).max_total.unwrap_or(limits.max_block);
    let fit = most.ref_time().checked_div(total).unwrap_or_default();
    println!(
        "\n{fit} such transfers fit into a block of {} ps",
        most.ref_time()
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_transaction_is_charged_what_was_measured_and_its_extensions_not_twice() {
        let measured = ExtrinsicBaseWeight::get().ref_time();
        let base = Weights::get()
            .get(DispatchClass::Normal)
            .base_extrinsic
            .ref_time();
        let call = frame_system::Call::remark { remark: Vec::new() }.into();
        let extensions: u64 = extension_parts(&call)
            .iter()
            .map(|(_, weight)| weight.ref_time())
            .sum();
        let payer = <Runtime as frame_system::Config>::DbWeight::get().reads_writes(1, 1);
        assert_eq!(base + extensions, measured + payer.ref_time());
        assert!(
            base >= measured / 4,
            "a transaction without extensions is charged too little"
        );
    }
}
