// A Smart Business Contract: the white paper's purchase, from a folder to the money.

import assert from 'node:assert/strict';
import { account, free, submit } from '../lib/chain.mjs';
import { cmt, copied, told } from '../lib/contracts.mjs';
import { CMT, format } from '../lib/units.mjs';
import { change, fact, story, title } from './tell.mjs';

const uri = (name) => `//demo shop//${name}`;
const [founder, seller, buyer, bureau] = ['founder', 'seller', 'buyer', 'bureau'].map((name) => account(uri(name)));

/** The lines that a command printed. */
const printed = (text) => text.trimEnd().split('\n').forEach((line) => story(`  | ${line}`));

/** The purchase, tested without a node, deployed as one archive, bought from, approved. */
export async function contracts(api, url) {
  title('The white paper\'s purchase, a rule, a process and a script, goes to the chain as one archive');
  await submit(api, api.tx.utility.batchAll([founder, seller, buyer, bureau].map(({ address }) =>
    api.tx.balances.transferKeepAlive(address, 2_000n * CMT))), account('//Ferdie'), { final: false });
  const folder = copied('purchase', 'demo-purchase');
  const run = async (who, ...args) => {
    story(`cmt ${args.join(' ')}`);
    return cmt(folder, uri(who), ...args, '--url', url);
  };
  story('cmt test');
  printed(await cmt(folder, uri('founder'), 'test'));
  const deployed = await run('founder', 'deploy', '--args', `seller=${seller.address}`, 'listed_price=100',
    'stock=3', `credit_bureau=${bureau.address}`);
  printed(deployed);
  const contract = told(deployed, 'address');
  const call = (who, ...args) => run(who, 'call', contract, ...args);

  await call('bureau', 'rate', `buyer=${buyer.address}`, 'fico_score=741');
  const order = (await api.query.process.nextCase()).toNumber();
  await call('buyer', 'buy', 'quantity=2', '--value', '200 CMT');
  printed(await run('buyer', 'inspect', '--case', `${order}`));
  const before = [await free(api, seller.address), await free(api, buyer.address)];
  await call('seller', 'approve', `order=${order}`);
  const after = [await free(api, seller.address), await free(api, buyer.address)];
  change('the seller, less her fee', before[0], after[0]);
  change('the buyer, what he paid too much', before[1], after[1]);
  assert.equal(after[1] - before[1], 40n * CMT);
  assert.ok(after[0] - before[0] > 159n * CMT);
  const { data } = (await api.query.process.cases(order)).unwrap();
  fact('the process has ended', data.ended.isTrue);
  assert.ok(data.ended.isTrue);
  fact('the contract keeps', format(await free(api, contract)));
}
