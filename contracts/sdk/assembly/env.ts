// The host functions of pallet-contracts that the SDK uses; all are stable.

@external("seal0", "input")
export declare function input(out: usize, out_len: usize): void;

@external("seal0", "seal_return")
export declare function seal_return(flags: u32, data: usize, len: u32): void;

@external("seal1", "get_storage")
export declare function get_storage(key: usize, key_len: u32, out: usize, out_len: usize): u32;

@external("seal2", "set_storage")
export declare function set_storage(key: usize, key_len: u32, value: usize, len: u32): u32;

@external("seal1", "clear_storage")
export declare function clear_storage(key: usize, key_len: u32): u32;

@external("seal1", "contains_storage")
export declare function contains_storage(key: usize, key_len: u32): u32;

@external("seal0", "caller")
export declare function caller(out: usize, out_len: usize): void;

@external("seal0", "address")
export declare function address(out: usize, out_len: usize): void;

@external("seal0", "balance")
export declare function balance(out: usize, out_len: usize): void;

@external("seal0", "minimum_balance")
export declare function minimum_balance(out: usize, out_len: usize): void;

@external("seal0", "value_transferred")
export declare function value_transferred(out: usize, out_len: usize): void;

@external("seal0", "now")
export declare function now(out: usize, out_len: usize): void;

@external("seal0", "block_number")
export declare function block_number(out: usize, out_len: usize): void;

@external("seal0", "transfer")
export declare function transfer(account: usize, account_len: u32, value: usize, value_len: u32): u32;

@external("seal0", "deposit_event")
export declare function deposit_event(topics: usize, topics_len: u32, data: usize, len: u32): void;

@external("seal0", "hash_blake2_256")
export declare function hash_blake2_256(data: usize, len: u32, out: usize): void;

@external("seal0", "call_chain_extension")
export declare function call_chain_extension(id: u32, input: usize, len: u32, out: usize, out_len: usize): u32;
