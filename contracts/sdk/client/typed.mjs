// The typed part of a client, from an ABI.

const PLAIN = { bool: "boolean", string: "string", bytes: "string", account: "string", hash: "string", decimal: "string" };
const RESERVED = new Set([
  ...["constructor", "tx", "read", "dryRun", "events", "event", "input"],
  ...["decode", "known", "describe", "api", "address", "abi"],
]);

/** A type of the ABI in TypeScript; what goes in may be looser than what comes out. */
export function typeOf(abi, goesIn) {
  if (abi.endsWith("[]")) return arrayOf(typeOf(abi.slice(0, -2), goesIn));
  if (abi.endsWith("?")) return `${typeOf(abi.slice(0, -1), goesIn)} | null`;
  if (goesIn && abi === "decimal") return "string | number";
  if (goesIn && abi === "bytes") return "string | Uint8Array";
  if (PLAIN[abi]) return PLAIN[abi];
  if (Number(abi.slice(1)) <= 32) return "number";
  return goesIn ? "bigint | number | string" : "bigint";
}

const arrayOf = (type) => (type.includes(" ") ? `(${type})[]` : `${type}[]`);
const argumentName = (name) => (name === "options" ? "options_" : name);
const methodName = (name) => (RESERVED.has(name) ? `${name}_` : name);
const callsOf = (abi) => abi.calls.filter(({ service }) => !service);

/** The class: a method for each call. Views are read, the others are transactions. */
export function typedModule(abi) {
  const methods = callsOf(abi).map(({ name, args, mutates }) => {
    const names = args.map((arg) => argumentName(arg.name));
    const how = mutates ? "tx" : "read";
    const run = `return this.${how}(${JSON.stringify(name)}, [${names.join(", ")}], options);`;
    return `  ${methodName(name)}(${[...names, "options"].join(", ")}) {\n    ${run}\n  }\n`;
  });
  return [
    `/** What the contract of \`${abi.name}\` ${abi.release} takes and gives. */`,
    `export const ABI = ${JSON.stringify(abi)};`,
    "",
    `/** The contract of \`${abi.name}\`. */`,
    `export class ${abi.contract} extends Contract {`,
    "  constructor(api, address) {\n    super(api, address, ABI);\n  }\n",
    `${methods.join("\n")}}`,
    "",
  ].join("\n");
}

/** Its declaration. */
export function typedDeclaration(abi) {
  const methods = callsOf(abi).map(({ name, args, returns, mutates }) => {
    const parameters = args.map((arg) => `${argumentName(arg.name)}: ${typeOf(arg.type, true)}, `).join("");
    const result = mutates ? 'SubmittableExtrinsic<"promise">' : `Promise<${returns ? typeOf(returns, false) : "null"}>`;
    return `  ${methodName(name)}(${parameters}options?: ${mutates ? "TxOptions" : "ReadOptions"}): ${result};`;
  });
  const events = abi.events.map(({ name, fields }) => {
    const inner = fields.map((field) => `; ${field.name}: ${typeOf(field.type, false)}`).join("");
    return `  | { event: ${JSON.stringify(name)}${inner} }`;
  });
  return [
    "export const ABI: object;",
    "",
    `export type ${abi.contract}Event =${events.length ? `\n${events.join("\n")}` : " never"};`,
    "",
    `/** The contract of \`${abi.name}\`. */`,
    `export class ${abi.contract} extends Contract {`,
    "  constructor(api: ApiPromise, address: string);",
    ...methods,
    `  events(records: Iterable<EventRecord>): ${abi.contract}Event[];`,
    "}",
    "",
  ].join("\n");
}

/** The two files of a client: what is the same for all, then what is this contract's. */
export function typedClient(abi, runtime) {
  return {
    module: `${runtime.module}\n${typedModule(abi)}`,
    declaration: `${runtime.declaration}\n${typedDeclaration(abi)}`,
  };
}
