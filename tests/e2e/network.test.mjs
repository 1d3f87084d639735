// Four validators on the loopback, with real elections, real finality and real misfortune: a
// challenger takes a seat, one validator cheats, a node joins late, nodes die and come back.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { u8aToHex } from '@polkadot/util';
import { account, connect, submit, total, waitForFinal } from './lib/chain.mjs';
import { EventLog } from './lib/events.mjs';
import { FinalityWatch, measureFinality, percentile } from './lib/finality.mjs';
import { heights, Network } from './lib/network.mjs';
import { Node } from './lib/node.mjs';
import { fastSpec } from './lib/spec.mjs';
import { activeEra, curveStep, validators, waitForEra } from './lib/staking.mjs';
import { CMT, supplyAt } from './lib/units.mjs';
import { sleep, until } from './lib/wait.mjs';

const SLOT_MILLIS = 3_000;
const [alice, bob, charlie, dave, eve] = ['Alice', 'Bob', 'Charlie', 'Dave', 'Eve'].map((name) =>
  account(`//${name}//stash`),
);
const patron = account('//Bob');
const fan = account('//Ferdie');

let network;
let api;
let log;
let watch;
let latency;
before(async () => {
  network = new Network(fastSpec('local'));
  await network.add([
    ...['alice', 'bob', 'charlie', 'dave'].map((name) => ({ name, args: [`--${name}`] })),
    { name: 'eve', args: [] },
  ]);
  await network.start('alice', 'bob', 'charlie', 'dave', 'eve');
  api = await connect(network.node('alice').url);
  log = await EventLog.follow(api);
  watch = new FinalityWatch(network);
  await waitForFinal(api, 1, 120_000);
  latency = await measureFinality(api, SLOT_MILLIS);
}, { timeout: 300_000 });
after(async () => {
  log?.stop();
  await watch?.stop().catch(() => {});
  await api?.disconnect();
  await network?.stop();
});

const names = (pairs) => pairs.map(({ address }) => address).sort();
const ofBob = (field) => (data) => data[field].toString() === bob.address;
const heightsOf = (name) => heights(network.node(name).url);

/** The era in which the challenger took the seat. */
let seatedIn;

test('stake decides: a challenger with more nomination takes the weakest seat', { timeout: 240_000 }, async (t) => {
  assert.deepEqual((await validators(api)).sort(), names([alice, bob, charlie, dave]));

  const { keys, proof } = await network
    .node('eve')
    .rpc('author_rotateKeysWithOwner', u8aToHex(eve.publicKey));
  const { staking, session, utility } = api.tx;
  const inBlock = { final: false };
  await Promise.all([
    // The challenger herself has less at stake than any of the four.
    submit(
      api,
      utility.batchAll([
        staking.bond(50_000n * CMT, 'Staked'),
        session.setKeys(keys, proof),
        staking.validate({ commission: 100_000_000, blocked: false }),
      ]),
      eve,
      inBlock,
    ),
    submit(
      api,
      utility.batchAll([
        staking.bond(400_000n * CMT, 'Stash'),
        staking.nominate([eve.address]),
      ]),
      fan,
      inBlock,
    ),
    // Dave remains alone with his own stake.
    submit(
      api,
      utility.batchAll([
        staking.bond(600_000n * CMT, 'Stash'),
        staking.nominate(names([alice, bob, charlie])),
      ]),
      patron,
      inBlock,
    ),
  ]);
  const nominatedIn = await activeEra(api);

  await until(
    'the challenger sits',
    async () => (await validators(api)).includes(eve.address),
    { timeout: 200_000, every: 1_000 },
  );
  assert.deepEqual((await validators(api)).sort(), names([alice, bob, charlie, eve]));
  seatedIn = await activeEra(api);
  // An era is elected one session ahead.
  assert.ok(seatedIn <= nominatedIn + 2, `nominated in era ${nominatedIn}, seated in ${seatedIn}`);
  const overview = (await api.query.staking.erasStakersOverview(seatedIn, eve.address)).unwrap();
  // Votes are counted in 64 bits, so an exposure is the stake less some millionths of a millionth.
  const isStake = (exposed, stake) => exposed <= stake && exposed > stake - 10n ** 9n;
  assert.ok(isStake(overview.own.toBigInt(), 50_000n * CMT), `own ${overview.own}`);
  assert.ok(isStake(overview.total.toBigInt(), 450_000n * CMT), `total ${overview.total}`);

  const seconds = await latency.stop();
  assert.ok(seconds.length > 0);
  const [p50, p99, worst] = [0.5, 0.99, 1].map((p) => percentile(seconds, p).toFixed(1));
  t.diagnostic(
    `from the slot's start to finality on 4 validators, ${seconds.length} blocks: ` +
      `p50 ${p50} s, p99 ${p99} s, worst ${worst} s`,
  );
  assert.ok(Number(p99) < 8, `blocks take ${p99} s to become final (p99)`);
});

