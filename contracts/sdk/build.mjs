#!/usr/bin/env node
// contract.ts -> contract.wasm and contract.abi.json. `--help` says how.

import { promises as fs } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { typedClient } from "./client/typed.mjs";
import { Faults, compile, filesBelow } from "./transform/index.mjs";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const USAGE = `node build.mjs --entry contract.ts --generated build/generated --out build/contract.wasm --abi build/contract.abi.json

  --entry      the contract's file
  --generated  the folder of the bindings that cmt wrote
  --out        where the module goes
  --abi        where the ABI goes
  --client     where the typed client goes, as client.mjs; its declaration goes beside it
  --name       the app's name; else that of cmt.toml beside the entry
  --release    the app's release; else that of cmt.toml
  --tools      the folder that has node_modules/assemblyscript; else that of this file, or $CYBERMILES_TOOLS
  --debug      keep names in the module

Exit code 1: something in the author's files is wrong, and said on the standard error. 2: something else.
`;

/** The compiler, from where it was installed. */
async function loadCompiler(tools) {
  const folders = [tools, HERE, process.env.CYBERMILES_TOOLS].filter(Boolean);
  for (const folder of folders) {
    const at = path.join(folder, "node_modules", "assemblyscript", "dist");
    if (await fs.stat(at).catch(() => null)) {
      const load = (file) => import(pathToFileURL(path.resolve(at, file)).href);
      return { asc: await load("asc.js"), compiler: await load("assemblyscript.js") };
    }
  }
  throw new Error(`AssemblyScript is not installed: run \`npm ci --omit=dev\` in ${HERE}`);
}

/** The app's name and release, of cmt.toml. */
async function readApp(folder, { name, release }) {
  const text = await fs.readFile(path.join(folder, "cmt.toml"), "utf8").catch(() => "");
  const find = (key) => new RegExp(`^\\s*${key}\\s*=\\s*"([^"]*)"`, "m").exec(text)?.[1];
  return { name: name ?? find("name") ?? path.basename(folder), release: release ?? find("release") ?? "0.1.0" };
}

async function write(file, content) {
  await fs.mkdir(path.dirname(path.resolve(file)), { recursive: true });
  await fs.writeFile(file, content);
}

async function writeClient(file, abi) {
  const read = (name) => fs.readFile(path.join(HERE, "client", name), "utf8");
  const runtime = { module: await read("runtime.mjs"), declaration: await read("runtime.d.ts") };
  const client = typedClient(abi, runtime);
  await write(file, client.module);
  await write(file.replace(/\.mjs$/, "") + ".d.ts", client.declaration);
}

async function main() {
  const text = { type: "string" };
  const { values } = parseArgs({
    options: {
      ...{ entry: text, generated: text, out: text, abi: text, client: text, name: text, release: text, tools: text },
      ...{ debug: { type: "boolean" }, help: { type: "boolean" } },
    },
  });
  if (values.help) return process.stdout.write(USAGE);
  for (const needed of ["entry", "out", "abi"]) {
    if (!values[needed]) throw new Error(`--${needed} is missing\n\n${USAGE}`);
  }
  const folder = path.dirname(path.resolve(values.entry));
  const { code, abi } = await compile({
    ...(await loadCompiler(values.tools)),
    folder,
    entry: path.basename(values.entry),
    library: await filesBelow(path.join(HERE, "assembly")),
    bindings: values.generated ? await filesBelow(values.generated) : new Map(),
    app: await readApp(folder, values),
    debug: values.debug,
  });
  await write(values.out, code);
  await write(values.abi, `${JSON.stringify(abi, null, 2)}\n`);
  if (values.client) await writeClient(values.client, abi);
  process.stdout.write(`${values.out}: ${code.length} bytes\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof Faults ? 1 : 2;
}
