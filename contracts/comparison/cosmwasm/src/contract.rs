use cosmwasm_std::{
    ensure, entry_point, to_json_binary, Addr, BankMsg, Binary, Coin, Decimal, Deps, DepsMut, Env,
    Event, MessageInfo, Response, StdResult, Storage, Uint128,
};
use cw_utils::{may_pay, nonpayable};

use crate::error::ContractError;
use crate::msg::{ExecuteMsg, InstantiateMsg, QueryMsg};
use crate::state::{Order, Product, Step, BUREAU, FICO_SCORES, NEXT_ORDER, ORDERS, PRODUCT};

#[entry_point]
pub fn instantiate(
    deps: DepsMut,
    _env: Env,
    _info: MessageInfo,
    msg: InstantiateMsg,
) -> Result<Response, ContractError> {
    let product = Product {
        seller: deps.api.addr_validate(&msg.seller)?,
        listed_price: msg.listed_price,
        stock: msg.stock,
    };
    PRODUCT.save(deps.storage, &product)?;
    BUREAU.save(deps.storage, &deps.api.addr_validate(&msg.credit_bureau)?)?;
    NEXT_ORDER.save(deps.storage, &0)?;
    Ok(Response::new())
}

#[entry_point]
pub fn execute(
    deps: DepsMut,
    _env: Env,
    info: MessageInfo,
    msg: ExecuteMsg,
) -> Result<Response, ContractError> {
    if !matches!(msg, ExecuteMsg::Buy { .. }) {
        nonpayable(&info)?;
    }
    match msg {
        ExecuteMsg::Rate { buyer, fico_score } => rate(deps, info, buyer, fico_score),
        ExecuteMsg::Buy { quantity } => buy(deps, info, quantity),
        ExecuteMsg::Approve { order } => approve(deps, info, order),
        ExecuteMsg::Disapprove { order } => disapprove(deps, info, order),
        ExecuteMsg::Clear { order } => clear(deps, order),
    }
}

#[entry_point]
pub fn query(deps: Deps, _env: Env, msg: QueryMsg) -> StdResult<Binary> {
    match msg {
        QueryMsg::Price { buyer } => {
            to_json_binary(&price(deps.storage, &deps.api.addr_validate(&buyer)?)?)
        }
        QueryMsg::Stock {} => to_json_binary(&PRODUCT.load(deps.storage)?.stock),
        QueryMsg::Product {} => to_json_binary(&PRODUCT.load(deps.storage)?),
        QueryMsg::Order { order } => to_json_binary(&ORDERS.load(deps.storage, order)?),
    }
}

fn price(storage: &dyn Storage, buyer: &Addr) -> StdResult<Coin> {
    let mut price = PRODUCT.load(storage)?.listed_price;
    if FICO_SCORES.may_load(storage, buyer)?.unwrap_or(0) > 740 {
        price.amount = price.amount.mul_floor(Decimal::percent(80));
    }
    Ok(price)
}

fn rate(
    deps: DepsMut,
    info: MessageInfo,
    buyer: String,
    fico_score: u32,
) -> Result<Response, ContractError> {
    ensure!(
        info.sender == BUREAU.load(deps.storage)?,
        ContractError::OnlyBureau
    );
    FICO_SCORES.save(deps.storage, &deps.api.addr_validate(&buyer)?, &fico_score)?;
    Ok(Response::new())
}

fn buy(deps: DepsMut, info: MessageInfo, quantity: u32) -> Result<Response, ContractError> {
    ensure!(quantity > 0, ContractError::BuyOne);
    ensure!(
        PRODUCT.load(deps.storage)?.stock >= quantity,
        ContractError::OutOfStock
    );
    let one = price(deps.storage, &info.sender)?;
    let price = Coin {
        amount: one.amount * Uint128::from(quantity),
        ..one
    };
    let paid = Coin::new(may_pay(&info, &price.denom)?, &price.denom);
    ensure!(paid.amount >= price.amount, ContractError::Costs(price));

    let id = NEXT_ORDER.load(deps.storage)?;
    NEXT_ORDER.save(deps.storage, &(id + 1))?;
    let ordered = Event::new("ordered")
        .add_attribute("order", id.to_string())
        .add_attribute("buyer", &info.sender)
        .add_attribute("quantity", quantity.to_string())
        .add_attribute("price", price.to_string());
    let mut order = Order {
        buyer: info.sender,
        quantity,
        price,
        paid,
        step: Step::Evaluate,
    };
    let evaluate = step(deps.storage, id, &mut order, Step::Evaluate)?;
    Ok(Response::new()
        .add_event(ordered)
        .add_event(evaluate)
        .set_data(to_json_binary(&id)?))
}

fn approve(deps: DepsMut, info: MessageInfo, id: u64) -> Result<Response, ContractError> {
    let (mut product, mut order) = decide(deps.storage, &info, id)?;
    let left = product.stock.checked_sub(order.quantity);
    product.stock = left.ok_or(ContractError::OutOfStock)?;
    PRODUCT.save(deps.storage, &product)?;

    let sold = Event::new("sold")
        .add_attribute("order", id.to_string())
        .add_attribute("seller", &product.seller)
        .add_attribute("price", order.price.to_string());
    let change = Coin::new(order.paid.amount - order.price.amount, &order.paid.denom);
    let mut response = Response::new().add_event(sold);
    response = pay(response, &product.seller, order.price.clone());
    response = pay(response, &order.buyer, change);
    for to in [
        Step::DecrementInventory,
        Step::CreditSeller,
        Step::DeductFromBuyer,
        Step::Done,
    ] {
        response = response.add_event(step(deps.storage, id, &mut order, to)?);
    }
    Ok(response)
}

fn disapprove(deps: DepsMut, info: MessageInfo, id: u64) -> Result<Response, ContractError> {
    let (_, mut order) = decide(deps.storage, &info, id)?;
    let refused = Event::new("refused").add_attribute("order", id.to_string());
    Ok(pay(Response::new(), &order.buyer, order.paid.clone())
        .add_event(step(deps.storage, id, &mut order, Step::Done)?)
        .add_event(refused))
}

fn clear(deps: DepsMut, id: u64) -> Result<Response, ContractError> {
    ensure!(
        ORDERS.load(deps.storage, id)?.step == Step::Done,
        ContractError::NotDone
    );
    ORDERS.remove(deps.storage, id);
    Ok(Response::new())
}

fn decide(
    storage: &dyn Storage,
    info: &MessageInfo,
    id: u64,
) -> Result<(Product, Order), ContractError> {
    let product = PRODUCT.load(storage)?;
    ensure!(info.sender == product.seller, ContractError::OnlySeller);
    let order = ORDERS.load(storage, id)?;
    ensure!(order.step == Step::Evaluate, ContractError::Decided);
    Ok((product, order))
}

fn step(storage: &mut dyn Storage, id: u64, order: &mut Order, step: Step) -> StdResult<Event> {
    order.step = step;
    ORDERS.save(storage, id, order)?;
    Ok(Event::new("stepped")
        .add_attribute("order", id.to_string())
        .add_attribute("step", format!("{step:?}")))
}

fn pay(response: Response, to: &Addr, amount: Coin) -> Response {
    if amount.amount.is_zero() {
        return response;
    }
    response.add_message(BankMsg::Send {
        to_address: to.to_string(),
        amount: vec![amount],
    })
}