/** Block and era of the report, and what was at stake in that era. */
let cheat;

test('a validator who equivocates is reported, disabled and chilled', { timeout: 200_000 }, async (t) => {
  assert.ok((await validators(api)).includes(bob.address));
  const stakes = { bob: await total(api, bob.address), patron: await total(api, patron.address) };
  // The same session keys on a second machine: two blocks in one slot, two votes in one round.
  await network.add([{ name: 'bob-twin', args: ['--bob'] }]);
  await network.start('bob-twin');
  const { block, hash, event } = await log.wait('staking.SlashReported', ofBob('validator'));
  await network.node('bob-twin').kill();

  const offence = log.all('offences.Offence').find((other) => other.block === block);
  const kind = offence.event.data.kind.toUtf8();
  t.diagnostic(`reported as ${kind} in block ${block}`);
  assert.match(kind, /equivoca/);
  // One of four: (3 × 1 / 4)² of the stake.
  const { validator, fraction, slashEra } = event.data;
  assert.equal((await (await api.at(hash)).query.session.validators()).length, 4);
  assert.equal(fraction.toNumber(), 562_500_000);
  assert.equal(validator.toString(), bob.address);
  const chilled = await log.wait('staking.Chilled', ofBob('stash'), 30_000);
  assert.equal(chilled.block, block);
  const declared = (await api.query.staking.validators.keys()).map(({ args: [who] }) => `${who}`);
  assert.ok(!declared.includes(bob.address), 'he is a candidate no more');
  const disabled = await log.wait('session.ValidatorDisabled', ofBob('validator'), 30_000);
  assert.equal(disabled.block, block);
  cheat = { era: slashEra.toNumber(), stakes };
});

test('rewards arrive, and are what the curve says', { timeout: 150_000 }, async () => {
  await waitForEra(api, seatedIn + 1);
  const paid = (await log.wait(
    'staking.EraPaid',
    ({ eraIndex }) => eraIndex.toNumber() === seatedIn,
  ));
  const payout = paid.event.data.validatorPayout.toBigInt();
  assert.equal(paid.event.data.remainder.toBigInt(), 0n);

  // The curve, by the clock of the chain.
  const start = (await api.query.issuance.start()).unwrap().toNumber();
  const payments = log.all('issuance.Paid');
  const current = payments.findIndex(({ block }) => block === paid.block);
  assert.ok(current > 0, 'the era before was paid too');
  const from = payments[current - 1].event.data.until.toNumber();
  const { until: moment, amount, supply } = payments[current].event.data;
  const parent = await api.at(await api.rpc.chain.getBlockHash(paid.block - 1));
  assert.equal(moment.toNumber(), (await parent.query.timestamp.now()).toNumber());
  assert.equal(amount.toBigInt(), payout);
  const inCmt = (planck) => Number(planck) / 1e18;
  const near = (actual, expected) =>
    assert.ok(Math.abs(actual / expected - 1) < 1e-6, `${actual} CMT, not ${expected}`);
  near(inCmt(payout), curveStep(start, from, moment.toNumber()));
  near(inCmt(supply.toBigInt()), supplyAt((moment.toNumber() - start) / 1_000));

  // Everybody of that era is paid.
  const issuance = async () => (await api.query.balances.totalIssuance()).toBigInt();
  const before = {
    issuance: await issuance(),
    patron: await total(api, patron.address),
    fan: await total(api, fan.address),
  };
  const era = await api.query.staking.erasRewardPoints(seatedIn);
  const earners = [...era.individual.keys()].map(String);
  const payouts = await submit(
    api,
    api.tx.utility.batchAll(
      earners.map((validator) => api.tx.staking.payoutStakers(validator, seatedIn)),
    ),
    account('//Charlie'),
    { final: false },
  );
  const rewards = payouts.events.filter(
    ({ event }) => event.section === 'staking' && event.method === 'Rewarded',
  );
  const sum = (of) =>
    rewards
      .filter(({ event }) => of.includes(event.data.stash.toString()))
      .reduce((all, { event }) => all + event.data.amount.toBigInt(), 0n);
  const everybody = sum(rewards.map(({ event }) => event.data.stash.toString()));
  assert.equal(await issuance(), before.issuance + everybody, 'rewards are new CMT');
  // Shares are rounded down: some planck for each of a handful of accounts are lost.
  assert.ok(everybody <= payout && payout - everybody < CMT / 1_000n, `${everybody} of ${payout}`);
  assert.ok(sum([fan.address]) > 0n && sum([patron.address]) > 0n, 'nominators are paid');
  assert.equal(await total(api, fan.address), before.fan + sum([fan.address]));
  assert.equal(await total(api, patron.address), before.patron + sum([patron.address]));
});

