// Justice by the community, with @polkadot/api: disputes before an arbiter and before juries, an account and a
// listing that are closed and opened again, a counterfeit. The same jurors serve all panels, which sit at the
// same time; each story has parties of its own.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { Batch } from './lib/certificates.mjs';
import { account, CallFailed, free, submit, sudo, waitForBlock } from './lib/chain.mjs';
import { devChain } from './lib/dev.mjs';
import { EventLog } from './lib/events.mjs';
import {
  advanceCase, arbiter, ask, Bench, casePage, court, enrol, juror, Panel, part, percent, rejected, standing,
  theAccount, theListing, voteHash,
} from './lib/justice.mjs';
import { buy, content, held, list, page, receipt, terms } from './lib/trade.mjs';
import { CMT } from './lib/units.mjs';

const bank = account('//Eve');

/** Who meets in which story. */
const ROLES = {
  bids: ['buyer', 'seller', 'olga', 'pavel', 'friend', 'passerBy'],
  sleeper: ['buyer', 'seller', 'ida', 'jan', 'kim', 'passerBy'],
  committee: ['buyer', 'seller', 'passerBy'],
  silence: ['buyer', 'seller', 'passerBy'],
  account: ['shop', 'customer', 'asker', 'passerBy'],
  listing: ['shop', 'customer', 'asker', 'passerBy'],
  counterfeit: ['maker', 'owner', 'reporter', 'passerBy'],
};
const people = Object.fromEntries(
  Object.entries(ROLES).map(([story, roles]) => [
    story,
    Object.fromEntries(roles.map((role) => [role, account(`//justice//${story}//${role}`)])),
  ]),
);

/** What the jurors stake. */
const STAKES = Array.from({ length: 12 }, (_, seat) => BigInt(5_000 + 1_000 * seat) * CMT);

/** Windows in which jurors vote, and how often they are asked again. */
const VOTE_WITHIN = 8;
const REDRAWS = 1;

let chain;
let api;
let log;
let bench;
let atFirst;
before(async () => {
  chain = await devChain();
  api = chain.api;
  log = await EventLog.follow(api);
  const everybody = Object.values(people).flatMap((cast) => Object.values(cast));
  await submit(api, api.tx.utility.batchAll(
    everybody.map(({ address }) => api.tx.balances.transferKeepAlive(address, 12_000n * CMT)),
  ), bank, { final: false });
  const parameters = (await api.query.jury.currentParameters()).toJSON();
  const [set, seated] = await Promise.all([
    sudo(api, api.tx.jury.forceSetParameters({
      ...parameters, commitWithin: VOTE_WITHIN, revealWithin: VOTE_WITHIN, redraws: REDRAWS,
    }), { final: false }),
    Bench.seat(api, bank, 'justice', STAKES),
  ]);
  assert.ok(set.event('jury', 'ParametersSet'));
  bench = seated;
  atFirst = Promise.all(bench.jurors.map((juror) => log.worth(juror)));
}, { timeout: 300_000 });
after(() => {
  log?.stop();
  return chain?.close();
});

const act = (call, signer) => submit(api, call, signer, { final: false });
const refused = (outcome, reason) =>
  assert.rejects(outcome, (error) => {
    assert.ok(error instanceof CallFailed, error);
    assert.equal(error.reason, reason);
    return true;
  });
const fails = (call, signer, reason) => refused(act(call, signer), reason);
const worth = (...people) => Promise.all(people.map((who) => log.worth(who)));
const sum = (amounts) => amounts.reduce((all, amount) => all + amount, 0n);

/** The panel that a call summoned. */
const panelOf = (clerk, outcome) => new Panel(api, bench, clerk, outcome);

/** Settles a panel, `limit` ballots a call: each planck goes where the papers say, and the pot ends empty. */
async function settled(panel, { put = 0n, limit } = {}) {
  const { pot } = await panel.page();
  const { outcomes, ...books } = await panel.settle(limit);
  assert.deepEqual(books, panel.payouts(books.jurors.map(({ address }) => address), put));
  const lost = sum(books.jurors.map(({ lost }) => lost));
  assert.equal(await panel.page(), undefined);
  assert.equal(await free(api, pot), 0n);
  return { ...books, lost, outcomes };
}

