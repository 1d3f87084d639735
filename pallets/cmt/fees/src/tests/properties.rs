//! Whatever an account holds and whatever is done, the steps come to what the SDK's adapter makes of them.

use super::*;
use frame_support::traits::{
    fungible::Balanced,
    tokens::{Fortitude::Polite, Precision::Exact, Preservation::Preserve},
    LockIdentifier, LockableCurrency, ReservableCurrency, WithdrawReasons,
};
use proptest::prelude::*;

const LOCK: LockIdentifier = *b"property";

/// What of an account is free, frozen, on hold.
fn accounts() -> impl Strategy<Value = (Balance, Balance, Balance)> {
    (10u128..400, 0u128..400, 0u128..200)
}

/// What she has, free or on hold.
fn held() -> Balance {
    let account = System::account(MEI).data;
    account.free + account.reserved
}

/// A chain on which she has an account like that.
fn account((free, frozen, held): (Balance, Balance, Balance)) -> sp_io::TestExternalities {
    let mut chain = chain(vec![(MEI, free.saturating_add(held)), (TREASURY, 1_000)]);
    chain.execute_with(|| {
        Balances::reserve(&MEI, held).unwrap();
        Balances::set_lock(LOCK, &MEI, frozen, WithdrawReasons::all());
        System::reset_events();
    });
    chain
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// What can be taken, and what is left, is what `fungible::Balanced::withdraw` says.
    #[test]
    fn takes_what_the_adapter_takes(purse in accounts(), fee in 0u128..600) {
        let adapter = account(purse).execute_with(|| {
            let credit = <Balances as Balanced<_>>::withdraw(&MEI, fee, Exact, Preserve, Polite);
            let taken = credit.is_ok();
            core::mem::forget(credit);
            (taken, System::account(MEI), said())
        });
        account(purse).execute_with(|| {
            let foreseen = can_pay(&MEI, fee).is_ok();
            let taken = take(&MEI, fee).is_ok();
            prop_assert_eq!(foreseen, taken);
            // The adapter is not asked for a fee of nothing.
            if fee > 0 {
                prop_assert_eq!(&(taken, System::account(MEI), said()), &adapter);
            }
            Ok(())
        })?;
    }

    /// Fees of many transactions move to the author, to the planck, and the issuance stays as it is.
    #[test]
    fn nothing_is_made_or_lost(
        purse in accounts(),
        fees in prop::collection::vec((0u128..60, 0u128..80), 0..20),
        author in prop::option::of(prop_oneof![Just(MEI), Just(RAVI)]),
    ) {
        account(purse).execute_with(|| {
            let issuance = Balances::total_issuance();
            let before = held();
            let mut due: Balance = 0;
            for (fee, corrected) in fees {
                let Ok(taken) = take(&MEI, fee) else { continue };
                settle(&MEI, corrected, taken);
                due += taken.min(corrected);
            }
            prop_assert_eq!(held(), before - due);
            prop_assert_eq!(Collected::<Test>::get(), due);
            end_block(author);
            prop_assert!(!Collected::<Test>::exists());
            prop_assert_eq!(Balances::total_issuance(), issuance);
            prop_assert_eq!(in_accounts(), issuance);
            prop_assert_eq!(Fees::do_try_state(), Ok(()));
            Ok(())
        })?;
    }
}