// The next two take hardly any time of their own: meanwhile governance may object to the slash.

test('a late node warps to the head, told of one peer only', { timeout: 240_000 }, async (t) => {
  const boot = network.node('alice');
  // Not of the network: it lacks old blocks at first, which the watch would take for a conflict.
  const late = await Node.create({
    name: 'late',
    spec: network.spec,
    args: ['--sync', 'warp', '--bootnodes', boot.address, '--allow-private-ip'],
  });
  t.after(() => late.kill());
  await late.start();
  await until(
    'the late node holds a block for final',
    async () => (await heights(late.url)).final > 0,
    { timeout: 90_000 },
  );
  const { peers } = await late.rpc('system_health');
  assert.ok(peers > 1, `${peers} peers`);

  // From there on it follows.
  const height = (await heights(boot.url)).final + 1;
  const nodes = [...network.alive, late];
  for (const { name, url } of nodes) {
    await until(
      `${name} holds block ${height} for final`,
      async () => (await heights(url)).final >= height,
      { timeout: 60_000 },
    );
  }
  const hash = await boot.rpc('chain_getBlockHash', height);
  const key = api.query.system.account.key(fan.address);
  const data = (await (await api.at(hash)).query.system.account(fan.address)).toHex();
  for (const node of nodes) {
    assert.equal(await node.rpc('chain_getBlockHash', height), hash, node.name);
    assert.equal(await node.rpc('state_getStorage', key, hash), data, node.name);
  }
  // Who executed the chain still has the state of block 1; who was given the state never had it.
  const first = await boot.rpc('chain_getBlockHash', 1);
  assert.ok(await boot.rpc('state_getStorage', key, first));
  await assert.rejects(late.rpc('state_getStorage', key, first), /UnknownBlock/);
});

