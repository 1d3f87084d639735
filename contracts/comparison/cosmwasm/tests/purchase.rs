use cosmwasm_std::{coin, coins, from_json, Addr, Coin};
use cw_multi_test::error::AnyResult;
use cw_multi_test::{App, AppResponse, ContractWrapper, Executor, IntoAddr};
use cw_utils::PaymentError;
use purchase::contract::{execute, instantiate, query};
use purchase::error::ContractError;
use purchase::msg::{ExecuteMsg, InstantiateMsg, QueryMsg};
use purchase::state::{Order, Product, Step};

const DENOM: &str = "ucmt";

fn cmt(tenths: u128) -> Coin {
    coin(tenths * 100_000, DENOM)
}

struct Shop {
    app: App,
    contract: Addr,
    alice: Addr,
    bob: Addr,
    charlie: Addr,
}

impl Shop {
    fn new(listed_price: Coin) -> Self {
        let [alice, bob, charlie] = ["alice", "bob", "charlie"].map(IntoAddr::into_addr);
        let mut app = App::new(|router, _, storage| {
            let rich = vec![cmt(10_000)];
            router.bank.init_balance(storage, &alice, rich).unwrap();
        });
        let code = app.store_code(Box::new(ContractWrapper::new(execute, instantiate, query)));
        let msg = InstantiateMsg {
            seller: bob.to_string(),
            listed_price,
            stock: 3,
            credit_bureau: charlie.to_string(),
        };
        let contract = app
            .instantiate_contract(code, bob.clone(), &msg, &[], "purchase", None)
            .unwrap();
        Self {
            app,
            contract,
            alice,
            bob,
            charlie,
        }
    }

    fn call(&mut self, from: &Addr, msg: ExecuteMsg, funds: &[Coin]) -> AnyResult<AppResponse> {
        self.app
            .execute_contract(from.clone(), self.contract.clone(), &msg, funds)
    }

    fn fails(&mut self, from: &Addr, msg: ExecuteMsg, funds: &[Coin], error: ContractError) {
        let failed = self.call(from, msg, funds).unwrap_err();
        assert_eq!(failed.downcast::<ContractError>().unwrap(), error);
    }

    fn buy(&mut self, from: &Addr, quantity: u32, value: Coin) -> u64 {
        let response = self
            .call(from, ExecuteMsg::Buy { quantity }, &[value])
            .unwrap();
        from_json(response.data.unwrap()).unwrap()
    }

    fn query<T: cosmwasm_schema::serde::de::DeserializeOwned>(&self, msg: QueryMsg) -> T {
        self.app
            .wrap()
            .query_wasm_smart(&self.contract, &msg)
            .unwrap()
    }

    fn price(&self, buyer: &Addr) -> Coin {
        self.query(QueryMsg::Price {
            buyer: buyer.to_string(),
        })
    }

    fn step(&self, order: u64) -> Step {
        self.query::<Order>(QueryMsg::Order { order }).step
    }

    fn balance(&self, of: &Addr) -> Coin {
        self.app.wrap().query_balance(of, DENOM).unwrap()
    }
}

/// The contract's own events in short: type, then the attributes after the contract's address.
fn events(response: &AppResponse) -> Vec<String> {
    let own = response.events.iter().filter_map(|event| {
        let kind = event.ty.strip_prefix("wasm-")?;
        let values = event.attributes[1..].iter().map(|a| a.value.as_str());
        Some(
            [kind]
                .into_iter()
                .chain(values)
                .collect::<Vec<_>>()
                .join(" "),
        )
    });
    own.collect()
}

