// ERC-20 CMT becomes native CMT: trees by OpenZeppelin, signatures by ethers, accounts that own
// nothing. What the chain refuses, it refuses before inclusion, by number.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { StandardMerkleTree } from '@openzeppelin/merkle-tree';
import { u8aToHex } from '@polkadot/util';
import { account, free } from './lib/chain.mjs';
import {
  claimCall,
  csv,
  general,
  holders,
  proofOf,
  signText,
  signTyped,
  snapshotTotal,
  tree,
  twin,
} from './lib/claims.mjs';
import { devChain } from './lib/dev.mjs';
import { EventLog } from './lib/events.mjs';
import { workDir } from './lib/node.mjs';
import { cmtBinary } from './lib/paths.mjs';
import { rpc } from './lib/rpc.mjs';
import { CMT } from './lib/units.mjs';

const { Mei, Ravi, Ana, Tom, Lena, Dust } = holders;

let chain;
let api;
let genesis;
let log;
before(async () => {
  chain = await devChain();
  api = chain.api;
  genesis = api.genesisHash.toHex();
  log = await EventLog.follow(api);
}, { timeout: 300_000 });
after(async () => {
  log?.stop();
  await chain?.close();
});

/** An account that has never owned anything. */
const newcomer = (name) => account(`//claimant ${name}`);
const key = (pair) => u8aToHex(pair.publicKey);

/** Hands a claim to the node, as a web page would. */
const send = (call) => rpc(chain.url, 'author_submitExtrinsic', u8aToHex(general(call)));

/** Waits until the claim of `holder`'s leaf is final. */
const claimed = async (holder) => {
  const address = holder.address.toLowerCase();
  const { event } = await log.wait('claims.Claimed', (data) => data.address.toHex() === address);
  return event.data;
};

/** That the node refuses `call` as the pallet's error `name`, and that nothing has changed. */
async function refused(name, call) {
  const { index } = api.errors.claims[name].meta;
  const before = (await api.query.claims.claimedTotal()).toBigInt();
  await assert.rejects(send(call), new RegExp(`Invalid Transaction.*Custom error: ${index}\\b`));
  assert.equal((await api.query.claims.claimedTotal()).toBigInt(), before);
}

test('the root in genesis is the one of OpenZeppelin\'s tree', async () => {
  assert.equal((await api.query.claims.root()).toHex(), tree.root);
});

test('typed data: an account without CMT claims, and pays no fee', async () => {
  const who = newcomer('Mei');
  assert.equal(await free(api, who.address), 0n);
  const before = (await api.query.claims.claimedTotal()).toBigInt();
  const issuance = (await api.query.balances.totalIssuance()).toBigInt();

  await send(claimCall(api, Mei, key(who), await signTyped(Mei.wallet, genesis, key(who), Mei.amount)));
  const data = await claimed(Mei);

  assert.equal(data.account.toString(), who.address);
  assert.equal(data.amount.toBigInt(), Mei.amount);
  assert.equal(data.vested.toBigInt(), 0n);
  assert.equal(await free(api, who.address), Mei.amount);
  assert.equal((await api.query.claims.claimedTotal()).toBigInt(), before + Mei.amount);
  assert.equal((await api.query.claims.claimed(Mei.address)).unwrap().toBigInt(), Mei.amount);
  // The pot pays: nothing is minted for a claim.
  assert.equal((await api.query.balances.totalIssuance()).toBigInt(), issuance);
});

test('a second claim is refused', async () => {
  const who = newcomer('Mei again');
  const signature = await signTyped(Mei.wallet, genesis, key(who), Mei.amount);
  await refused('AlreadyClaimed', claimCall(api, Mei, key(who), signature));
  assert.equal(await free(api, who.address), 0n);
});

test('personal_sign', async () => {
  const who = newcomer('Ravi');
  await send(claimCall(api, Ravi, key(who), await signText(Ravi.wallet, genesis, key(who), Ravi.amount)));
  assert.equal((await claimed(Ravi)).amount.toBigInt(), Ravi.amount);
  assert.equal(await free(api, who.address), Ravi.amount);
});

