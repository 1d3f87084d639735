// The main job of the chain, step by step, on a new development chain with short eras: an ERC-20
// holder arrives, pays, delegates her stake and is rewarded; the team's share comes free; CMT
// holders change a rule and spend from the treasury; strangers trade, and the trade ends well, or by
// itself when one of them vanishes, or in court; an analyst's rules price a purchase, and a
// Smart Business Contract sells. It ends with 0 when
// every step held.

import assert from 'node:assert/strict';
import { u8aToHex } from '@polkadot/util';
import { contracts } from './demo/contracts.mjs';
import { justice } from './demo/justice.mjs';
import { rules } from './demo/rules.mjs';
import { change, fact, progress, say, sent, story, title } from './demo/tell.mjs';
import { account, connect, free, submit, total, waitForBlock } from './lib/chain.mjs';
import { claimCall, general, holders, signTyped } from './lib/claims.mjs';
import { startDevNode } from './lib/dev.mjs';
import { EventLog } from './lib/events.mjs';
import { enacted, propose, tally, voteAye } from './lib/governance.mjs';
import { rpc } from './lib/rpc.mjs';
import { FAST_QUARTER } from './lib/spec.mjs';
import { activeEra, validators, waitForEra } from './lib/staking.mjs';
import { buy, content, held, list, page, receipt, reputation, silence, terms } from './lib/trade.mjs';
import { CMT, format } from './lib/units.mjs';
import { until } from './lib/wait.mjs';

const alice = account('//Alice');
const mei = account('//demo Mei');
const ravi = account('//demo Ravi');
const ana = account('//demo Ana');
const team = account('//Team');
const carrier = account('//demo carrier');

say('CyberMiles: the main job, on a chain of its own (3 s blocks, eras of 48 s)');
const node = await startDevNode();
const api = await connect(node.url);
const log = await EventLog.follow(api);
// Votes take minutes: the chapters about justice begin now, and are told when their turn has come.
const chapters = justice(api);

async function genesis() {
  title('Block 0 holds exactly a billion CMT');
  const issuance = (await api.query.balances.totalIssuance.at(api.genesisHash)).toBigInt();
  fact('total issuance', format(issuance));
  assert.equal(issuance, 1_000_000_000n * CMT);
  fact('waiting for ERC-20 holders', format((await api.query.claims.total()).toBigInt()));
  const [validator] = await validators(api);
  fact('validator', validator);
}

async function claim() {
  const { amount, wallet, address } = holders.Mei;
  title('Mei claims her ERC-20 CMT');
  story(`She held ${format(amount)} at ${address}, and signs with that key`);
  story('(EIP-712). Her new account owns nothing and pays nothing.');
  const key = u8aToHex(mei.publicKey);
  const before = await free(api, mei.address);
  const signature = await signTyped(wallet, api.genesisHash.toHex(), key, amount);
  const call = claimCall(api, holders.Mei, key, signature);
  const hash = await rpc(node.url, 'author_submitExtrinsic', u8aToHex(general(call)));
  const { block } = await log.wait(
    'claims.Claimed',
    (data) => data.address.toHex() === address.toLowerCase(),
  );
  sent('claims.claim', { hash, block });
  const after = await free(api, mei.address);
  change('Mei', before, after);
  assert.equal(after - before, amount);
  await assert.rejects(rpc(node.url, 'author_submitExtrinsic', u8aToHex(general(call))));
  story('A second claim of the same leaf is refused.');
}

async function transfer() {
  title('Mei pays Ravi 25 CMT');
  const before = [await free(api, mei.address), await free(api, ravi.address)];
  const outcome = await submit(
    api,
    api.tx.balances.transferKeepAlive(ravi.address, 25n * CMT),
    mei,
  );
  sent('balances.transferKeepAlive', outcome);
  const after = [await free(api, mei.address), await free(api, ravi.address)];
  change('Mei', before[0], after[0]);
  change('Ravi', before[1], after[1]);
  fact('fee, to the block\'s author', format(outcome.fee));
  assert.equal(after[0], before[0] - 25n * CMT - outcome.fee);
  assert.equal(after[1], before[1] + 25n * CMT);
}

/** Bonds and nominates; gives the first era in which the stake may count. */
async function delegate() {
  title('Mei delegates 1,000 CMT to a validator');
  const [validator] = await validators(api);
  const outcome = await submit(
    api,
    api.tx.utility.batchAll([
      api.tx.staking.bond(1_000n * CMT, 'Stash'),
      api.tx.staking.nominate([validator]),
    ]),
    mei,
  );
  sent('staking.bond + nominate', outcome);
  const bonded = outcome.event('staking', 'Bonded').amount.toBigInt();
  change('Mei\'s stake', 0n, bonded);
  assert.equal(bonded, 1_000n * CMT);
  const { targets } = (await api.query.staking.nominators(mei.address)).unwrap();
  assert.deepEqual(targets.map(String), [validator]);
  story(`Elections look ahead: era ${await activeEra(api)} goes on as it was elected.`);
  return validator;
}

