use cosmwasm_schema::cw_serde;
use cosmwasm_std::{Addr, Coin};
use cw_storage_plus::{Item, Map};

#[cw_serde]
pub struct Product {
    pub seller: Addr,
    pub listed_price: Coin,
    pub stock: u32,
}

/// Where an order stands. The three steps after an approval are the branches of the papers' fork.
#[cw_serde]
#[derive(Copy)]
pub enum Step {
    Evaluate,
    DecrementInventory,
    CreditSeller,
    DeductFromBuyer,
    Done,
}

/// What a buyer ordered and paid into the contract.
#[cw_serde]
pub struct Order {
    pub buyer: Addr,
    pub quantity: u32,
    pub price: Coin,
    pub paid: Coin,
    pub step: Step,
}

pub const PRODUCT: Item<Product> = Item::new("product");
pub const BUREAU: Item<Addr> = Item::new("bureau");
pub const NEXT_ORDER: Item<u64> = Item::new("next_order");
pub const FICO_SCORES: Map<&Addr, u32> = Map::new("fico_scores");
pub const ORDERS: Map<u64, Order> = Map::new("orders");
