// A transfer, staking and a referendum with polkadot-api, which speaks the new JSON-RPC interface
// (chainHead, transaction) only.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createClient, Enum } from 'polkadot-api';
import { getPolkadotSigner } from 'polkadot-api/signer';
import { getWsProvider } from 'polkadot-api/ws';
import { WebSocket } from 'ws';
import { account } from './lib/chain.mjs';
import { devChain } from './lib/dev.mjs';
import { CMT } from './lib/units.mjs';
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