/// From the price to the money.
#[test]
fn approved() {
    let mut shop = Shop::new(cmt(1000));
    let (alice, bob, charlie) = (shop.alice.clone(), shop.bob.clone(), shop.charlie.clone());
    let rate = ExecuteMsg::Rate {
        buyer: alice.to_string(),
        fico_score: 741,
    };
    shop.call(&charlie, rate, &[]).unwrap();
    assert_eq!(shop.price(&alice), cmt(800));

    let buy = ExecuteMsg::Buy { quantity: 2 };
    let response = shop.call(&alice, buy, &[cmt(2000)]).unwrap();
    assert_eq!(
        from_json::<u64>(response.data.as_ref().unwrap()).unwrap(),
        0
    );
    let ordered = format!("ordered 0 {alice} 2 160000000ucmt");
    assert_eq!(
        events(&response),
        [ordered, "stepped 0 Evaluate".to_string()]
    );
    assert_eq!(shop.balance(&alice), cmt(8000));
    assert_eq!(shop.step(0), Step::Evaluate);

    let response = shop
        .call(&bob, ExecuteMsg::Approve { order: 0 }, &[])
        .unwrap();
    assert_eq!(
        events(&response),
        [
            &format!("sold 0 {bob} 160000000ucmt"),
            "stepped 0 DecrementInventory",
            "stepped 0 CreditSeller",
            "stepped 0 DeductFromBuyer",
            "stepped 0 Done",
        ]
    );
    assert_eq!(shop.balance(&alice), cmt(8400));
    assert_eq!(shop.balance(&bob), cmt(1600));
    assert_eq!(shop.step(0), Step::Done);
    assert_eq!(shop.query::<u32>(QueryMsg::Stock {}), 1);
    let product = Product {
        seller: bob.clone(),
        listed_price: cmt(1000),
        stock: 1,
    };
    assert_eq!(shop.query::<Product>(QueryMsg::Product {}), product);

    shop.fails(
        &bob,
        ExecuteMsg::Approve { order: 0 },
        &[],
        ContractError::Decided,
    );
    shop.call(&alice, ExecuteMsg::Clear { order: 0 }, &[])
        .unwrap();
}

/// The seller refuses, and the buyer has his money back.
#[test]
fn disapproved() {
    let mut shop = Shop::new(cmt(1000));
    let (alice, bob) = (shop.alice.clone(), shop.bob.clone());
    assert_eq!(shop.price(&alice), cmt(1000));
    assert_eq!(shop.buy(&alice, 1, cmt(1000)), 0);
    assert_eq!(shop.balance(&alice), cmt(9000));

    let disapprove = ExecuteMsg::Disapprove { order: 0 };
    shop.fails(&alice, disapprove.clone(), &[], ContractError::OnlySeller);
    let response = shop.call(&bob, disapprove, &[]).unwrap();
    assert_eq!(events(&response), ["stepped 0 Done", "refused 0"]);
    assert_eq!(shop.balance(&alice), cmt(10_000));
    assert_eq!(shop.step(0), Step::Done);
    assert_eq!(shop.query::<u32>(QueryMsg::Stock {}), 3);
}

/// What is not sold: more than there is, for less than it costs, ratings by anybody.
#[test]
fn refused() {
    let mut shop = Shop::new(cmt(5));
    let (alice, bob) = (shop.alice.clone(), shop.bob.clone());
    let buy = |quantity| ExecuteMsg::Buy { quantity };
    let approve = |order| ExecuteMsg::Approve { order };
    shop.fails(&alice, buy(4), &[cmt(20)], ContractError::OutOfStock);
    shop.fails(&alice, buy(2), &[cmt(9)], ContractError::Costs(cmt(10)));
    let rate = ExecuteMsg::Rate {
        buyer: alice.to_string(),
        fico_score: 800,
    };
    shop.fails(&alice, rate, &[], ContractError::OnlyBureau);
    shop.fails(
        &alice,
        approve(0),
        &coins(1, DENOM),
        PaymentError::NonPayable {}.into(),
    );

    assert_eq!(shop.buy(&alice, 2, cmt(10)), 0);
    assert_eq!(shop.buy(&alice, 2, cmt(10)), 1);
    shop.call(&bob, approve(0), &[]).unwrap();
    shop.fails(&bob, approve(1), &[], ContractError::OutOfStock); // one is left
    assert_eq!(shop.step(1), Step::Evaluate);
}
