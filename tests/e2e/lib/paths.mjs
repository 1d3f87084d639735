// Where the build leaves what the tests run. Each can be replaced by an environment variable.

import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const release = join(
  process.env.CARGO_TARGET_DIR ?? join(homedir(), '.cache/cybermiles/target'),
  'release',
);

function built(variable, path, how) {
  const file = process.env[variable] ?? join(release, path);
  if (!existsSync(file)) {
    throw new Error(`${file} is not there: ${how}, or set ${variable}`);
  }
  return file;
}

/** The node. */
export const nodeBinary = () =>
  built('CYBERMILES_NODE', 'cybermiles-node', 'cargo build --release -p cybermiles-node');

/** The command-line tool `cmt`. */
export const cmtBinary = () => built('CYBERMILES_CMT', 'cmt', 'cargo build --release -p cmt');

/** The Rust client that uses subxt. */
export const subxtBinary = () =>
  built(
    'CYBERMILES_SUBXT_CLIENT',
    'cybermiles-subxt-client',
    'cargo build --release -p cybermiles-subxt-client',
  );

const runtimes =
  'CYBERMILES_WASM_VARIANTS="fast-runtime fast-runtime+next-version" cargo build --release -p cybermiles-runtime';

/** The runtime with short epochs, eras and referenda. */
export const fastWasm = () =>
  built('CYBERMILES_FAST_WASM', 'cybermiles-runtimes/fast-runtime.wasm', runtimes);

/** The same with a higher `spec_version`. */
export const nextWasm = () =>
  built('CYBERMILES_NEXT_WASM', 'cybermiles-runtimes/fast-runtime+next-version.wasm', runtimes);
