use cosmwasm_std::{Coin, StdError};
use cw_utils::PaymentError;
use thiserror::Error;

#[derive(Error, Debug, PartialEq)]
pub enum ContractError {
    #[error(transparent)]
    Std(#[from] StdError),
    #[error(transparent)]
    Payment(#[from] PaymentError),
    #[error("only the credit bureau rates")]
    OnlyBureau,
    #[error("only the seller decides")]
    OnlySeller,
    #[error("buy one at least")]
    BuyOne,
    #[error("out of stock")]
    OutOfStock,
    #[error("it costs {0}")]
    Costs(Coin),
    #[error("decided already")]
    Decided,
    #[error("not done yet")]
    NotDone,
}
