// A transfer, staking, a referendum and view functions with polkadot-api, which speaks the new
// JSON-RPC interface (chainHead, transaction) only.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stringToU8a, u8aToHex } from '@polkadot/util';
import { encodeAddress } from '@polkadot/util-crypto';
import { createClient, Enum } from 'polkadot-api';
import { getPolkadotSigner } from 'polkadot-api/signer';
import { getWsProvider } from 'polkadot-api/ws';
import { WebSocket } from 'ws';
import { account } from './lib/chain.mjs';
import { claimDigest, claimText, holders } from './lib/claims.mjs';
import { devChain } from './lib/dev.mjs';
import { CMT, supplyAt, YEAR_SECONDS } from './lib/units.mjs';
import { within } from './lib/wait.mjs';

const charlie = account('//Charlie');
const saver = account('//papi saver');
const signer = (pair) =>
  getPolkadotSigner(pair.publicKey, 'Sr25519', (message) => pair.sign(message));
const to = ({ address }) => Enum('Id', address);

let chain;
let client;
let api;
before(async () => {
  chain = await devChain();
  client = createClient(getWsProvider(chain.url, { websocketClass: WebSocket }));
  api = client.getUnsafeApi();
}, { timeout: 300_000 });
after(async () => {
  client?.destroy();
  await chain?.close();
});

/** Sends, waits until final, and checks that the call succeeded. */
async function submit(tx, pair) {
  const result = await within('a transaction', 60_000, tx.signAndSubmit(signer(pair)));
  assert.ok(result.ok, `failed: ${JSON.stringify(result.dispatchError)}`);
  return result;
}

/** The fields of the first event of that name. */
function event(result, pallet, name) {
  const found = result.events.find(({ type, value }) => type === pallet && value.type === name);
  assert.ok(found, `no ${pallet}.${name}`);
  return found.value.value;
}

const free = async ({ address }) => (await api.query.System.Account.getValue(address)).data.free;

test('transfer', async () => {
  const sent = await submit(
    api.tx.Balances.transfer_keep_alive({ dest: to(saver), value: 2_500n * CMT }),
    charlie,
  );
  const transfer = event(sent, 'Balances', 'Transfer');
  assert.equal(transfer.from, charlie.address);
  assert.equal(transfer.to, saver.address);
  assert.equal(transfer.amount, 2_500n * CMT);
  assert.equal(await free(saver), 2_500n * CMT);
});

test('bond and nominate', async () => {
  const bonded = await submit(
    api.tx.Staking.bond({ value: 1_000n * CMT, payee: Enum('Staked') }),
    saver,
  );
  assert.equal(event(bonded, 'Staking', 'Bonded').amount, 1_000n * CMT);
  assert.equal((await api.query.Staking.Ledger.getValue(saver.address)).active, 1_000n * CMT);
  const [target] = await api.query.Session.Validators.getValue();
  await submit(api.tx.Staking.nominate({ targets: [Enum('Id', target)] }), saver);
  const nominations = await api.query.Staking.Nominators.getValue(saver.address);
  assert.deepEqual(nominations.targets, [target]);
});

test('referendum', async () => {
  const remark = api.tx.System.remark({
    remark: new TextEncoder().encode('submitted through polkadot-api'),
  });
  const submitted = await submit(
    api.tx.Referenda.submit({
      proposal_origin: Enum('system', Enum('Root')),
      proposal: Enum('Inline', await remark.getEncodedData()),
      enactment_moment: Enum('After', 1),
    }),
    charlie,
  );
  const { index, track } = event(submitted, 'Referenda', 'Submitted');
  assert.equal(track, 0);
  const aye = 0x80;
  const lockedOnce = 1;
  await submit(
    api.tx.ConvictionVoting.vote({
      poll_index: index,
      vote: Enum('Standard', { vote: aye | lockedOnce, balance: 750n * CMT }),
    }),
    saver,
  );
  const info = await api.query.Referenda.ReferendumInfoFor.getValue(index);
  assert.equal(info.type, 'Ongoing');
  assert.deepEqual(info.value.tally, { ayes: 750n * CMT, nays: 0n, support: 750n * CMT });
});

