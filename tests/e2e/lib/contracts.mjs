// Smart Business Contracts as their authors use them: folders, the commands of `cmt`, apps on the chain.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { workDir } from './node.mjs';
import { cmtBinary } from './paths.mjs';

const start = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * What `cmt` prints, in a folder and with the key of a secret URI. The node may be this process's child, so it is
 * not waited for in one go.
 */
export async function cmt(cwd, secret, ...args) {
  const env = { ...process.env, CMT_KEY: secret };
  return (await start(cmtBinary(), args, { cwd, env })).stdout;
}

/** The value behind a word at the beginning of a line, indented or not. */
export const told = (output, word) => output.match(new RegExp(`^ *${word}\\s+(\\S.*)$`, 'm'))?.[1];

/** An amount as `cmt` prints it, in planck. */
export function planck(text) {
  const [, whole, places = ''] = text.match(/^(\d+)(?:\.(\d+))? CMT$/);
  return BigInt(whole + places.padEnd(18, '0'));
}

/** A copy of an example's sources. */
export function copied(example, name) {
  const folder = join(workDir(), name);
  const from = join(ROOT, 'contracts/examples', example);
  const isSource = (path) => !/[/](build|expected)([/]|$)/.test(path.slice(from.length));
  cpSync(from, folder, { recursive: true, filter: isSource });
  return folder;
}

/** Other words in a file of a folder, wherever they are. */
export function edit(folder, name, from, to) {
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(from), `${name} has no ${from}`);
  writeFileSync(file, text.replaceAll(from, to));
}

/** The commands of the quick start in docs/contracts.md: its first block that begins with `cmt new`. */
export function quickStart() {
  const text = readFileSync(join(ROOT, 'docs/contracts.md'), 'utf8');
  const block = text.split('\n\n').find((part) => part.startsWith('    cmt new '));
  return block.split('\n').map((line) => line.trim()).filter(Boolean);
}
