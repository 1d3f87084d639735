// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

// Not a part of the example: what its test uses of forge-std, so that `forge test` needs no submodule here.

interface Vm {
    function addr(uint256 key) external pure returns (address);
    function assertEq(address left, address right) external pure;
    function assertEq(uint256 left, uint256 right) external pure;
    function assertFalse(bool condition) external pure;
    function deal(address account, uint256 balance) external;
    function expectEmit() external;
    function expectRevert(bytes4 reason) external;
    function expectRevert(bytes calldata reason) external;
    function prank(address sender) external;
}

abstract contract Test {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    function makeAddr(string memory name) internal pure returns (address) {
        return vm.addr(uint256(keccak256(bytes(name))));
    }

    function deal(address account, uint256 balance) internal {
        vm.deal(account, balance);
    }

    function assertEq(address left, address right) internal pure {
        vm.assertEq(left, right);
    }

    function assertEq(uint256 left, uint256 right) internal pure {
        vm.assertEq(left, right);
    }

    function assertFalse(bool condition) internal pure {
        vm.assertFalse(condition);
    }
}
