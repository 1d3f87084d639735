// Polkadot.js Apps shows a tab only if the chain's metadata has what the tab looks for. Here every
// one of them is looked for in the way that Apps does it, and what the tabs derive is derived.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { account, waitForFinal } from './lib/chain.mjs';
import { devChain } from './lib/dev.mjs';
import { CMT } from './lib/units.mjs';

/** By tab: storage, calls (with their number of arguments, where it decides) and constants. */
const TABS = {
  Transfer: {
    pallets: ['Balances'],
    tx: { balances: ['transferKeepAlive'] },
  },
  Staking: {
    pallets: ['Staking', 'Session', 'Historical', 'Babe', 'VoterList', 'NominationPools'],
    query: { staking: ['erasStakersOverview', 'claimedRewards'] },
    tx: { staking: [['bond', 2]] },
    absent: ['stakingAhClient', 'stakingRcClient'],
  },
  Referenda: {
    pallets: ['Referenda', 'ConvictionVoting'],
    tx: { referenda: ['submit'], convictionVoting: ['vote'] },
    consts: { referenda: ['tracks'] },
  },
  'Tech. committee': {
    pallets: ['TechnicalCommittee'],
    query: { technicalCommittee: ['members'] },
  },
  Council: {
    pallets: ['Council', 'Elections'],
    query: { council: ['prime'], elections: ['candidates'] },
  },
  Treasury: {
    pallets: ['Treasury', 'Bounties', 'ChildBounties'],
    query: { treasury: ['proposals'] },
    tx: { treasury: ['spendLocal'], bounties: ['proposeBounty'] },
  },
  Preimages: {
    pallets: ['Preimage'],
    query: { preimage: ['statusFor'] },
    tx: { preimage: ['notePreimage'] },
  },
  Scheduler: {
    pallets: ['Scheduler'],
    query: { scheduler: ['agenda'] },
  },
  Contracts: {
    pallets: ['Contracts'],
    tx: { contracts: [['instantiateWithCode', 6]] },
  },
  Assets: {
    pallets: ['Assets'],
    tx: { assets: ['setMetadata', 'transferKeepAlive'] },
  },
  NFTs: {
    pallets: ['Uniques'],
    tx: { uniques: ['create'] },
  },
  Accounts: {
    pallets: ['Multisig', 'Proxy', 'Recovery', 'Vesting', 'Utility', 'Identity'],
    tx: {
      multisig: ['asMulti'],
      proxy: ['addProxy'],
      vesting: ['vest'],
      utility: ['batch'],
      identity: ['setIdentity'],
    },
  },
  Sudo: {
    pallets: ['Sudo'],
    query: { sudo: ['key'] },
  },
};

let chain;
let api;
before(async () => {
  chain = await devChain();
  api = chain.api;
  await waitForFinal(api, 1);
}, { timeout: 300_000 });
after(() => chain?.close());

for (const [tab, { pallets, query = {}, tx = {}, consts = {}, absent = [] }] of Object.entries(TABS)) {
  test(`tab ${tab}`, () => {
    const names = api.runtimeMetadata.asLatest.pallets.map(({ name }) => name.toString());
    for (const pallet of pallets) {
      assert.ok(names.includes(pallet), `there is no pallet ${pallet}`);
    }
    for (const [pallet, entries] of Object.entries(query)) {
      for (const entry of entries) {
        assert.equal(typeof api.query[pallet]?.[entry], 'function', `query.${pallet}.${entry}`);
      }
    }
    for (const [pallet, calls] of Object.entries(tx)) {
      for (const call of calls) {
        const [name, length] = [].concat(call);
        const found = api.tx[pallet]?.[name];
        assert.equal(typeof found, 'function', `tx.${pallet}.${name}`);
        if (length !== undefined) {
          assert.equal(found.meta.args.length, length, `arguments of tx.${pallet}.${name}`);
        }
      }
    }
    for (const [pallet, constants] of Object.entries(consts)) {
      for (const constant of constants) {
        assert.ok(api.consts[pallet]?.[constant], `consts.${pallet}.${constant}`);
      }
    }
    for (const pallet of absent) {
      assert.equal(api.tx[pallet], undefined, `tx.${pallet} must not be there`);
    }
  });
}

