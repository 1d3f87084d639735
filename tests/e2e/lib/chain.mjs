// A chain as @polkadot/api sees it: connections, keys, transactions with their outcome.

import { ApiPromise, WsProvider } from '@polkadot/api';
import { Keyring } from '@polkadot/keyring';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { until, within } from './wait.mjs';

await cryptoWaitReady();
const keyring = new Keyring({ type: 'sr25519', ss58Format: 42 });

/** The account of a secret URI: `//Alice`, `//Alice//stash`. */
export const account = (uri) => keyring.addFromUri(uri);

/** A connection to the node whose WebSocket is `url`. Close it with `disconnect`. */
export async function connect(url) {
  const api = new ApiPromise({ provider: new WsProvider(url, 1_000), noInitWarn: true });
  await within(`a connection to ${url}`, 60_000, api.isReadyOrError);
  return api;
}

/** A call that the chain executed and that failed. */
export class CallFailed extends Error {
  constructor(call, reason) {
    super(`${call} failed: ${reason}`);
    /** `pallet.Error`, or the kind of a failure that is no pallet's. */
    this.reason = reason;
  }
}

/** The name of a dispatch error. */
export function reasonOf(api, error) {
  if (!error.isModule) {
    return error.toString();
  }
  const { section, name } = api.registry.findMetaError(error.asModule);
  return `${section}.${name}`;
}

/** What a transaction did. */
class Outcome {
  constructor(hash, block, events) {
    this.hash = hash;
    this.block = block;
    this.events = events;
  }

  /** The data of the first event of that name. */
  event(section, method) {
    const found = this.events.find(
      ({ event }) => event.section === section && event.method === method,
    );
    if (!found) {
      const names = this.events.map(({ event }) => `${event.section}.${event.method}`);
      throw new Error(`no ${section}.${method} among ${names.join(', ')}`);
    }
    return found.event.data;
  }

  /** The data of all events of that name, in order. */
  all(section, method) {
    return this.events
      .filter(({ event }) => event.section === section && event.method === method)
      .map(({ event }) => event.data);
  }

  /** What the signer paid, in planck. */
  get fee() {
    return this.event('transactionPayment', 'TransactionFeePaid').actualFee.toBigInt();
  }
}

/**
 * Signs, sends and waits.
 * @param {ApiPromise} api
 * @param tx the transaction
 * @param signer its sender's key
 * @param {{final?: boolean, timeout?: number, nonce?: number}} options `final: false` waits for a block
 *   only; `nonce` is the next one of the pool's knowledge unless given
 * @throws {CallFailed} when the call, or one inside sudo, failed
 */
export async function submit(api, tx, signer, { final = true, timeout = 60_000, nonce = -1 } = {}) {
  const name = `${tx.method.section}.${tx.method.method}`;
  let stop;
  const done = new Promise((resolve, reject) => {
    tx.signAndSend(signer, { nonce }, (result) => {
      const { status } = result;
      if (result.isError) {
        reject(new Error(`${name}: ${status.type}`));
      } else if (final ? status.isFinalized : status.isInBlock) {
        resolve(result);
      }
    }).then((unsubscribe) => {
      stop = unsubscribe;
    }, (error) => reject(new Error(`${name} was refused: ${error.message}`)));
  });
  const result = await within(name, timeout, done);
  stop?.();
  const failure = result.dispatchError ?? innerFailure(result);
  if (failure) {
    throw new CallFailed(name, reasonOf(api, failure));
  }
  const hash = final ? result.status.asFinalized : result.status.asInBlock;
  const header = await api.rpc.chain.getHeader(hash);
  return new Outcome(result.txHash.toHex(), header.number.toNumber(), result.events);
}

/** The failure of the call inside a sudo call that itself succeeded. */
function innerFailure({ events }) {
  for (const { event } of events) {
    if (event.section === 'sudo' && event.method === 'Sudid' && event.data.sudoResult.isErr) {
      return event.data.sudoResult.asErr;
    }
  }
  return undefined;
}

/** Calls as root, by the key that developer chains have. */
export const sudo = (api, call, options) =>
  submit(api, api.tx.sudo.sudo(call), account('//Alice'), options);

/** What an account has that is not held, in planck. */
export const free = async (api, address) =>
  (await api.query.system.account(address)).data.free.toBigInt();

/** All of an account's CMT, held or not, in planck. */
export async function total(api, address) {
  const { data } = await api.query.system.account(address);
  return data.free.toBigInt() + data.reserved.toBigInt();
}

/** Waits until block `height` is final. */
export const waitForFinal = (api, height, timeout = 60_000) =>
  until(
    `block ${height} is final`,
    async () => {
      const head = await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead());
      return head.number.toNumber() >= height && head.number.toNumber();
    },
    { timeout },
  );

/** Waits until block `height` is there. */
export const waitForBlock = (api, height, timeout = 60_000) =>
  until(
    `block ${height}`,
    async () => (await api.rpc.chain.getHeader()).number.toNumber() >= height,
    { timeout },
  );