async function vesting() {
  title('The team\'s share comes free, a tenth a quarter');
  story(`A quarter lasts ${FAST_QUARTER} blocks here. Before the first, the team can pay nobody, not even`);
  story('a fee; anybody may ask for what is due, here Alice.');
  const pay = api.tx.balances.transferKeepAlive(ravi.address, 1_000n * CMT);
  const spendable = async () =>
    (await api.derive.balances.all(team.address)).transferable.toBigInt();
  const before = await spendable();
  assert.equal(before, 0n);
  const early = await pay.signAsync(team, { nonce: -1 });
  await assert.rejects(rpc(node.url, 'author_submitExtrinsic', early.toHex()), (error) => {
    fact('balances.transferKeepAlive', `refused: ${error.message.replace(/^.*?: /, '')}`);
    return /Inability to pay/.test(error.message);
  });
  await waitForBlock(api, FAST_QUARTER + 1, 120_000);
  sent('vesting.vestOther', await submit(api, api.tx.vesting.vestOther(team.address), alice));
  const after = await spendable();
  change('the team may spend', before, after);
  assert.equal(after, 10_000_000n * CMT);
  const ravisBefore = await free(api, ravi.address);
  sent('balances.transferKeepAlive', await submit(api, pay, team));
  const ravisAfter = await free(api, ravi.address);
  change('Ravi', ravisBefore, ravisAfter);
  assert.equal(ravisAfter, ravisBefore + 1_000n * CMT);
}

/** Proposes, votes with the team's stake, waits for the enactment. */
async function decide(call, origin) {
  const { index, submitted } = await propose(api, { call, origin, final: true });
  sent('referenda.submit', submitted);
  fact('referendum', `#${index} on track ${submitted.event('referenda', 'Submitted').track}`);
  const vote = await voteAye(api, index, team, 50_000_000n * CMT);
  sent('convictionVoting.vote', vote);
  const at = await api.at(await api.rpc.chain.getBlockHash(vote.block));
  const { ayes, nays } = await tally(at, index);
  fact('tally', `${format(ayes)} aye, ${format(nays)} nay`);
  const { block } = await enacted(api, log, index);
  fact('approved and enacted', `block ${block}`);
}

/** Both sides of a deal and what they have free, to compare when it has ended. */
const purses = async () => [await free(api, mei.address), await free(api, ravi.address)];

/** Mei lists, Ravi buys. */
async function purchase(text, quantity, agreed) {
  const price = 20n * CMT;
  const { listing, outcome: listed } = await list(api, mei, { price, quantity: 10, text, terms: agreed });
  sent('listings.list', listed);
  const { deal, outcome } = await buy(api, ravi, listing, quantity);
  sent('listings.buy', outcome);
  const { pot, rest, deposits } = await page(api, deal);
  fact(`deal ${deal}`, `${format(rest)} in its pot`);
  fact('deposits on hold', `Ravi ${format(deposits.buyer)}, Mei ${format(deposits.seller)}`);
  assert.equal(await free(api, pot), rest);
  assert.equal(rest, price * BigInt(quantity));
  return deal;
}

async function goodTrade() {
  title('Ravi buys two lamps of Mei, and both are content');
  await submit(api, api.tx.balances.transferKeepAlive(carrier.address, 10n * CMT), alice);
  const deal = await purchase('a lamp of brass', 2, terms({ carrier: carrier.address }));
  sent('escrow.accept (Mei)', await submit(api, api.tx.escrow.accept(deal), mei));
  sent('escrow.ship (Mei)', await submit(api, api.tx.escrow.ship(deal, content('parcel 77')), mei));
  sent('escrow.confirmDelivery (carrier)', await submit(api, api.tx.escrow.confirmDelivery(deal), carrier));
  fact('Ravi may', (await page(api, deal)).buyer.join(', '));
  const before = await purses();
  const closed = await submit(api, api.tx.escrow.release(deal, 2), ravi);
  sent('escrow.release (Ravi)', closed);
  const after = await purses();
  change('Mei: price and deposit', before[0], after[0]);
  assert.equal(after[0] - before[0], 50n * CMT);
  assert.equal(receipt(closed).outcome, 'Released');
  assert.equal(await held(api, ravi, 'Escrow', 'Deposit'), 0n);
  assert.equal(await page(api, deal), undefined);
  fact('Mei\'s sales', (await reputation(api, mei)).sales);
}

