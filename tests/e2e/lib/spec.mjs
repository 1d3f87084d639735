// Chain specs with the short-lived runtime. The node is built once, with the runtime of the live
// chain; a plain spec carries its Wasm, so changing that changes how long an epoch is.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workDir } from './node.mjs';
import { fastWasm, nodeBinary } from './paths.mjs';

/** Blocks from one cliff of the founders' vesting to the next, in a fast spec. */
export const FAST_QUARTER = 20;

// Balances do not fit JavaScript's numbers: while a spec is an object, they are BigInts.
const MARK = 'planck:';

const parse = (json) =>
  JSON.parse(json.replace(/([:[,]\s*)(\d{16,})(?=\s*[,\]}])/g, `$1"${MARK}$2"`), (_, value) =>
    typeof value === 'string' && value.startsWith(MARK) ? BigInt(value.slice(MARK.length)) : value,
  );

const print = (spec) =>
  JSON.stringify(spec, (_, value) => (typeof value === 'bigint' ? `${MARK}${value}` : value)).replace(
    new RegExp(`"${MARK}(\\d+)"`, 'g'),
    '$1',
  );

/** What the node makes of a preset's name or of a spec's path. */
const exportSpec = (chain, ...flags) =>
  execFileSync(nodeBinary(), ['export-chain-spec', '--chain', chain, ...flags], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/**
 * Writes a spec of the preset `chain` (`dev` or `local`) with short epochs, eras, referenda and
 * vesting.
 * @param {string} chain
 * @param {(genesis: object) => void} change changes the genesis further
 * @returns the path of the spec
 */
export function fastSpec(chain, change = () => {}) {
  const spec = parse(exportSpec(chain));
  const { runtimeGenesis } = spec.genesis;
  const genesis = runtimeGenesis.patch ?? runtimeGenesis.config;
  for (const allocation of genesis.issuance.allocations) {
    allocation[3] = FAST_QUARTER;
  }
  change(genesis);
  runtimeGenesis.code = `0x${readFileSync(fastWasm()).toString('hex')}`;
  const plain = join(workDir(), `${chain}-fast-plain.json`);
  writeFileSync(plain, print(spec));
  // Raw, so that the genesis state is computed once and not by every node that starts.
  const raw = join(workDir(), `${chain}-fast.json`);
  exportSpec(plain, '--raw', '--output', raw);
  return raw;
}
