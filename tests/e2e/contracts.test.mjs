// Smart Business Contracts on the chain: the quick start of docs/contracts.md as it is written, the papers' purchase
// from its archive to the money and to its end, its generated client, estimates that come true, and an upgrade under a
// case that runs.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { account, free, submit, total } from './lib/chain.mjs';
import { cmt as run, copied, edit, planck, quickStart, told } from './lib/contracts.mjs';
import { devChain } from './lib/dev.mjs';
import { workDir } from './lib/node.mjs';
import { CMT } from './lib/units.mjs';

const NAMES = ['starter', 'founder', 'seller', 'buyer', 'bureau'];
const uri = (name) => `//contracts//${name}`;
const people = Object.fromEntries(NAMES.map((name) => [name, account(uri(name))]));

let chain;
let api;
before(async () => {
  chain = await devChain();
  api = chain.api;
  await submit(api, api.tx.utility.batchAll(Object.values(people).map(({ address }) =>
    api.tx.balances.transferKeepAlive(address, 10_000n * CMT))), account('//Ferdie'));
}, { timeout: 300_000 });
after(() => chain?.close());

/** What `cmt` prints, in a folder and in somebody's name. */
const cmt = (cwd, who, ...args) => run(cwd, uri(who), ...args);

/** The same, of a command that talks to the node. */
const cmtOn = (cwd, who, ...args) => cmt(cwd, who, ...args, '--url', chain.url);

/** A command that must be refused with an exit code and in such words. */
const refused = (command, exit, words) => assert.rejects(command, ({ code, stderr }) => {
  assert.equal(code, exit, stderr);
  assert.match(stderr, words);
  return true;
});

/** What accounts have on hold, together. */
const onHold = async (...addresses) => {
  const held = await Promise.all(addresses.map(async (who) => await total(api, who) - await free(api, who)));
  return held.reduce((sum, it) => sum + it);
};

