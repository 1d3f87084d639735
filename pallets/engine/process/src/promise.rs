//! What other pallets are promised: cases for contracts.

use crate::{costs::Usage, pallet::*, types::*, WeightInfo};
use alloc::vec::Vec;
use cybermiles_primitives::{
    engine::{self, Assignment, CaseId, CaseInfo, NotDone, ProcessRef, TokenId, Waiting},
    AccountId,
};
use cybermiles_process::set;
use frame_support::{
    dispatch::DispatchResult, ensure, storage::with_storage_layer, weights::Weight,
};
use sp_runtime::DispatchError;

/// Puts the weight to what was done or refused.
fn weighed<Done>(
    result: Result<Done, DispatchError>,
    weight: Weight,
) -> Result<(Done, Weight), NotDone> {
    match result {
        Ok(done) => Ok((done, weight)),
        Err(error) => Err(NotDone { error, weight }),
    }
}

impl<T: Config> Pallet<T> {
    fn bounded(variables: Vec<Assignment>) -> Result<Assignments, Error<T>> {
        Assignments::try_from(variables).map_err(|_| Error::<T>::WrongValue)
    }

    /// Lets cases run, all or nothing.
    fn whole<Done>(
        run: impl FnOnce(&mut Usage) -> Result<Done, DispatchError>,
    ) -> Result<(Done, Weight), NotDone> {
        let mut usage = Usage::default();
        let done = with_storage_layer(|| run(&mut usage));
        weighed(done, Self::weight_of_run(&usage))
    }

    fn do_set(
        by: &AccountId,
        id: CaseId,
        variables: Assignments,
        usage: &mut Usage,
    ) -> DispatchResult {
        let mut running = Self::find_case(id, usage)?;
        ensure!(running.data.controller == *by, Error::<T>::NotController);
        let places = variables.iter().map(|(place, _)| *place).collect();
        let state = running.data.state::<T>()?;
        let state = set(&running.process, state, variables.into_inner())
            .map_err(|_| Error::<T>::WrongValue)?;
        running.data.set_state::<T>(&state)?;
        Self::keep(id, running.data, running.ticket)?;
        Self::deposit_event(Event::Set {
            case: id,
            variables: places,
        });
        Ok(())
    }

    fn first_after(
        id: CaseId,
        after: Option<TokenId>,
        usage: &mut Usage,
    ) -> Result<Option<Waiting>, Error<T>> {
        let data = Cases::<T>::get(id).ok_or(Error::<T>::UnknownCase)?.data;
        let state = data.state::<T>()?;
        let mut tokens = state.tokens.iter();
        let Some(token) = tokens.find(|token| after.is_none_or(|after| token.id > after)) else {
            return Ok(None);
        };
        let (_, process) = Self::load(&data.controller, data.code, usage)?;
        let node = process.nodes.get(usize::from(token.node));
        Ok(Some(Waiting {
            token: token.id,
            node: node.ok_or(Error::<T>::Corrupt)?.name.clone(),
        }))
    }

    fn read(id: CaseId) -> Result<CaseInfo, Error<T>> {
        let data = Cases::<T>::get(id).ok_or(Error::<T>::UnknownCase)?.data;
        let variables = data.state::<T>()?.variables;
        Ok(CaseInfo {
            controller: data.controller,
            owner: data.owner,
            ended: data.ended,
            roles: data.roles.into_inner(),
            variables,
        })
    }
}

/// Each call is done whole or not at all, whatever the contract makes of a refusal.
impl<T: Config> engine::Cases for Pallet<T> {
    fn start(
        controller: &AccountId,
        process: &ProcessRef,
        roles: Vec<AccountId>,
        variables: Vec<Assignment>,
    ) -> Result<(CaseId, Weight), NotDone> {
        Self::whole(|usage| {
            let roles = Roles::try_from(roles).map_err(|_| Error::<T>::WrongRoles)?;
            let variables = Self::bounded(variables)?;
            Self::do_start(controller.clone(), process.clone(), roles, variables, usage)
        })
    }

    fn signal(
        by: &AccountId,
        case: CaseId,
        token: TokenId,
        transition: &[u8],
        variables: Vec<Assignment>,
    ) -> Result<Weight, NotDone> {
        Self::whole(|usage| {
            let variables = Self::bounded(variables)?;
            Self::do_signal(by.clone(), case, token, transition, variables, usage)
        })
        .map(|((), weight)| weight)
    }

    fn set(by: &AccountId, case: CaseId, variables: Vec<Assignment>) -> Result<Weight, NotDone> {
        let mut usage = Usage::default();
        let done = with_storage_layer(|| {
            let variables = Self::bounded(variables)?;
            Self::do_set(by, case, variables, &mut usage)
        });
        weighed(done, T::WeightInfo::set(usage.code)).map(|((), weight)| weight)
    }

    fn next(case: CaseId, after: Option<TokenId>) -> Result<(Option<Waiting>, Weight), NotDone> {
        let mut usage = Usage::default();
        let first = Self::first_after(case, after, &mut usage);
        weighed(first.map_err(Into::into), T::WeightInfo::next(usage.code))
    }

    fn info(case: CaseId) -> Result<(CaseInfo, Weight), NotDone> {
        weighed(Self::read(case).map_err(Into::into), T::WeightInfo::info())
    }

    fn close(by: &AccountId, case: CaseId) -> Result<Weight, NotDone> {
        let done = with_storage_layer(|| Self::do_close(by, case));
        weighed(done, T::WeightInfo::close()).map(|((), weight)| weight)
    }

    fn cancel(by: &AccountId, case: CaseId) -> Result<Weight, NotDone> {
        let mut usage = Usage::default();
        let done = with_storage_layer(|| Self::cancel_case(by, case, &mut usage));
        weighed(done, Self::weight_of_cancel(&usage)).map(|((), weight)| weight)
    }

    fn run_weight() -> Weight {
        Self::most_for_run()
    }

    fn touch_weight() -> Weight {
        [
            T::WeightInfo::set(MAX_CODE),
            T::WeightInfo::next(MAX_CODE),
            T::WeightInfo::info(),
            T::WeightInfo::close(),
        ]
        .into_iter()
        .fold(Weight::zero(), |most, weight| most.max(weight))
    }
}
