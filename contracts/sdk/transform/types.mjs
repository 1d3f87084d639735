// The types that cross the border of a contract, and what they are called in a selector and in the ABI.

const PLAIN = new Map([
  ...["bool", "u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128", "string"].map((name) => [name, name]),
  ["Decimal", "decimal"],
  ["Account", "account"],
  ["Hash", "hash"],
  ["Uint8Array", "bytes"],
]);

/** Types that compute with floats, which no chain runs. */
export const FLOATS = new Set(["f32", "f64", "number", "Float32Array", "Float64Array", "v128"]);

const nameOf = (type) => type?.name?.identifier?.text;
const single = (type) => (type.typeArguments?.length === 1 ? type.typeArguments[0] : null);

/** The name of a type in the ABI, as `u64`, `account[]` or `decimal?`; `null` if it crosses no border. */
export function abiType(type) {
  const name = nameOf(type);
  if (!name || type.isNullable || type.name.next) return null;
  if (name === "Array" || name === "Option") {
    const inner = single(type) && abiType(single(type));
    return inner && inner + (name === "Array" ? "[]" : "?");
  }
  return type.typeArguments?.length ? null : (PLAIN.get(name) ?? null);
}

/** The type of an ABI name as the library writes it. */
export function libraryType(abi) {
  if (abi.endsWith("[]")) return `Array<${libraryType(abi.slice(0, -2))}>`;
  if (abi.endsWith("?")) return `Option<${libraryType(abi.slice(0, -1))}>`;
  return [...PLAIN].find(([, name]) => name === abi)[0];
}

/** What an author may write instead of a type that crosses no border. */
export function typeHelp(type) {
  const name = nameOf(type);
  if (FLOATS.has(name)) return "there are no floats on a chain: use Decimal";
  if (type.isNullable) return "what may be missing is an `Option<…>`";
  return "bool, u8 to u128, i8 to i128, string, Decimal, Account, Hash, Uint8Array, and arrays and `Option`s of them";
}