describe('contracts', { timeout: 600_000 }, () => {
  test('four commands lead from nothing to a contract that answers', async () => {
    let folder = join(workDir(), 'quick-start');
    mkdirSync(folder);
    const commands = quickStart().map((line) => line.split(' && ').at(-1));
    assert.deepEqual(commands.map((line) => line.split(' ')[1]), ['new', 'test', 'deploy', 'call']);

    await cmt(folder, 'starter', ...commands[0].split(' ').slice(1));
    folder = join(folder, commands[0].split(' ')[2]);
    assert.match(await cmt(folder, 'starter', 'test'), /1 passed, 0 failed/);
    const address = told(await cmtOn(folder, 'starter', 'deploy'), 'address');
    const words = commands[3].replace('<address>', address).split(' ').slice(1);
    assert.match(await cmtOn(folder, 'starter', ...words), /Welcome, Ada!/);
  });

  test("the papers' purchase moves the money that its rule and its process say", async () => {
    const { founder, seller, buyer, bureau } = people;
    const folder = copied('purchase', 'purchase');
    const played = await cmt(folder, 'founder', 'test');
    assert.match(played, /4 passed, 0 failed/);
    const deployed = await cmtOn(folder, 'founder', 'deploy', '--args', `seller=${seller.address}`,
      'listed_price=100', 'stock=3', `credit_bureau=${bureau.address}`);
    const contract = told(deployed, 'address');
    const call = (who, ...args) => cmtOn(folder, who, 'call', contract, ...args);

    await call('bureau', 'rate', `buyer=${buyer.address}`, 'fico_score=741');
    assert.match(await call('buyer', 'price', `buyer=${buyer.address}`), /\b80\b/);
    const next = (await api.query.process.nextCase()).toNumber();
    await call('buyer', 'buy', 'quantity=2', '--value', '200 CMT');
    const ended = async () => (await api.query.process.cases(next)).unwrap().data.ended.isTrue;
    assert.equal(await ended(), false);
    assert.match(await cmtOn(folder, 'buyer', 'inspect', '--case', `${next}`), /evaluate/);

    const before = [await free(api, seller.address), await free(api, buyer.address)];
    await call('seller', 'approve', `order=${next}`);
    const after = [await free(api, seller.address), await free(api, buyer.address)];
    assert.equal(after[1] - before[1], 40n * CMT);
    const earned = after[0] - before[0];
    assert.ok(earned <= 160n * CMT && earned > 159n * CMT, `${earned}`);
    assert.equal(await ended(), true);
    assert.match(await call('buyer', 'stock'), /\b1\b/);

    // Bought again, and refused: all of it comes back.
    await call('buyer', 'buy', 'quantity=1', '--value', '80 CMT');
    const paid = await free(api, buyer.address);
    await call('seller', 'disapprove', `order=${next + 1}`);
    assert.equal(await free(api, buyer.address) - paid, 80n * CMT);

    // The shop closes: the app can go, and no more than an account needs stays with its contract.
    const least = api.consts.balances.existentialDeposit.toBigInt();
    const app = told(deployed, 'app');
    await call('seller', 'close_shop');
    assert.equal(await free(api, contract), least);
    await submit(api, api.tx.bundles.remove(app), founder);
    await refused(cmtOn(folder, 'founder', 'inspect', '--app', app), 4, /there is no app/);
    assert.ok(await free(api, contract) > least);
    await call('seller', 'close_shop');
    assert.equal(await free(api, contract), least);
  });

  test('the generated client asks, sends and reads events, and nobody tells it of gas', async () => {
    const { seller, buyer, bureau } = people;
    const folder = copied('purchase', 'client');
    await cmt(folder, 'founder', 'build');
    const deployed = await cmtOn(folder, 'founder', 'deploy', '--args', `seller=${seller.address}`,
      'listed_price=100', 'stock=2', `credit_bureau=${bureau.address}`);
    const { Purchase } = await import(pathToFileURL(join(folder, 'build/client.mjs')));
    const shop = new Purchase(api, told(deployed, 'address'));
    const send = async (tx, who) => shop.events((await submit(api, tx, who)).events);

    await send(shop.rate(buyer.address, 741), bureau);
    assert.equal(await shop.price(buyer.address), '80');
    const [{ order, ...ordered }] = await send(shop.buy(1, { value: 100n * CMT }), buyer);
    assert.deepEqual(ordered, { event: 'Ordered', buyer: buyer.address, quantity: 1, price: 80n * CMT });
    await assert.rejects(send(shop.approve(order), buyer), /only the seller decides/);
    const sold = await send(shop.approve(order), seller);
    assert.deepEqual(sold, [{ event: 'Sold', order, seller: seller.address, price: 80n * CMT }]);
    assert.equal(await shop.stock(), 1);
    // In a batch it may use what the dry run of `cmt call` may.
    await send(api.tx.utility.batchAll([shop.clear(order)]), buyer);
    assert.ok((await api.query.process.cases(order)).isNone);
  });

  test('a project that is wrong is refused before anything is sent', async () => {
    const folder = copied('purchase', 'faulty');
    edit(folder, 'process/purchase.xml', 'to=”approved”', 'to=”aproved”');
    await refused(cmtOn(folder, 'founder', 'deploy'), 1, /process\/purchase.xml:\d+:\d+: .*aproved/);
  });

  test('an estimate comes true, and what is there can be looked into', async () => {
    const { founder, buyer } = people;
    const folder = copied('approval', 'approval');
    const options = ['--funds', '300 CMT', '--args', 'first=Bob', 'second=Charlie', 'third=Dave',
      `staff=${JSON.stringify([buyer.address])}`];
    const estimate = await cmt(folder, 'founder', 'estimate', ...options);
    const before = await onHold(founder.address);
    const deployed = await cmtOn(folder, 'founder', 'deploy', ...options);
    const contract = told(deployed, 'address');
    const more = await onHold(founder.address, contract) - before;
    assert.equal(more, planck(told(estimate, 'deposit')));
    // The price of weight follows how full the blocks before were.
    const [expected, fee] = [estimate, deployed].map((output) => Number(planck(told(output, 'fee'))));
    assert.ok(Math.abs(fee / expected - 1) < 0.1, `${fee} instead of ${expected}`);

    const inspect = (...args) => cmtOn(folder, 'founder', 'inspect', ...args);
    const app = await inspect('--address', contract);
    assert.equal(app, await inspect('--app', told(deployed, 'app')));
    assert.equal(told(app, 'owner'), founder.address);
    assert.equal(told(app, 'manifest'), told(deployed, 'manifest'));
    const parts = (output) => output.match(/^part .*$/gm);
    assert.deepEqual(parts(app), parts(await cmt(folder, 'founder', 'inspect')));

    const asked = await cmtOn(folder, 'buyer', 'call', contract, 'request', 'amount=50', `payee=${buyer.address}`,
      'purpose=stamps');
    const request = await inspect('--case', told(asked, 'returns'));
    assert.match(request, new RegExp(`^role +manager ${account('//Bob').address}$`, 'm'));
    assert.match(request, /^token .* at manager, due at \d+/m);
    assert.match(request, /^variable +amount = "50"$/m);
    await refused(inspect('--app', '4294967295'), 4, /there is no app/);
  });

  test("an upgrade is its owner's to make, keeps the state, and leaves cases that run as they began", async () => {
    const { founder, seller } = people;
    const folder = copied('subscription', 'subscription');
    const deployed = await cmtOn(folder, 'founder', 'deploy', '--args', `to=${seller.address}`, `monthly=${10n * CMT}`);
    const [app, contract] = ['app', 'address'].map((word) => told(deployed, word));
    const call = (...args) => cmtOn(folder, 'buyer', 'call', contract, ...args);
    const inspect = (...args) => cmtOn(folder, 'founder', 'inspect', ...args);
    const subscribe = async () => told(await call('subscribe', '--value', '25 CMT'), 'returns');
    await refused(call('subscribe', '--value', '9 CMT'), 4, /the first month is not paid/);
    const old = await subscribe();
    const began = await inspect('--case', old);
    assert.match(began, /^token .* at paid,/m);

    edit(folder, 'cmt.toml', '1.0.0', '2.0.0');
    edit(folder, 'contract.ts', 'the first month is not paid', 'pay the first month');
    edit(folder, 'process/subscription.xml', '"paid"', '"active"');
    const first = await inspect('--app', app);
    await refused(cmtOn(folder, 'buyer', 'upgrade', app), 4, /NotOwner/);
    assert.equal(await inspect('--app', app), first);
    await refused(call('subscribe', '--value', '9 CMT'), 4, /the first month is not paid/);

    await cmtOn(folder, 'founder', 'upgrade', app);
    const second = await inspect('--app', app);
    assert.deepEqual(['address', 'owner', 'release', 'revision'].map((word) => told(second, word)),
      [contract, founder.address, '2.0.0', '1']);
    await refused(call('subscribe', '--value', '9 CMT'), 4, /pay the first month/);
    assert.match(await inspect('--case', await subscribe()), /^token .* at active,/m);

    // The same code and place as before, and by that code to its end; what was paid is still known.
    assert.equal(await inspect('--case', old), began);
    assert.equal(told(await call('months', `subscription=${old}`), 'returns'), '1');
    assert.match(await call('cancel', `subscription=${old}`), /^event +Ended .*"15000000000000000000"/m);
    await refused(inspect('--case', old), 4, /there is no case/);
  });
});
