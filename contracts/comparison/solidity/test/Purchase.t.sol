// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Test} from "forge-std/Test.sol";
import {Purchase} from "../src/Purchase.sol";

contract PurchaseTest is Test {
    address alice = makeAddr("alice");
    address bob = makeAddr("bob");
    address charlie = makeAddr("charlie");

    function shop(uint256 listedPrice) private returns (Purchase) {
        deal(alice, 1000 ether);
        return new Purchase(bob, listedPrice, 3, charlie);
    }

    function stepOf(Purchase purchase, uint256 id) private view returns (uint256) {
        (,, Purchase.Step step,,) = purchase.orders(id);
        return uint256(step);
    }

    /// From the price to the money.
    function test_Approved() public {
        Purchase purchase = shop(100 ether);
        vm.prank(charlie);
        purchase.rate(alice, 741);
        assertEq(purchase.price(alice), 80 ether);

        vm.expectEmit();
        emit Purchase.Ordered(0, alice, 2, 160 ether);
        vm.prank(alice);
        assertEq(purchase.buy{value: 200 ether}(2), 0);
        assertEq(alice.balance, 800 ether);
        assertEq(stepOf(purchase, 0), uint256(Purchase.Step.Evaluate));

        vm.expectEmit();
        emit Purchase.Stepped(0, Purchase.Step.DecrementInventory);
        vm.expectEmit();
        emit Purchase.Stepped(0, Purchase.Step.CreditSeller);
        vm.expectEmit();
        emit Purchase.Sold(0, bob, 160 ether);
        vm.expectEmit();
        emit Purchase.Stepped(0, Purchase.Step.DeductFromBuyer);
        vm.expectEmit();
        emit Purchase.Stepped(0, Purchase.Step.Done);
        vm.prank(bob);
        purchase.approve(0);
        assertEq(alice.balance, 840 ether);
        assertEq(bob.balance, 160 ether);
        assertEq(stepOf(purchase, 0), uint256(Purchase.Step.Done));
        assertEq(purchase.stock(), 1);
        assertEq(purchase.seller(), bob);
        assertEq(purchase.listedPrice(), 100 ether);

        vm.expectRevert(Purchase.NotWaiting.selector);
        vm.prank(bob);
        purchase.approve(0);

        purchase.clear(0);
        assertEq(stepOf(purchase, 0), uint256(Purchase.Step.None));
    }

    /// The seller refuses, and the buyer has his money back.
    function test_Disapproved() public {
        Purchase purchase = shop(100 ether);
        assertEq(purchase.price(alice), 100 ether);
        vm.prank(alice);
        assertEq(purchase.buy{value: 100 ether}(1), 0);
        assertEq(alice.balance, 900 ether);

        vm.expectRevert(Purchase.OnlySeller.selector);
        vm.prank(alice);
        purchase.disapprove(0);

        vm.expectEmit();
        emit Purchase.Refused(0);
        vm.prank(bob);
        purchase.disapprove(0);
        assertEq(alice.balance, 1000 ether);
        assertEq(stepOf(purchase, 0), uint256(Purchase.Step.Done));
        assertEq(purchase.stock(), 3);
    }

    /// What is not sold: more than there is, for less than it costs, ratings by anybody.
    function test_Refused() public {
        Purchase purchase = shop(0.5 ether);
        vm.expectRevert(Purchase.OutOfStock.selector);
        vm.prank(alice);
        purchase.buy{value: 2 ether}(4);

        vm.expectRevert(abi.encodeWithSelector(Purchase.Costs.selector, 1 ether));
        vm.prank(alice);
        purchase.buy{value: 0.9 ether}(2);

        vm.expectRevert(Purchase.OnlyBureau.selector);
        vm.prank(alice);
        purchase.rate(alice, 800);

        vm.prank(alice);
        (bool ok,) = address(purchase).call{value: 1 ether}(abi.encodeCall(purchase.stock, ()));
        assertFalse(ok);

        vm.prank(alice);
        assertEq(purchase.buy{value: 1 ether}(2), 0);
        vm.prank(alice);
        assertEq(purchase.buy{value: 1 ether}(2), 1);
        vm.prank(bob);
        purchase.approve(0);
        vm.expectRevert(Purchase.OutOfStock.selector); // one is left
        vm.prank(bob);
        purchase.approve(1);
        assertEq(stepOf(purchase, 1), uint256(Purchase.Step.Evaluate));
    }
}
