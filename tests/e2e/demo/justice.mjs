// Justice by the community, in four chapters: a dispute before an arbiter, one before juries, a vote about an
// account, a counterfeit. The same jurors serve all panels, which sit at the same time.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Batch } from '../lib/certificates.mjs';
import { account, CallFailed, free, submit, waitForBlock, waitForFinal } from '../lib/chain.mjs';
import {
  advanceCase, arbiter, ask, Bench, casePage, court, enrol, juror, Panel, part, percent, rejected, standing,
  theAccount,
} from '../lib/justice.mjs';
import { buy, content, held, list, receipt, terms } from '../lib/trade.mjs';
import { CMT, format } from '../lib/units.mjs';
import { Chapter } from './tell.mjs';

const NAMES = [
  'Noor', 'Sam', 'Olga', 'Pavel', 'Lena', 'Igor', 'Vera', 'Quick', 'Maker', 'Kim', 'clerk one', 'clerk two',
  'clerk three', 'clerk four',
];
const people = Object.fromEntries(NAMES.map((name) => [name, account(`//demo ${name}`)]));
const STAKES = Array.from({ length: 12 }, (_, seat) => BigInt(5_000 + 1_000 * seat) * CMT);

const sum = (amounts) => amounts.reduce((all, amount) => all + amount, 0n);
const share = (parts) => `${parts / 10_000_000} %`;

/** Funds everybody and seats the jurors, then begins the chapters; gives them in the order of telling. */
export function justice(api) {
  const bank = account('//Eve');
  const act = (call, signer) => submit(api, call, signer, { final: false });
  const ready = (async () => {
    await act(api.tx.utility.batchAll(Object.values(people).map(({ address }) =>
      api.tx.balances.transferKeepAlive(address, 12_000n * CMT))), bank);
    return Bench.seat(api, bank, 'demo', STAKES);
  })();
  ready.catch(() => {});
  const chapter = (name, work) => new Chapter(name, async (tell) => {
    const bench = await ready;
    await work({ api, act, bench, tell, ...tools(api, tell) });
    const head = (await api.rpc.chain.getHeader()).number.toNumber();
    await waitForFinal(api, head);
    tell.fact('all of that is final', `block ${head} is`);
  });
  return [
    chapter('Noor and Sam quarrel, and the arbiter of their choice rules', byBid),
    chapter('Lena and Igor quarrel before a jury, and before one twice as large', byCommittee),
    chapter('A hundred seats vote to close a shop', byVote),
    chapter('Two lamps with one number: jurors call it a counterfeit', counterfeit),
  ];
}

/** What the chapters have in common. */
function tools(api, tell) {
  return {
    /** A call that the chain refuses, and why. */
    async refused(name, call, signer, reason) {
      const send = submit(api, call, signer, { final: false });
      await assert.rejects(send, (error) => error instanceof CallFailed && error.reason === reason);
      tell.fact(name, `refused: ${reason}`);
    },

    /** Draws, lets the jurors vote all alike but for some, and says who was drawn and what they say. */
    async verdict(panel, vote, few) {
      await panel.draw();
      tell.fact('seed', panel.seed.value);
      tell.fact('', `known since block ${panel.seed.knownSince}, after the stakes were frozen`);
      const seats = panel.jurors.map((address) => panel.drawn.get(address)).reverse();
      tell.fact(`${panel.seats} seats, drawn from stakes`, `${seats.length} jurors, with ${seats.join(', ')}`);
      assert.equal(seats.reduce((all, count) => all + count, 0), panel.seats);
      await panel.commit(panel.allBut(vote, few));
      const { commitUntil } = panel;
      tell.fact('votes, as hashes', `${panel.votes.size}, until block ${commitUntil}`);
      await panel.reveal();
      const { granted, denied } = (await panel.page()).tally;
      const decided = await panel.advance();
      tell.included('jury.advance', decided);
      tell.fact('seats for and against', `${granted} : ${denied}`);
      tell.fact('verdict', panel.verdict);
      assert.equal(panel.verdict, vote ? 'Granted' : 'Denied');
      return decided;
    },

    /** Settles a panel, and says where its money went. */
    async settled(panel, put = 0n) {
      const { pot } = await panel.page();
      tell.fact(`panel ${panel.id}'s pot`, format(await free(api, pot)));
      const { outcomes, ...books } = await panel.settle();
      tell.included('jury.settle', outcomes.at(-1));
      assert.deepEqual(books, panel.payouts(books.jurors.map(({ address }) => address), put));
      const lost = sum(books.jurors.map(({ lost }) => lost));
      tell.fact('silent and outvoted lost', format(lost));
      tell.fact(`${books.sharers} seats of the majority got`, format(sum(books.jurors.map(({ gained }) => gained))));
      tell.fact('back to who had asked', format(books.returned));
      const left = await free(api, pot);
      tell.fact('left in the pot', format(left));
      assert.equal(left, 0n);
      return { ...books, lost };
    },
  };
}

