// What a contract imports as "cybermiles".

export { revert } from "./abort";
export { Account, Hash } from "./account";
export { decode, encode } from "./codec";
export {
  balance,
  blake2_256,
  block_number,
  caller,
  minimum_balance,
  now,
  self_account,
  transfer,
  value,
} from "./context";
export { Decimal } from "./decimal";
export { emit } from "./event";
export { i128 } from "./i128";
export { Option, none, some } from "./option";
export { Process, load_process, start_process } from "./process";
export { Later, later } from "./queue";
export { Page, Row } from "./records";
export { Emitted, Fact, Rules, load_rules } from "./rules";
export { Reader, Writer } from "./scale";
export { StorageMap, StorageValue } from "./storage";
export { Deal, End, Stage, load_deal } from "./trade";
export { u128 } from "./u128";
export { Kind, Value } from "./value";