async function sellerVanishes() {
  title('Mei accepts another deal and never ships');
  const deal = await purchase('a lamp that is sold out', 1, terms({ shipWithin: 3 }));
  sent('escrow.accept (Mei)', await submit(api, api.tx.escrow.accept(deal), mei));
  const deadline = await silence(api, deal);
  story(`She is silent until block ${deadline}. Anybody may now end the deal: here Alice.`);
  const before = await purses();
  const closed = await submit(api, api.tx.escrow.advance(deal), alice);
  sent('escrow.advance (Alice)', closed);
  const after = await purses();
  const forfeited = closed.event('escrow', 'DepositForfeited').amount.toBigInt();
  fact('Mei\'s deposit, to Ravi', format(forfeited));
  change('Ravi: price and two deposits', before[1], after[1]);
  assert.equal(forfeited, 10n * CMT);
  // The rent of the deal comes back as well, and that of the receipt is taken.
  assert.ok(after[1] - before[1] >= 40n * CMT);
  assert.equal(receipt(closed).refunded, 20n * CMT);
}

async function buyerVanishes() {
  title('Ravi buys once more and is never heard of again');
  const deal = await purchase('a lamp of tin', 1, terms({ deliverWithin: 2, inspectWithin: 3 }));
  sent('escrow.accept (Mei)', await submit(api, api.tx.escrow.accept(deal), mei));
  sent('escrow.ship (Mei)', await submit(api, api.tx.escrow.ship(deal, null), mei));
  await silence(api, deal);
  sent('escrow.advance (Alice)', await submit(api, api.tx.escrow.advance(deal), alice));
  story(`It counts as delivered: the deal is ${(await page(api, deal)).state}, and Ravi may look at it.`);
  await silence(api, deal);
  const before = await purses();
  const closed = await submit(api, api.tx.escrow.advance(deal), alice);
  sent('escrow.advance (Alice)', closed);
  const after = await purses();
  change('Mei: price and deposit', before[0], after[0]);
  assert.equal(after[0] - before[0], 30n * CMT);
  assert.equal(await held(api, ravi, 'Escrow', 'Deposit'), 0n);
}

async function referendum() {
  title('CMT holders set the least commission of validators to 5 %');
  const minimum = async () => (await api.query.staking.minCommission()).toNumber() / 1e7;
  const before = await minimum();
  await decide(api.tx.staking.setMinCommission(50_000_000), { Origins: 'StakingAdmin' });
  const after = await minimum();
  fact('least commission', `${before} %  ->  ${after} %`);
  assert.deepEqual([before, after], [0, 5]);
}

async function spend() {
  title('They grant Ana 5,000 CMT from the treasury');
  const grant = 5_000n * CMT;
  const before = await total(api, ana.address);
  await decide(api.tx.treasury.spendLocal(grant, ana.address), { Origins: 'SmallSpender' });
  const { block } = await log.wait(
    'treasury.Awarded',
    (data) => data.account.toString() === ana.address,
  );
  fact('paid at the spend period\'s end', `block ${block}`);
  const after = await total(api, ana.address);
  change('Ana', before, after);
  assert.equal(after - before, grant);
}

async function reward(validator) {
  title('An era ends, and Mei is rewarded');
  const era = await until('Mei\'s stake counts', async () => {
    const now = await activeEra(api);
    for (let era = 0; era <= now; era += 1) {
      const pages = await api.query.staking.erasStakersPaged.entries(era, validator);
      if (pages.some(([, page]) => page.unwrap().others.some(({ who }) => who.eq(mei.address)))) {
        return era;
      }
    }
    return undefined;
  }, { timeout: 150_000 });
  await waitForEra(api, era + 1);
  const paid = await log.wait(
    'staking.EraPaid',
    ({ eraIndex }) => eraIndex.toNumber() === era,
  );
  fact(`era ${era} earned its stakers`, format(paid.event.data.validatorPayout.toBigInt()));
  const issuance = async () => (await api.query.balances.totalIssuance()).toBigInt();
  const before = [await issuance(), await free(api, mei.address)];
  const outcome = await submit(api, api.tx.staking.payoutStakers(validator, era), alice);
  sent('staking.payoutStakers', outcome);
  const after = [await issuance(), await free(api, mei.address)];
  change('Mei', before[1], after[1]);
  change('total issuance', before[0], after[0]);
  assert.ok(after[1] > before[1]);
  assert.ok(after[0] - before[0] <= paid.event.data.validatorPayout.toBigInt());
}

try {
  await genesis();
  await claim();
  await transfer();
  const validator = await delegate();
  await vesting();
  await referendum();
  await spend();
  await reward(validator);
  await goodTrade();
  await sellerVanishes();
  await buyerVanishes();
  await rules(api, node.url);
  await contracts(api, node.url);
  for (const chapter of chapters) {
    await chapter.tell();
  }
  const { steps, seconds } = progress();
  say(`\nAll ${steps} steps held, in ${seconds} s.`);
} catch (error) {
  console.error(`\nStep ${progress().steps} did not hold:`, error);
  process.exitCode = 1;
} finally {
  log.stop();
  await api.disconnect();
  await node.stop();
  process.exit();
}
