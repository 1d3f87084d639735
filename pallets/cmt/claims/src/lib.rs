//! # Claims: ERC-20 CMT becomes native CMT, one to one
//!
//! CMT began as an ERC-20 token; the papers promise that it is "exchanged on a 1:1 basis with native
//! CMT" when the chain starts (000 and 002, the chapters on the CMT token). The ERC-20's balances were
//! taken in a [snapshot]; its Merkle root and its total stand in genesis, and the whole total waits in
//! this pallet's pot from block 0, so that the issuance is right from the start.
//!
//! ## A story
//!
//! Mei held 1,500 CMT at an Ethereum address. She makes a CyberMiles account, asks her wallet to sign
//! *pay 1,500 CMT to this account on this chain* ([signing]) and hands the signature, with her leaf of the
//! snapshot and its proof, to any node. She needs no CMT for it: the call is feeless. The pot pays her
//! account; her address is marked. Ravi lost his Ethereum key; governance, once convinced, moves the
//! right to sign for his leaf to his new address, and he claims as Mei did. When the deadline has passed,
//! governance sweeps what nobody claimed to the treasury, and anybody may clear the markers away.
//!
//! ## Attacks, and what stops each
//!
//! | attack | what stops it |
//! |---|---|
//! | claim with another's leaf, or send it elsewhere | the leaf's key signs account and amount |
//! | claim twice | one mark per address; the pool holds one claim per address |
//! | replay on or from another chain | the genesis hash is signed |
//! | a signature's twin (high `s`) | refused (EIP-2) |
//! | one signature, two leaves of the same amount | no two leaves have the same signer: an address that signs for a moved leaf signs no more for its own |
//! | an inner node passed off as a leaf | leaves are hashed twice |
//! | flood the chain with feeless calls | `authorize` refuses before inclusion, cheap checks first; each leaf succeeds once |
//! | dust or freeze the pot | the money is on hold, which has no existential deposit; paid by force of the hold, whatever a stranger locks on the pot |
//! | fill Mei's vesting slots | only a leaf with vesting needs one; she signs for another account |
//! | a root that promises more than the total | no claim passes what the pot still holds |
//!
//! The call checks everything again that `authorize` checked: however an authorized origin came about, a
//! claim without its key pays nothing.
//!
//! ## Who may do what, when
//!
//! | phase | nobody vanished | holder vanished | key lost | governance vanished |
//! |---|---|---|---|---|
//! | Open (`now < deadline`) | anybody submits `claim` | the leaf waits | `MoveOrigin`: `move_claim`, `revoke_move` | claims go on |
//! | Expired | `SweepOrigin`: `sweep` | swept | swept | the rest waits in the pot; nothing else depends on it |
//! | Swept | anybody: `clear` | – | – | `clear` goes on |
//!
//! ## Invariants
//!
//! 1. Conservation: the pot's hold = [`Total`] − [`ClaimedTotal`] − [`Swept`].
//! 2. The amounts in [`Claimed`] add up to [`ClaimedTotal`]; after the sweep, while they are cleared, to no more.
//! 3. [`Moves`] and [`MoveTargets`] mirror each other, and no address is moved to itself.
//! 4. There is a root exactly if there is a total; [`Swept`] is set only after the deadline.
//! 5. The pot is provided for, so that no balance of its own keeps it alive.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod claiming;
mod closing;
mod moving;
pub mod signing;
pub mod snapshot;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
pub mod weights;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

/// The most siblings that a proof may have: room for 2^32 leaves.
pub const MAX_PROOF_LEN: u32 = 32;

/// The pallet.
#[frame_support::pallet]
#[allow(
    clippy::expect_used,
    clippy::large_enum_variant,
    reason = "the macro expands to it; nothing written here does"
)]
pub mod pallet {
    use super::{
        signing::{self, ClaimSignature, Scheme},
        snapshot::Leaf,
        Phase, WeightInfo, MAX_PROOF_LEN,
    };
    use alloc::string::String;
    use cybermiles_primitives::{AccountId, Balance, Hash};
    use frame_support::{
        pallet_prelude::*,
        traits::{fungible, Currency, VestingSchedule},
        PalletId,
    };
    use frame_system::pallet_prelude::*;
    use sp_core::H160;
    use sp_runtime::traits::AccountIdConversion;

    /// The siblings that lead from a leaf to the root.
    pub type Proof = BoundedVec<Hash, ConstU32<MAX_PROOF_LEN>>;

    /// What the pallet needs of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config<AccountId = AccountId, Hash = Hash> {
        /// The runtime's reasons for holds.
        type RuntimeHoldReason: From<HoldReason>;

        /// CMT. Balances in planck (10^-18 CMT).
        type Currency: fungible::Mutate<AccountId, Balance = Balance>
            + fungible::MutateHold<AccountId, Reason = Self::RuntimeHoldReason>;

