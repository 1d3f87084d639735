// Justice as a court's page makes it: jurors on their bench, panels from the draw to the last planck, cases
// before arbiters, requests to the community.

import { randomBytes } from 'node:crypto';
import { u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsHex } from '@polkadot/util-crypto';
import { u32, u64 } from './bytes.mjs';
import { account, submit, waitForBlock } from './chain.mjs';
import { content, open } from './trade.mjs';
import { CMT } from './units.mjs';
import { until } from './wait.mjs';

/** The most draws, or ballots, of one call. */
export const CHUNK = 50;

const BILLION = 1_000_000_000n;
const inBlock = { final: false };

/** A share as the chain counts it: parts of a billion. */
export const percent = (share) => share * 10_000_000;

/** What `share` parts of a billion of an amount are, rounded down. */
export const part = (amount, share) => (amount * BigInt(share)) / BILLION;

/** By what a juror commits to a vote; `pallet-jury` (its module `voting`) says which bytes. */
export function voteHash(panel, round, { publicKey }, { vote, salt }) {
  const parts = [u64(panel), u32(round), publicKey, new Uint8Array([vote ? 1 : 0]), salt];
  return blake2AsHex(u8aConcat(...parts), 256);
}

/** A vote with a salt of its own. */
export const ballot = (vote) => ({ vote, salt: new Uint8Array(randomBytes(16)) });

/** A juror, whose calls carry the nonces in which they are asked for, however many panels ask at once. */
class Juror {
  constructor(api, uri, stake) {
    this.api = api;
    this.pair = account(uri);
    this.stake = stake;
  }

  get address() {
    return this.pair.address;
  }

  async act(call) {
    const known = this.next
      ?? this.api.rpc.system.accountNextIndex(this.address).then((index) => index.toNumber());
    this.next = known.then((nonce) => nonce + 1);
    return submit(this.api, call, this.pair, { ...inBlock, nonce: await known });
  }
}

/** The jurors who serve all panels of a story. */
export class Bench {
  /**
   * Registers a juror for each stake (planck), with money of `bank`. They are drawn from the start of the
   * next term on.
   */
  static async seat(api, bank, name, stakes) {
    const bench = new Bench();
    bench.api = api;
    bench.jurors = stakes.map((stake, seat) => new Juror(api, `//${name}//juror//${seat}`, stake));
    // Beside the stake: rent and fees.
    const purses = bench.jurors.map(({ address, stake }) =>
      api.tx.balances.transferKeepAlive(address, stake + 100n * CMT));
    await submit(api, api.tx.utility.batchAll(purses), bank, inBlock);
    const registered = await Promise.all(
      bench.jurors.map((juror) => juror.act(api.tx.jury.register(juror.stake))),
    );
    const term = api.consts.jury.termLength.toNumber();
    const last = Math.max(...registered.map(({ block }) => block));
    bench.session = (Math.floor(last / term) + 1) * term;
    return bench;
  }

  /** The juror of an address. */
  of(address) {
    return this.jurors.find((juror) => juror.address === address);
  }

  /** Waits until the stakes count: what is asked from now on is asked of these jurors. */
  inSession() {
    return waitForBlock(this.api, this.session - 1, 180_000);
  }
}

/** What a panel was asked, from the call that summoned it; `clerk` makes the calls that are anybody's. */
export class Panel {
  constructor(api, bench, clerk, summoning) {
    const { panel, pledge, seats, terms } = summoning.event('jury', 'Summoned');
    this.api = api;
    this.bench = bench;
    this.clerk = clerk;
    this.id = panel.toNumber();
    this.seats = seats.toNumber();
    this.pledge = pledge.toBigInt();
    this.voteCost = terms.voteCost.toBigInt();
    this.absenceCost = terms.absenceCost.toBigInt();
    this.requesterShare = terms.requesterShare.toNumber();
    this.round = 0;
  }

  /** The panel's page; undefined when it is settled. */
  async page() {
    const found = await this.api.call.justiceApi.panel(this.id);
    return found.isSome ? found.unwrap() : undefined;
  }

