// Reads a module as pallet-contracts will, and says why it would be refused.

/** The most bytes of a contract's code. */
export const MAX_CODE = 123 * 1024;
const MAX_PAGES = 16;
const FUNCTION = 0;
const MEMORY = 2;
const FLOAT_TYPES = new Set([0x7d, 0x7c]);

/** The stable host functions, with the versions that there are. */
const HOST = {
  seal0: `set_storage clear_storage get_storage contains_storage take_storage transfer call delegate_call instantiate terminate input
    seal_return caller is_contract code_hash own_code_hash caller_is_origin caller_is_root address weight_to_fee gas_left balance
    value_transferred now minimum_balance deposit_event block_number hash_sha2_256 hash_keccak_256 hash_blake2_256 hash_blake2_128
    call_chain_extension debug_message call_runtime ecdsa_recover sr25519_verify set_code_hash ecdsa_to_eth_address
    instantiation_nonce lock_delegate_dependency unlock_delegate_dependency`.split(/\s+/),
  seal1: ["set_storage", "clear_storage", "get_storage", "contains_storage", "call", "instantiate", "terminate"],
  seal2: ["set_storage", "call", "instantiate"],
};

// Each is also known by a name with `seal_` before it.
const isHost = (module, name) => HOST[module]?.includes(name.replace(/^seal_(?!return)/, "")) ?? false;

class Bytes {
  constructor(bytes, at = 0, end = bytes.length) {
    Object.assign(this, { bytes, at, end });
  }

  get more() {
    return this.at < this.end;
  }

  byte() {
    if (this.at >= this.end) throw new Error("the module is cut short");
    return this.bytes[this.at++];
  }

  /** An unsigned number in LEB128. */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  /** Passes over a number of any sign. */
  skipNumber() {
    while (this.byte() >= 0x80);
  }

  skip(count) {
    if (count > this.end - this.at) throw new Error("the module is cut short");
    this.at += count;
  }

  text() {
    const length = this.number();
    this.skip(length);
    return Buffer.from(this.bytes.subarray(this.at - length, this.at)).toString("utf8");
  }

  /** As many elements as a number before them says. */
  list(read) {
    return Array.from({ length: this.number() }, (_, i) => read(this, i));
  }

  part(length) {
    const part = new Bytes(this.bytes, this.at, this.at + length);
    this.skip(length);
    return part;
  }
}

/** Why a chain would refuse a module: a list of sentences, empty if it would not. */
export function checkModule(code) {
  const wrong = [];
  const bytes = new Bytes(code, 8);
  const exports = [];
  let memory = false;
  if (code.length > MAX_CODE) wrong.push(`the code has ${code.length} bytes; ${MAX_CODE} are the most`);
  while (bytes.more) {
    const id = bytes.byte();
    const section = bytes.part(bytes.number());
    if (id === 1) section.list((part) => checkType(part, wrong));
    if (id === 2) section.list((part) => (memory = checkImport(part, wrong) || memory));
    if (id === 5 && section.number() > 0) wrong.push("the module has a memory of its own; it must import env.memory");
    if (id === 6) checkGlobals(section, wrong);
    if (id === 7) section.list((part) => exports.push(readExport(part, wrong)));
    if (id === 10) section.list((part, i) => checkBody(part, i, wrong));
    if (id === 12) wrong.push("bulk memory, which is switched off on the chain");
  }
  if (!memory) wrong.push("env.memory is not imported");
  for (const name of ["deploy", "call"]) {
    if (!exports.includes(name)) wrong.push(`\`${name}\` is not exported`);
  }
  return [...new Set(wrong)];
}

function checkType(bytes, wrong) {
  bytes.byte();
  const parameters = bytes.list((part) => part.byte());
  const results = bytes.list((part) => part.byte());
  if ([...parameters, ...results].some((type) => FLOAT_TYPES.has(type))) wrong.push("a function takes or returns floats");
  if (results.length > 1) wrong.push("a function returns several values");
}

/** Whether it is the memory. */
function checkImport(bytes, wrong) {
  const module = bytes.text();
  const name = bytes.text();
  const kind = bytes.byte();
  if (kind === FUNCTION) {
    bytes.number();
    if (!isHost(module, name)) wrong.push(`\`${module}.${name}\` is imported, which the chain does not offer`);
    return false;
  }
  if (kind !== MEMORY || module !== "env" || name !== "memory") {
    throw new Error(`\`${module}.${name}\` is imported: only functions of the chain and env.memory are`);
  }
  const bounded = bytes.byte() & 1;
  const least = bytes.number();
  const most = bounded ? bytes.number() : MAX_PAGES;
  if (least > most || most > MAX_PAGES) wrong.push(`the memory may grow to ${most} pages; ${MAX_PAGES} are the most`);
  return true;
}

function checkGlobals(section, wrong) {
  section.list((part) => {
    if (FLOAT_TYPES.has(part.byte())) wrong.push("a global is a float");
    part.byte();
    checkCode(part, "the globals", wrong, 1);
  });
}

function readExport(bytes, wrong) {
  const name = bytes.text();
  const kind = bytes.byte();
  bytes.number();
  if (kind !== FUNCTION || !["deploy", "call"].includes(name)) wrong.push(`\`${name}\` is exported; only \`deploy\` and \`call\` may be`);
  return name;
}

function checkBody(bytes, index, wrong) {
  const body = bytes.part(bytes.number());
  const where = `function ${index}`;
  body.list((part) => {
    part.number();
    if (FLOAT_TYPES.has(part.byte())) wrong.push(`${where} computes with floats`);
  });
  checkCode(body, where, wrong, Infinity);
}

const FLOAT_CODES = [
  [0x2a, 0x2b], [0x38, 0x39], [0x43, 0x44], [0x5b, 0x66], [0x8b, 0xa6], [0xa8, 0xab], [0xae, 0xbf],
];
const isFloat = (op) => FLOAT_CODES.some(([first, last]) => op >= first && op <= last);

/** Goes through instructions until so many `end`s have come. */
function checkCode(bytes, where, wrong, ends) {
  while (bytes.more) {
    const op = bytes.byte();
    if (isFloat(op)) wrong.push(`${where} computes with floats`);
    if (op === 0x0b && --ends === 0) return;
    skipImmediates(bytes, op, where);
  }
}

function skipImmediates(bytes, op, where) {
  if (op >= 0x02 && op <= 0x04) {
    if (bytes.bytes[bytes.at] < 0x40) throw new Error(`${where} has a block of several values`);
    bytes.byte();
  } else if (op === 0x0c || op === 0x0d || op === 0x10 || (op >= 0x20 && op <= 0x24)) bytes.number();
  else if (op === 0x0e) {
    bytes.list((part) => part.number());
    bytes.number();
  } else if (op === 0x11 || (op >= 0x28 && op <= 0x3e)) {
    bytes.number();
    bytes.number();
  } else if (op === 0x3f || op === 0x40) bytes.byte();
  else if (op === 0x41 || op === 0x42) bytes.skipNumber();
  else if (op === 0x43) bytes.skip(4);
  else if (op === 0x44) bytes.skip(8);
  else if (op > 0xc4 || op === 0x12 || op === 0x13 || op === 0x1c || op === 0x25 || op === 0x26) {
    throw new Error(`${where} has an instruction that is switched off on the chain: 0x${op.toString(16)}`);
  }
}
