//! Whole apps on the real runtime, each from its folder: what a scenario of `cmt test` can't do.

use crate::{app::*, support::*, trade};
use cybermiles_primitives::{
    engine::{CallQueue, CaseId},
    trade::DealId,
    Balance, Moment, CMT, SLOT_MILLIS,
};
use cybermiles_rules::{Decimal, Value};
use cybermiles_runtime::{
    genesis::dev, Balances, Bundles, Contracts, Escrow, Process, Records, Reviews, Runtime,
    RuntimeEvent, RuntimeHoldReason, System,
};
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use pallet_bundles::{ArchiveBytes, Error as AppError, Event as AppEvent, Input, Salt};
use pallet_process::Error as ProcessError;
use pallet_records::RecordView;
use serde_json::json;

const DAY: Moment = 24 * 60 * 60 * 1_000;
const MONTH: Moment = 30 * DAY;

/// How long an order may wait for its payment.
const TERM: Moment = 14 * DAY;

/// How an invoice stands, as its collection numbers it.
const OPEN: u8 = 0;
const OVERDUE: u8 = 2;
const CANCELLED: u8 = 3;

/// Where the tokens of a case wait.
fn at(case: CaseId) -> Vec<String> {
    let tokens = Process::case(case).unwrap().tokens;
    let names = tokens.into_iter().map(|token| token.node);
    names.map(|name| String::from_utf8(name).unwrap()).collect()
}

fn events() -> Vec<AppEvent<Runtime>> {
    let events = System::events().into_iter();
    let ours = events.filter_map(|record| match record.event {
        RuntimeEvent::Bundles(event) => Some(event),
        _ => None,
    });
    ours.collect()
}

/// What an app paid for the call that the queue made in this block.
fn fee_paid(app: &App) -> Balance {
    let fee = events().into_iter().find_map(|event| match event {
        AppEvent::CallServed { app: id, fee, .. } if id == app.id => Some(fee),
        _ => None,
    });
    fee.unwrap()
}

/// What an app may spend, and what it has on hold as rent for its cases and for its records.
struct Purse {
    free: Balance,
    cases: Balance,
    records: Balance,
}

fn purse(app: &App) -> Purse {
    let reasons: [RuntimeHoldReason; 2] = [
        pallet_process::HoldReason::Rent.into(),
        pallet_records::HoldReason::Rent.into(),
    ];
    let [cases, records] = reasons.map(|reason| Balances::balance_on_hold(&reason, &app.account));
    Purse {
        free: Balances::free_balance(&app.account),
        cases,
        records,
    }
}

/// The invoice of a shop's first order.
fn invoice(shop: &App) -> RecordView {
    let name = b"invoice".to_vec().try_into().unwrap();
    let key = b"0".to_vec().try_into().unwrap();
    Records::record(shop.account.clone(), name, key).unwrap()
}

/// What it says if the goods went on their way in the first block.
fn says(deal: DealId, status: u8) -> Vec<Value> {
    vec![
        Value::Account(account("Alice").into()),
        Value::Int(deal.into()),
        Value::Decimal(Decimal::from_int(40).unwrap()),
        Value::Int((FIRST_MOMENT + TERM).into()),
        Value::Enum(status),
    ]
}

/// Alice's order, shipped in the first block, and to be paid.
fn shipped(shop: &App) -> DealId {
    let deal = trade::sale();
    assert_eq!(shop.call("Alice", "place", &["deal=0"]), Ok(json!(0)));
    assert_ok!(Escrow::accept(origin("Bob"), deal));
    assert_ok!(Escrow::ship(origin("Bob"), deal, None));
    assert_eq!(shop.call("Dave", "sync", &["order=0"]), Ok(json!(null)));
    assert_eq!(at(0), ["payment"]);
    assert_eq!(invoice(shop).fields.to_vec(), says(deal, OPEN));
    deal
}

/// The first order is gone, and the app has back the rent for all of it but its invoice; it paid the fee and no more.
fn assert_cleared(shop: &App, before: Purse, fee: Balance) {
    assert!(Process::case(0).is_none());
    assert_eq!(shop.call("Dave", "order", &["deal=0"]), Ok(json!(null)));
    let after = purse(shop);
    assert_eq!(after.cases, before.cases);
    assert!(after.records > before.records);
    assert_eq!(
        after.free + after.records,
        before.free + before.records - fee
    );
}

