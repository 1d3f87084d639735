// Trades between strangers, with @polkadot/api: the good one, and those in which somebody vanishes. Each
// story has people of its own, so they run beside each other: most of a trade is waiting for blocks.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { u8aToHex } from '@polkadot/util';
import { Batch } from './lib/certificates.mjs';
import { account, CallFailed, free, submit, sudo, waitForBlock } from './lib/chain.mjs';
import { devChain } from './lib/dev.mjs';
import {
  asset, buy, content, held, list, open, page, receipt, reputation, reviewHash, silence, terms,
} from './lib/trade.mjs';
import { CMT } from './lib/units.mjs';

const DOLLAR = 7;
const dollars = (amount) => BigInt(amount) * 100n;
const bank = account('//Dave');

/** Four people who meet in one story only. */
const cast = (story) => ({
  buyer: account(`//${story}//buyer`),
  seller: account(`//${story}//seller`),
  carrier: account(`//${story}//carrier`),
  passerBy: account(`//${story}//passer-by`),
});

const STORIES = [
  'good', 'dollars', 'no seller', 'no parcel', 'no carrier', 'no buyer', 'offers', 'deadlock', 'steps',
  'shelf', 'court', 'frozen',
];
const people = Object.fromEntries(STORIES.map((story) => [story, cast(story)]));

let chain;
let api;
before(async () => {
  chain = await devChain();
  api = chain.api;
  const everybody = Object.values(people).flatMap((cast) => Object.values(cast));
  await submit(api, api.tx.utility.batchAll([
    ...everybody.map(({ address }) => api.tx.balances.transferKeepAlive(address, 12_000n * CMT)),
    api.tx.assets.create(DOLLAR, bank.address, 100),
    ...['dollars', 'frozen'].map((story) =>
      api.tx.assets.mint(DOLLAR, people[story].buyer.address, dollars(1_000))),
  ]), bank);
  await sudo(api, api.tx.escrow.forceAcceptAsset(DOLLAR, true));
}, { timeout: 300_000 });
after(() => chain?.close());

const act = (call, signer) => submit(api, call, signer, { final: false });
const fails = (call, signer, reason) =>
  assert.rejects(act(call, signer), (error) => {
    assert.ok(error instanceof CallFailed, error);
    assert.equal(error.reason, reason);
    return true;
  });
const inDollars = async ({ address }) => {
  const found = await api.query.assets.account(DOLLAR, address);
  return found.isSome ? found.unwrap().balance.toBigInt() : 0n;
};