async function byBid({ api, act, tell, refused }) {
  const { Noor, Sam, Olga, Pavel, 'clerk one': clerk } = people;
  const [buyer, seller] = [Noor, Sam];
  const price = 80n * CMT;
  const deposit = 100n * CMT;
  await Promise.all([Olga, Pavel, seller].map((signer) => enrol(api, signer, { text: 'law' })));
  tell.story('Noor\'s radio hums. Her terms with Sam let arbiters bid for a dispute, and each has put up');
  tell.story('a deposit: who loses pays the arbiter with it. Arbiters have a bond and a record.');
  tell.fact('Olga\'s bond', format((await arbiter(api, Olga)).bond));
  const deal = await rejected(api, { buyer, seller }, { price, terms: terms({ deposit, court: court('Bids') }) });
  tell.included('escrow.dispute (Noor)', await act(api.tx.escrow.dispute(deal, content('it hums')), buyer));
  await refused('arbitration.bid (Sam)', api.tx.arbitration.bid(deal, CMT), seller, 'arbitration.ArbiterIsParty');
  tell.included('arbitration.bid (Olga)', await act(api.tx.arbitration.bid(deal, 40n * CMT), Olga));
  tell.included('arbitration.bid (Pavel)', await act(api.tx.arbitration.bid(deal, 60n * CMT), Pavel));
  const { bids } = await casePage(api, deal);
  tell.fact('bids', bids.map(([, fee]) => format(fee)).join(', '));
  const accept = () => api.tx.arbitration.acceptBid(deal, Olga.address, 40n * CMT);
  tell.included('arbitration.acceptBid (Noor)', await act(accept(), buyer));
  tell.included('arbitration.acceptBid (Sam)', await act(accept(), seller));
  const picture = content('a recording of the hum');
  await act(api.tx.arbitration.submitEvidence(deal, picture, 'ipfs://hum'), buyer);
  const [[, hash, uri]] = (await casePage(api, deal)).evidence;
  tell.fact('Noor\'s evidence', hash);
  tell.fact('', uri);
  assert.equal(hash, picture.hash);
  tell.included('arbitration.rule (Olga)', await act(api.tx.arbitration.rule(deal, percent(25)), Olga));
  const ruled = await casePage(api, deal);
  tell.fact('Sam gets of the price', share(ruled.sellerShare));
  tell.fact('who loses', `${ruled.loser}; he may appeal until block ${ruled.deadline}, and does not`);
  const purses = () => Promise.all([Noor, Sam, Olga].map(({ address }) => free(api, address)));
  const before = await purses();
  const closed = await advanceCase(api, deal, clerk);
  tell.included('arbitration.advance (anybody)', closed);
  const after = await purses();
  tell.change('Noor: price, deposit, rent', before[0], after[0]);
  tell.change('Sam: his part of the price', before[1], after[1]);
  tell.change('Olga: Sam\'s deposit', before[2], after[2]);
  assert.deepEqual(
    [receipt(closed).paid, after[1] - before[1], after[2] - before[2]],
    [price / 4n, price / 4n, deposit],
  );
}