  #act(call) {
    return submit(this.api, call, this.clerk, inBlock);
  }

  /** What the clerk may do now, and from when on `advance`. */
  async #actions() {
    const { now, advanceFrom } = (
      await this.api.call.justiceApi.panelActions(this.id, this.clerk.address)
    ).unwrap();
    return {
      now: now.map(String),
      advanceFrom: advanceFrom.isSome ? advanceFrom.unwrap().toNumber() : undefined,
    };
  }

  /** Waits for the seed, and draws all seats, in chunks. */
  async draw() {
    await until(
      `a seed for panel ${this.id}`,
      async () => (await this.#actions()).now.includes('Draw'),
      { timeout: 120_000 },
    );
    this.drawn = new Map();
    this.votes = new Map();
    this.chunks = 0;
    for (;;) {
      const outcome = await this.#act(this.api.tx.jury.draw(this.id, CHUNK));
      this.chunks += 1;
      for (const { juror } of outcome.all('jury', 'Drawn')) {
        const address = juror.toString();
        this.drawn.set(address, (this.drawn.get(address) ?? 0) + 1);
      }
      const [begun] = outcome.all('jury', 'VotingBegan');
      for (const { seed, knownSince } of outcome.all('jury', 'Seeded')) {
        this.seed = { value: seed.toHex(), knownSince: knownSince.toNumber(), block: outcome.block };
      }
      if (begun) {
        this.commitUntil = begun.commitUntil.toNumber();
        this.revealUntil = begun.revealUntil.toNumber();
        return this;
      }
    }
  }

  /** Addresses of those drawn, who has the fewest seats first. */
  get jurors() {
    return [...this.drawn].sort(([, one], [, other]) => one - other).map(([address]) => address);
  }

  /** A juror's choice if all are for `vote` but for so many, who have the fewest seats. */
  allBut(vote, { minority = 1, silent = 0 } = {}) {
    const order = this.jurors;
    return (address) => {
      const place = order.indexOf(address);
      if (place < silent) {
        return undefined;
      }
      return place < silent + minority ? !vote : vote;
    };
  }

  /** Each juror commits to his choice: true to grant, false to deny, undefined to say nothing. */
  async commit(choice) {
    await Promise.all(this.jurors.map((address) => {
      const vote = choice(address);
      return vote === undefined ? undefined : this.commitTo(address, ballot(vote));
    }));
  }

  /** A juror commits to a ballot. */
  commitTo(address, written) {
    const juror = this.bench.of(address);
    this.votes.set(address, written);
    return juror.act(
      this.api.tx.jury.commit(this.id, voteHash(this.id, this.round, juror.pair, written)),
    );
  }

  /** Waits until votes may be revealed. */
  committed() {
    return waitForBlock(this.api, this.commitUntil - 1, 180_000);
  }

  /** All who committed reveal, when that is due. */
  async reveal() {
    await this.committed();
    await Promise.all([...this.votes].map(([address, written]) => this.revealOf(address, written)));
  }

  /** A juror reveals a ballot. */
  revealOf(address, { vote, salt }) {
    return this.bench.of(address).act(this.api.tx.jury.reveal(this.id, vote, u8aToHex(salt)));
  }

  /** Ends the vote when that is due, which is at once if all have revealed; gives the outcome. */
  async advance() {
    const { advanceFrom } = await this.#actions();
    await waitForBlock(this.api, advanceFrom - 1, 180_000);
    const outcome = await this.#act(this.api.tx.jury.advance(this.id));
    const [decided] = outcome.all('jury', 'Decided');
    this.verdict = decided?.verdict.type;
    return outcome;
  }

  /** From the draw to the verdict. */
  async decide(choose) {
    await this.draw();
    await this.commit(choose(this));
    await this.reveal();
    return this.advance();
  }

  /** Settles all ballots, `limit` a call: what each juror lost or gained, and what the requester got. */
  async settle(limit = CHUNK) {
    const books = { jurors: [], outcomes: [] };
    for (;;) {
      const outcome = await this.#act(this.api.tx.jury.settle(this.id, limit));
      books.outcomes.push(outcome);
      for (const { juror, lost, gained } of outcome.all('jury', 'JurorSettled')) {
        books.jurors.push({
          address: juror.toString(), lost: lost.toBigInt(), gained: gained.toBigInt(),
        });
      }
      for (const { pool, seats } of outcome.all('jury', 'PoolShared')) {
        books.pool = pool.toBigInt();
        books.sharers = seats.toNumber();
      }
      const [closed] = outcome.all('jury', 'Closed');
      if (closed) {
        return { ...books, returned: closed.returned.toBigInt() };
      }
      const [frozen] = outcome.all('jury', 'Frozen');
      if (frozen) {
        this.round = frozen.round.toNumber();
        return books;
      }
    }
  }

  /**
   * What the papers say that each gets, of a decided panel: worked out from seats, votes and verdict alone.
   * @param {string[]} order in which the jurors are settled: of a division the next one gets what is between
   *   the rounded sums before and after him
   * @param {bigint} put what else was put into the pot
   */
  payouts(order, put = 0n) {
    const keep = this.api.consts.balances.existentialDeposit.toBigInt();
    const isGranted = this.verdict === 'Granted';
    const shares = (address) => {
      const vote = this.votes.get(address)?.vote;
      return vote !== undefined && (this.verdict === 'Undecided' || vote === isGranted);
    };
    const cost = (address) => {
      if (shares(address)) {
        return 0n;
      }
      return this.votes.has(address) ? this.voteCost : this.absenceCost;
    };
    const seats = (address) => BigInt(this.drawn.get(address));
    const lost = (address) => cost(address) * seats(address);
    const forfeited = order.reduce((sum, address) => sum + lost(address), 0n);
    const returned = keep
      + (this.verdict === 'Denied' ? 0n : this.pledge)
      + (isGranted ? part(forfeited, this.requesterShare) : 0n);
    const pool = keep + this.pledge + forfeited + put - returned;
    const sharing = order.filter(shares).reduce((sum, address) => sum + seats(address), 0n);
    let paid = 0n;
    const jurors = order.map((address) => {
      if (!shares(address)) {
        return { address, lost: lost(address), gained: 0n };
      }
      const before = (pool * paid) / sharing;
      paid += seats(address);
      return { address, lost: 0n, gained: (pool * paid) / sharing - before };
    });
    return { jurors, pool, sharers: Number(sharing), returned };
  }
}

