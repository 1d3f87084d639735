//! A chain of balances, vesting and claims, and a handful of holders of the ERC-20.

use crate::{
    self as pallet_claims,
    pallet::*,
    signing::{self, ClaimSignature, Scheme},
    snapshot::{Leaf, Tree, VestingTerms},
};
use cybermiles_primitives::{AccountId, Balance};
use frame_support::{
    assert_noop, assert_ok, derive_impl, ord_parameter_types,
    pallet_prelude::TransactionSource,
    parameter_types,
    traits::{Authorize, ConstU128, ConstU32, ConstU64, WithdrawReasons},
    PalletId,
};
use frame_system::{EnsureRoot, EnsureSignedBy, RawOrigin};
use sp_core::{ecdsa, Pair, H160, H256};
use sp_io::{hashing::keccak_256, TestExternalities};
use sp_keystore::{testing::MemoryKeystore, KeystoreExt};
use sp_runtime::{
    traits::{ConvertInto, IdentityLookup},
    transaction_validity::InvalidTransaction,
    BuildStorage,
};
use std::sync::LazyLock;

#[frame_support::runtime]
mod runtime {
    #[runtime::runtime]
    #[runtime::derive(
        RuntimeCall,
        RuntimeError,
        RuntimeEvent,
        RuntimeFreezeReason,
        RuntimeHoldReason,
        RuntimeOrigin,
        RuntimeTask,
        RuntimeViewFunction
    )]
    pub struct Test;

    #[runtime::pallet_index(0)]
    pub type System = frame_system;
    #[runtime::pallet_index(1)]
    pub type Balances = pallet_balances;
    #[runtime::pallet_index(2)]
    pub type Vesting = pallet_vesting;
    #[runtime::pallet_index(3)]
    pub type Claims = pallet_claims;
}

pub const EXISTENTIAL_DEPOSIT: Balance = 10;
pub const DEADLINE: u64 = 100;
pub const TREASURY: AccountId = AccountId::new([0x77; 32]);
pub const GOVERNOR: AccountId = AccountId::new([0x60; 32]);
/// Has an account with money on it.
pub const SETTLER: AccountId = AccountId::new([0x5e; 32]);
/// Has never been seen.
pub const NEWCOMER: AccountId = AccountId::new([0x2a; 32]);
/// What frame-system's genesis says of block 0.
pub const GENESIS: H256 = H256([0x45; 32]);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type AccountId = AccountId;
    type Lookup = IdentityLookup<AccountId>;
    type Block = frame_system::mocking::MockBlock<Test>;
    type AccountData = pallet_balances::AccountData<Balance>;
    type BlockHashCount = ConstU64<10>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
    type Balance = Balance;
    type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
    type AccountStore = System;
}

parameter_types! {
    pub const UnvestedMay: WithdrawReasons = WithdrawReasons::empty();
    pub const PotId: PalletId = PalletId(*b"cmtclaim");
    pub const TreasuryAccount: AccountId = TREASURY;
}

ord_parameter_types! {
    pub const Governor: AccountId = GOVERNOR;
}

impl pallet_vesting::Config for Test {
    type RuntimeEvent = RuntimeEvent;
    type Currency = Balances;
    type BlockNumberToBalance = ConvertInto;
    type MinVestedTransfer = ConstU128<1>;
    type WeightInfo = ();
    type UnvestedFundsAllowedWithdrawReasons = UnvestedMay;
    type BlockNumberProvider = System;
    const MAX_VESTING_SCHEDULES: u32 = 2;
}

impl Config for Test {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Vesting = Vesting;
    type Treasury = TreasuryAccount;
    type MoveOrigin = EnsureSignedBy<Governor, AccountId>;
    type SweepOrigin = EnsureRoot<AccountId>;
    type PalletId = PotId;
    type MaxClear = ConstU32<50>;
    type ClaimPriority = ConstU64<100>;
    type WeightInfo = ();
}

/// The holders, by number: a key each, the same keys as in the vectors from Ethereum's tools.
pub const MEI: usize = 0;
pub const RAVI: usize = 1;
/// 600 of the 1,000 vest.
pub const LENA: usize = 2;
/// Holds less than the existential deposit.
pub const TINY: usize = 3;
/// Holds as much as Mei.
pub const TWIN: usize = 4;
/// Has no leaf.
pub const STRANGER: usize = 5;

pub const LENAS_VESTING: VestingTerms = VestingTerms {
    vested: 600,
    per_block: 10,
    starting_block: 20,
};
const AMOUNTS: [Balance; 5] = [1_500, 700, 1_000, 4, 1_500];
pub const TOTAL: Balance = 4_704;

