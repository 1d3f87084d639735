/** What the contract of `purchase` 1.0.0 takes and gives. */
export const ABI = {"name":"purchase","release":"1.0.0","contract":"Purchase","constructor":{"args":[{"name":"seller","type":"account"},{"name":"listed_price","type":"decimal"},{"name":"stock","type":"u32"},{"name":"credit_bureau","type":"account"}],"payable":false},"calls":[{"name":"rate","selector":"0xd7397197","args":[{"name":"buyer","type":"account"},{"name":"fico_score","type":"u32"}],"returns":null,"mutates":true,"payable":false,"service":false},{"name":"price","selector":"0xfee99f30","args":[{"name":"buyer","type":"account"}],"returns":"decimal","mutates":false,"payable":false,"service":false},{"name":"stock","selector":"0x6c22083d","args":[],"returns":"u32","mutates":false,"payable":false,"service":false},{"name":"buy","selector":"0x2158622e","args":[{"name":"quantity","type":"u32"}],"returns":"u64","mutates":true,"payable":true,"service":false},{"name":"approve","selector":"0x213d19b0","args":[{"name":"order","type":"u64"}],"returns":null,"mutates":true,"payable":false,"service":false},{"name":"disapprove","selector":"0xf42addba","args":[{"name":"order","type":"u64"}],"returns":null,"mutates":true,"payable":false,"service":false},{"name":"clear","selector":"0x108b3ab8","args":[{"name":"order","type":"u64"}],"returns":null,"mutates":true,"payable":false,"service":false},{"name":"close_shop","selector":"0x4ad09674","args":[],"returns":"bool","mutates":true,"payable":false,"service":false}],"events":[{"name":"Ordered","index":0,"fields":[{"name":"order","type":"u64"},{"name":"buyer","type":"account"},{"name":"quantity","type":"u32"},{"name":"price","type":"u128"}]},{"name":"Sold","index":1,"fields":[{"name":"order","type":"u64"},{"name":"seller","type":"account"},{"name":"price","type":"u128"}]},{"name":"Refused","index":2,"fields":[{"name":"order","type":"u64"}]}],"processes":["purchase process"],"rules":["pricing"],"records":["product","profile"]};

/** The contract of `purchase`. */
export class Purchase extends Contract {
  constructor(api, address) {
    super(api, address, ABI);
  }

  rate(buyer, fico_score, options) {
    return this.tx("rate", [buyer, fico_score], options);
  }

  price(buyer, options) {
    return this.read("price", [buyer], options);
  }

  stock(options) {
    return this.read("stock", [], options);
  }

  buy(quantity, options) {
    return this.tx("buy", [quantity], options);
  }

  approve(order, options) {
    return this.tx("approve", [order], options);
  }

  disapprove(order, options) {
    return this.tx("disapprove", [order], options);
  }

  clear(order, options) {
    return this.tx("clear", [order], options);
  }

  close_shop(options) {
    return this.tx("close_shop", [], options);
  }
}