/** What questions end with that have to agree: the last final block, held until the test ends. */
async function oneBlock(t) {
  const { hash } = await client.getFinalizedBlock();
  t.after(client.hodlBlock(hash));
  return { at: hash };
}

test('view functions of Issuance', async (t) => {
  const block = await oneBlock(t);
  const { Balances, Issuance, Timestamp } = api.query;
  const view = api.view.Issuance;
  const supply = (at) => view.projected_supply(at, block);
  const rate = (at) => view.rate_at(at, block);
  const genesis = 1_000_000_000n * CMT;
  const eightPercent = 80_000_000;
  const year = 1_000n * BigInt(YEAR_SECONDS);

  const start = await Issuance.Start.getValue(block);
  assert.equal(await view.start(block), start);
  assert.equal(await view.genesis_supply(block), genesis);

  const later = await Issuance.Later.getValue(block);
  assert.equal(await view.rate_in_force(block), eightPercent);
  assert.equal(await rate(start - 1n), 0);
  assert.equal(await rate(start + 10n * year - 1n), eightPercent);
  assert.equal(await rate(start + 10n * year), later.rate);

  for (const years of [0n, 1n, 10n]) {
    assert.equal(await supply(start + years * year), (genesis * 108n ** years) / 100n ** years);
  }
  const now = await Timestamp.Now.getValue(block);
  const grown = Number((await supply(now)) - genesis) / 1e18;
  const expected = supplyAt(Number(now - start) / 1_000) - 1e9;
  assert.ok(Math.abs(grown - expected) < 1e-3, `${grown} CMT, not ${expected}`);
  // Nothing has been paid before the first era ends.
  const nothing = { at: start, supply: genesis };
  const paid = (await Issuance.Accrued.getValue(block)) ?? nothing;
  assert.equal(await supply(paid.at), paid.supply);

  const issued = await Balances.TotalIssuance.getValue(block);
  assert.equal(await view.headroom(block), 10_000_000_000n * CMT - issued);
});

test('view functions of Claims', async (t) => {
  const block = await oneBlock(t);
  const { Balances, Claims } = api.query;
  const view = api.view.Claims;

  const total = await view.total(block);
  assert.equal(total, 700_000_000n * CMT);
  assert.equal(total, await Claims.Total.getValue(block));
  const pot = await view.pot(block);
  assert.equal(pot, encodeAddress(stringToU8a('modlcm/claim'.padEnd(32, '\0')), 42));
  const [hold] = await Balances.Holds.getValue(pot, block);
  assert.equal(`${hold.id.type}.${hold.id.value.type}`, 'Claims.Unclaimed');
  assert.equal(hold.amount, total - (await Claims.ClaimedTotal.getValue(block)));
  assert.equal(await view.remaining(block), hold.amount);

  // Five years of slots of 3 s.
  const deadline = await view.deadline(block);
  assert.equal(deadline, (5 * YEAR_SECONDS) / 3);
  assert.equal(deadline, await Claims.Deadline.getValue(block));
  assert.equal((await view.phase(block)).type, 'Open');

  for (const { address, name } of Object.values(holders)) {
    const claimed = (await Claims.Claimed.getValue(address, block)) !== undefined;
    assert.equal(await view.is_claimed(address, block), claimed, name);
    assert.equal(await view.signer(address, block), address.toLowerCase(), name);
  }
  const { genesisHash } = await client.getChainSpecData();
  const { amount } = holders.Tom;
  const signed = [genesisHash, u8aToHex(saver.publicKey), amount];
  assert.equal(await view.message(saver.address, amount, block), claimText(...signed));
  assert.equal(await view.eip712_digest(saver.address, amount, block), claimDigest(...signed));
});