pub fn key(holder: usize) -> ecdsa::Pair {
    ecdsa::Pair::from_seed(&keccak_256(format!("holder {holder}").as_bytes()))
}

pub fn address(holder: usize) -> H160 {
    let digest = [1; 32];
    signing::recover(&key(holder).sign_prehashed(&digest).0, &digest).unwrap()
}

static LEAVES: LazyLock<Vec<Leaf>> = LazyLock::new(|| {
    let leaf = |(holder, amount): (usize, &Balance)| Leaf {
        address: address(holder),
        amount: *amount,
        vesting: (holder == LENA).then_some(LENAS_VESTING),
    };
    AMOUNTS.iter().enumerate().map(leaf).collect()
});

static TREE: LazyLock<Tree> = LazyLock::new(|| Tree::new(&LEAVES).unwrap());

pub fn leaf(holder: usize) -> Leaf {
    LEAVES[holder]
}

pub fn root() -> H256 {
    TREE.root()
}

pub fn proof(holder: usize) -> Proof {
    TREE.proof(holder).unwrap().try_into().unwrap()
}

pub fn sign(
    signer: usize,
    scheme: Scheme,
    chain: H256,
    account: &AccountId,
    amount: Balance,
) -> ClaimSignature {
    let digest = signing::digest(scheme, chain, account, amount);
    ClaimSignature {
        scheme,
        chain,
        rsv: key(signer).sign_prehashed(&digest).0,
    }
}

/// The arguments of a claim, to be spoilt one by one.
#[derive(Clone)]
pub struct Claim {
    pub account: AccountId,
    pub leaf: Leaf,
    pub proof: Proof,
    pub signature: ClaimSignature,
}

impl Claim {
    /// What `holder` submits to be paid at `account`.
    pub fn of(holder: usize, account: &AccountId) -> Self {
        Self::signed_by(holder, holder, account)
    }

    /// The leaf of `holder`, signed by `signer`.
    pub fn signed_by(signer: usize, holder: usize, account: &AccountId) -> Self {
        let leaf = leaf(holder);
        let signature = sign(signer, Scheme::Eip712, GENESIS, account, leaf.amount);
        Self {
            account: account.clone(),
            leaf,
            proof: proof(holder),
            signature,
        }
    }

    pub fn call(&self) -> RuntimeCall {
        let Self {
            account,
            leaf,
            proof,
            signature,
        } = self.clone();
        Call::claim {
            account,
            leaf,
            proof,
            signature,
        }
        .into()
    }

    pub fn dispatch(&self) -> frame_support::dispatch::DispatchResult {
        let Self {
            account,
            leaf,
            proof,
            signature,
        } = self.clone();
        Claims::claim(
            RawOrigin::Authorized.into(),
            account,
            leaf,
            proof,
            signature,
        )
    }

    /// As a block does it: authorized, then dispatched.
    pub fn submit(&self) {
        let judged = self.call().authorize(TransactionSource::External).unwrap();
        assert_ok!(judged);
        assert_ok!(self.dispatch());
    }

    /// Refused before inclusion with the error's index, refused in the call, and nothing changed.
    pub fn assert_refused(&self, error: Error<Test>) {
        let judged = self.call().authorize(TransactionSource::External).unwrap();
        assert_eq!(
            judged.unwrap_err(),
            InvalidTransaction::Custom(error.code()).into()
        );
        assert_noop!(self.dispatch(), error);
    }
}

pub fn governor() -> RuntimeOrigin {
    RuntimeOrigin::signed(GOVERNOR)
}

pub fn pot() -> AccountId {
    Claims::pot_account()
}

pub fn run_to(block: u64) {
    System::set_block_number(block);
}

pub fn ext_with(claims: GenesisConfig<Test>) -> TestExternalities {
    let mut storage = RuntimeGenesisConfig {
        balances: pallet_balances::GenesisConfig {
            balances: vec![(SETTLER, 500), (TREASURY, 50)],
            ..Default::default()
        },
        claims,
        ..Default::default()
    }
    .build_storage()
    .map(TestExternalities::new)
    .unwrap();
    storage.register_extension(KeystoreExt::new(MemoryKeystore::new()));
    storage.execute_with(|| System::set_block_number(1));
    storage
}

pub fn new_test_ext() -> TestExternalities {
    ext_with(GenesisConfig {
        root: root(),
        total: TOTAL,
        deadline: DEADLINE,
    })
}

/// Every test ends with the invariants.
pub fn build_and_execute(test: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        test();
        Claims::do_try_state().unwrap();
    });
}
