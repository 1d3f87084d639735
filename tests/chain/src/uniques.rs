//! Things of which there is one.

use crate::support::*;
use cybermiles_primitives::{Address, CMT};
use cybermiles_runtime::{
    configs::finance::CollectionDeposit, genesis::dev, Balances, Runtime, Uniques,
};
use frame_support::{assert_noop, assert_ok};
use pallet_uniques::Error;

#[test]
fn a_thing_is_sold_once_and_leaves_no_deposit_behind() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let (collection, item, price) = (1, 7, 10 * CMT);
        let alice = || Address::from(account("Alice"));
        assert_ok!(Uniques::create(origin("Alice"), collection, alice()));
        assert_ok!(Uniques::mint(origin("Alice"), collection, item, alice()));
        let offer = |price| Uniques::set_price(origin("Alice"), collection, item, price, None);
        assert_ok!(offer(Some(price)));
        let buy = |name, bid| Uniques::buy_item(origin(name), collection, item, bid);
        assert_noop!(buy("Bob", price - 1), Error::<Runtime>::BidTooLow);
        assert_ok!(buy("Bob", price));
        assert_eq!(Uniques::owner(collection, item), Some(account("Bob")));
        assert_eq!(total(&account("Bob")), dev::ENDOWMENT - price);
        assert_noop!(buy("Charlie", price), Error::<Runtime>::NotForSale);

        assert_ok!(Uniques::burn(origin("Bob"), collection, item, None));
        assert_eq!(
            Balances::free_balance(account("Alice")),
            dev::ENDOWMENT + price - CollectionDeposit::get()
        );
    });
}
