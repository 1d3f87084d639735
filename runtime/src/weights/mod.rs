//! What every call weighs. Our own pallets carry figures that `make bench-weights` measured on this
//! runtime; the SDK's pallets stand with those that the SDK ships, measured on its reference
//! machine, until a run over all pallets replaces this file.

/// `pallet::weights::SubstrateWeight` under the name by which [`crate::configs`] asks for it.
macro_rules! shipped {
    ($($name:ident => $path:path),* $(,)?) => {$(
        #[allow(missing_docs)]
        pub mod $name {
            pub use $path as WeightInfo;
        }
    )*};
}

shipped! {
    frame_system => ::frame_system::weights::SubstrateWeight,
    frame_system_extensions => ::frame_system::SubstrateExtensionsWeight,
    pallet_assets => ::pallet_assets::weights::SubstrateWeight,
    pallet_bags_list => ::pallet_bags_list::weights::SubstrateWeight,
    pallet_balances => ::pallet_balances::weights::SubstrateWeight,
    pallet_bounties => ::pallet_bounties::weights::SubstrateWeight,
    pallet_child_bounties => ::pallet_child_bounties::weights::SubstrateWeight,
    pallet_claims => ::pallet_claims::weights::SubstrateWeight,
    pallet_collective_council => ::pallet_collective::weights::SubstrateWeight,
    pallet_collective_technical => ::pallet_collective::weights::SubstrateWeight,
    pallet_contracts => ::pallet_contracts::weights::SubstrateWeight,
    pallet_conviction_voting => ::pallet_conviction_voting::weights::SubstrateWeight,
    pallet_election_provider_multi_phase => ::pallet_election_provider_multi_phase::weights::SubstrateWeight,
    pallet_elections_phragmen => ::pallet_elections_phragmen::weights::SubstrateWeight,
    pallet_identity => ::pallet_identity::weights::SubstrateWeight,
    pallet_im_online => ::pallet_im_online::weights::SubstrateWeight,
    pallet_issuance => ::pallet_issuance::weights::SubstrateWeight,
    pallet_migrations => ::pallet_migrations::weights::SubstrateWeight,
    pallet_multisig => ::pallet_multisig::weights::SubstrateWeight,
    pallet_preimage => ::pallet_preimage::weights::SubstrateWeight,
    pallet_proxy => ::pallet_proxy::weights::SubstrateWeight,
    pallet_recovery => ::pallet_recovery::weights::SubstrateWeight,
    pallet_referenda => ::pallet_referenda::weights::SubstrateWeight,
    pallet_safe_mode => ::pallet_safe_mode::weights::SubstrateWeight,
    pallet_scheduler => ::pallet_scheduler::weights::SubstrateWeight,
    pallet_session => ::pallet_session::weights::SubstrateWeight,
    pallet_staking => ::pallet_staking::weights::SubstrateWeight,
    pallet_sudo => ::pallet_sudo::weights::SubstrateWeight,
    pallet_timestamp => ::pallet_timestamp::weights::SubstrateWeight,
    pallet_transaction_payment => ::pallet_transaction_payment::weights::SubstrateWeight,
    pallet_treasury => ::pallet_treasury::weights::SubstrateWeight,
    pallet_tx_pause => ::pallet_tx_pause::weights::SubstrateWeight,
    pallet_uniques => ::pallet_uniques::weights::SubstrateWeight,
    pallet_utility => ::pallet_utility::weights::SubstrateWeight,
    pallet_vesting => ::pallet_vesting::weights::SubstrateWeight,
    pallet_whitelist => ::pallet_whitelist::weights::SubstrateWeight,
}
