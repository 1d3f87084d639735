//! Fees and tips go to the block's author, to the planck; nothing is burned.

use crate::support::*;
use cybermiles_primitives::CMT;
use cybermiles_runtime::{genesis::dev, Balances, Runtime, RuntimeCall, RuntimeEvent, System};
use frame_support::storage::{storage_prefix, unhashed};

fn transfer(to: &str, value: u128) -> RuntimeCall {
    pallet_balances::Call::transfer_keep_alive {
        dest: account(to).into(),
        value,
    }
    .into()
}

#[test]
fn the_author_receives_fees_and_tips_in_one_deposit() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        // The author of every block here: the only validator.
        let author = account("Alice//stash");
        let held = || [&author, &account("Bob"), &account("Charlie")].map(total);
        let before = held();
        let issuance = Balances::total_issuance();

        let tip = 3 * CMT;
        let results = block(vec![
            signed("Bob", transfer("Charlie", 10 * CMT), tip),
            signed("Charlie", transfer("Bob", 4 * CMT), 0),
        ]);
        assert_eq!(results, [Ok(Ok(())), Ok(Ok(()))]);

        let mut paid = Vec::new();
        let mut deposited = Vec::new();
        for record in System::events() {
            match record.event {
                RuntimeEvent::TransactionPayment(
                    pallet_transaction_payment::Event::TransactionFeePaid {
                        actual_fee, tip, ..
                    },
                ) => paid.push((actual_fee, tip)),
                RuntimeEvent::Balances(pallet_balances::Event::Deposit { who, amount }) => {
                    deposited.push((who, amount));
                }
                _ => {}
            }
        }
        let [(of_bob, its_tip), (of_charlie, 0)] = paid[..] else {
            panic!("two transactions, the first with a tip: {paid:?}");
        };
        assert_eq!(its_tip, tip);
        assert!(of_bob > tip, "a transfer costs something: {paid:?}");
        assert_eq!(deposited, [(author.clone(), of_bob + of_charlie)]);
        let expected = [
            before[0] + of_bob + of_charlie,
            before[1] - 6 * CMT - of_bob,
            before[2] + 6 * CMT - of_charlie,
        ];
        assert_eq!(held(), expected);
        // The next block must find its own author.
        let remembered = storage_prefix(b"Authorship", b"Author");
        assert!(!unhashed::exists(&remembered));
        assert_eq!(Balances::total_issuance(), issuance);
    });
}

#[test]
fn dust_goes_to_the_treasury() {
    chain(&dev::foundation(1)).execute_with(|| {
        use cybermiles_runtime::configs::{governance::TreasuryAccount, EXISTENTIAL_DEPOSIT};
        blocks(1);
        let newcomer = account("Newcomer");
        let dust = EXISTENTIAL_DEPOSIT / 2;
        fund(&newcomer, EXISTENTIAL_DEPOSIT + dust);
        let treasury = total(&TreasuryAccount::get());
        use frame_support::traits::UnfilteredDispatchable;
        let leave = pallet_balances::Call::<Runtime>::transfer_allow_death {
            dest: account("Bob").into(),
            value: EXISTENTIAL_DEPOSIT,
        };
        leave
            .dispatch_bypass_filter(frame_system::RawOrigin::Signed(newcomer.clone()).into())
            .unwrap();
        assert_eq!(total(&newcomer), 0);
        assert_eq!(total(&TreasuryAccount::get()), treasury + dust);
    });
}
