// Rules as an analyst and a shop use them: text files, the compiler `cmt rules`, rule sets on the chain.

import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { blake2AsHex } from '@polkadot/util-crypto';
import { u8aToHex } from '@polkadot/util';
import { submit } from './chain.mjs';
import { workDir } from './node.mjs';
import { cmtBinary } from './paths.mjs';
import { CMT } from './units.mjs';

/** The most steps of a firing. */
export const MAX_STEPS = 200_000;

/** The file of an example. */
export const example = (name) =>
  fileURLToPath(new URL(`../../../contracts/examples/rules/${name}`, import.meta.url));

/** What `cmt rules` prints. */
export const cmtRules = (...args) =>
  execFileSync(cmtBinary(), ['rules', ...args], { encoding: 'utf8', stdio: 'pipe' });

/** How `cmt rules` refuses: its exit code and what it says. */
export function refusal(...args) {
  const { status, stderr } = spawnSync(cmtBinary(), ['rules', ...args], { encoding: 'utf8' });
  return { status, stderr };
}

const start = promisify(execFile);
let files = 0;
const scratch = (kind) => join(workDir(), `${kind}-${(files += 1)}`);

/**
 * What `cmt rules` prints that talks to the node at `url`, with the key of a secret URI if one is given. The
 * node may be this process's child, so it is not waited for in one go.
 */
export async function cmtRulesOn(url, secret, ...args) {
  const key = secret ? ['--key-file', scratch('key')] : [];
  if (secret) {
    writeFileSync(key[1], secret, { mode: 0o600 });
  }
  return (await start(cmtBinary(), ['rules', ...args, '--url', url, ...key])).stdout;
}

/** Compiles a text; gives the code and its hash as the chain names them. */
export function compile(file) {
  const out = scratch('rules');
  cmtRules('compile', file, '--out', out);
  const bytes = readFileSync(out);
  return { bytes: u8aToHex(bytes), hash: blake2AsHex(bytes, 256) };
}

/** Deploys code under a name; gives the outcome. */
export const deploy = (api, owner, name, { bytes }, previous = null) =>
  submit(api, api.tx.rules.deploy(name, bytes, previous), owner, { final: false });

/** A decimal, of which the chain keeps 10^-18. */
export const decimal = (units) => ({ Decimal: BigInt(units) * CMT });

/** A `Message` of the paper's listing, whose fields are in the order in which the listing names them. */
export const message = (score, listed) => ({
  kind: 0,
  fields: [{ Enum: 0 }, decimal(score), decimal(0), decimal(listed)],
});

/** The value of a decimal field, in 10^-18. */
export const decimalOf = ({ fact }, field) => fact.fields[field].asDecimal.toBigInt();
