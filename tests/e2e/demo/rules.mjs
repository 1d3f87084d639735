// Rules that a business analyst writes: the paper's own, and a discount that changes from one purchase to
// the next.

import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { account, submit } from '../lib/chain.mjs';
import { workDir } from '../lib/node.mjs';
import {
  cmtRules, cmtRulesOn, compile, decimalOf, example, message, refusal,
} from '../lib/rules.mjs';
import { buy, list, terms } from '../lib/trade.mjs';
import { CMT, format } from '../lib/units.mjs';
import { fact, sent, story, title } from './tell.mjs';

const LENA = '//demo Lena sells';
const lena = account(LENA);
const tom = account('//demo Tom');

/** The lines of a file, or those that a command printed. */
const printed = (text) => text.trimEnd().split('\n').forEach((line) => story(`  | ${line}`));

/** The paper's Pricing, then a discount that is changed in its text and holds for the next purchase. */
export async function rules(api, url) {
  await submit(api, api.tx.utility.batchAll([lena, tom].map(({ address }) =>
    api.tx.balances.transferKeepAlive(address, 5_000n * CMT))), account('//Ferdie'), { final: false });
  await asPrinted(api);
  await discount(api, url);
}

async function asPrinted(api) {
  title('The white paper\'s rule, as printed, prices a message on chain');
  printed(readFileSync(example('pricing.drl'), 'utf8'));
  const code = compile(example('pricing.drl'));
  fact('compiled', `${code.bytes.length / 2 - 1} bytes, ${code.hash}`);
  sent('rules.deploy', await submit(api, api.tx.rules.deploy('Pricing', code.bytes, null), lena));
  for (const [score, price] of [[741, 80n], [740, 0n]]) {
    const call = api.tx.rules.fire(lena.address, 'Pricing', code.hash, [message(score, 100)], 1_000);
    const outcome = await submit(api, call, tom, { final: false });
    const fired = outcome.event('rules', 'Fired');
    fact(`FICO ${score}, listed at 100`, `price ${decimalOf(fired.facts[0], 2) / CMT}, in ${fired.steps} steps`);
    assert.equal(decimalOf(fired.facts[0], 2), price * CMT);
  }
}

async function discount(api, url) {
  title('An analyst changes a discount in a text file, and the next purchase costs less');
  const file = join(workDir(), 'purchase.drl');
  copyFileSync(example('purchase.drl'), file);
  const edit = (from, to) => {
    const text = readFileSync(file, 'utf8');
    assert.ok(text.includes(from));
    writeFileSync(file, text.replace(from, to));
    fact(basename(file), `${from}  ->  ${to}`);
  };
  const release = async () => {
    const told = await cmtRulesOn(url, LENA, 'deploy', file, '--name', 'Discount');
    story('cmt rules deploy purchase.drl --name Discount');
    printed(told);
  };
  story('Lena sells lamps at 100 CMT; three or more are cheaper, as her analyst wrote:');
  printed(readFileSync(file, 'utf8').match(/rule "Three or more"[^]*?end/)[0]);
  await release();
  const { listing } = await list(api, lena, {
    price: 100n * CMT, quantity: 50, text: 'a lamp', terms: terms(),
  });
  await submit(api, api.tx.listings.setPricing(listing, 'Discount'), lena, { final: false });

  const purchase = async (price) => {
    const quote = (await api.call.tradeApi.quote(listing, tom.address, 3)).asOk.toBigInt();
    fact('Tom is quoted', `${format(quote)} a lamp`);
    const { outcome } = await buy(api, tom, listing, 3);
    const paid = outcome.event('listings', 'Bought').price.toBigInt();
    sent('listings.buy, three lamps', outcome);
    const { price: unit, count } = outcome.event('escrow', 'Opened').parts.asUnits;
    fact('in escrow', format(unit.toBigInt() * count.toBigInt()));
    assert.equal(quote, price);
    assert.equal(paid, price);
  };
  await purchase(90n * CMT);

  story('A slip of the pen does not reach the chain:');
  edit('p.listed_price * 0.9', 'p.listed_prize * 0.8');
  const { status, stderr } = refusal('check', file);
  printed(stderr.replaceAll(file, basename(file)));
  assert.equal(status, 1);
  edit('p.listed_prize * 0.8', 'p.listed_price * 0.8');
  printed(cmtRules('check', file).replaceAll(file, basename(file)).split('\n')[0]);
  await release();
  await purchase(80n * CMT);
}