        /// Where a leaf's lock is set; of the same money as [`Config::Currency`].
        type Vesting: VestingSchedule<
            AccountId,
            Moment = BlockNumberFor<Self>,
            Currency: Currency<AccountId, Balance = Balance>,
        >;

        /// The account that the sweep pays.
        type Treasury: Get<AccountId>;

        /// Who may move a claim to another Ethereum address, and take that back.
        type MoveOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// Who may sweep the pot after the deadline.
        type SweepOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// The id from which the pot's account is derived.
        #[pallet::constant]
        type PalletId: Get<PalletId>;

        /// The most entries that one [`Pallet::clear`] removes.
        #[pallet::constant]
        type MaxClear: Get<u32>;

        /// The priority of a claim in the transaction pool. Constant: a feeless call must not outbid
        /// those that pay.
        #[pallet::constant]
        type ClaimPriority: Get<TransactionPriority>;

        /// What the calls weigh.
        type WeightInfo: WeightInfo;
    }

    /// The pallet.
    #[pallet::pallet]
    pub struct Pallet<T>(_);

    /// Why the pallet holds money.
    #[pallet::composite_enum]
    pub enum HoldReason {
        /// In the pot: native CMT that waits for the holders of the ERC-20.
        Unclaimed,
    }

    /// The Merkle root of the snapshot. Set in genesis, never changed; zero if there is nothing to claim.
    #[pallet::storage]
    pub type Root<T: Config> = StorageValue<_, Hash, ValueQuery>;

    /// The sum of the snapshot in planck, which genesis mints into the pot. Never changed.
    #[pallet::storage]
    pub type Total<T: Config> = StorageValue<_, Balance, ValueQuery>;

    /// The first block in which a claim comes too late. Set in genesis, never changed.
    #[pallet::storage]
    pub type Deadline<T: Config> = StorageValue<_, BlockNumberFor<T>, ValueQuery>;

    /// What has been paid to holders so far, in planck.
    #[pallet::storage]
    pub type ClaimedTotal<T: Config> = StorageValue<_, Balance, ValueQuery>;

    /// What the sweep took to the treasury, in planck; set once, by the sweep.
    #[pallet::storage]
    pub type Swept<T: Config> = StorageValue<_, Balance, OptionQuery>;

    /// The amount paid for a leaf, in planck, by the leaf's address.
    ///
    /// Addresses are chosen by their holders, so the hasher is a cryptographic one. Nobody pays for the
    /// bytes: there is at most one entry per leaf of the snapshot. [`Pallet::clear`] removes them.
    #[pallet::storage]
    pub type Claimed<T: Config> = StorageMap<_, Blake2_128Concat, H160, Balance, OptionQuery>;

    /// Who signs for a leaf instead of its own address, by the leaf's address.
    ///
    /// Written by governance alone, which decides on each. [`Pallet::revoke_move`] removes an entry,
    /// [`Pallet::clear`] removes those that are left.
    #[pallet::storage]
    pub type Moves<T: Config> = StorageMap<_, Blake2_128Concat, H160, H160, OptionQuery>;

    /// [`Moves`] the other way round: whose leaf an address signs for. Comes and goes with it.
    #[pallet::storage]
    pub type MoveTargets<T: Config> = StorageMap<_, Blake2_128Concat, H160, H160, OptionQuery>;

    /// The snapshot that the chain starts with.
    #[pallet::genesis_config]
    #[derive(frame_support::DefaultNoBound)]
    pub struct GenesisConfig<T: Config> {
        /// The Merkle root, as `cmt snapshot build` prints it; zero together with a total of zero.
        pub root: Hash,
        /// The sum of all leaves in planck.
        pub total: Balance,
        /// The first block in which a claim comes too late.
        pub deadline: BlockNumberFor<T>,
    }

    #[pallet::genesis_build]
    impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
        fn build(&self) {
            assert_eq!(
                self.root.is_zero(),
                self.total == 0,
                "claims: a root needs a total, and a total needs a root"
            );
            assert!(
                self.total == 0 || self.deadline > BlockNumberFor::<T>::default(),
                "claims: the deadline must lie after block 0"
            );
            Root::<T>::put(self.root);
            Total::<T>::put(self.total);
            Deadline::<T>::put(self.deadline);
            let filled = Pallet::<T>::fill_pot(self.total);
            assert_eq!(filled, Ok(()), "claims: the pot cannot hold the total");
        }
    }

    /// What happened.
    #[pallet::event]
    #[pallet::generate_deposit(pub(super) fn deposit_event)]
    pub enum Event<T: Config> {
        /// The leaf of `address` was paid to `account`.
        Claimed {
            /// The leaf's Ethereum address.
            address: H160,
            /// Who was paid.
            account: AccountId,
            /// How much, in planck.
            amount: Balance,
            /// What of it vests, in planck.
            vested: Balance,
        },
        /// From now on `new` signs for the leaf of `old`.
        ClaimMoved {
            /// The leaf's Ethereum address.
            old: H160,
            /// The address that signs for it.
            new: H160,
        },
        /// The leaf of `old` is signed for by `old` again.
        MoveRevoked {
            /// The leaf's Ethereum address.
            old: H160,
            /// The address that signs for it no more.
            new: H160,
        },
        /// The treasury was paid what nobody had claimed.
        Swept {
            /// What had not been claimed, in planck.
            unclaimed: Balance,
            /// What others had sent to the pot, in planck.
            donated: Balance,
        },
        /// Entries of the closed exchange were removed.
        Cleared {
            /// How many claims and moves.
            entries: u32,
        },
    }

    /// Why a call is refused. An error's index is also its code when `claim` is refused before
    /// inclusion, as `InvalidTransaction::Custom(index)`.
    #[pallet::error]
    pub enum Error<T> {
        /// The deadline has passed.
        #[codec(index = 0)]
        DeadlinePassed,
        /// The deadline has not passed yet.
        #[codec(index = 1)]
        DeadlineNotPassed,
        /// The leaf has been paid.
        #[codec(index = 2)]
        AlreadyClaimed,
        /// The signature was made for another chain.
        #[codec(index = 3)]
        OtherChain,
        /// The leaf's amount is zero, or its vesting is empty, never ends or passes the amount.
        #[codec(index = 4)]
        UnsoundLeaf,
        /// The pot holds less than the leaf's amount: the snapshot's total is too low.
        #[codec(index = 5)]
        PotExhausted,
        /// The amount is too small to open the account with; one that exists can receive it.
        #[codec(index = 6)]
        BelowExistentialDeposit,
        /// The account cannot be paid: it is the pot itself, or its balance would overflow.
        #[codec(index = 7)]
        AccountRefused,
        /// The account has no free slot for the leaf's vesting.
        #[codec(index = 8)]
        VestingSlotsFull,
        /// The signature's `s` is in the upper half.
        #[codec(index = 9)]
        HighS,
        /// The bytes are no signature at all.
        #[codec(index = 10)]
        MalformedSignature,
        /// The signer is not the one who signs for this leaf: another key, or another account or amount was signed.
        #[codec(index = 11)]
        WrongSigner,
        /// The proof does not lead from the leaf to the root.
        #[codec(index = 12)]
        WrongProof,
        /// A claim cannot move from an address to itself.
        #[codec(index = 13)]
        SameAddress,
        /// The claim has been moved; revoke that first.
        #[codec(index = 14)]
        AlreadyMoved,
        /// The address signs for another leaf.
        #[codec(index = 15)]
        SignerTaken,
        /// The claim has not been moved.
        #[codec(index = 16)]
        NotMoved,
        /// The pot has been swept and is empty.
        #[codec(index = 17)]
        NothingToSweep,
        /// The pot has not been swept yet.
        #[codec(index = 18)]
        NotSwept,
        /// No entry is left.
        #[codec(index = 19)]
        NothingToClear,
        /// The limit is zero or above `MaxClear`.
        #[codec(index = 20)]
        LimitOutOfRange,
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn integrity_test() {
            assert!(T::MaxClear::get() > 0, "claims: MaxClear must be positive");
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Pay a leaf of the snapshot to `account`, as the leaf's key asks. Feeless; anybody submits it,
        /// unsigned, as a General transaction; in time while `now < deadline`.
        ///
        /// * `account`: who is paid; must exist, or the amount must reach the existential deposit.
        /// * `leaf`: the holder's leaf, `proof`: its siblings from the leaf upwards.
        /// * `signature`: of the leaf's address, or of the one that the claim was moved to ([signing]).
        ///
        /// Origin: authorized, by the same checks before inclusion. Deposit: none.
        /// Errors: `DeadlinePassed`, `OtherChain`, `AlreadyClaimed`, `UnsoundLeaf`, `PotExhausted`,
        /// `BelowExistentialDeposit`, `AccountRefused`, `VestingSlotsFull`, `SignerTaken`, `HighS`,
        /// `MalformedSignature`, `WrongSigner`, `WrongProof`; before inclusion as `Custom(index)`.
        /// Event: `Claimed`. Weight: one recovery and O(proof) hashes, twice: before inclusion and in the call.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::claim(proof.len() as u32))]
        #[pallet::weight_of_authorize(T::WeightInfo::authorize_claim(proof.len() as u32))]
        #[pallet::authorize(Self::authorize_claim)]
        pub fn claim(
            origin: OriginFor<T>,
            account: AccountId,
            leaf: Leaf,
            proof: Proof,
            signature: ClaimSignature,
        ) -> DispatchResult {
            ensure_authorized(origin)?;
            Self::do_claim(account, leaf, &proof, &signature)
        }

        /// Let `new` sign for the leaf of `old`, whose key is lost. The leaf and its amount stay.
        ///
        /// `new` should be a fresh address: while it signs for this leaf it cannot sign for one of its own.
        ///
        /// Origin: `MoveOrigin`; in time while `now < deadline`. Deposit: none.
        /// Errors: `DeadlinePassed`, `SameAddress`, `AlreadyClaimed` (`old`), `AlreadyMoved` (`old`),
        /// `SignerTaken` (`new` signs for another leaf, or has claimed its own). Event: `ClaimMoved`. Weight: constant.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::move_claim())]
        pub fn move_claim(origin: OriginFor<T>, old: H160, new: H160) -> DispatchResult {
            T::MoveOrigin::ensure_origin(origin)?;
            Self::do_move_claim(old, new)
        }

        /// Take a move back: the leaf of `old` is signed for by `old` again.
        ///
        /// Origin: `MoveOrigin`; in time while `now < deadline`. Deposit: none.
        /// Errors: `DeadlinePassed`, `NotMoved`, `AlreadyClaimed`. Event: `MoveRevoked`. Weight: constant.
        #[pallet::call_index(2)]
        #[pallet::weight(T::WeightInfo::revoke_move())]
        pub fn revoke_move(origin: OriginFor<T>, old: H160) -> DispatchResult {
            T::MoveOrigin::ensure_origin(origin)?;
            Self::do_revoke_move(old)
        }

        /// Pay what nobody claimed to the treasury, and what others sent to the pot. Once; again only if
        /// something was sent since.
        ///
        /// Origin: `SweepOrigin`; from `now = deadline` on. Deposit: none.
        /// Errors: `DeadlineNotPassed`, `NothingToSweep`, and the currency's own if the treasury does not exist and
        /// less than the existential deposit is left. Event: `Swept`. Weight: constant.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::sweep())]
        pub fn sweep(origin: OriginFor<T>) -> DispatchResult {
            T::SweepOrigin::ensure_origin(origin)?;
            Self::do_sweep()
        }

        /// Remove up to `limit` claims and moves of the closed exchange from storage.
        ///
        /// Origin: any signed account, which pays the fee and gets nothing back. Deposit: none.
        /// Errors: `LimitOutOfRange` (1 to `MaxClear`), `NotSwept`, `NothingToClear`. Event: `Cleared`.
        /// Weight: O(`limit`); what was not removed is refunded.
        #[pallet::call_index(4)]
        #[pallet::weight(T::WeightInfo::clear(*limit))]
        pub fn clear(origin: OriginFor<T>, limit: u32) -> DispatchResultWithPostInfo {
            ensure_signed(origin)?;
            let entries = Self::do_clear(limit)?;
            Ok(Some(T::WeightInfo::clear(entries)).into())
        }
    }

    #[pallet::view_functions]
    impl<T: Config> Pallet<T> {
        /// Whether the leaf of `address` has been paid; false again once its mark is cleared.
        pub fn is_claimed(address: H160) -> bool {
            Claimed::<T>::contains_key(address)
        }

        /// Who signs for the leaf of `address`; `None` if nobody may, since `address` signs for another.
        pub fn signer(address: H160) -> Option<H160> {
            Self::signer_of(address)
        }

        /// What waits for its holders, in planck.
        pub fn remaining() -> Balance {
            Self::unclaimed()
        }

        /// The sum of the snapshot, in planck.
        pub fn total() -> Balance {
            Total::<T>::get()
        }

        /// The first block in which a claim comes too late.
        pub fn deadline() -> BlockNumberFor<T> {
            Deadline::<T>::get()
        }

        /// Where the exchange stands.
        pub fn phase() -> Phase {
            Self::current_phase()
        }

        /// The account in which the money waits.
        pub fn pot() -> AccountId {
            Self::pot_account()
        }

        /// The text to sign with `personal_sign` so that `amount` (planck) goes to `account`.
        pub fn message(account: AccountId, amount: Balance) -> String {
            signing::personal_text(Self::genesis_hash(), &account, amount)
        }

        /// The EIP-712 digest to sign so that `amount` (planck) goes to `account`.
        pub fn eip712_digest(account: AccountId, amount: Balance) -> Hash {
            signing::digest(Scheme::Eip712, Self::genesis_hash(), &account, amount).into()
        }
    }

    impl<T: Config> Pallet<T> {
        /// The account in which the money waits.
        pub fn pot_account() -> AccountId {
            T::PalletId::get().into_account_truncating()
        }
    }
}
