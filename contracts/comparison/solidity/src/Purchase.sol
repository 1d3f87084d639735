// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// The papers' purchase: one product of a seller's, priced by the buyer's FICO score, sold order by order.
contract Purchase {
    /// Where an order stands. The three steps after an approval are the branches of the papers' fork.
    enum Step {
        None,
        Evaluate,
        DecrementInventory,
        CreditSeller,
        DeductFromBuyer,
        Done
    }

    struct Order {
        address buyer;
        uint32 quantity;
        Step step;
        uint256 price;
        uint256 paid;
    }

    event Ordered(uint256 indexed order, address indexed buyer, uint32 quantity, uint256 price);
    event Stepped(uint256 indexed order, Step step);
    event Sold(uint256 indexed order, address indexed seller, uint256 price);
    event Refused(uint256 indexed order);

    error OnlyBureau();
    error OnlySeller();
    error BuyOne();
    error OutOfStock();
    error Costs(uint256 price);
    error NotWaiting();
    error NotDone();
    error TransferFailed();

    address public immutable seller;
    address public immutable bureau;
    uint256 public immutable listedPrice;
    uint32 public stock;
    uint256 public nextOrder;
    mapping(address buyer => uint32) public ficoScore;
    mapping(uint256 id => Order) public orders;

    constructor(address seller_, uint256 listedPrice_, uint32 stock_, address bureau_) {
        (seller, listedPrice, stock, bureau) = (seller_, listedPrice_, stock_, bureau_);
    }

    /// Keeps a buyer's FICO score.
    function rate(address buyer, uint32 score) external {
        require(msg.sender == bureau, OnlyBureau());
        ficoScore[buyer] = score;
    }

    /// What one costs this buyer, in wei.
    function price(address buyer) public view returns (uint256) {
        return ficoScore[buyer] > 740 ? listedPrice * 4 / 5 : listedPrice;
    }

    /// Orders, and leaves the money with the contract until the seller has decided.
    function buy(uint32 quantity) external payable returns (uint256 id) {
        require(quantity > 0, BuyOne());
        require(stock >= quantity, OutOfStock());
        uint256 total = price(msg.sender) * quantity;
        require(msg.value >= total, Costs(total));

        id = nextOrder++;
        orders[id] = Order(msg.sender, quantity, Step.None, total, msg.value);
        emit Ordered(id, msg.sender, quantity, total);
        step(id, Step.Evaluate);
    }

    /// The seller takes the order.
    function approve(uint256 id) external {
        Order memory order = decide(id);

        step(id, Step.DecrementInventory);
        require(stock >= order.quantity, OutOfStock());
        stock -= order.quantity;

        step(id, Step.CreditSeller);
        emit Sold(id, seller, order.price);

        step(id, Step.DeductFromBuyer);
        step(id, Step.Done);

        // Money last, when nothing is left that a receiver could call back into.
        pay(seller, order.price);
        pay(order.buyer, order.paid - order.price);
    }

    /// The seller refuses the order, and the buyer has his money back.
    function disapprove(uint256 id) external {
        Order memory order = decide(id);
        step(id, Step.Done);
        emit Refused(id);
        pay(order.buyer, order.paid);
    }

    /// Once an order is done, anybody may clear it away.
    function clear(uint256 id) external {
        require(orders[id].step == Step.Done, NotDone());
        delete orders[id];
    }

    function decide(uint256 id) private view returns (Order memory order) {
        require(msg.sender == seller, OnlySeller());
        order = orders[id];
        require(order.step == Step.Evaluate, NotWaiting());
    }

    function step(uint256 id, Step to) private {
        orders[id].step = to;
        emit Stepped(id, to);
    }

    function pay(address to, uint256 amount) private {
        if (amount == 0) return;
        (bool ok,) = to.call{value: amount}("");
        require(ok, TransferFailed());
    }
}
