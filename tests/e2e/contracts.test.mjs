// Smart Business Contracts on the chain: the quick start of docs/contracts.md as it is written, and the papers'
// purchase from its archive to the money.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { account, free, submit } from './lib/chain.mjs';
import { cmt as run, copied, quickStart, told } from './lib/contracts.mjs';
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
    const { seller, buyer, bureau } = people;
    const folder = copied('purchase', 'purchase');
    const played = await cmt(folder, 'founder', 'test');
    assert.match(played, /3 passed, 0 failed/);
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
  });

  test('a project that is wrong is refused before anything is sent', async () => {
    const folder = copied('purchase', 'faulty');
    const file = join(folder, 'process/purchase.xml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('to=”approved”', 'to=”aproved”'));
    await assert.rejects(cmtOn(folder, 'founder', 'deploy'), ({ code, stderr }) => {
      assert.equal(code, 1);
      assert.match(stderr, new RegExp(`process/purchase.xml:\\d+:\\d+: .*aproved`));
      return true;
    });
  });
});