describe('justice', { timeout: 600_000 }, () => {
  describe('stories', { concurrency: true }, () => {
    test('a dispute by bid: who loses pays the arbiter', async () => {
      const { buyer, seller, olga, pavel, friend, passerBy } = people.bids;
      const deposit = 100n * CMT;
      const price = 80n * CMT + 3n;
      await Promise.all(
        [olga, pavel, friend, seller].map((signer) => enrol(api, signer, { text: 'lamps and law' })),
      );
      // The seller could bid in his friend's name.
      await act(api.tx.proxy.addProxy(seller.address, 'Any', 0), friend);
      const before = await worth(buyer, seller, olga);
      const deal = await rejected(api, { buyer, seller }, {
        price, terms: terms({ deposit, court: court('Bids') }),
      });
      await fails(api.tx.escrow.dispute(deal, content('broken')), passerBy, 'escrow.NotParty');
      await act(api.tx.escrow.dispute(deal, content('broken, see the picture')), buyer);

      const bid = (fee) => api.tx.arbitration.bid(deal, fee);
      await Promise.all([
        fails(bid(CMT), passerBy, 'arbitration.NotArbiter'),
        fails(bid(CMT), seller, 'arbitration.ArbiterIsParty'),
        fails(bid(CMT), friend, 'arbitration.ArbiterRelated'),
        fails(bid(deposit + 1n), pavel, 'arbitration.FeeTooHigh'),
        act(bid(40n * CMT), olga),
      ]);
      await act(bid(30n * CMT), pavel);
      const opened = await casePage(api, deal);
      assert.deepEqual(opened.bids, [[pavel.address, 30n * CMT], [olga.address, 40n * CMT]]);
      assert.deepEqual(opened.buyer, ['AcceptBid', 'Plead', 'SubmitEvidence']);

      const accept = api.tx.arbitration.acceptBid(deal, olga.address, 40n * CMT);
      await act(accept, buyer);
      assert.equal((await casePage(api, deal)).state, 'Bidding');
      const heard = await act(accept, seller);
      assert.equal(heard.event('arbitration', 'HearingBegan').arbiter.toString(), olga.address);
      const show = (text) => api.tx.arbitration.submitEvidence(deal, content(text), `ipfs://${text}`);
      await act(show('picture'), buyer);
      await act(show('receipt'), seller);
      const { evidence } = await casePage(api, deal);
      assert.deepEqual(evidence, [
        ['Buyer', content('picture').hash, 'ipfs://picture'],
        ['Seller', content('receipt').hash, 'ipfs://receipt'],
      ]);
      await fails(api.tx.arbitration.rule(deal, percent(25)), pavel, 'arbitration.NotTheArbiter');
      await act(api.tx.arbitration.rule(deal, percent(25)), olga);
      const ruled = await casePage(api, deal);
      assert.deepEqual([ruled.state, ruled.sellerShare, ruled.loser], ['Ruled', percent(25), 'Seller']);
      assert.deepEqual(ruled.seller, ['Appeal', 'SubmitEvidence']);
      await fails(api.tx.arbitration.advance(deal), passerBy, 'arbitration.DeadlineNotPassed');

      const closed = await advanceCase(api, deal, passerBy);
      const paid = part(price, percent(25));
      assert.deepEqual(receipt(closed), { outcome: 'Ruled', released: 0, paid, refunded: price - paid });
      assert.equal(await casePage(api, deal), undefined);
      assert.equal(await page(api, deal), undefined);
      // To the planck: the price as ruled, the loser's deposit, and every rent is back.
      const after = await worth(buyer, seller, olga);
      assert.deepEqual(after, [before[0] - paid, before[1] + paid - deposit, before[2] + deposit]);
      assert.deepEqual(await arbiter(api, olga), {
        bond: 1_000n * CMT, missing: 0n, open: 0, cases: 1, upheld: 0, overturned: 0, timeouts: 0,
      });
    });

    test('who is struck is not taken; who vanishes loses his bond, and the next bid is taken', async () => {
      const { buyer, seller, ida, jan, kim, passerBy } = people.sleeper;
      const bond = 1_000n * CMT;
      await Promise.all([ida, jan, kim].map((signer) => enrol(api, signer, { text: 'cheap and fast' })));
      const before = await worth(buyer, seller, ida, jan);
      const price = 60n * CMT;
      const deal = await rejected(api, { buyer, seller }, {
        price, terms: terms({ deposit: 50n * CMT, court: court('Bids', true) }),
      });
      await act(api.tx.escrow.dispute(deal, content('scratched')), buyer);
      await Promise.all([
        act(api.tx.arbitration.bid(deal, 10n * CMT), ida),
        act(api.tx.arbitration.bid(deal, 20n * CMT + 1n), jan),
        act(api.tx.arbitration.bid(deal, 0n), kim),
      ]);
      const strike = () => api.tx.arbitration.strike(deal, kim.address);
      await Promise.all([
        act(api.tx.arbitration.acceptBid(deal, jan.address, 20n * CMT + 1n), buyer),
        fails(strike(), seller, 'arbitration.BidsOpen'),
      ]);
      // Who works for nothing may be the buyer's friend: the seller strikes him, once nobody bids any more.
      const { case: open } = (await api.call.justiceApi.case(deal)).unwrap();
      await waitForBlock(api, open.bidsUntil.unwrap().toNumber() - 1);
      const [struck] = await Promise.all([
        act(strike(), seller),
        fails(api.tx.arbitration.bid(deal, 0n), kim, 'arbitration.BidsClosed'),
        fails(strike(), passerBy, 'arbitration.NotParty'),
      ]);
      assert.equal(struck.event('arbitration', 'BidStruck').arbiter.toString(), kim.address);
      assert.deepEqual((await casePage(api, deal)).bids, [[ida.address, 10n * CMT], [jan.address, 20n * CMT + 1n]]);
      // He says nothing else, so the lowest bid that is left stands.
      const taken = await advanceCase(api, deal, passerBy);
      assert.equal(taken.event('arbitration', 'HearingBegan').arbiter.toString(), ida.address);
      const missed = await advanceCase(api, deal, passerBy);
      const { toBuyer, toSeller } = missed.event('arbitration', 'BondSlashed');
      assert.deepEqual([toBuyer.toBigInt(), toSeller.toBigInt()], [bond / 2n, bond / 2n]);
      assert.equal(missed.event('arbitration', 'HearingBegan').arbiter.toString(), jan.address);
      await fails(api.tx.arbitration.rule(deal, percent(50)), ida, 'arbitration.NotTheArbiter');
      await act(api.tx.arbitration.rule(deal, percent(50)), jan);
      // The first ruling is final: it is carried out at once.
      await fails(
        api.tx.arbitration.appeal(deal, percent(90), content('no')), seller, 'arbitration.NotAppealable',
      );
      const closed = await advanceCase(api, deal, passerBy);
      assert.equal(receipt(closed).paid, price / 2n);
      const fee = 10n * CMT;
      assert.deepEqual(await worth(buyer, seller, ida, jan), [
        before[0] - price / 2n - fee + bond / 2n,
        before[1] + price / 2n - fee + bond / 2n,
        before[2] - bond,
        before[3] + 2n * fee,
      ]);
      const asleep = await arbiter(api, ida);
      assert.deepEqual([asleep.bond, asleep.missing, asleep.timeouts, asleep.cases], [0n, bond, 1, 0]);
      await act(api.tx.arbitration.topUp(), ida);
      assert.equal(await held(api, ida, 'Arbitration', 'Bond'), bond);
    });

    test('a committee, and an appeal before twice as many', async () => {
      const { buyer, seller, passerBy } = people.committee;
      const deposit = 50n * CMT;
      const price = 100n * CMT + 7n;
      const before = await worth(buyer, seller);
      const deal = await rejected(api, { buyer, seller }, {
        price, terms: terms({ deposit, court: court('Committee') }),
      });
      await act(api.tx.escrow.dispute(deal, content('it hums')), buyer);
      assert.equal(await held(api, buyer, 'Arbitration', 'CommitteeFee'), 120n * CMT);
      await act(api.tx.arbitration.plead(deal, percent(20)), buyer);
      await act(api.tx.arbitration.plead(deal, percent(70)), seller);
      assert.deepEqual((await casePage(api, deal)).demands, [percent(20), percent(70)]);
      await bench.inSession();
      const summoned = await advanceCase(api, deal, passerBy);
      const first = panelOf(passerBy, summoned);
      assert.deepEqual([first.seats, first.pledge], [15, 100n * CMT]);
      assert.equal(await held(api, buyer, 'Arbitration', 'CommitteeFee'), 0n);
      await fails(api.tx.arbitration.advance(deal), passerBy, 'arbitration.AwaitingVerdict');

      await first.draw();
      // From what nobody could know when the panel was asked for.
      const margin = api.consts.jury.freezeMargin.toNumber();
      assert.ok(first.seed.knownSince >= summoned.block + margin, 'the seed came later');
      assert.equal([...first.drawn.values()].reduce((all, seats) => all + seats), 15);
      const [copier, , author] = first.jurors;
      const choice = first.allBut(false, { minority: 1, silent: 1 });
      await Promise.all([
        first.commit(choice),
        leaves(first.jurors.at(-1), first),
      ]);
      // What another committed to is no secret; who copies it can't reveal it.
      const original = first.votes.get(author);
      const copy = voteHash(first.id, 0, bench.of(author).pair, original);
      await Promise.all([
        bench.of(copier).act(api.tx.jury.commit(first.id, copy)),
        refused(first.revealOf(author, original), 'jury.TooEarly'),
        fails(api.tx.jury.commit(first.id, copy), passerBy, 'jury.NotDrawn'),
      ]);
      await first.reveal();
      await Promise.all([
        refused(first.revealOf(copier, original), 'jury.WrongReveal'),
        refused(first.revealOf(author, original), 'jury.AlreadyRevealed'),
      ]);
      await first.advance();
      assert.equal(first.verdict, 'Denied');
      const ruled = await casePage(api, deal);
      assert.deepEqual(
        [ruled.state, ruled.sellerShare, ruled.loser, ruled.nextAppeal],
        ['Ruled', percent(70), 'Buyer', [200n * CMT, 31]],
      );

      const appeal = (demand) => api.tx.arbitration.appeal(deal, percent(demand), content('listen!'));
      const second = panelOf(passerBy, await act(appeal(40), buyer));
      assert.deepEqual([second.seats, second.pledge], [31, 200n * CMT]);
      // Jurors are paid when the case is over: until then their seats are answered for.
      await fails(api.tx.jury.settle(first.id, 1), passerBy, 'jury.WrongState');
      await second.decide((panel) => panel.allBut(true));
      assert.equal(second.verdict, 'Granted');
      const overturned = await casePage(api, deal);
      assert.deepEqual(
        [overturned.sellerShare, overturned.loser, overturned.nextAppeal],
        [percent(40), 'Seller', [400n * CMT, 63]],
      );
      await fails(appeal(40), buyer, 'arbitration.DemandNotBetter');

      const { pot } = await second.page();
      const closed = await advanceCase(api, deal, passerBy);
      const paid = part(price, percent(40));
      assert.deepEqual(receipt(closed), { outcome: 'Ruled', released: 0, paid, refunded: price - paid });
      const forfeit = closed.event('escrow', 'DepositForfeited');
      assert.deepEqual([forfeit.by.type, forfeit.to.toString()], ['Seller', pot.toString()]);
      // The first panel had its question denied: its pledge is the majority's. The second had it granted.
      const denied = await settled(first, { limit: 4 });
      const granted = await settled(second, { put: deposit });
      assert.ok(denied.outcomes.length > 1, 'settled in chunks');
      assert.ok(denied.jurors.find(({ address }) => address === copier).lost >= 20n * CMT);
      assert.equal(denied.pool, 100n * CMT + denied.lost);
      const share = part(granted.lost, second.requesterShare);
      assert.equal(granted.pool, deposit + granted.lost - share);
      assert.deepEqual(await worth(buyer, seller), [
        before[0] - paid - 100n * CMT + share,
        before[1] + paid - deposit,
      ]);
    });

    test('nobody votes: drawn again, at last undecided', async () => {
      const { buyer, seller, passerBy } = people.silence;
      const price = 40n * CMT + 3n;
      const before = await worth(buyer, seller);
      const deal = await rejected(api, { buyer, seller }, {
        price,
        terms: terms({ deposit: 50n * CMT, deadlockShare: percent(25), court: court('Committee', true) }),
      });
      await act(api.tx.escrow.dispute(deal, content('it is grey')), buyer);
      await bench.inSession();
      const panel = panelOf(passerBy, await advanceCase(api, deal, passerBy));
      await panel.draw();
      const failed = await panel.advance();
      assert.equal(failed.event('jury', 'RoundFailed').round.toNumber(), 0);
      assert.equal((await panel.page()).state.type, 'Clearing');
      const absent = 15n * 20n * CMT;
      const cleared = await panel.settle();
      assert.equal(sum(cleared.jurors.map(({ lost }) => lost)), absent);
      assert.equal(cleared.pool, 0n);
      assert.equal(panel.round, 1);

      await panel.draw();
      await panel.advance();
      assert.equal(panel.verdict, 'Undecided');
      const ruled = await casePage(api, deal);
      assert.deepEqual([ruled.sellerShare, ruled.loser, ruled.nextAppeal], [percent(25), undefined, undefined]);
      const closed = await advanceCase(api, deal, passerBy);
      const paid = part(price, percent(25));
      assert.equal(receipt(closed).paid, paid);
      // The pledge comes back, and what nobody has earned is the treasury's.
      const books = await settled(panel, { put: absent });
      assert.deepEqual([books.pool, books.sharers, books.lost], [2n * absent, 0, absent]);
      assert.deepEqual(await worth(buyer, seller), [before[0] - paid, before[1] + paid]);
    });

    test('an account is closed by vote, keeps its promises, and is opened again', async () => {
      const { shop, customer, asker, passerBy } = people.account;
      const target = theAccount(shop);
      const goods = { price: 5n * CMT, quantity: 4, text: 'air in bottles', terms: terms() };
      const { listing } = await list(api, shop, goods);
      const { deal } = await buy(api, customer, listing, 1);
      await act(api.tx.escrow.accept(deal), shop);
      const before = await worth(asker, customer);
      await bench.inSession();
      const request = (action) =>
        api.tx.moderation.request(target, action, content('he sells air'), 1_000n * CMT);
      await fails(request('Close'), shop, 'moderation.OwnTarget');
      await fails(request('Reopen'), asker, 'moderation.NotClosed');
      const asked = await ask(api, asker, target, 'Close', 'he sells air');
      const panel = panelOf(passerBy, asked.outcome);
      assert.deepEqual([panel.seats, panel.pledge], [100, 1_000n * CMT]);
      await fails(request('Close'), customer, 'moderation.RequestOpen');
      await fails(api.tx.moderation.answer(asked.request, content('I?')), asker, 'moderation.NotRespondent');
      await act(api.tx.moderation.answer(asked.request, content('it is good air')), shop);
      await panel.decide((panel) => panel.allBut(true, { minority: 2 }));
      assert.ok(panel.chunks >= 2, 'drawn in chunks');
      assert.equal(panel.verdict, 'Granted');
      assert.deepEqual(await standing(api, target), {
        isClosed: true, request: undefined, mayAsk: 'Reopen', pledge: 1_000n * CMT,
      });

      // By the same road; while that is drawn he is closed.
      const again = panelOf(passerBy, (await ask(api, customer, target, 'Reopen', 'he has learnt')).outcome);
      const closing = await settled(panel, { limit: 5 });
      const parts = { Units: { price: CMT, count: 1 } };
      const deals = (buyer, seller) =>
        fails(api.tx.escrow.open(seller.address, 'Native', parts, terms(), null), buyer, 'escrow.TradingSuspended');
      await fails(
        api.tx.listings.list(CMT, 'Native', 1, 1, content('more air'), terms()), shop, 'listings.Barred',
      );
      await fails(api.tx.listings.buy(listing, 1, goods.price, 0), customer, 'listings.SellerBarred');
      await deals(shop, customer);
      await deals(customer, shop);
      await fails(
        api.tx.certificates.register(content('air, certified')), shop, 'certificates.TradingSuspended',
      );
      // The deal that runs goes on to its end.
      await act(api.tx.escrow.ship(deal, null), shop);
      const paid = await act(api.tx.escrow.release(deal, 1), customer);
      assert.equal(receipt(paid).paid, goods.price);

      await again.decide((panel) => panel.allBut(true));
      assert.equal(again.verdict, 'Granted');
      assert.equal((await standing(api, target)).isClosed, false);
      const opening = await settled(again);
      await buy(api, customer, listing, 1);
      await list(api, shop, { ...goods, text: 'water in bottles' });
      const gains = [closing, opening].map(({ lost }) => part(lost, panel.requesterShare));
      // The second price lies in its deal's pot.
      assert.deepEqual(await worth(asker, customer), [
        before[0] + gains[0],
        before[1] - goods.price + gains[1],
      ]);
    });

    test('a listing is taken down and put back', async () => {
      const { shop, customer, asker, passerBy } = people.listing;
      const goods = { price: 7n * CMT, quantity: 9, text: 'a cure for all', terms: terms() };
      const { listing } = await list(api, shop, goods);
      const other = await list(api, shop, { ...goods, text: 'honest tea' });
      const { deal } = await buy(api, customer, listing, 2);
      await bench.inSession();
      const target = theListing(listing);
      const down = panelOf(passerBy, (await ask(api, asker, target, 'Close', 'it cures nothing')).outcome);
      await down.decide((panel) => panel.allBut(true, { minority: 3 }));
      assert.equal(down.verdict, 'Granted');
      const up = panelOf(passerBy, (await ask(api, shop, target, 'Reopen', 'reworded')).outcome);
      await fails(api.tx.listings.buy(listing, 1, goods.price, 0), customer, 'listings.TakenDown');
      await buy(api, customer, other.listing, 1);
      await act(api.tx.escrow.accept(deal), shop);
      await act(api.tx.escrow.ship(deal, null), shop);
      const paid = await act(api.tx.escrow.release(deal, 2), customer);
      assert.equal(receipt(paid).paid, 2n * goods.price);
      await settled(down, { limit: 5 });

      await up.decide((panel) => panel.allBut(true));
      assert.equal(up.verdict, 'Granted');
      await buy(api, customer, listing, 1);
      await settled(up);
      assert.deepEqual(await standing(api, target), {
        isClosed: false, request: undefined, mayAsk: 'Close', pledge: 1_000n * CMT,
      });
    });

    test('a counterfeit: jurors read the history, the issuer pays', async () => {
      const { maker, owner, reporter, passerBy } = people.counterfeit;
      const { certificates } = api.tx;
      const batch = new Batch(Array.from({ length: 4 }, () => randomBytes(32)));
      await act(certificates.register(content('Mei makes lamps')), maker);
      const certified = await act(certificates.certify(batch.root, 4, content('lamp, brass')), maker);
      const id = certified.event('certificates', 'BatchCertified').batch.toNumber();
      const unit = { batch: id, index: 1 };
      const committed = await act(certificates.commit(batch.commitment(id, 1, maker)), maker);
      await waitForBlock(api, committed.event('certificates', 'Committed').from.toNumber());
      await act(certificates.claim(unit, batch.secret(1), batch.proof(1)), maker);
      await act(certificates.transfer(unit, owner.address), maker);
      const before = await worth(maker, reporter);
      const bond = 10_000n * CMT;
      assert.equal(await held(api, maker, 'Certificates', 'IssuerBond'), bond);

      // A second lamp bears the same number.
      await bench.inSession();
      const report = certificates.report(unit, content('two lamps, one number'), 500n * CMT);
      await fails(report, maker, 'certificates.ReporterIsIssuer');
      const reported = await act(report, reporter);
      const panel = panelOf(passerBy, reported);
      assert.deepEqual([panel.seats, panel.pledge], [31, 500n * CMT]);
      const number = reported.event('certificates', 'CounterfeitReported').report.toNumber();
      await act(certificates.answer(number, content('the label was copied')), maker);
      await act(certificates.leave(), maker);
      await fails(report, reporter, 'certificates.ReportOpen');
      const hands = (await api.call.tradeApi.certificateHistory(unit, 0, 10))
        .map(({ holder }) => holder.toString());
      assert.deepEqual(hands, [maker.address, owner.address]);
      await panel.draw();
      await panel.commit(panel.allBut(true, { minority: 1, silent: 1 }));
      await panel.reveal();
      // The maker could leave by now, but for the report.
      await fails(certificates.withdrawBond(), maker, 'certificates.ReportOpen');
      const { pot } = await panel.page();
      const decided = await panel.advance();
      assert.equal(panel.verdict, 'Granted');
      const penalty = decided.event('certificates', 'PenaltyPaid');
      assert.equal(penalty.toReporter.toBigInt(), 500n * CMT);
      assert.equal(penalty.toJurors.toBigInt(), 500n * CMT);
      assert.equal(await free(api, pot), 1_000n * CMT + api.consts.balances.existentialDeposit.toBigInt());
      const marked = (await api.call.tradeApi.certificate(unit)).unwrap();
      assert.equal(marked.counterfeit.unwrap().report.toNumber(), number);
      await fails(report, reporter, 'certificates.AlreadyMarked');

      const books = await settled(panel, { put: 500n * CMT });
      const share = part(books.lost, panel.requesterShare);
      assert.deepEqual(await worth(maker, reporter), [
        before[0] - 1_000n * CMT, before[1] + 500n * CMT + share,
      ]);
      await act(certificates.withdrawBond(), maker);
      assert.equal(await held(api, maker, 'Certificates', 'IssuerBond'), 0n);
    });
  });

  test('jurors have what the verdicts gave them and no planck more', async () => {
    const before = await atFirst;
    const now = await worth(...bench.jurors);
    for (const [place, { address, pair, stake }] of bench.jurors.entries()) {
      const settled = log.all('jury.JurorSettled', ({ juror }) => juror.toString() === address)
        .map(({ event }) => event.data);
      const lost = sum(settled.map(({ lost }) => lost.toBigInt()));
      const gained = sum(settled.map(({ gained }) => gained.toBigInt()));
      assert.equal(now[place] - before[place], gained - lost);
      const after = await juror(api, pair);
      assert.deepEqual([after.stake, after.locked, after.panels], [stake - lost, 0n, []]);
      assert.equal(await held(api, pair, 'Jury', 'Stake'), stake - lost);
    }
  });
});

/** Who leaves once he is drawn stays until he has voted: his stake is on hold, his seats are answered for. */
async function leaves(address, panel) {
  const leaver = bench.of(address);
  await leaver.act(api.tx.jury.lower(leaver.stake));
  const left = await juror(api, leaver);
  assert.deepEqual([left.stake, left.weight, left.leaving], [leaver.stake, 0n, leaver.stake]);
  assert.ok(left.panels.includes(panel.id));
  assert.ok(left.locked >= BigInt(panel.drawn.get(address)) * panel.absenceCost);
  assert.equal(left.withdrawable, 0n);
  await refused(leaver.act(api.tx.jury.withdraw()), 'jury.TooEarly');
  assert.equal(await held(api, leaver, 'Jury', 'Stake'), leaver.stake);
}
