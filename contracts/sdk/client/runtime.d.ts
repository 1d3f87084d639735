import type { ApiPromise } from "@polkadot/api";
import type { SubmittableExtrinsic } from "@polkadot/api/types";
import type { EventRecord } from "@polkadot/types/interfaces";

/** Gas: computation in picoseconds and bytes of proof. */
export interface Gas {
  refTime: bigint | number;
  proofSize: bigint | number;
}

/**
 * How a transaction is made; `value` is in CMT's smallest unit. If no gas is given, `signAndSend` tries the call before, sends
 * nothing that the contract refuses, and gives it the gas that it needs and a tenth more.
 */
export interface TxOptions {
  value?: bigint;
  gasLimit?: Gas | null;
  storageDepositLimit?: bigint | null;
}

/** How a call is tried. */
export interface ReadOptions {
  from?: string;
  value?: bigint;
  gasLimit?: Gas | null;
  storageDepositLimit?: bigint | null;
}

/** What a call that was tried came to. */
export interface DryRun<T> {
  result: T;
  gasRequired: { refTime: unknown; proofSize: unknown };
  gasConsumed: { refTime: unknown; proofSize: unknown };
  storageDeposit: unknown;
}

/** What a call may use at most that was not tried before. */
export const DEFAULT_GAS: Gas;

/** What a contract said when it gave up. */
export class ContractReverted extends Error {}

/** `"0.8"` as how many 10^-18. */
export function parseDecimal(value: string | number): bigint;

/** How many 10^-18, as `"0.8"`. */
export function formatDecimal(raw: bigint): string;

export class Contract {
  constructor(api: ApiPromise, address: string, abi: object);
  readonly api: ApiPromise;
  readonly address: string;
  tx(name: string, args: unknown[], options?: TxOptions): SubmittableExtrinsic<"promise">;
  dryRun(name: string, args: unknown[], options?: ReadOptions): Promise<DryRun<unknown>>;
  read(name: string, args: unknown[], options?: ReadOptions): Promise<unknown>;
  events(records: Iterable<EventRecord>): { event: string; [field: string]: unknown }[];
}
