// Trades as a shop's page makes them: listings, deals, what each party may do next.

import { hexToU8a, stringToU8a, u8aConcat } from '@polkadot/util';
import { blake2AsHex } from '@polkadot/util-crypto';
import { u32, u64 } from './bytes.mjs';
import { submit, waitForBlock } from './chain.mjs';
import { CMT } from './units.mjs';

/** What the chain keeps of a text: hash and length. */
export const content = (text) => ({
  hash: blake2AsHex(text, 256),
  length: Buffer.byteLength(text),
});

/**
 * The terms of a deal: long deadlines but for those that are given, half and half in a deadlock, no
 * court.
 */
export const terms = (changes = {}) => ({
  deposit: 10n * CMT,
  carrier: null,
  acceptWithin: 100,
  shipWithin: 100,
  deliverWithin: 100,
  inspectWithin: 100,
  settleWithin: 100,
  deadlockShare: 500_000_000,
  court: null,
  ...changes,
});

/** An asset of pallet-assets as the chain names what prices are in. */
export const asset = (id) => ({ WithId: id });

/** Puts units on sale; gives the listing's id and the outcome. */
export async function list(api, seller, { price, quantity, currency = 'Native', category = 1, text, terms }) {
  const outcome = await submit(
    api,
    api.tx.listings.list(price, currency, quantity, category, content(text), terms),
    seller,
  );
  return { listing: outcome.event('listings', 'Listed').listing.toNumber(), outcome };
}

/** Buys at the price and the revision that the page shows; gives the deal's id and the outcome. */
export async function buy(api, buyer, listing, quantity) {
  const shown = (await api.call.tradeApi.listing(listing)).unwrap();
  const outcome = await submit(
    api,
    api.tx.listings.buy(listing, quantity, shown.price, shown.revision),
    buyer,
  );
  return { deal: outcome.event('listings', 'Bought').deal.toNumber(), outcome };
}

/** Opens a deal without a listing; gives its id and the outcome. */
export async function open(api, buyer, seller, { parts, currency = 'Native', text, terms }) {
  const outcome = await submit(
    api,
    api.tx.escrow.open(seller.address, currency, parts, terms, text ? content(text) : null),
    buyer,
  );
  return { deal: outcome.event('escrow', 'Opened').deal.toNumber(), outcome };
}

/** A deal's page: the deal, and what each party may do; undefined when it has ended. */
export async function page(api, deal) {
  const found = await api.call.tradeApi.deal(deal);
  if (found.isNone) {
    return undefined;
  }
  const { deal: view, buyer, seller, carrier } = found.unwrap();
  const names = (actions) => actions.now.map(String).sort();
  return {
    state: view.state.type,
    deadline: view.deadline.isSome ? view.deadline.unwrap().toNumber() : undefined,
    rest: view.rest.toBigInt(),
    pot: view.pot.toString(),
    deposits: {
      buyer: view.deposits.buyer.toBigInt(),
      seller: view.deposits.seller.toBigInt(),
    },
    buyer: names(buyer),
    seller: names(seller),
    carrier: carrier.isSome ? names(carrier.unwrap()) : undefined,
  };
}

/** Waits until a deal's deadline has passed; gives the block of the deadline. */
export async function silence(api, deal) {
  const { deadline } = await page(api, deal);
  // The call goes into the block after the best one.
  await waitForBlock(api, deadline - 1, 180_000);
  return deadline;
}

/** How a deal ended, from the outcome of the call that ended it. */
export function receipt(outcome) {
  const { receipt } = outcome.event('escrow', 'Closed');
  return {
    outcome: receipt.outcome.type,
    released: receipt.released.toNumber(),
    paid: receipt.paid.toBigInt(),
    refunded: receipt.refunded.toBigInt(),
  };
}

/** What of an account's CMT is on hold for a pallet's reason. */
export async function held(api, { address }, pallet, reason) {
  const holds = await api.query.balances.holds(address);
  const found = holds.find(({ id }) => id.type === pallet && id.inner.type === reason);
  return found ? found.amount.toBigInt() : 0n;
}

/** What is known of an account from its deals, as numbers. */
export async function reputation(api, { address }) {
  const known = await api.call.tradeApi.reputation(address);
  return {
    deals: known.deals.toNumber(),
    sales: known.sales.toNumber(),
    volume: known.volume.toBigInt(),
    refunds: known.refunds.toNumber(),
    reviews: known.reviews.toNumber(),
    ratingSum: known.ratingSum.toNumber(),
  };
}

/** What a side commits to before it reveals its review; `pallet-reviews` says which bytes. */
export function reviewHash(deal, { publicKey }, { rating, content, salt }) {
  const text = content ? [[1], hexToU8a(content.hash), u32(content.length)] : [[0]];
  const parts = [stringToU8a('cmt/review'), u64(deal), publicKey, [rating], ...text, hexToU8a(salt)];
  return blake2AsHex(u8aConcat(...parts.map((part) => Uint8Array.from(part))), 256);
}
