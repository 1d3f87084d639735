// What a maker computes before it certifies a batch, and a customer before he claims a unit: the same
// tree as `pallet-certificates` (its module `tree` says which bytes).

import { stringToU8a, u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';
import { u32, u64 } from './bytes.mjs';

const LEAF = stringToU8a('cmt.unit');
const COMMITMENT = stringToU8a('cmt.comm');

const leaf = (secret, index) => blake2AsU8a(u8aConcat(LEAF, u32(index), blake2AsU8a(secret)));

/** The tree over the secrets of units 0, 1, 2 …: its root, and the proof of each unit. */
export class Batch {
  constructor(secrets) {
    this.secrets = secrets;
    this.rows = [secrets.map(leaf)];
    for (let row = this.rows[0]; row.length > 1; row = this.rows.at(-1)) {
      const above = [];
      for (let place = 0; place < row.length; place += 2) {
        const pair = row.slice(place, place + 2);
        above.push(pair.length === 2 ? blake2AsU8a(u8aConcat(...pair)) : pair[0]);
      }
      this.rows.push(above);
    }
  }

  get units() {
    return this.secrets.length;
  }

  get root() {
    return u8aToHex(this.rows.at(-1)[0]);
  }

  secret(index) {
    return u8aToHex(this.secrets[index]);
  }

  proof(index) {
    return this.rows
      .map((row, height) => row[(index >> height) ^ 1])
      .filter(Boolean)
      .map((node) => u8aToHex(node));
  }

  /** By what `claimant` says that he knows the secret of unit `index` of the batch `id`. */
  commitment(id, index, { publicKey }) {
    const parts = [COMMITMENT, u64(id), u32(index), this.secrets[index], publicKey];
    return u8aToHex(blake2AsU8a(u8aConcat(...parts)));
  }
}