async function byCommittee({ api, act, bench, tell, verdict, settled }) {
  const { Lena: buyer, Igor: seller, 'clerk two': clerk } = people;
  const price = 100n * CMT;
  const deposit = 50n * CMT;
  const stakes = await Promise.all(bench.jurors.map(async (one) => (await juror(api, one)).stake));
  tell.story('Their terms name no arbiter but a committee, drawn among those who stake for it. Jurors count');
  tell.story('from the start of the term after they registered.');
  tell.fact(`${stakes.length} jurors stake`, `${format(sum(stakes))}, and count from block ${bench.session}`);
  const deal = await rejected(api, { buyer, seller }, {
    price, terms: terms({ deposit, court: court('Committee') }),
  });
  tell.included('escrow.dispute (Lena)', await act(api.tx.escrow.dispute(deal, content('it leaks')), buyer));
  tell.story('Each says what Igor should get; the jurors choose between the two.');
  tell.included('arbitration.plead (Lena)', await act(api.tx.arbitration.plead(deal, percent(20)), buyer));
  tell.included('arbitration.plead (Igor)', await act(api.tx.arbitration.plead(deal, percent(70)), seller));
  const { demands } = await casePage(api, deal);
  tell.fact('Igor would get of the price', demands.map(share).join(' or '));
  assert.deepEqual(demands, [percent(20), percent(70)]);
  await bench.inSession();
  const summoned = await advanceCase(api, deal, clerk);
  tell.included('arbitration.advance (anybody)', summoned);
  const first = new Panel(api, bench, clerk, summoned);
  tell.fact('pledged by Lena', format(first.pledge));
  await verdict(first, false);
  const ruled = await casePage(api, deal);
  tell.fact('Igor gets of the price', share(ruled.sellerShare));
  assert.equal(ruled.sellerShare, percent(70));

  const [bond, seats] = ruled.nextAppeal;
  tell.story(`Lena appeals: ${seats} seats, and ${format(bond)} at stake. She is content if he gets 40 %.`);
  const appealed = await act(api.tx.arbitration.appeal(deal, percent(40), content('look again')), buyer);
  tell.included('arbitration.appeal (Lena)', appealed);
  const second = new Panel(api, bench, clerk, appealed);
  assert.deepEqual([second.seats, second.pledge, seats], [31, bond, 2 * first.seats + 1]);
  await verdict(second, true, { minority: 2 });
  const overturned = await casePage(api, deal);
  tell.fact('Igor gets of the price', share(overturned.sellerShare));
  const [higher, more] = overturned.nextAppeal;
  tell.story(`He could ask ${more} seats for ${format(higher)}, until block ${overturned.deadline}; he does not.`);
  const closed = await advanceCase(api, deal, clerk);
  tell.included('arbitration.advance (anybody)', closed);
  const forfeit = closed.event('escrow', 'DepositForfeited').amount.toBigInt();
  tell.fact('Igor\'s deposit, to the jurors', format(forfeit));
  assert.deepEqual([receipt(closed).paid, forfeit], [part(price, percent(40)), deposit]);
  tell.story('Now the jurors are paid. The first panel had denied what was asked, so Lena\'s pledge is theirs.');
  await settled(first);
  await settled(second, deposit);
}

