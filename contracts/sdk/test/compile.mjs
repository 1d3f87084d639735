// Compiles contracts for tests: from a text, or from the folder of an example.

import { promises as fs } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as asc from "assemblyscript/asc";
import * as compiler from "assemblyscript";
import { compile, filesBelow } from "../transform/index.mjs";

const HERE = path.dirname(fileURLToPath(import.meta.url));
export const EXAMPLES = path.join(HERE, "..", "..", "examples");
const library = await filesBelow(path.join(HERE, "..", "assembly"));

/** Compiles a contract of one text; `files` are others beside it, `bindings` the generated ones. */
export async function compileText(text, { bindings = {}, files = {}, debug = false } = {}) {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "contract-"));
  try {
    for (const [name, content] of Object.entries({ "contract.ts": text, ...files })) {
      await fs.writeFile(path.join(folder, name), content);
    }
    const app = { name: "test", release: "1.0.0" };
    const given = new Map(Object.entries(bindings));
    return await compile({ asc, compiler, folder, entry: "contract.ts", library, bindings: given, app, debug });
  } finally {
    await fs.rm(folder, { recursive: true });
  }
}

/** What is wrong with a contract, as its author reads it. */
export async function faultsOf(text, options) {
  const shown = await compileText(text, options).then(
    () => [],
    (error) => {
      if (!error.faults) throw error;
      return error.faults;
    },
  );
  return shown.map((fault) => ({ at: `${fault.file}:${fault.line}:${fault.column}`, marked: fault.text.slice(fault.start, fault.end), message: fault.message, help: fault.help }));
}

/** Compiles an example with its golden bindings. */
export async function compileExample(name) {
  const folder = path.join(EXAMPLES, name);
  const bindings = await filesBelow(path.join(folder, "expected", "generated"));
  return compile({ asc, compiler, folder, entry: "contract.ts", library, bindings, app: { name, release: "1.0.0" } });
}