#[test]
fn an_order_follows_its_deal_to_the_money() {
    let app = example("order-to-cash");
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let shop = deploy(&app, &["seller=Bob"]);
        let deal = trade::sale();
        let refused = shop.call("Charlie", "place", &["deal=0"]).unwrap_err();
        assert!(
            refused.starts_with("not your deal (contract.ts:"),
            "{refused}"
        );
        assert!(shop.call("Alice", "place", &["deal=0"]).is_ok());
        assert_eq!(at(0), ["acceptance"]);
        assert_ok!(Escrow::accept(origin("Bob"), deal));
        assert!(shop.call("Dave", "sync", &["order=0"]).is_ok());
        assert_eq!(at(0), ["shipment"]);
        assert_ok!(Escrow::ship(origin("Bob"), deal, None));
        assert!(shop.call("Dave", "sync", &["order=0"]).is_ok());
        assert_eq!(at(0), ["payment"]);
        let amount = Value::Decimal(Decimal::from_int(40).unwrap());
        assert!(invoice(&shop).fields.contains(&amount));
        assert_ok!(Escrow::confirm_delivery(origin("Charlie"), deal));
        blocks(5);
        assert_ok!(Escrow::advance(origin("Dave"), deal));
        assert!(shop.call("Dave", "sync", &["order=0"]).is_ok());
        assert!(Process::case(0).unwrap().ended);
        assert_eq!(invoice(&shop).revision, 2);
    });
}

#[test]
fn an_order_that_is_not_paid_is_overdue_until_its_deal_is_refunded() {
    let app = example("order-to-cash");
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let shop = deploy(&app, &["seller=Bob"]);
        let before = purse(&shop);
        let deal = shipped(&shop);
        let overdue = || shop.call("Dave", "overdue", &[]);
        let waiting = Process::next(0, None).unwrap();
        assert_eq!(waiting.due, Some(FIRST_MOMENT + TERM));
        let expire = || {
            let expired = Process::expire(origin("Eve"), 0, waiting.token);
            expired.map_err(|failed| failed.error)
        };
        block_after(TERM / SLOT_MILLIS - 1, vec![]);
        assert_noop!(expire(), ProcessError::<Runtime>::NotDue);
        block(vec![]);
        assert_ok!(expire());
        assert_eq!(at(0), ["remind"]);
        assert_eq!(Bundles::queue(shop.account.clone()).len(), 1);
        assert_eq!(overdue(), Ok(json!([])));

        block(vec![]);
        let fee = fee_paid(&shop);
        assert!(Bundles::queue(shop.account.clone()).is_empty());
        assert_eq!(at(0), ["collection"]);
        assert_eq!(invoice(&shop).fields.to_vec(), says(deal, OVERDUE));
        assert_eq!(overdue(), Ok(json!([0])));

        let [alice, bob] = ["Alice", "Bob"].map(|name| total(&account(name)));
        assert_ok!(Escrow::refund(origin("Bob"), deal));
        assert_eq!(total(&account("Alice")), alice + 40 * CMT);
        assert_eq!(total(&account("Bob")), bob);
        let early = shop.call("Dave", "clear", &["order=0"]).unwrap_err();
        assert_eq!(early, "process.close: not allowed");
        assert_eq!(shop.call("Dave", "sync", &["order=0"]), Ok(json!(null)));
        assert!(Process::case(0).unwrap().ended);
        assert_eq!(overdue(), Ok(json!([])));

        assert_eq!(shop.call("Dave", "clear", &["order=0"]), Ok(json!(null)));
        assert_cleared(&shop, before, fee);
        assert_eq!(invoice(&shop).fields.to_vec(), says(deal, CANCELLED));
        assert_eq!(invoice(&shop).revision, 3);
    });
}

#[test]
fn an_order_whose_deal_the_chain_forgot_is_written_off_by_the_shop() {
    let app = example("order-to-cash");
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let shop = deploy(&app, &["seller=Bob"]);
        let before = purse(&shop);
        let deal = shipped(&shop);
        assert_ok!(Escrow::refund(origin("Bob"), deal));
        let refused = |name: &str, method: &str, why: &str| {
            let said = shop.call(name, method, &["order=0"]).unwrap_err();
            assert!(said.starts_with(&format!("{why} (contract.ts:")), "{said}");
        };
        refused("Bob", "write_off", "the deal is known");
        blocks(Reviews::parameters().commit_window);
        assert_ok!(Reviews::expire(origin("Eve"), deal));
        refused("Dave", "sync", "no such deal");
        refused("Alice", "write_off", "only the shop writes off");
        assert_eq!(at(0), ["payment"]);

        let written_off = shop.call("Bob", "write_off", &["order=0"]);
        assert_eq!(written_off, Ok(json!(null)));
        assert_cleared(&shop, before, 0);
        assert_eq!(invoice(&shop).fields.to_vec(), says(deal, CANCELLED));
        assert_eq!(invoice(&shop).revision, 2);
    });
}

