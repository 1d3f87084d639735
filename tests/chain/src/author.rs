//! Fees and tips go to the block's author, to the planck; nothing is burned.

use crate::support::*;
use cybermiles_primitives::CMT;
use cybermiles_runtime::{genesis::dev, Balances, Runtime, RuntimeCall, RuntimeEvent, System};

fn transfer(to: &str, value: u128) -> RuntimeCall {
    pallet_balances::Call::transfer_keep_alive {
        dest: account(to).into(),
        value,
    }
    .into()
}

#[test]
fn the_author_receives_fee_and_tip() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        // The author of every block here: the only validator.
        let author = account("Alice//stash");
        let before = (
            total(&author),
            total(&account("Bob")),
            total(&account("Charlie")),
        );
        let issuance = Balances::total_issuance();

        let tip = 3 * CMT;
        let results = block(vec![signed("Bob", transfer("Charlie", 10 * CMT), tip)]);
        assert_eq!(results, [Ok(Ok(()))]);

        let paid = System::events()
            .into_iter()
            .find_map(|record| match record.event {
                RuntimeEvent::TransactionPayment(
                    pallet_transaction_payment::Event::TransactionFeePaid {
                        actual_fee, tip, ..
                    },
                ) => Some((actual_fee, tip)),
                _ => None,
            })
            .unwrap();
        assert_eq!(paid.1, tip);
        assert!(paid.0 > tip, "a transfer costs something: {paid:?}");
        assert_eq!(total(&author), before.0 + paid.0);
        assert_eq!(total(&account("Bob")), before.1 - 10 * CMT - paid.0);
        assert_eq!(total(&account("Charlie")), before.2 + 10 * CMT);
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