/** How a dispute is heard. */
export const court = (procedure, isFinal = false) => ({ procedure, isFinal });

/** Opens a deal about one unit, and takes it as far as the buyer's rejection; gives its id. */
export async function rejected(api, { buyer, seller }, { price, terms, reason = 'broken' }) {
  const { deal } = await open(api, buyer, seller, { parts: { Units: { price, count: 1 } }, terms });
  await submit(api, api.tx.escrow.accept(deal), seller, inBlock);
  await submit(api, api.tx.escrow.ship(deal, null), seller, inBlock);
  await submit(api, api.tx.escrow.reject(deal, content(reason)), buyer, inBlock);
  return deal;
}

/** Puts up an arbiter's bond. */
export const enrol = (api, signer, { text, specialities = [1], languages = ['0x656e'] }) =>
  submit(api, api.tx.arbitration.register(content(text), specialities, languages), signer, inBlock);

const option = (value, read) => (value.isSome ? read(value.unwrap()) : undefined);

/** A case's page: the case, and what each party may do next; undefined when it is over. */
export async function casePage(api, deal) {
  const found = await api.call.justiceApi.case(deal);
  if (found.isNone) {
    return undefined;
  }
  const { case: view, bids, evidence, buyer, seller } = found.unwrap();
  const names = (actions) => actions.now.map(String).sort();
  return {
    state: view.state.type,
    panel: view.state.isPanel ? view.state.asPanel.panel.toNumber() : undefined,
    deadline: option(view.deadline, (block) => block.toNumber()),
    demands: [view.demands.buyer.toNumber(), view.demands.seller.toNumber()],
    sellerShare: option(view.standing, ({ sellerShare }) => sellerShare.toNumber()),
    loser: option(view.standing, ({ loser }) => option(loser, String)),
    nextAppeal: option(view.nextAppeal, ([pledge, seats]) => [pledge.toBigInt(), seats.toNumber()]),
    bids: bids.map(({ arbiter, fee }) => [arbiter.toString(), fee.toBigInt()]),
    // The field `hash`: @polkadot/api keeps the name for the hash of the whole struct.
    evidence: evidence.map(({ by, content, uri }) => [by.type, content.hash_.toHex(), uri.toUtf8()]),
    buyer: names(buyer),
    seller: names(seller),
  };
}

/** Waits until a case's deadline has passed, then does what follows from silence. */
export async function advanceCase(api, deal, signer) {
  const { deadline } = await casePage(api, deal);
  await waitForBlock(api, deadline - 1, 180_000);
  return submit(api, api.tx.arbitration.advance(deal), signer, inBlock);
}

/** An arbiter's record; undefined if he is none. */
export async function arbiter(api, { address }) {
  return option(await api.call.justiceApi.arbiter(address), ({ bond, missing, hearing, ruled, record }) => ({
    bond: bond.toBigInt(),
    missing: missing.toBigInt(),
    open: hearing.toNumber() + ruled.toNumber(),
    cases: record.cases.toNumber(),
    upheld: record.upheld.toNumber(),
    overturned: record.overturned.toNumber(),
    timeouts: record.timeouts.toNumber(),
  }));
}

/** A juror's stake in planck, of it what answers for his seats and what leaves. */
export async function juror(api, { address }) {
  return option(
    await api.call.justiceApi.juror(address),
    ({ stake, weight, locked, leaving, withdrawable, duties }) => ({
      stake: stake.toBigInt(),
      weight: weight.toBigInt(),
      locked: locked.toBigInt(),
      leaving: option(leaving, ({ amount }) => amount.toBigInt()),
      withdrawable: withdrawable.toBigInt(),
      panels: duties.map(([panel]) => panel.toNumber()),
    }),
  );
}

/** What a request is about. */
export const theAccount = ({ address }) => ({ Account: address });
export const theListing = (listing) => ({ Listing: listing });

/** How an account or a listing stands. */
export async function standing(api, target) {
  const { closed, openRequest, mayAsk, pledge } = await api.call.justiceApi.standing(target);
  return {
    isClosed: closed.isSome,
    request: option(openRequest, (request) => request.toNumber()),
    mayAsk: option(mayAsk, String),
    pledge: pledge.toBigInt(),
  };
}

/** Asks the community to close something or to reopen it, for the pledge that the page shows. */
export async function ask(api, signer, target, action, text) {
  const { pledge } = await standing(api, target);
  const outcome = await submit(
    api,
    api.tx.moderation.request(target, action, content(text), pledge),
    signer,
    inBlock,
  );
  return { request: outcome.event('moderation', 'Requested').request.toNumber(), outcome };
}
