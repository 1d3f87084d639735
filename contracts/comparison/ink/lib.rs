#![cfg_attr(not(feature = "std"), no_std, no_main)]

/// The papers' purchase: one product of a seller's, priced by the buyer's FICO score, sold order by order.
#[ink::contract]
mod purchase {
    use ink::storage::Mapping;

    /// Where an order stands. The three steps after an approval are the branches of the papers' fork.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[ink::scale_derive(Encode, Decode, TypeInfo)]
    #[cfg_attr(feature = "std", derive(ink::storage::traits::StorageLayout))]
    pub enum Step {
        Evaluate,
        DecrementInventory,
        CreditSeller,
        DeductFromBuyer,
        Done,
    }

    /// What a buyer ordered and paid into the contract.
    #[derive(Debug, PartialEq, Eq)]
    #[ink::scale_derive(Encode, Decode, TypeInfo)]
    #[cfg_attr(feature = "std", derive(ink::storage::traits::StorageLayout))]
    pub struct Order {
        buyer: AccountId,
        quantity: u32,
        price: Balance,
        paid: Balance,
        step: Step,
    }

    #[derive(Debug, Clone, PartialEq, Eq)]
    #[ink::scale_derive(Encode, Decode, TypeInfo)]
    #[cfg_attr(feature = "std", derive(ink::storage::traits::StorageLayout))]
    pub struct Product {
        seller: AccountId,
        listed_price: Balance,
        stock: u32,
    }

    #[ink(event)]
    pub struct Ordered {
        #[ink(topic)]
        order: u64,
        #[ink(topic)]
        buyer: AccountId,
        quantity: u32,
        price: Balance,
    }

    #[ink(event)]
    pub struct Stepped {
        #[ink(topic)]
        order: u64,
        step: Step,
    }

    #[ink(event)]
    pub struct Sold {
        #[ink(topic)]
        order: u64,
        #[ink(topic)]
        seller: AccountId,
        price: Balance,
    }

    #[ink(event)]
    pub struct Refused {
        #[ink(topic)]
        order: u64,
    }

    #[derive(Debug, PartialEq, Eq)]
    #[ink::scale_derive(Encode, Decode, TypeInfo)]
    pub enum Error {
        OnlyBureau,
        OnlySeller,
        BuyOne,
        OutOfStock,
        Costs(Balance),
        NotWaiting,
        NotDone,
        TransferFailed,
    }

    pub type Result<T> = core::result::Result<T, Error>;

    #[ink(storage)]
    pub struct Purchase {
        product: Product,
        bureau: AccountId,
        next_order: u64,
        fico_scores: Mapping<AccountId, u32>,
        orders: Mapping<u64, Order>,
    }

    impl Purchase {
        #[ink(constructor)]
        pub fn new(
            seller: AccountId,
            listed_price: Balance,
            stock: u32,
            bureau: AccountId,
        ) -> Self {
            Self {
                product: Product {
                    seller,
                    listed_price,
                    stock,
                },
                bureau,
                next_order: 0,
                fico_scores: Mapping::default(),
                orders: Mapping::default(),
            }
        }

        /// Keeps a buyer's FICO score.
        #[ink(message)]
        pub fn rate(&mut self, buyer: AccountId, fico_score: u32) -> Result<()> {
            ensure(self.env().caller() == self.bureau, Error::OnlyBureau)?;
            self.fico_scores.insert(buyer, &fico_score);
            Ok(())
        }

        /// What one costs this buyer, in the smallest unit.
        #[ink(message)]
        pub fn price(&self, buyer: AccountId) -> Balance {
            let listed = self.product.listed_price;
            match self.fico_scores.get(buyer) {
                Some(score) if score > 740 => listed.saturating_mul(4) / 5,
                _ => listed,
            }
        }

        /// How many are left.
        #[ink(message)]
        pub fn stock(&self) -> u32 {
            self.product.stock
        }

        #[ink(message)]
        pub fn product(&self) -> Product {
            self.product.clone()
        }

        #[ink(message)]
        pub fn order(&self, id: u64) -> Option<Order> {
            self.orders.get(id)
        }

