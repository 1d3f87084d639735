//! Who has to do with a case, and what each may.

use crate::{pallet::*, types::*};
use cybermiles_primitives::{engine::CaseId, AccountId};
use cybermiles_process::{Kind, Process};
use cybermiles_rules::Name;
use frame_support::{dispatch::DispatchResult, ensure};

/// Whether an account may let a token leave a node of a kind.
pub(crate) fn may_signal(by: &AccountId, data: &CaseData, kind: &Kind) -> bool {
    match kind {
        Kind::State => *by == data.controller,
        Kind::Task { role } => data.roles.get(usize::from(*role)) == Some(by),
        Kind::Catch { .. } => *by == data.controller || *by == data.owner,
        Kind::Service { .. } => *by == data.owner,
        // A deadline, or the end of another case.
        Kind::Timer | Kind::SubProcess { .. } => false,
        // No token waits there.
        Kind::Start
        | Kind::Decision
        | Kind::Rules { .. }
        | Kind::Fork
        | Kind::Join
        | Kind::End { .. } => false,
    }
}

/// A role by its name, and who plays it.
pub(crate) type NamedRole = (Name, AccountId);

/// The roles of a case by their names.
pub(crate) fn named_roles(process: &Process, roles: &Roles) -> alloc::vec::Vec<NamedRole> {
    let names = process.roles.iter().cloned();
    names.zip(roles.iter().cloned()).collect()
}

/// Who plays the roles of a process, of those who play roles of such names; the controller plays the others.
pub(crate) fn cast(process: &Process, roles: &[NamedRole], controller: &AccountId) -> Roles {
    let player = |name: &Name| {
        let role = roles.iter().find(|(role, _)| role == name);
        role.map_or(controller, |(_, player)| player).clone()
    };
    Roles::truncate_from(process.roles.iter().map(player).collect())
}

impl<T: Config> Pallet<T> {
    /// Whether a case of a process may be started so: its owner's account pays for the calls of its services.
    pub(crate) fn ensure_may_start(
        process: &Process,
        owner: &AccountId,
        controller: &AccountId,
        roles: &Roles,
    ) -> Result<(), Error<T>> {
        let mut nodes = process.nodes.iter();
        let has_services = nodes.any(|node| matches!(node.kind, Kind::Service { .. }));
        ensure!(!has_services || owner == controller, Error::<T>::NotOwner);
        ensure!(roles.len() == process.roles.len(), Error::<T>::WrongRoles);
        Ok(())
    }

    pub(crate) fn do_hand_over(
        from: AccountId,
        id: CaseId,
        role: u8,
        to: AccountId,
    ) -> DispatchResult {
        Cases::<T>::try_mutate(id, |entry| {
            let data = &mut entry.as_mut().ok_or(Error::<T>::UnknownCase)?.data;
            ensure!(!data.ended, Error::<T>::Ended);
            let mut roles = data.roles.iter_mut();
            let player = roles.nth(usize::from(role)).ok_or(Error::<T>::WrongRoles)?;
            ensure!(*player == from, Error::<T>::NotAllowed);
            // An account has as many bytes as another: the rent stays.
            *player = to.clone();
            Self::deposit_event(Event::HandedOver {
                case: id,
                role,
                from,
                to,
            });
            Ok(())
        })
    }
}
