// Writes what the author does not: `deploy`, `call` and the ABI.

import { blake2_256 } from "./blake2.mjs";
import { meant } from "./faults.mjs";
import { libraryType } from "./types.mjs";

/** `name(type,type)`, by which a call is selected. */
export function signatureOf({ name, args }) {
  return `${name}(${args.map(({ type }) => type).join(",")})`;
}

/** The first four bytes of the signature's hash, in hex. */
export function selectorOf(signature) {
  return Buffer.from(blake2_256(Buffer.from(signature)).subarray(0, 4)).toString("hex");
}

/** Faults that only the whole contract shows. */
export function checkCalls(source) {
  const known = new Map();
  for (const call of source.contract.calls) {
    const signature = signatureOf(call);
    const selector = selectorOf(signature);
    const other = known.get(selector);
    if (other) source.fault(call.node.name, `\`${signature}\` has the selector of \`${other}\``, "rename one of them");
    known.set(selector, signature);
  }
  const signatures = [...known.values()];
  for (const { signature, node } of source.laters) {
    if (signatures.includes(signature)) continue;
    source.fault(node, `the contract has no call \`${signature}\``, meant(signature, signatures) ?? `it has: ${signatures.join(", ") || "none"}`);
  }
}

/** What the program may need of the library. */
const NEEDED = [
  ...["Account", "Decimal", "Hash", "Option", "Reader", "Writer", "begin_view", "call_input", "decode", "encode"],
  ...["ensure_queue", "finish", "give_up", "i128", "refuse_value", "u128"],
].join(", ");

/** The program around the contract. */
export function entryText(source, module) {
  const { contract } = source;
  const calls = contract.calls.map((call) => ({ ...call, selector: selectorOf(signatureOf(call)) }));
  const cases = calls.map(({ selector, name }) => {
    const number = Buffer.from(selector, "hex").readUInt32LE().toString(16);
    return `    case 0x${number}: return call_${name}(input);`;
  });
  return [
    `import { __Contract } from ${JSON.stringify(module)};`,
    `import { ${NEEDED} } from "cybermiles/entry";`,
    "export function deploy(): void {",
    "  const input = call_input();",
    ...(contract.constructor ? bodyOf({ ...contract.constructor, kind: "init" }) : ["  refuse_value();", "  input.finish();"]),
    "}",
    "export function call(): void {",
    "  const input = call_input();",
    "  switch (input.u32()) {",
    ...cases,
    '    default: give_up("no such call");',
    "  }",
    "}",
    ...calls.flatMap((call) => [`function call_${call.name}(input: Reader): void {`, ...bodyOf(call), "}"]),
    "",
  ].join("\n");
}

function bodyOf({ name, args, returns, kind, payable }) {
  const given = args.map((_, i) => `a${i}`).join(", ");
  const run = `new __Contract().${name}(${given})`;
  return [
    ...(payable ? [] : ["  refuse_value();"]),
    ...(kind === "view" ? ["  begin_view();"] : []),
    ...(kind === "service" ? ["  ensure_queue();"] : []),
    ...args.map(({ type }, i) => `  const a${i} = decode<${libraryType(type)}>(input);`),
    "  input.finish();",
    ...(returns
      ? ["  const result = new Writer();", `  encode<${libraryType(returns)}>(${run}, result);`, "  finish(result);"]
      : [`  ${run};`]),
  ];
}

/** The ABI: what clients need to know. */
export function abiOf(source, app) {
  const { contract, events } = source;
  const call = (entry) => ({
    name: entry.name,
    selector: `0x${selectorOf(signatureOf(entry))}`,
    args: entry.args,
    returns: entry.returns,
    mutates: entry.kind !== "view",
    payable: entry.payable,
    service: entry.kind === "service",
  });
  return {
    name: app.name,
    release: app.release,
    contract: contract.name,
    constructor: { args: contract.constructor?.args ?? [], payable: contract.constructor?.payable ?? false },
    calls: contract.calls.map(call),
    events,
    processes: app.processes,
    rules: app.rules,
    records: app.records,
  };
}