describe('trade', { concurrency: true, timeout: 400_000 }, () => {
  test('the good trade: paid, certified, reviewed', async () => {
    const { buyer, seller, carrier, passerBy } = people.good;
    // The maker certifies four lamps in one entry, and claims the one that it will sell.
    const batch = new Batch(Array.from({ length: 4 }, () => randomBytes(32)));
    await act(api.tx.certificates.register(content('Mei makes lamps')), seller);
    const certified = await act(
      api.tx.certificates.certify(batch.root, batch.units, content('lamp, brass')),
      seller,
    );
    const id = certified.event('certificates', 'BatchCertified').batch.toNumber();
    const unit = { batch: id, index: 2 };
    const committed = await act(
      api.tx.certificates.commit(batch.commitment(id, 2, seller)),
      seller,
    );
    await waitForBlock(api, committed.event('certificates', 'Committed').from.toNumber());
    const claim = (signer) =>
      [api.tx.certificates.claim(unit, batch.secret(2), batch.proof(2)), signer];
    await act(...claim(seller));
    // Who saw the secret in the pool is too late, and had not committed.
    await fails(...claim(passerBy), 'certificates.NoCommitment');

    const price = 20n * CMT;
    const { listing } = await list(api, seller, {
      price, quantity: 5, text: 'brass lamp', terms: terms({ carrier: carrier.address, inspectWithin: 4 }),
    });
    await fails(api.tx.listings.buy(listing, 2, price - 1n, 0), buyer, 'listings.PriceTooHigh');
    await fails(api.tx.listings.buy(listing, 2, price, 1), buyer, 'listings.RevisionChanged');
    const before = [await free(api, buyer.address), await free(api, seller.address)];
    const { deal, outcome: bought } = await buy(api, buyer, listing, 2);
    assert.equal(await held(api, buyer, 'Escrow', 'Deposit'), 10n * CMT);
    assert.equal(await held(api, seller, 'Escrow', 'Deposit'), 10n * CMT);
    const opened = await page(api, deal);
    assert.equal(opened.state, 'Funded');
    assert.equal(opened.rest, 2n * price);
    assert.equal(await free(api, opened.pot), 2n * price);
    assert.deepEqual(opened.seller, ['Accept', 'Cancel']);
    assert.deepEqual(opened.buyer, ['Cancel']);
    const stock = (await api.call.tradeApi.listing(listing)).unwrap();
    assert.deepEqual([stock.available.toNumber(), stock.locked.toNumber()], [3, 2]);

    const bound = await act(api.tx.certificates.bind(unit, deal), seller);
    const accepted = await act(api.tx.escrow.accept(deal), seller);
    const shipped = await act(api.tx.escrow.ship(deal, content('parcel 77')), seller);
    await fails(api.tx.escrow.confirmDelivery(deal), passerBy, 'escrow.NotCarrier');
    await act(api.tx.escrow.confirmDelivery(deal), carrier);
    assert.deepEqual((await page(api, deal)).buyer, ['Reject', 'Release']);
    await fails(api.tx.escrow.advance(deal), passerBy, 'escrow.DeadlineNotPassed');
    await silence(api, deal);
    const closed = await act(api.tx.escrow.advance(deal), passerBy);
    assert.deepEqual(receipt(closed), {
      outcome: 'Released', released: 2, paid: 2n * price, refunded: 0n,
    });
    assert.equal(await page(api, deal), undefined);

    // The money, the deposits and the rents: to the planck, but for the fees.
    assert.equal(await held(api, buyer, 'Escrow', 'Deposit'), 0n);
    assert.equal(await held(api, buyer, 'Escrow', 'Rent'), 0n);
    const receiptRent = await held(api, buyer, 'Reviews', 'Receipt');
    assert.equal(await free(api, buyer.address), before[0] - 2n * price - bought.fee - receiptRent);
    const entryRent = before[1] + 2n * price - bound.fee - accepted.fee - shipped.fee
      - await free(api, seller.address);
    assert.ok(entryRent > 0n, 'the seller pays for the unit\'s new entry');

    // The unit went with the sale, and its history tells.
    const sold = (await api.call.tradeApi.certificate(unit)).unwrap();
    assert.match(JSON.stringify(sold.toHuman()), new RegExp(buyer.address));
    const history = (await api.call.tradeApi.certificateHistory(unit, 0, 10)).toHuman();
    assert.equal(history.length, 2);
    assert.match(JSON.stringify(history[0]), new RegExp(seller.address));
    assert.match(JSON.stringify(history[1]), new RegExp(buyer.address));
    const left = (await api.call.tradeApi.listing(listing)).unwrap();
    assert.deepEqual([left.available.toNumber(), left.locked.toNumber()], [3, 0]);

    // Both review, neither sees the other's before both are fixed.
    const review = (rating, text) =>
      ({ rating, content: content(text), salt: u8aToHex(randomBytes(32)) });
    const commit = (signer, review) =>
      act(api.tx.reviews.commit(deal, reviewHash(deal, signer, review)), signer);
    const reveal = ({ rating, content, salt }) =>
      api.tx.reviews.reveal(deal, rating, content, salt);
    const byBuyer = review(5, 'shines');
    const bySeller = review(4, 'paid at once');
    await commit(buyer, byBuyer);
    await fails(reveal(byBuyer), buyer, 'reviews.CommitOpen');
    await commit(seller, bySeller);
    await fails(reveal({ ...byBuyer, rating: 1 }), buyer, 'reviews.WrongCommitment');
    await act(reveal(byBuyer), buyer);
    await act(reveal(bySeller), seller);
    await act(api.tx.reviews.reply(deal, content('thank you')), seller);
    await act(api.tx.reviews.reply(deal, content('any time')), buyer);
    assert.deepEqual(await reputation(api, seller), {
      deals: 1, sales: 1, volume: 2n * price, refunds: 0, reviews: 1, ratingSum: 5,
    });
    assert.deepEqual(await reputation(api, buyer), {
      deals: 1, sales: 0, volume: 2n * price, refunds: 0, reviews: 1, ratingSum: 4,
    });
    await act(api.tx.reviews.expire(deal), passerBy);
    assert.equal(await held(api, buyer, 'Reviews', 'Receipt'), 0n);
    assert.equal(await held(api, seller, 'Reviews', 'Commitment'), 0n);

    // The buyer sells it on: a second deal, a third pair of hands.
    const { deal: second } = await open(api, passerBy, buyer, {
      parts: { Units: { price, count: 1 } }, terms: terms(),
    });
    await fails(api.tx.certificates.bind(unit, second), seller, 'certificates.NotCustodian');
    await act(api.tx.certificates.bind(unit, second), buyer);
    await act(api.tx.escrow.accept(second), buyer);
    await act(api.tx.escrow.release(second, 1), passerBy);
    const hands = (await api.call.tradeApi.certificateHistory(unit, 0, 10))
      .map(({ holder, deal }) => [holder.toString(), deal.isSome ? deal.unwrap().toNumber() : null]);
    assert.deepEqual(hands, [
      [seller.address, null], [buyer.address, deal], [passerBy.address, second],
    ]);
  });

  test('the same in an asset', async () => {
    const { buyer, seller } = people.dollars;
    const { listing } = await list(api, seller, {
      price: dollars(30), quantity: 3, currency: asset(DOLLAR), text: 'a kettle', terms: terms(),
    });
    const { deal } = await buy(api, buyer, listing, 2);
    assert.equal(await inDollars(buyer), dollars(940));
    assert.equal(await inDollars({ address: (await page(api, deal)).pot }), dollars(60));
    await act(api.tx.escrow.accept(deal), seller);
    await act(api.tx.escrow.ship(deal, null), seller);
    // One came, one did not: one is paid, and the seller gives back the other.
    await act(api.tx.escrow.release(deal, 1), buyer);
    assert.equal(await inDollars(seller), dollars(30));
    const closed = await act(api.tx.escrow.refund(deal), seller);
    assert.deepEqual(receipt(closed), {
      outcome: 'Refunded', released: 1, paid: dollars(30), refunded: dollars(30),
    });
    assert.equal(await inDollars(buyer), dollars(970));
    assert.equal(await held(api, seller, 'Escrow', 'Deposit'), 0n);
  });

  test('an asset that its admin freezes: the deal ends, and is paid when that is over', async () => {
    const { buyer, seller, passerBy } = people.frozen;
    const { deal } = await open(api, buyer, seller, {
      parts: { Units: { price: dollars(50), count: 1 } }, currency: asset(DOLLAR), terms: terms(),
    });
    await act(api.tx.escrow.accept(deal), seller);
    const { pot } = await page(api, deal);
    await act(api.tx.assets.freeze(DOLLAR, pot), bank);
    const closed = await act(api.tx.escrow.release(deal, 1), buyer);
    assert.equal(closed.event('escrow', 'PaymentFailed').amount.toBigInt(), dollars(50));
    assert.equal((await page(api, deal)).state, 'Owed');
    assert.equal(await held(api, buyer, 'Escrow', 'Deposit'), 0n);
    await act(api.tx.assets.thaw(DOLLAR, pot), bank);
    await act(api.tx.escrow.withdraw(deal, 'Seller', null), passerBy);
    assert.equal(await inDollars(seller), dollars(50));
    assert.equal(await page(api, deal), undefined);
  });

  test('the seller never accepts: all comes back', async () => {
    const { buyer, seller, passerBy } = people['no seller'];
    const before = await free(api, buyer.address);
    const { deal, outcome } = await open(api, buyer, seller, {
      parts: { Units: { price: 5n * CMT, count: 4 } }, terms: terms({ acceptWithin: 3 }),
    });
    await silence(api, deal);
    await fails(api.tx.escrow.accept(deal), seller, 'escrow.DeadlinePassed');
    const closed = await act(api.tx.escrow.advance(deal), passerBy);
    assert.equal(receipt(closed).outcome, 'Refunded');
    assert.equal(await free(api, buyer.address), before - outcome.fee);
    assert.equal((await reputation(api, seller)).deals, 0);
  });

  test('the seller never ships: the rest and his deposit go to the buyer', async () => {
    const { buyer, seller, passerBy } = people['no parcel'];
    const { listing } = await list(api, seller, {
      price: 5n * CMT, quantity: 4, text: 'air', terms: terms({ shipWithin: 3 }),
    });
    const before = await free(api, buyer.address);
    const { deal, outcome } = await buy(api, buyer, listing, 4);
    await act(api.tx.escrow.accept(deal), seller);
    await silence(api, deal);
    const closed = await act(api.tx.escrow.advance(deal), passerBy);
    assert.equal(closed.event('escrow', 'DepositForfeited').amount.toBigInt(), 10n * CMT);
    const rent = await held(api, buyer, 'Reviews', 'Receipt');
    assert.equal(await free(api, buyer.address), before - outcome.fee - rent + 10n * CMT);
    assert.equal((await reputation(api, seller)).refunds, 1);
    const stock = (await api.call.tradeApi.listing(listing)).unwrap();
    assert.deepEqual([stock.available.toNumber(), stock.locked.toNumber()], [4, 0]);
  });

  test('the carrier never confirms: inspection begins all the same', async () => {
    const { buyer, seller, carrier, passerBy } = people['no carrier'];
    const { deal } = await open(api, buyer, seller, {
      parts: { Units: { price: 5n * CMT, count: 1 } },
      terms: terms({ carrier: carrier.address, deliverWithin: 3, inspectWithin: 3 }),
    });
    await act(api.tx.escrow.accept(deal), seller);
    await act(api.tx.escrow.ship(deal, null), seller);
    await silence(api, deal);
    const arrived = await act(api.tx.escrow.advance(deal), passerBy);
    assert.ok(arrived.event('escrow', 'Delivered').confirmedBy.isNone);
    assert.deepEqual((await page(api, deal)).buyer, ['Reject', 'Release']);
    await silence(api, deal);
    const closed = await act(api.tx.escrow.advance(deal), passerBy);
    assert.equal(receipt(closed).paid, 5n * CMT);
  });

  test('the buyer vanishes: the seller is paid', async () => {
    const { buyer, seller, passerBy } = people['no buyer'];
    const { deal } = await open(api, buyer, seller, {
      parts: { Units: { price: 5n * CMT, count: 2 } }, terms: terms({ deliverWithin: 2, inspectWithin: 2 }),
    });
    await act(api.tx.escrow.accept(deal), seller);
    const shipped = await act(api.tx.escrow.ship(deal, null), seller);
    const before = await free(api, seller.address);
    assert.ok(shipped.fee > 0n);
    await silence(api, deal);
    await act(api.tx.escrow.advance(deal), passerBy);
    await silence(api, deal);
    await act(api.tx.escrow.advance(deal), passerBy);
    // The price and the deposit.
    assert.equal(await free(api, seller.address), before + 20n * CMT);
    assert.equal(await held(api, buyer, 'Escrow', 'Deposit'), 0n);
  });

  test('what was rejected is settled by offers', async () => {
    const { buyer, seller } = people.offers;
    const { deal } = await open(api, buyer, seller, {
      parts: { Units: { price: 8n * CMT, count: 1 } }, terms: terms(),
    });
    await act(api.tx.escrow.accept(deal), seller);
    await act(api.tx.escrow.ship(deal, null), seller);
    await act(api.tx.escrow.reject(deal, content('scratched')), buyer);
    await act(api.tx.escrow.offer(deal, 3n * CMT), buyer);
    await act(api.tx.escrow.offer(deal, 6n * CMT), seller);
    await fails(api.tx.escrow.acceptOffer(deal, 5n * CMT), buyer, 'escrow.OfferChanged');
    const closed = await act(api.tx.escrow.acceptOffer(deal, 6n * CMT), buyer);
    assert.deepEqual(receipt(closed), {
      outcome: 'Settled', released: 0, paid: 6n * CMT, refunded: 2n * CMT,
    });
  });

  test('who does not agree shares as agreed beforehand', async () => {
    const { buyer, seller, passerBy } = people.deadlock;
    const { deal } = await open(api, buyer, seller, {
      parts: { Units: { price: 8n * CMT, count: 1 } },
      terms: terms({ settleWithin: 3, deadlockShare: 250_000_000 }),
    });
    await act(api.tx.escrow.accept(deal), seller);
    await act(api.tx.escrow.ship(deal, null), seller);
    await act(api.tx.escrow.reject(deal, content('not as shown')), buyer);
    await fails(api.tx.escrow.dispute(deal, content('see')), buyer, 'escrow.NoCourtAgreed');
    await silence(api, deal);
    const closed = await act(api.tx.escrow.advance(deal), passerBy);
    assert.deepEqual(receipt(closed), {
      outcome: 'Settled', released: 0, paid: 2n * CMT, refunded: 6n * CMT,
    });
  });

  test('a court hears nothing for nothing: without deposits it is refused', async () => {
    const { buyer, seller } = people.court;
    const unpaid = terms({ deposit: 0n, court: { procedure: 'Committee', isFinal: true } });
    await fails(
      api.tx.escrow.open(
        seller.address, 'Native', { Units: { price: CMT, count: 1 } }, unpaid, null,
      ),
      buyer,
      'escrow.CourtUnavailable',
    );
    await fails(
      api.tx.listings.list(CMT, 'Native', 1, 1, content('x'), unpaid),
      seller,
      'escrow.CourtUnavailable',
    );
  });

  test('a service is paid step by step, and what is not done is refunded', async () => {
    const { buyer, seller } = people.steps;
    const { deal } = await open(api, buyer, seller, {
      parts: { Milestones: [10n * CMT, 20n * CMT, 30n * CMT] }, text: 'a shop\'s page', terms: terms(),
    });
    await act(api.tx.escrow.accept(deal), seller);
    await act(api.tx.escrow.ship(deal, content('sketch')), seller);
    const first = await act(api.tx.escrow.release(deal, 1), buyer);
    assert.equal(first.event('escrow', 'PartsReleased').amount.toBigInt(), 10n * CMT);
    assert.equal((await page(api, deal)).state, 'Accepted');
    await act(api.tx.escrow.ship(deal, content('pages')), seller);
    await act(api.tx.escrow.release(deal, 1), buyer);
    const closed = await act(api.tx.escrow.refund(deal), seller);
    assert.deepEqual(receipt(closed), {
      outcome: 'Refunded', released: 2, paid: 30n * CMT, refunded: 30n * CMT,
    });
  });

  test('a shelf is read in pages, the newest first', async () => {
    const { seller } = people.shelf;
    const listings = [];
    for (const text of ['one', 'two', 'three']) {
      const made = await act(
        api.tx.listings.list(CMT, 'Native', 1, 4_711, content(text), terms()),
        seller,
      );
      listings.unshift(made.event('listings', 'Listed').listing.toNumber());
    }
    const ids = (entries) => entries.map(([id]) => id.toNumber());
    assert.deepEqual(ids(await api.call.tradeApi.shelf(seller.address, null, 100)), listings);
    assert.deepEqual(ids(await api.call.tradeApi.category(4_711, null, 2)), listings.slice(0, 2));
    assert.deepEqual(
      ids(await api.call.tradeApi.category(4_711, listings[1], 2)),
      listings.slice(2),
    );
    await act(api.tx.listings.delist(listings[0]), seller);
    assert.deepEqual(ids(await api.call.tradeApi.shelf(seller.address, null, 100)), listings.slice(1));
  });
});
