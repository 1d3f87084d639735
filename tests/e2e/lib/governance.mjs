// Referenda, from the proposal to its enactment.

import { submit, account, reasonOf } from './chain.mjs';
import { until } from './wait.mjs';

/** The longest call that a referendum carries itself; longer ones are noted as a preimage. */
const MAX_INLINE = 128;

/**
 * Submits a referendum on `call`, to be dispatched as `origin` (`{ system: 'Root' }`,
 * `{ Origins: 'StakingAdmin' }`), and places its decision deposit.
 * @param options `final`: waits until the submission is final, not only in a block
 * @returns its index, and the outcome of the submission
 */
export async function propose(
  api,
  { call, origin, proposer = account('//Alice'), final = false },
) {
  const { method } = call;
  let proposal = { Inline: method.toHex() };
  if (method.encodedLength > MAX_INLINE) {
    await submit(api, api.tx.preimage.notePreimage(method.toHex()), proposer, { final: false });
    proposal = { Lookup: { hash: method.hash.toHex(), len: method.encodedLength } };
  }
  const submitted = await submit(
    api,
    api.tx.referenda.submit(origin, proposal, { After: 1 }),
    proposer,
    { final },
  );
  const index = submitted.event('referenda', 'Submitted').index.toNumber();
  await submit(api, api.tx.referenda.placeDecisionDeposit(index), proposer, { final: false });
  return { index, submitted };
}

/** Votes aye with `balance` planck, locked for one period. */
export const voteAye = (api, index, voter, balance, options) =>
  submit(
    api,
    api.tx.convictionVoting.vote(index, {
      Standard: { vote: { aye: true, conviction: 'Locked1x' }, balance },
    }),
    voter,
    options,
  );

/** The tally of a referendum that is being decided; `api` may be that of a block. */
export async function tally(api, index) {
  const info = (await api.query.referenda.referendumInfoFor(index)).unwrap();
  const { ayes, nays, support } = info.asOngoing.tally;
  return { ayes: ayes.toBigInt(), nays: nays.toBigInt(), support: support.toBigInt() };
}

/**
 * Waits until referendum `index` is approved and its call has been dispatched.
 * @param {EventLog} log followed since before the referendum began
 * @returns the event of the dispatch, with its block
 */
export async function enacted(api, log, index, timeout = 120_000) {
  const info = await until(
    `referendum ${index} is decided`,
    async () => {
      const now = (await api.query.referenda.referendumInfoFor(index)).unwrap();
      return !now.isOngoing && now;
    },
    { timeout, every: 1_000 },
  );
  if (!info.isApproved) {
    throw new Error(`referendum ${index} ended as ${info.type}`);
  }
  const [approved] = info.asApproved;
  const from = approved.toNumber();
  // Enactments have a name; the referenda's own alarms have none.
  const dispatch = await log.wait(
    'scheduler.Dispatched',
    ({ id }, { block }) => id.isSome && block >= from,
    60_000,
  );
  const { result } = dispatch.event.data;
  if (result.isErr) {
    throw new Error(`referendum ${index}: ${reasonOf(api, result.asErr)}`);
  }
  return dispatch;
}

/**
 * Lets the technical committee whitelist `call`. Its members must be well-known development
 * accounts.
 */
export async function whitelist(api, call) {
  const seats = (await api.query.technicalCommittee.members()).map((member) => member.toString());
  const known = ['//Alice', '//Bob', '//Charlie', '//Dave', '//Eve', '//Ferdie'].map(account);
  const members = known.filter(({ address }) => seats.includes(address));
  const threshold = Math.ceil((seats.length * 2) / 3);
  if (members.length < threshold) {
    throw new Error(`${threshold} members must agree, and ${members.length} are known`);
  }
  const motion = api.tx.whitelist.whitelistCall(call.method.hash.toHex());
  const length = motion.method.encodedLength;
  const { technicalCommittee } = api.tx;
  const proposed = await submit(
    api,
    technicalCommittee.propose(threshold, motion, length),
    members[0],
    { final: false },
  );
  if (threshold === 1) {
    return;
  }
  const { proposalIndex, proposalHash } = proposed.event('technicalCommittee', 'Proposed');
  await Promise.all(
    members
      .slice(0, threshold)
      .map((member) =>
        submit(api, technicalCommittee.vote(proposalHash, proposalIndex, true), member, {
          final: false,
        }),
      ),
  );
  const weight = { refTime: 1_000_000_000n, proofSize: 100_000n };
  const closed = await submit(
    api,
    technicalCommittee.close(proposalHash, proposalIndex, weight, length),
    members[0],
    { final: false },
  );
  const { result } = closed.event('technicalCommittee', 'Executed');
  if (result.isErr) {
    throw new Error(`whitelisting failed: ${reasonOf(api, result.asErr)}`);
  }
}
