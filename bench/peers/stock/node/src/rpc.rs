//! The account's next index and the fees; everything else comes with the service.

use crate::parts::{FullClient, Pool};
use jsonrpsee::RpcModule;
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use sc_service::Error;
use std::sync::Arc;
use stock_runtime::opaque::Block;
use substrate_frame_rpc_system::{System, SystemApiServer};

/// The methods.
pub fn module(client: Arc<FullClient>, pool: Arc<Pool>) -> Result<RpcModule<()>, Error> {
    let mut module = RpcModule::new(());
    let merged = module
        .merge(System::<_, _, Block>::new(client.clone(), pool).into_rpc())
        .and_then(|()| module.merge(TransactionPayment::<_, Block>::new(client).into_rpc()));
    merged
        .map(|()| module)
        .map_err(|error| Error::Application(error.into()))
}