#[test]
fn the_queue_calls_the_contract_in_its_own_name_and_it_pays() {
    let app = example("subscription");
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let plan = deploy(&app, &["to=Bob", "monthly=10000000000000000000"]);
        let call = plan.abi.call("subscribe").unwrap();
        let paid = Contracts::call(
            origin("Alice"),
            plan.account.clone().into(),
            25 * CMT,
            GAS,
            None,
            call.input(&args(&[])).unwrap(),
        );
        assert_ok!(paid.map_err(|failed| failed.error));
        let token = Process::next(0, None).unwrap().token;
        block_after(MONTH / SLOT_MILLIS + 1, vec![]);
        let before = total(&plan.account);
        assert_ok!(Process::expire(origin("Eve"), 0, token).map_err(|failed| failed.error));
        assert_eq!(Bundles::queue(plan.account.clone()).len(), 1);
        block(vec![]);
        let fee = fee_paid(&plan);
        assert!(fee > 0);
        assert_eq!(total(&plan.account), before - 10 * CMT - fee);
        assert!(Bundles::queue(plan.account.clone()).is_empty());
    });
}

#[test]
fn a_call_that_fails_is_tried_again_then_dropped_and_delays_nobody() {
    let app = example("subscription");
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let plan = deploy(&app, &["to=Bob", "monthly=10000000000000000000"]);
        let (gas, wrong) = (Bundles::default_gas(), vec![0xff; 4]);
        for _ in 0..pallet_bundles::MAX_PENDING {
            assert_ok!(Bundles::enqueue(&plan.account, wrong.clone(), gas));
        }
        assert_noop!(
            Bundles::enqueue(&plan.account, wrong.clone(), gas),
            AppError::<Runtime>::QueueFull
        );
        // Another app, whose one call comes behind them all, has its turn in the next block.
        let other = deploy(&example("purchase"), &SHOP);
        let stock = other.abi.call("stock").unwrap().input(&args(&[])).unwrap();
        assert_ok!(Bundles::enqueue(&other.account, stock, gas));
        block(vec![]);
        assert!(Bundles::queue(other.account.clone()).is_empty());
        blocks(2);
        let dropped = |event: &AppEvent<Runtime>| {
            matches!(event, AppEvent::CallDropped { app, attempts: 3, .. } if *app == plan.id)
        };
        assert!(events().iter().any(dropped));
        assert_eq!(
            Bundles::queue(plan.account.clone()).len() as u32,
            pallet_bundles::MAX_PENDING - 1
        );
    });
}

#[test]
fn an_archive_that_is_not_what_it_says_leaves_nothing() {
    let app = example("purchase");
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let deploy = |bytes: Vec<u8>| {
            Bundles::deploy(
                origin("Alice"),
                ArchiveBytes::try_from(bytes).unwrap(),
                Input::default(),
                100 * CMT,
                GAS,
                None,
                Salt::default(),
            )
        };
        let mut other = app.archive.clone();
        *other.last_mut().unwrap() ^= 1;
        let refused = deploy(other).unwrap_err().error;
        assert!(matches!(refused, sp_runtime::DispatchError::Module(_)));
        let cut = app.archive[..app.archive.len() - 1].to_vec();
        assert!(deploy(cut).is_err());
        assert!(deploy(vec![0; 100]).is_err());
        // Sound, but the constructor gets no arguments: it gives up, and all that came before goes with it.
        let before = total(&account("Alice"));
        assert!(deploy(app.archive.clone()).is_err());
        assert_eq!(total(&account("Alice")), before);
        assert_eq!(pallet_bundles::Apps::<Runtime>::iter().count(), 0);
        assert_eq!(pallet_rules::RuleSets::<Runtime>::iter().count(), 0);
        assert_eq!(pallet_process::Processes::<Runtime>::iter().count(), 0);
    });
}

#[test]
fn an_app_is_deployed_within_a_tenth_of_a_block() {
    let tenth = <Runtime as pallet_bundles::Config>::MaxDeploy::get();
    for name in ["purchase", "order-to-cash", "approval", "subscription"] {
        let app = example(name);
        chain(&dev::foundation(1)).execute_with(|| {
            blocks(1);
            let bytes = ArchiveBytes::try_from(app.archive.clone()).unwrap();
            let view = Bundles::check(bytes, 0).unwrap();
            println!("{name}: {} bytes, {:?}", app.archive.len(), view.weight);
            assert!(view.weight.ref_time() < tenth.ref_time());
        });
    }
}