test('metrics: all that the handbook names, and nothing to be woken for', { timeout: 60_000 }, async () => {
  const handbook = readFileSync(new URL('../../docs/operators.md', import.meta.url), 'utf8');
  const names = [...handbook.matchAll(/^\| `(substrate_\w+)/gm)].map(([, name]) => name);
  assert.ok(names.length > 0, 'the handbook names metrics');
  const { final } = await heightsOf('alice');
  const metrics = await until('alice tells of her last final block', async () => {
    const now = await network.node('alice').metrics();
    return now('substrate_block_height', 'status="finalized"')[0] >= final && now;
  });
  for (const name of names) {
    assert.ok(metrics(name).length > 0, `no ${name}`);
  }
  const [best] = metrics('substrate_block_height', 'status="best"');
  const [finalized] = metrics('substrate_block_height', 'status="finalized"');
  assert.ok(finalized <= best && best - finalized <= 20, `best ${best}, final ${finalized}`);
  assert.ok(metrics('substrate_sub_libp2p_peers_count')[0] >= 4);
  assert.deepEqual(metrics('substrate_sub_libp2p_is_major_syncing'), [0]);
  assert.deepEqual(metrics('substrate_node_roles'), [4]);
  assert.deepEqual(metrics('substrate_tasks_ended_total', 'reason="panic"'), []);
});

test('his stake is slashed, and the seat goes to who was waiting', { timeout: 240_000 }, async () => {
  const { era, stakes } = cheat;
  const exposure = await api.query.staking.erasStakersOverview(era, bob.address);
  const { own, total: exposed } = exposure.unwrap();
  const slashOf = (stake) => (stake * 9n) / 16n;
  // Governance has an era to object; then the stake goes.
  const slashed = await log.wait('staking.Slashed', ofBob('staker'), 200_000);
  const near = (actual, expected) =>
    assert.ok(actual - expected < 1_000n && expected - actual < 1_000n, `${actual}, not ${expected}`);
  near(slashed.event.data.amount.toBigInt(), slashOf(own.toBigInt()));
  const lost = log
    .all('staking.Slashed', ({ staker }) => staker.toString() === patron.address)
    .reduce((sum, { event }) => sum + event.data.amount.toBigInt(), 0n);
  assert.ok(lost > 0n, 'who nominated him loses too');
  near(lost, slashOf(exposed.toBigInt() - own.toBigInt()));
  // Both may have earned in between, and lost nothing else.
  const earned = (before, now, slash) => now - before + slash;
  for (const [before, { address }, slash] of [
    [stakes.bob, bob, slashed.event.data.amount.toBigInt()],
    [stakes.patron, patron, lost],
  ]) {
    const gain = earned(before, await total(api, address), slash);
    assert.ok(gain >= 0n && gain < 1_000n * CMT, `${address} gained ${gain}`);
  }
  await waitForEra(api, era + 2);
  await until(
    'the four others sit',
    async () => `${(await validators(api)).sort()}` === `${names([alice, charlie, dave, eve])}`,
    { timeout: 120_000 },
  );
});

test('one validator dies: blocks and finality go on', { timeout: 120_000 }, async () => {
  await network.node('charlie').kill();
  const { best, final } = await heightsOf('alice');
  await until(
    'four more blocks are final',
    async () => {
      const now = await heightsOf('alice');
      return now.best >= best + 4 && now.final >= final + 4;
    },
    { timeout: 90_000 },
  );
});

let lastBeforeOutage;

test('two die: finality stops, blocks go on', { timeout: 120_000 }, async () => {
  await network.node('eve').kill();
  // Votes that were on their way may still finish a round.
  await sleep(2 * SLOT_MILLIS);
  const stalled = await heightsOf('alice');
  await sleep(5 * SLOT_MILLIS);
  const later = await until(
    'blocks go on',
    async () => {
      const now = await heightsOf('alice');
      return now.best > stalled.best && now;
    },
    { timeout: 60_000 },
  );
  assert.equal(later.final, stalled.final, 'two of four made a block final');
  assert.equal((await heightsOf('dave')).final, stalled.final);
  lastBeforeOutage = later.best;
});

test('both back: finality resumes', { timeout: 150_000 }, async () => {
  await network.start('charlie', 'eve');
  for (const name of ['alice', 'bob', 'charlie', 'dave', 'eve']) {
    await until(
      `${name} holds block ${lastBeforeOutage} for final`,
      async () => (await heightsOf(name)).final >= lastBeforeOutage,
      { timeout: 120_000 },
    );
  }
});

test('no two final blocks ever conflict', { timeout: 120_000 }, async (t) => {
  await watch.stop();
  assert.deepEqual(watch.conflicts, []);
  assert.ok(watch.compared > 4 * watch.hashes.size, 'all nodes were compared');
  t.diagnostic(`${watch.hashes.size} final blocks, compared ${watch.compared} times`);
});
