use cosmwasm_schema::{cw_serde, QueryResponses};
use cosmwasm_std::Coin;

use crate::state::{Order, Product};

#[cw_serde]
pub struct InstantiateMsg {
    pub seller: String,
    pub listed_price: Coin,
    pub stock: u32,
    pub credit_bureau: String,
}

#[cw_serde]
pub enum ExecuteMsg {
    /// Keeps a buyer's FICO score.
    Rate { buyer: String, fico_score: u32 },
    /// Orders, and leaves the money with the contract until the seller has decided.
    Buy { quantity: u32 },
    /// The seller takes the order.
    Approve { order: u64 },
    /// The seller refuses the order, and the buyer has his money back.
    Disapprove { order: u64 },
    /// Once an order is done, anybody may clear it away.
    Clear { order: u64 },
}

#[cw_serde]
#[derive(QueryResponses)]
pub enum QueryMsg {
    /// What one costs this buyer.
    #[returns(Coin)]
    Price { buyer: String },
    /// How many are left.
    #[returns(u32)]
    Stock {},
    #[returns(Product)]
    Product {},
    #[returns(Order)]
    Order { order: u64 },
}
