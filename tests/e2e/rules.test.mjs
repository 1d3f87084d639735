// Rules of a business on the chain, from the analyst's text to what a buyer pays.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { account, CallFailed, submit } from './lib/chain.mjs';
import { devChain } from './lib/dev.mjs';
import { workDir } from './lib/node.mjs';
import {
  cmtRules, cmtRulesOn, compile, decimalOf, deploy, example, MAX_STEPS, message, refusal,
} from './lib/rules.mjs';
import { buy, held, list, terms } from './lib/trade.mjs';
import { CMT } from './lib/units.mjs';

const NAMES = [
  'analyst', 'customer', 'stranger', 'newcomer', 'club', 'shop', 'buyer', 'operator',
  'passerBy',
];
const people = Object.fromEntries(NAMES.map((name) => [name, account(`//rules//${name}`)]));
// Signs with `cmt` only, so that nobody else uses its nonces.
const cmtCustomer = account('//rules//customer//cmt');

let chain;
let api;
before(async () => {
  chain = await devChain();
  api = chain.api;
  await submit(api, api.tx.utility.batchAll([...Object.values(people), cmtCustomer].map(({ address }) =>
    api.tx.balances.transferKeepAlive(address, 10_000n * CMT))), account('//Ferdie'));
}, { timeout: 300_000 });
after(() => chain?.close());

const act = (call, signer) => submit(api, call, signer, { final: false });
const fails = (call, signer, reason) =>
  assert.rejects(act(call, signer), (error) => {
    assert.ok(error instanceof CallFailed, error);
    assert.equal(error.reason, reason);
    return true;
  });

/** A copy of an example with other words in it. */
function edited(name, from, to) {
  const text = readFileSync(example(name), 'utf8');
  assert.ok(text.includes(from), `${name} has no ${from}`);
  const file = join(workDir(), `edited-${name}`);
  writeFileSync(file, text.replace(from, to));
  return file;
}