        /// Orders, and leaves the money with the contract until the seller has decided.
        #[ink(message, payable)]
        pub fn buy(&mut self, quantity: u32) -> Result<u64> {
            let (buyer, paid) = (self.env().caller(), self.env().transferred_value());
            ensure(quantity > 0, Error::BuyOne)?;
            ensure(self.product.stock >= quantity, Error::OutOfStock)?;
            let price = self.price(buyer).saturating_mul(quantity.into());
            ensure(paid >= price, Error::Costs(price))?;

            let id = self.next_order;
            self.next_order = id.saturating_add(1);
            self.env().emit_event(Ordered {
                order: id,
                buyer,
                quantity,
                price,
            });
            let mut order = Order {
                buyer,
                quantity,
                price,
                paid,
                step: Step::Evaluate,
            };
            self.step(id, &mut order, Step::Evaluate);
            Ok(id)
        }

        /// The seller takes the order.
        #[ink(message)]
        pub fn approve(&mut self, id: u64) -> Result<()> {
            let mut order = self.decide(id)?;
            let seller = self.product.seller;

            self.product.stock = self
                .product
                .stock
                .checked_sub(order.quantity)
                .ok_or(Error::OutOfStock)?;
            self.step(id, &mut order, Step::DecrementInventory);

            self.pay(seller, order.price)?;
            self.step(id, &mut order, Step::CreditSeller);
            self.env().emit_event(Sold {
                order: id,
                seller,
                price: order.price,
            });

            self.pay(order.buyer, order.paid.saturating_sub(order.price))?;
            self.step(id, &mut order, Step::DeductFromBuyer);
            self.step(id, &mut order, Step::Done);
            Ok(())
        }

        /// The seller refuses the order, and the buyer has his money back.
        #[ink(message)]
        pub fn disapprove(&mut self, id: u64) -> Result<()> {
            let mut order = self.decide(id)?;
            self.pay(order.buyer, order.paid)?;
            self.step(id, &mut order, Step::Done);
            self.env().emit_event(Refused { order: id });
            Ok(())
        }

        /// Once an order is done, anybody may clear it away.
        #[ink(message)]
        pub fn clear(&mut self, id: u64) -> Result<()> {
            let order = self.orders.get(id).ok_or(Error::NotDone)?;
            ensure(order.step == Step::Done, Error::NotDone)?;
            self.orders.remove(id);
            Ok(())
        }

        fn decide(&self, id: u64) -> Result<Order> {
            ensure(
                self.env().caller() == self.product.seller,
                Error::OnlySeller,
            )?;
            let order = self.orders.get(id).ok_or(Error::NotWaiting)?;
            ensure(order.step == Step::Evaluate, Error::NotWaiting)?;
            Ok(order)
        }

        fn step(&mut self, id: u64, order: &mut Order, step: Step) {
            order.step = step;
            self.orders.insert(id, order);
            self.env().emit_event(Stepped { order: id, step });
        }

        fn pay(&self, to: AccountId, amount: Balance) -> Result<()> {
            if amount == 0 {
                return Ok(());
            }
            self.env()
                .transfer(to, amount)
                .map_err(|_| Error::TransferFailed)
        }
    }