test('a leaf with vesting is paid with its lock', async () => {
  const who = newcomer('Ana');
  await send(claimCall(api, Ana, key(who), await signTyped(Ana.wallet, genesis, key(who), Ana.amount)));
  assert.equal((await claimed(Ana)).vested.toBigInt(), Ana.vesting.vested);
  const [schedule] = (await api.query.vesting.vesting(who.address)).unwrap();
  assert.equal(schedule.locked.toBigInt(), Ana.vesting.vested);
  assert.equal(schedule.perBlock.toBigInt(), Ana.vesting.perBlock);
  assert.equal(schedule.startingBlock.toNumber(), Ana.vesting.startingBlock);
  const balances = await api.derive.balances.all(who.address);
  assert.equal(balances.freeBalance.toBigInt(), Ana.amount);
  assert.equal(balances.transferable.toBigInt(), Ana.amount - Ana.vesting.vested);
});

test('refused: the key of another holder', async () => {
  const who = newcomer('thief');
  const signature = await signTyped(Mei.wallet, genesis, key(who), Tom.amount);
  await refused('WrongSigner', claimCall(api, Tom, key(who), signature));
});

test('refused: a signature that names another account', async () => {
  const signature = await signTyped(Tom.wallet, genesis, key(newcomer('Tom')), Tom.amount);
  await refused('WrongSigner', claimCall(api, Tom, key(newcomer('thief')), signature));
});

test('refused: more than the leaf says', async () => {
  const who = newcomer('Tom');
  const greedy = { ...Tom, amount: Tom.amount + CMT };
  const signature = await signTyped(Tom.wallet, genesis, key(who), greedy.amount);
  await refused('WrongProof', claimCall(api, greedy, key(who), signature, proofOf(Tom)));
});

test('refused: the proof of another leaf', async () => {
  const who = newcomer('Tom');
  const signature = await signTyped(Tom.wallet, genesis, key(who), Tom.amount);
  await refused('WrongProof', claimCall(api, Tom, key(who), signature, proofOf(Lena)));
});

test('refused: a signature for another chain, said and unsaid', async () => {
  const who = newcomer('Tom');
  const other = `0x${'42'.repeat(32)}`;
  const signature = await signTyped(Tom.wallet, other, key(who), Tom.amount);
  await refused('OtherChain', claimCall(api, Tom, key(who), signature));
  await refused('WrongSigner', claimCall(api, Tom, key(who), { ...signature, chain: genesis }));
});

test('refused: the twin of a signature', async () => {
  const who = newcomer('Tom');
  const signature = await signTyped(Tom.wallet, genesis, key(who), Tom.amount);
  await refused('HighS', claimCall(api, Tom, key(who), twin(signature)));
});

test('refused: bytes that are no signature', async () => {
  const who = newcomer('Tom');
  const rsv = `0x${'00'.repeat(64)}1b`;
  const signature = { scheme: 'Eip712', chain: genesis, rsv };
  await refused('MalformedSignature', claimCall(api, Tom, key(who), signature));
});

test('refused: less than an account must hold', async () => {
  const who = newcomer('Dust');
  const signature = await signTyped(Dust.wallet, genesis, key(who), Dust.amount);
  await refused('BelowExistentialDeposit', claimCall(api, Dust, key(who), signature));
});

test('cmt: from the list of holders to the claim', { timeout: 120_000 }, async () => {
  const folder = join(workDir(), 'snapshot');
  mkdirSync(folder, { recursive: true });
  const rows = join(folder, 'holders.csv');
  const proofs = join(folder, 'proofs.json');
  writeFileSync(rows, csv);
  const cmt = (...args) => execFileSync(cmtBinary(), args, { encoding: 'utf8', timeout: 90_000 });

  const built = cmt('snapshot', 'build', rows, '--out', folder);
  assert.ok(built.includes(tree.root), `the root is not OpenZeppelin's:\n${built}`);
  assert.ok(built.includes(`${snapshotTotal}`), `the total is not ${snapshotTotal}:\n${built}`);
  const dump = JSON.parse(readFileSync(join(folder, 'tree.json'), 'utf8'));
  assert.equal(StandardMerkleTree.load(dump).root, tree.root);

  const who = newcomer('Lena');
  const { rsv } = await signTyped(Lena.wallet, genesis, key(who), Lena.amount);
  const submit = () =>
    cmt(
      ...['claim', 'submit', '--proofs', proofs, '--holder', Lena.address],
      ...['--account', who.address, '--signature', rsv, '--url', chain.url],
    );
  submit();
  assert.equal((await claimed(Lena)).amount.toBigInt(), Lena.amount);
  assert.equal(await free(api, who.address), Lena.amount);
  // 4: the chain refused.
  assert.throws(submit, (error) => error.status === 4 && /AlreadyClaimed/.test(error.stderr));
});