describe('rules', { concurrency: true, timeout: 300_000 }, () => {
  test('the listing of the paper, as printed, prices on chain', async () => {
    const { analyst, customer } = people;
    const code = compile(example('pricing.drl'));
    const deployed = await deploy(api, analyst, 'Pricing', code);
    assert.equal(deployed.event('rules', 'Deployed').code.toHex(), code.hash);
    const rent = await held(api, analyst, 'Rules', 'Rent');
    assert.ok(rent > 0n);

    const fire = (score, pin = null) =>
      api.tx.rules.fire(analyst.address, 'Pricing', pin, [message(score, 100)], 1_000);
    const good = await act(fire(741, code.hash), customer);
    const fired = good.event('rules', 'Fired');
    assert.equal(decimalOf(fired.facts[0], 2), 80n * CMT);
    assert.deepEqual(fired.fired.toJSON(), [{ rule: 0, facts: [0] }]);
    const plain = (await act(fire(740), customer)).event('rules', 'Fired');
    assert.equal(decimalOf(plain.facts[0], 2), 0n);
    // The rule matched, and the `when` inside did not.
    assert.equal(plain.fired.length, 1);

    const dry = (await api.call.rulesApi.fire(analyst.address, 'Pricing', [message(741, 100)], 1_000)).asOk;
    assert.equal(dry.outcome.steps.toNumber(), fired.steps.toNumber());
    assert.equal(decimalOf(dry.outcome.state.facts[0], 2), 80n * CMT);

    // Who pinned the old code is refused, not surprised.
    const other = compile(edited('pricing.drl', '0.8', '0.9'));
    await fails(api.tx.rules.deploy('Pricing', other.bytes, other.hash), analyst, 'rules.Replaced');
    await deploy(api, analyst, 'Pricing', other, code.hash);
    await fails(fire(741, code.hash), customer, 'rules.Replaced');
    const dearer = (await act(fire(741, other.hash), customer)).event('rules', 'Fired');
    assert.equal(decimalOf(dearer.facts[0], 2), 90n * CMT);

    await act(api.tx.rules.remove('Pricing'), analyst);
    assert.equal(await held(api, analyst, 'Rules', 'Rent'), 0n);
    await fails(fire(741), customer, 'rules.UnknownRuleSet');
  });

  test('what is refused, and what is undone', async () => {
    const { newcomer, stranger } = people;
    const code = compile(example('fibonacci.drl'));
    await deploy(api, newcomer, 'Fibonacci', code);
    const fire = (facts, steps) =>
      api.tx.rules.fire(newcomer.address, 'Fibonacci', null, facts, steps);
    await fails(fire([message(741, 100)], 1_000), stranger, 'rules.WrongFields');
    await fails(fire([{ kind: 9, fields: [] }], 1_000), stranger, 'rules.NoSuchType');
    await fails(fire([], 0), stranger, 'rules.StepsOutOfRange');
    await fails(fire([], MAX_STEPS + 1), stranger, 'rules.StepsOutOfRange');
    await fails(api.tx.rules.deploy('Other', '0x00010203', null), newcomer, 'rules.BadMagic');
    const cut = code.bytes.slice(0, -2);
    await fails(api.tx.rules.deploy('Other', cut, null), newcomer, 'rules.Undecodable');
    await fails(api.tx.rules.deploy('', code.bytes, null), newcomer, 'rules.BadName');
  });

  test('the compiler names file, line and column', () => {
    const file = edited('pricing.drl', 'm.listed_price', 'm.listed_prize.x');
    const { status, stderr } = refusal('check', file);
    assert.equal(status, 1);
    const line = readFileSync(file, 'utf8').split('\n').findIndex((text) => text.includes('prize')) + 1;
    assert.ok(stderr.includes(`${file}:${line}:`), stderr);
  });

  test('a session keeps its facts, and its rent follows them', async () => {
    const { club } = people;
    await deploy(api, club, 'Pricing', compile(example('pricing.drl')));
    const without = await held(api, club, 'Rules', 'Rent');
    const opened = await act(api.tx.rules.openSession('Pricing'), club);
    const session = opened.event('rules', 'SessionOpened').session.toNumber();
    const empty = await held(api, club, 'Rules', 'Rent');
    const fire = (changes) => act(api.tx.rules.fireSession(session, changes, 1_000), club);

    const first = (await fire([{ Insert: message(741, 100) }])).event('rules', 'SessionFired');
    assert.deepEqual(first.inserted.toJSON(), [0]);
    assert.equal(first.fired.length, 1);
    assert.ok(await held(api, club, 'Rules', 'Rent') > empty);
    // What it has seen does not fire again; what changes does.
    const again = (await fire([])).event('rules', 'SessionFired');
    assert.equal(again.fired.length, 0);
    const { fields } = message(750, 200);
    const changed = (await fire([{ Update: { handle: 0, fields } }])).event('rules', 'SessionFired');
    assert.equal(decimalOf(changed.changed[0], 2), 160n * CMT);
    const kept = (await api.call.rulesApi.session(session)).unwrap();
    assert.equal(decimalOf(kept.facts[0], 2), 160n * CMT);

    await fails(api.tx.rules.fireSession(session, [], 1_000), people.passerBy, 'rules.NotOwner');
    await act(api.tx.rules.closeSession(session), club);
    assert.equal(await held(api, club, 'Rules', 'Rent'), without);
  });

  test('a listing is priced by the rules of its seller', async () => {
    const { shop, buyer } = people;
    await deploy(api, shop, 'Discount', compile(example('purchase.drl')));
    const { listing } = await list(api, shop, {
      price: 100n * CMT, quantity: 20, text: 'lamp', terms: terms(),
    });
    await act(api.tx.listings.setPricing(listing, 'Discount'), shop);
    const quote = async (quantity) =>
      (await api.call.tradeApi.quote(listing, buyer.address, quantity)).asOk.toBigInt();
    assert.equal(await quote(1), 100n * CMT);
    assert.equal(await quote(3), 90n * CMT);
    const { outcome } = await buy(api, buyer, listing, 3);
    assert.equal(outcome.event('listings', 'Bought').price.toBigInt(), 90n * CMT);
    const { price, count } = outcome.event('escrow', 'Opened').parts.asUnits;
    assert.deepEqual([price.toBigInt(), count.toNumber()], [90n * CMT, 3]);

    // The shop raises its prices under the buyer's hand: `max_price` keeps him.
    await deploy(api, shop, 'Discount', compile(edited('purchase.drl', '0.9', '1.1')));
    const { revision } = (await api.call.tradeApi.listing(listing)).unwrap();
    await fails(api.tx.listings.buy(listing, 3, 90n * CMT, revision), buyer, 'listings.PriceTooHigh');
    await act(api.tx.rules.remove('Discount'), shop);
    await fails(api.tx.listings.buy(listing, 3, 1_000n * CMT, revision), buyer, 'rules.UnknownRuleSet');
    await act(api.tx.listings.setPricing(listing, null), shop);
    assert.equal(await quote(3), 100n * CMT);
  });

  test('cmt deploys rules and fires them', async () => {
    const { operator } = people;
    const on = (secret, ...args) => cmtRulesOn(chain.url, secret, ...args);
    const facts = ['--facts', example('pricing.facts.json'), '--json'];
    const deployed = await on('//rules//operator', 'deploy', example('pricing.drl'), '--name', 'Pricing');
    const { hash } = compile(example('pricing.drl'));
    assert.ok(deployed.includes(hash), deployed);
    const fire = (secret, ...args) => on(secret, 'fire', operator.address, 'Pricing', ...facts, ...args);
    const dry = JSON.parse(await fire(undefined, '--dry-run'));
    const fired = JSON.parse(await fire('//rules//customer//cmt'));
    assert.equal(fired.facts[0].fields.price, '80');
    assert.deepEqual(dry.facts, fired.facts);
    assert.equal(dry.steps, fired.steps);
    // With the wrong code in mind, nothing is replaced.
    await assert.rejects(
      on('//rules//operator', 'deploy', example('purchase.drl'), '--name', 'Pricing', '--previous', `0x${'11'.repeat(32)}`),
      ({ code, stderr }) => code === 4 && /Replaced/.test(stderr),
    );
  });

  test('cmt fires the same rules without a chain', () => {
    const run = cmtRules('run', example('pricing.drl'), '--facts', example('pricing.facts.json'), '--json');
    const { facts } = JSON.parse(run);
    assert.equal(facts[0].fields.price, '80');
    const told = cmtRules('explain', example('pricing.drl'), '--facts', example('pricing.facts.json'));
    assert.match(told, /Pricing/);
  });
});
