// The decorators of a contract, for editors. The compiler knows them by name.

/** The contract: one class of the entry file. */
declare function contract(target: unknown, context?: unknown): void;
/** An event: its fields are what those who watch the chain read. */
declare function event(target: unknown, context?: unknown): void;
/** A class that storage keeps. */
declare function data(target: unknown, context?: unknown): void;
/** Runs once, when the contract is deployed. */
declare function init(target: unknown, name?: unknown, descriptor?: unknown): void;
/** Called by a transaction. */
declare function call(target: unknown, name?: unknown, descriptor?: unknown): void;
/** Asked without a transaction; changes nothing. */
declare function view(target: unknown, name?: unknown, descriptor?: unknown): void;
/** Called by the queue only: what a process's service node calls, and what `later` asks for. */
declare function service(target: unknown, name?: unknown, descriptor?: unknown): void;
/** Takes CMT with the call. */
declare function payable(target: unknown, name?: unknown, descriptor?: unknown): void;
