// The compiler of contracts: an author's files in, a module and its ABI out.

import { promises as fs } from "node:fs";
import path from "node:path";
import { Fault } from "./faults.mjs";
import { abiOf, checkCalls, entryText } from "./generate.mjs";
import { Source } from "./source.mjs";
import { checkModule } from "./wasm.mjs";

const ENTRY = "__entry.ts";
const LIBRARY = "cybermiles";
const FLAGS = [
  "-Oz", "--converge", "--runtime", "stub", "--noExportMemory", "--importMemory", "--initialMemory", "2",
  "--maximumMemory", "16", "--zeroFilledMemory", "--disable", "bulk-memory,nontrapping-f2i",
  "--use", `abort=~lib/${LIBRARY}/abort/abort`,
];

/** What an author can mend: his faults, shown. */
export class Faults extends Error {
  constructor(faults) {
    super(faults.map((fault) => fault.show()).join("\n"));
    Object.defineProperty(this, "faults", { value: faults });
  }
}

/** The TypeScript files below a folder, by their paths without `.ts`. */
export async function filesBelow(folder, prefix = "") {
  const found = new Map();
  const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) (await filesBelow(at, `${prefix}${entry.name}/`)).forEach((text, name) => found.set(name, text));
    else if (entry.name.endsWith(".ts") && !entry.name.endsWith(".d.ts")) found.set(prefix + entry.name.slice(0, -3), await fs.readFile(at, "utf8"));
  }
  return found;
}

/** What the app has besides its contract, as the bindings tell. */
export function appParts(bindings) {
  const stems = (kind) => [...bindings.keys()].filter((name) => name.startsWith(`${kind}/`)).map((name) => name.slice(kind.length + 1));
  const processes = stems("process").map((stem) => {
    const named = /static readonly NAME: string = ("(?:[^"\\]|\\.)*")/.exec(bindings.get(`process/${stem}`));
    return named ? JSON.parse(named[1]) : stem;
  });
  return { processes, rules: stems("rules"), records: stems("records") };
}

/**
 * Compiles the contract in `folder`/`entry`. `compiler` and `asc` are those of AssemblyScript, `library` the SDK's files and
 * `bindings` the generated ones, each a map from path to text. Throws `Faults`.
 */
export async function compile({ compiler, asc, folder, entry, library, bindings, app, debug = false }) {
  const parts = appParts(bindings);
  const sources = new Map();
  const read = async (name) => {
    if (sources.has(name)) return sources.get(name);
    const text = await fs.readFile(path.join(folder, name), "utf8").catch(() => null);
    if (text === null) return null;
    const source = new Source(compiler, name, text, { entry: name === entry, known: parts });
    sources.set(name, source);
    return source;
  };
  const main = await read(entry);
  if (!main) throw new Error(`${entry}: no such file`);
  if (main.contract) checkCalls(main);
  refuse([main]);
  const program = entryText(main, `./${entry.replace(/\.ts$/, "")}`);
  const code = await run({ asc, library, bindings, program, read, sources, debug });
  return { code, abi: abiOf(main, { ...app, ...parts }) };
}

/** Throws what is wrong, in the order of the files; of two faults of a place the first is enough. */
function refuse(sources) {
  const inOrder = (a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1);
  const faults = sources.flatMap((source) => source.faults).sort(inOrder);
  const first = faults.filter((fault, i) => i === 0 || inOrder(faults[i - 1], fault) !== 0);
  if (first.length) throw new Faults(first);
}

async function run({ asc, library, bindings, program, read, sources, debug }) {
  register(asc, library, bindings);
  const found = [];
  let code = null;
  const result = await asc.main([ENTRY, "--outFile", "out.wasm", ...FLAGS, ...(debug ? ["--debug"] : [])], {
    stdout: asc.createMemoryStream(),
    stderr: asc.createMemoryStream(),
    readFile: async (name) => (name === ENTRY ? program : ((await read(name))?.compiled ?? null)),
    writeFile: (name, bytes) => {
      if (name === "out.wasm") code = bytes;
    },
    listFiles: () => [],
    reportDiagnostic: (diagnostic) => found.push(diagnostic),
  });
  refuse([...sources.values()]);
  const errors = found.filter(({ category }) => category === 3).map((diagnostic) => place(diagnostic, sources, library, bindings));
  if (errors.length) throw new Faults(errors);
  if (result.error || !code) throw result.error ?? new Error("the compiler wrote nothing");
  const wrong = checkModule(code);
  if (wrong.length) throw new Error(`the chain would refuse the module:\n${wrong.map((line) => `  ${line}`).join("\n")}`);
  return code;
}

/** Makes the SDK and the bindings known under their names; what an earlier compilation brought goes. */
function register(asc, library, bindings) {
  for (const name of Object.keys(asc.libraryFiles)) {
    if (/^(cybermiles|rules|process|records)\//.test(name)) delete asc.libraryFiles[name];
  }
  library.forEach((text, name) => (asc.libraryFiles[`${LIBRARY}/${name}`] = text));
  bindings.forEach((text, name) => (asc.libraryFiles[name] = text));
}

/** A finding of AssemblyScript, in the author's own text where it is about that. */
function place({ message, code, range }, sources, library, bindings) {
  const name = range?.source?.normalizedPath ?? "";
  const source = sources.get(name);
  const said = `${message} (AS${code})`;
  if (!source) {
    const module = name.replace(/^~lib\//, "").replace(/\.ts$/, "");
    const text = library.get(module.replace(`${LIBRARY}/`, "")) ?? bindings.get(module) ?? "";
    return new Fault(name || "contract", text, range?.start ?? 0, range?.end ?? 0, said);
  }
  return new Fault(name, source.text, source.original(range.start), source.original(range.end), said);
}
