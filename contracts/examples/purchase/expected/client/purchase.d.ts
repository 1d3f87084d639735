export const ABI: object;

export type PurchaseEvent =
  | { event: "Ordered"; order: bigint; buyer: string; quantity: number; price: bigint }
  | { event: "Sold"; order: bigint; seller: string; price: bigint }
  | { event: "Refused"; order: bigint };

/** The contract of `purchase`. */
export class Purchase extends Contract {
  constructor(api: ApiPromise, address: string);
  rate(buyer: string, fico_score: number, options?: TxOptions): SubmittableExtrinsic<"promise">;
  price(buyer: string, options?: ReadOptions): Promise<string>;
  stock(options?: ReadOptions): Promise<number>;
  buy(quantity: number, options?: TxOptions): SubmittableExtrinsic<"promise">;
  approve(order: bigint | number | string, options?: TxOptions): SubmittableExtrinsic<"promise">;
  disapprove(order: bigint | number | string, options?: TxOptions): SubmittableExtrinsic<"promise">;
  clear(order: bigint | number | string, options?: TxOptions): SubmittableExtrinsic<"promise">;
  close_shop(options?: TxOptions): SubmittableExtrinsic<"promise">;
  events(records: Iterable<EventRecord>): PurchaseEvent[];
}