test('the tracks of referenda are named', () => {
  const tracks = api.consts.referenda.tracks.map(([id, { name }]) => [
    id.toNumber(),
    name.toString().replace(/\0+$/, ''),
  ]);
  assert.deepEqual(tracks, [
    [0, 'root'],
    [1, 'whitelisted_caller'],
    [10, 'staking_admin'],
    [30, 'small_spender'],
    [31, 'medium_spender'],
    [32, 'big_spender'],
  ]);
});

test('CMT, 18 decimals and the prefix 42, said the same everywhere', async () => {
  const properties = await api.rpc.system.properties();
  assert.deepEqual(properties.tokenSymbol.unwrap().map(String), ['CMT']);
  assert.deepEqual(properties.tokenDecimals.unwrap().map(Number), [18]);
  assert.equal(properties.ss58Format.unwrap().toNumber(), 42);
  assert.deepEqual(api.registry.chainTokens, ['CMT']);
  assert.deepEqual(api.registry.chainDecimals, [18]);
  assert.equal(api.consts.system.ss58Prefix.toNumber(), 42);
});

test('a wallet can check what it signs', () => {
  assert.ok(api.registry.signedExtensions.includes('CheckMetadataHash'));
});

test('derive.balances.all and accounts.info', async () => {
  const { address } = account('//Ferdie');
  const balances = await api.derive.balances.all(address);
  assert.equal(balances.freeBalance.toBigInt(), 1_000_000n * CMT);
  assert.equal(balances.transferable.toBigInt(), 1_000_000n * CMT);
  const info = await api.derive.accounts.info(address);
  assert.equal(info.accountId.toString(), address);
});

test('derive.session.progress', async () => {
  const progress = await api.derive.session.progress();
  assert.equal(progress.isEpoch, true);
  assert.equal(progress.sessionLength.toNumber(), api.consts.babe.epochDuration.toNumber());
  const sessions = api.consts.staking.sessionsPerEra.toNumber();
  assert.equal(progress.sessionsPerEra.toNumber(), sessions);
  assert.equal(progress.eraLength.toNumber(), sessions * progress.sessionLength.toNumber());
  assert.ok(progress.sessionProgress.lte(progress.sessionLength));
});

test('derive.staking', async () => {
  const stash = account('//Alice//stash').address;
  const overview = await api.derive.staking.overview();
  assert.deepEqual(overview.validators.map(String), [stash]);
  assert.equal(overview.validatorCount.toNumber(), 1);
  const elected = await api.derive.staking.electedInfo({
    withClaimedRewardsEras: true,
    withController: true,
    withExposure: true,
    withExposureMeta: true,
    withLedger: true,
    withPrefs: true,
  });
  assert.deepEqual(elected.nextElected.map(String), [stash]);
  const [{ exposureMeta, stakingLedger }] = elected.info;
  assert.equal(stakingLedger.active.toBigInt(), 100_000n * CMT);
  // Votes are counted in 64 bits, so an exposure is the stake less some millionths of a millionth.
  const own = exposureMeta.unwrap().own.toBigInt();
  assert.ok(own <= 100_000n * CMT && own > 100_000n * CMT - 10n ** 9n);
  const waiting = await api.derive.staking.waitingInfo({ withController: true, withPrefs: true });
  assert.deepEqual(waiting.waiting.map(String), []);
  const info = await api.derive.staking.account(stash);
  assert.equal(info.stakingLedger.total.toBigInt(), 100_000n * CMT);
  assert.equal(info.redeemable.toBigInt(), 0n);
});

test('derive.chain', async () => {
  const best = await api.derive.chain.bestNumber();
  assert.ok(best.toNumber() >= 1);
  const header = await api.derive.chain.getHeader(await api.rpc.chain.getBlockHash(1));
  assert.equal(header.number.toNumber(), 1);
  assert.equal(header.author.toString(), account('//Alice//stash').address);
});

test('derive.treasury, bounties, council and elections', async () => {
  const treasury = await api.derive.treasury.proposals();
  assert.deepEqual([treasury.approvals, treasury.proposals], [[], []]);
  assert.equal(treasury.proposalCount.toNumber(), 0);
  assert.deepEqual(await api.derive.bounties.bounties(), []);
  assert.deepEqual(await api.derive.council.votes(), []);
  const elections = await api.derive.elections.info();
  assert.equal(elections.desiredSeats.toNumber(), 7);
  assert.equal(elections.candidateCount.toNumber(), 0);
  assert.deepEqual(elections.candidates, []);
});