async function byVote({ api, act, bench, tell, refused, verdict, settled }) {
  const { Quick: shop, Vera: asker, 'clerk three': clerk } = people;
  const target = theAccount(shop);
  const goods = { price: 5n * CMT, quantity: 4, text: 'air in bottles', terms: terms() };
  const { listing } = await list(api, shop, goods);
  await bench.inSession();
  const { deal } = await buy(api, asker, listing, 1);
  await act(api.tx.escrow.accept(deal), shop);
  const { outcome, request } = await ask(api, asker, target, 'Close', 'he sells air');
  const panel = new Panel(api, bench, clerk, outcome);
  tell.story('Vera has bought air in a bottle. She asks the community to close the shop, and pledges for it.');
  tell.included('moderation.request (Vera)', outcome);
  tell.fact('pledged by Vera', format(panel.pledge));
  const answer = content('it is good air');
  tell.included('moderation.answer (the shop)', await act(api.tx.moderation.answer(request, answer), shop));
  await verdict(panel, true, { minority: 2 });
  const { isClosed, mayAsk } = await standing(api, target);
  tell.fact('the shop is closed', `${isClosed}; anybody may ask: ${mayAsk}`);
  assert.deepEqual([isClosed, mayAsk], [true, 'Reopen']);
  await refused(
    'listings.list (the shop)',
    api.tx.listings.list(CMT, 'Native', 1, 1, content('more air'), terms()),
    shop,
    'listings.Barred',
  );
  await refused(
    'listings.buy (anybody)', api.tx.listings.buy(listing, 1, goods.price, 0), clerk, 'listings.SellerBarred',
  );
  tell.story('What it has promised goes on: Vera\'s bottle is shipped and paid.');
  await act(api.tx.escrow.ship(deal, null), shop);
  const before = await free(api, shop.address);
  const closed = await act(api.tx.escrow.release(deal, 1), asker);
  tell.included('escrow.release (Vera)', closed);
  const after = await free(api, shop.address);
  tell.change('the shop: price and deposit', before, after);
  assert.equal(after - before, goods.price + 10n * CMT);
  const { lost, returned } = await settled(panel);
  assert.ok(returned >= panel.pledge + part(lost, panel.requesterShare));
}

async function counterfeit({ api, act, bench, tell, refused, verdict, settled }) {
  const { Maker: maker, Pavel: owner, Kim: reporter, 'clerk four': clerk } = people;
  const { certificates } = api.tx;
  const batch = new Batch(Array.from({ length: 4 }, () => randomBytes(32)));
  await act(certificates.register(content('a maker of lamps')), maker);
  const certified = await act(certificates.certify(batch.root, batch.units, content('lamp, brass')), maker);
  const id = certified.event('certificates', 'BatchCertified').batch.toNumber();
  const unit = { batch: id, index: 1 };
  const committed = await act(certificates.commit(batch.commitment(id, 1, maker)), maker);
  await waitForBlock(api, committed.event('certificates', 'Committed').from.toNumber());
  await act(certificates.claim(unit, batch.secret(1), batch.proof(1)), maker);
  await act(certificates.transfer(unit, owner.address), maker);
  const hands = (await api.call.tradeApi.certificateHistory(unit, 0, 10))
    .map(({ holder }) => holder.toString());
  tell.story(`The maker of ${batch.units} lamps stands for them with its bond. Number ${unit.index} went through`);
  tell.story('two pairs of hands; Kim has bought another lamp with the same number, from neither.');
  hands.forEach((holder, place) => tell.fact(place ? 'then' : 'first', holder));
  assert.deepEqual(hands, [maker.address, owner.address]);
  await bench.inSession();
  const report = () => certificates.report(unit, content('two lamps, one number'), 500n * CMT);
  const reported = await act(report(), reporter);
  tell.included('certificates.report (Kim)', reported);
  const panel = new Panel(api, bench, clerk, reported);
  tell.fact('pledged by Kim', format(panel.pledge));
  const bond = () => held(api, maker, 'Certificates', 'IssuerBond');
  const before = [await bond(), await free(api, reporter.address)];
  const decided = await verdict(panel, true, { minority: 1, silent: 1 });
  const { toReporter, toJurors } = decided.event('certificates', 'PenaltyPaid');
  tell.change('the maker\'s bond', before[0], await bond());
  tell.fact('of that to Kim, to the jurors', `${format(toReporter.toBigInt())}, ${format(toJurors.toBigInt())}`);
  assert.equal(before[0] - await bond(), toReporter.toBigInt() + toJurors.toBigInt());
  const marked = (await api.call.tradeApi.certificate(unit)).unwrap().counterfeit;
  tell.fact('lamp 1 is marked', `since block ${marked.unwrap().since}, for good`);
  await refused('certificates.report (Kim)', report(), reporter, 'certificates.AlreadyMarked');
  await settled(panel, toJurors.toBigInt());
  tell.change('Kim: pledge, penalty, rent', before[1], await free(api, reporter.address));
}
