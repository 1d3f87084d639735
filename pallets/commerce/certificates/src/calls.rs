//! What may be called: the pallet's calls, which its macro imports. Each does what its `do_*` does.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod calls {
    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Become an issuer: `content` says who certifies.
        ///
        /// Origin: signed, whoever may take up new business. Deposit: the bond of this moment, and rent.
        /// Errors: `AlreadyIssuer`, `TradingSuspended`, `ContentLengthOutOfRange`. Event: `IssuerRegistered`.
        /// Weight: constant.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::register())]
        pub fn register(origin: OriginFor<T>, content: Content) -> DispatchResult {
            Self::do_register(ensure_signed(origin)?, content)
        }

        /// Say anew who certifies.
        ///
        /// Origin: the issuer, leaving or not. Deposit: none.
        /// Errors: `NotIssuer`, `ContentLengthOutOfRange`. Event: `IssuerUpdated`. Weight: constant.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::update_issuer())]
        pub fn update_issuer(origin: OriginFor<T>, content: Content) -> DispatchResult {
            Self::do_update_issuer(ensure_signed(origin)?, content)
        }

        /// Certify no more; the bond stays on hold for the exit delay. There is no way back but a new bond.
        ///
        /// Origin: the issuer. Deposit: none.
        /// Errors: `NotIssuer`, `Leaving`. Event: `IssuerLeaving`. Weight: constant.
        #[pallet::call_index(2)]
        #[pallet::weight(T::WeightInfo::leave())]
        pub fn leave(origin: OriginFor<T>) -> DispatchResult {
            Self::do_leave(ensure_signed(origin)?)
        }

        /// Take the bond back; from `now = leaves_at` on, unless a report made before is open. The batches stay.
        ///
        /// Origin: the issuer. Deposit: bond and rent are returned.
        /// Errors: `NotIssuer`, `NotLeaving`, `ExitDelayNotPassed`, `ReportOpen`. Event: `IssuerLeft`. Weight: constant.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::withdraw_bond())]
        pub fn withdraw_bond(origin: OriginFor<T>) -> DispatchResult {
            Self::do_withdraw_bond(ensure_signed(origin)?)
        }

        /// Certify `units` units of a product by the root of their [`tree`](crate::tree).
        ///
        /// Origin: an issuer who is not leaving, may take up new business, and whose bond is whole.
        /// Deposit: rent for one batch, whatever its size.
        /// Errors: `NotIssuer`, `Leaving`, `BondIncomplete`, `TradingSuspended`, `NoUnits`,
        /// `ContentLengthOutOfRange`. Event: `BatchCertified`. Weight: constant.
        #[pallet::call_index(4)]
        #[pallet::weight(T::WeightInfo::certify())]
        pub fn certify(
            origin: OriginFor<T>,
            root: Hash,
            units: u32,
            product: Content,
        ) -> DispatchResult {
            Self::do_certify(ensure_signed(origin)?, root, units, product)
        }

        /// Warn of a batch: each unit of it shows the reason from now on. For good.
        ///
        /// Origin: the batch's issuer, even if he has left. Deposit: none.
        /// Errors: `UnknownBatch`, `NotBatchIssuer`, `AlreadyRecalled`, `ContentLengthOutOfRange`.
        /// Event: `BatchRecalled`. Weight: constant.
        #[pallet::call_index(5)]
        #[pallet::weight(T::WeightInfo::recall())]
        pub fn recall(origin: OriginFor<T>, batch: BatchId, reason: Content) -> DispatchResult {
            Self::do_recall(ensure_signed(origin)?, batch, reason)
        }

        /// Say that no unit of a batch is claimed once its notice has passed; in time while `now < closes_at`.
        ///
        /// Origin: the batch's issuer, even if he has left. Deposit: none.
        /// Errors: `UnknownBatch`, `NotBatchIssuer`, `AlreadyClosing`. Event: `BatchClosing`. Weight: constant.
        #[pallet::call_index(6)]
        #[pallet::weight(T::WeightInfo::close_batch())]
        pub fn close_batch(origin: OriginFor<T>, batch: BatchId) -> DispatchResult {
            Self::do_close_batch(ensure_signed(origin)?, batch)
        }

        /// Remove up to `limit` marks of a closed batch, those of counterfeits when no unit is left, and the
        /// batch itself when no mark and no unit is left.
        ///
        /// Origin: signed, anybody. Deposit: rent goes back to those who paid it.
        /// Errors: `LimitOutOfRange`, `UnknownBatch`, `BatchNotClosed`, `ReportOpen`, `BatchInUse`.
        /// Events: `MarksRemoved`, `BatchRemoved`. Weight: O(`limit`); what was not removed is refunded.
        #[pallet::call_index(7)]
        #[pallet::weight(T::WeightInfo::remove_batch(*limit))]
        pub fn remove_batch(
            origin: OriginFor<T>,
            batch: BatchId,
            limit: u32,
        ) -> DispatchResultWithPostInfo {
            ensure_signed(origin)?;
            let marks = Self::do_remove_batch(batch, limit)?;
            Ok(Some(T::WeightInfo::remove_batch(marks)).into())
        }

        /// Say that one knows a unit's secret without telling it:
        /// `hash` = [`tree::commitment`](crate::tree::commitment).
        ///
        /// Origin: signed. Deposit: rent for unit and first entry, which the claim writes without taking more.
        /// Errors: `AlreadyCommitted`. Event: `Committed`. Weight: constant.
        #[pallet::call_index(8)]
        #[pallet::weight(T::WeightInfo::commit())]
        pub fn commit(origin: OriginFor<T>, hash: Hash) -> DispatchResult {
            Self::do_commit(ensure_signed(origin)?, hash)
        }

        /// Remove a commitment of `who` whose time has passed.
        ///
        /// Origin: signed, anybody. Deposit: the rent goes back to `who`.
        /// Errors: `NoCommitment`, `CommitmentNotExpired`. Event: `CommitmentRemoved`. Weight: constant.
        #[pallet::call_index(9)]
        #[pallet::weight(T::WeightInfo::expire_commitment())]
        pub fn expire_commitment(
            origin: OriginFor<T>,
            who: AccountId,
            hash: Hash,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_expire_commitment(who, hash)
        }

        /// Become a unit's first custodian by the secret under its label. Once.
        ///
        /// Origin: signed, with a commitment that is in time while `from <= now < expires`. Deposit: the
        /// commitment's rent becomes that of unit and first entry.
        /// Errors: `NoCommitment`, `CommitmentTooYoung`, `CommitmentExpired`, `UnknownBatch`, `BatchClosed`,
        /// `UnknownUnit`, `AlreadyClaimed`, `WrongProof`. Event: `UnitClaimed`. Weight: O(proof) hashes.
        #[pallet::call_index(10)]
        #[pallet::weight(T::WeightInfo::claim(proof.len() as u32))]
        pub fn claim(
            origin: OriginFor<T>,
            unit: UnitId,
            secret: Secret,
            proof: Proof,
        ) -> DispatchResult {
            Self::do_claim(ensure_signed(origin)?, unit, &secret, &proof)
        }

        /// Hand a unit on. The recipient need not consent: it costs him nothing.
        ///
        /// Origin: the custodian. Deposit: rent for the recipient's entry.
        /// Errors: `UnknownUnit`, `NotCustodian`, `UnitBound`, `UnitRetired`, `SameCustodian`.
        /// Event: `UnitTransferred`. Weight: constant.
        #[pallet::call_index(11)]
        #[pallet::weight(T::WeightInfo::transfer())]
        pub fn transfer(origin: OriginFor<T>, unit: UnitId, to: AccountId) -> DispatchResult {
            Self::do_transfer(ensure_signed(origin)?, unit, to)
        }

        /// Promise a unit to a deal: its end decides who has it.
        ///
        /// Origin: the custodian, who sells in that deal. Deposit: rent for the entry to come.
        /// Errors: `UnknownUnit`, `NotCustodian`, `UnitBound`, `UnitRetired`, `UnknownDeal`, `NotSeller`,
        /// `TooManyUnits`. Event: `UnitBound`. Weight: constant.
        #[pallet::call_index(12)]
        #[pallet::weight(T::WeightInfo::bind())]
        pub fn bind(origin: OriginFor<T>, unit: UnitId, deal: DealId) -> DispatchResult {
            Self::do_bind(ensure_signed(origin)?, unit, deal)
        }

        /// Free a unit whose deal is gone without having decided about it, for its custodian.
        ///
        /// Origin: signed, anybody. Deposit: the rent of the entry goes back to the custodian.
        /// Errors: `UnknownUnit`, `UnitNotBound`, `DealNotEnded`. Event: `UnitUnbound`. Weight: constant.
        #[pallet::call_index(13)]
        #[pallet::weight(T::WeightInfo::unbind())]
        pub fn unbind(origin: OriginFor<T>, unit: UnitId) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_unbind(unit)
        }

        /// Say that a unit is consumed or destroyed. For good; then anybody may [`clear`](Pallet::clear) it.
        ///
        /// Origin: the custodian. Deposit: none.
        /// Errors: `UnknownUnit`, `NotCustodian`, `UnitBound`, `UnitRetired`. Event: `UnitRetired`.
        /// Weight: constant.
        #[pallet::call_index(14)]
        #[pallet::weight(T::WeightInfo::retire())]
        pub fn retire(origin: OriginFor<T>, unit: UnitId) -> DispatchResult {
            Self::do_retire(ensure_signed(origin)?, unit)
        }

        /// Remove up to `limit` entries of a retired unit's history, the last first, and with the first one the
        /// unit: a mark stays, unless the batch is closed.
        ///
        /// Origin: signed, anybody. Deposit: rent goes back to those who paid it.
        /// Errors: `LimitOutOfRange`, `UnknownUnit`, `UnitNotRetired`, `ReportOpen`. Event: `HistoryCleared`.
        /// Weight: O(`limit`); what was not removed is refunded.
        #[pallet::call_index(15)]
        #[pallet::weight(T::WeightInfo::clear(*limit))]
        pub fn clear(origin: OriginFor<T>, unit: UnitId, limit: u32) -> DispatchResultWithPostInfo {
            ensure_signed(origin)?;
            let entries = Self::do_clear(unit, limit)?;
            Ok(Some(T::WeightInfo::clear(entries)).into())
        }

        /// Set bonds, delays, juries and bounds for what is made from now on.
        ///
        /// Origin: `AdminOrigin`. Deposit: none.
        /// Errors: `UnsoundParameters`. Event: `ParametersSet`. Weight: constant.
        #[pallet::call_index(16)]
        #[pallet::weight(T::WeightInfo::force_set_parameters())]
        pub fn force_set_parameters(
            origin: OriginFor<T>,
            parameters: Parameters,
        ) -> DispatchResult {
            T::AdminOrigin::ensure_origin(origin)?;
            ensure!(
                parameters.is_sound(T::Currency::minimum_balance()),
                Error::<T>::UnsoundParameters
            );
            CurrentParameters::<T>::put(parameters);
            Self::deposit_event(Event::ParametersSet { parameters });
            Ok(())
        }

        /// Put up again what was taken of the bond for counterfeits: only then one certifies again.
        ///
        /// Origin: an issuer who is not leaving, closed by moderation or not. Deposit: all that is missing.
        /// Errors: `NotIssuer`, `Leaving`, `BondComplete`. Event: `BondToppedUp`. Weight: constant.
        #[pallet::call_index(17)]
        #[pallet::weight(T::WeightInfo::top_up_bond())]
        pub fn top_up_bond(origin: OriginFor<T>) -> DispatchResult {
            Self::do_top_up_bond(ensure_signed(origin)?)
        }

        /// Say that a unit's serial number was copied, with `evidence` of it; a jury decides. The bond of this
        /// moment, `max_bond` at most, goes to its pot.
        ///
        /// Origin: signed, anybody but the batch's issuer. Deposit: the bond, lost if denied; rent, and the
        /// jury's for the panel.
        /// Errors: `UnknownBatch`, `UnknownUnit`, `ReporterIsIssuer`, `AlreadyMarked`, `ReportOpen`,
        /// `ContentLengthOutOfRange`, `ReportBondTooHigh`, and the jury's own. Event: `CounterfeitReported`.
        /// Weight: constant, and the jury's.
        #[pallet::call_index(18)]
        #[pallet::weight(T::WeightInfo::report().saturating_add(T::Jury::summon_weight()))]
        pub fn report(
            origin: OriginFor<T>,
            unit: UnitId,
            evidence: Content,
            max_bond: Balance,
        ) -> DispatchResult {
            Self::do_report(ensure_signed(origin)?, unit, evidence, max_bond)
        }

        /// Answer a report. Once, until the verdict.
        ///
        /// Origin: the batch's issuer, even if he has left. Deposit: none, the reporter has paid for the room.
        /// Errors: `UnknownReport`, `UnknownBatch`, `NotBatchIssuer`, `AlreadyAnswered`,
        /// `ContentLengthOutOfRange`. Event: `ReportAnswered`. Weight: constant.
        #[pallet::call_index(19)]
        #[pallet::weight(T::WeightInfo::answer())]
        pub fn answer(origin: OriginFor<T>, report: ReportId, answer: Content) -> DispatchResult {
            Self::do_answer(ensure_signed(origin)?, report, answer)
        }
    }
}