    fn ensure(condition: bool, error: Error) -> Result<()> {
        if condition {
            Ok(())
        } else {
            Err(error)
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;
        use ink::env::{pay_with_call, test, DefaultEnvironment as Env};
        use ink::reflect::DispatchableMessageInfo;
        use ink::scale::Encode;

        const CMT: Balance = 1_000_000_000_000_000_000;

        type Accounts = test::DefaultAccounts<Env>;

        fn shop(listed_price: Balance) -> (Purchase, Accounts) {
            let accounts = test::default_accounts::<Env>();
            let contract = AccountId::from([0xff; 32]);
            test::set_callee::<Env>(contract);
            test::set_account_balance::<Env>(contract, 0);
            test::set_account_balance::<Env>(accounts.alice, 1000 * CMT);
            test::set_account_balance::<Env>(accounts.bob, 0);
            (
                Purchase::new(accounts.bob, listed_price, 3, accounts.charlie),
                accounts,
            )
        }

        fn from(caller: AccountId) {
            test::set_caller::<Env>(caller);
        }

        fn balance(account: AccountId) -> Balance {
            test::get_account_balance::<Env>(account).unwrap()
        }

        fn events() -> Vec<Vec<u8>> {
            test::recorded_events().map(|event| event.data).collect()
        }

        fn step(purchase: &Purchase, id: u64) -> Step {
            purchase.order(id).unwrap().step
        }

        /// From the price to the money.
        #[ink::test]
        fn approved() {
            let (
                mut purchase,
                Accounts {
                    alice,
                    bob,
                    charlie,
                    ..
                },
            ) = shop(100 * CMT);
            from(charlie);
            assert_eq!(purchase.rate(alice, 741), Ok(()));
            assert_eq!(purchase.price(alice), 80 * CMT);

            from(alice);
            assert_eq!(pay_with_call!(purchase.buy(2), 200 * CMT), Ok(0));
            assert_eq!(balance(alice), 800 * CMT);
            assert_eq!(step(&purchase, 0), Step::Evaluate);

            from(bob);
            assert_eq!(purchase.approve(0), Ok(()));
            let price = 160 * CMT;
            let stepped = |step| Stepped { order: 0, step }.encode();
            assert_eq!(
                events(),
                [
                    Ordered {
                        order: 0,
                        buyer: alice,
                        quantity: 2,
                        price
                    }
                    .encode(),
                    stepped(Step::Evaluate),
                    stepped(Step::DecrementInventory),
                    stepped(Step::CreditSeller),
                    Sold {
                        order: 0,
                        seller: bob,
                        price
                    }
                    .encode(),
                    stepped(Step::DeductFromBuyer),
                    stepped(Step::Done),
                ]
            );
            assert_eq!(balance(alice), 840 * CMT);
            assert_eq!(balance(bob), 160 * CMT);
            assert_eq!(step(&purchase, 0), Step::Done);
            assert_eq!(purchase.stock(), 1);
            let product = Product {
                seller: bob,
                listed_price: 100 * CMT,
                stock: 1,
            };
            assert_eq!(purchase.product(), product);

            assert_eq!(purchase.approve(0), Err(Error::NotWaiting));
            assert_eq!(purchase.clear(0), Ok(()));
            assert_eq!(purchase.order(0), None);
        }

        /// The seller refuses, and the buyer has his money back.
        #[ink::test]
        fn disapproved() {
            let (mut purchase, Accounts { alice, bob, .. }) = shop(100 * CMT);
            assert_eq!(purchase.price(alice), 100 * CMT);
            from(alice);
            assert_eq!(pay_with_call!(purchase.buy(1), 100 * CMT), Ok(0));
            assert_eq!(balance(alice), 900 * CMT);

            assert_eq!(purchase.disapprove(0), Err(Error::OnlySeller));
            from(bob);
            assert_eq!(purchase.disapprove(0), Ok(()));
            assert_eq!(events().last(), Some(&Refused { order: 0 }.encode()));
            assert_eq!(balance(alice), 1000 * CMT);
            assert_eq!(step(&purchase, 0), Step::Done);
            assert_eq!(purchase.stock(), 3);
        }

        /// What is not sold: more than there is, for less than it costs, ratings by anybody.
        #[ink::test]
        fn refused() {
            let (mut purchase, Accounts { alice, bob, .. }) = shop(CMT / 2);
            from(alice);
            assert_eq!(
                pay_with_call!(purchase.buy(4), 2 * CMT),
                Err(Error::OutOfStock)
            );
            assert_eq!(
                pay_with_call!(purchase.buy(2), CMT * 9 / 10),
                Err(Error::Costs(CMT))
            );
            assert_eq!(purchase.rate(alice, 800), Err(Error::OnlyBureau));
            const STOCK: u32 = ink::selector_id!("stock");
            assert!(!<Purchase as DispatchableMessageInfo<STOCK>>::PAYABLE);

            assert_eq!(pay_with_call!(purchase.buy(2), CMT), Ok(0));
            assert_eq!(pay_with_call!(purchase.buy(2), CMT), Ok(1));
            from(bob);
            assert_eq!(purchase.approve(0), Ok(()));
            assert_eq!(purchase.approve(1), Err(Error::OutOfStock)); // one is left
            assert_eq!(step(&purchase, 1), Step::Evaluate);
        }
    }
}
