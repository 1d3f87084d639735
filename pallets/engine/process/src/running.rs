//! Cases: started, signalled, expired. What a run comes to is settled here.

use crate::{
    costs::Usage, deciding::Decider, pallet::*, people::may_signal, refusal, subprocess::Todos,
    types::*,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use cybermiles_primitives::{
    engine::{Assignment, CallQueue, CaseId, ItemName, ProcessRef, TokenId},
    AccountId, Hash,
};
use cybermiles_process::{
    self as engine, Case, Effect, Error as EngineError, Node, Process, Run, Step,
};
use cybermiles_rules::Fields;
use frame_support::{dispatch::DispatchResult, ensure, traits::Time};
use sp_runtime::{ArithmeticError, DispatchError};

/// A case that is about to run.
pub(crate) struct Running<Ticket> {
    pub id: CaseId,
    pub data: CaseData,
    /// None, before it is stored first.
    pub ticket: Option<Ticket>,
    pub process: Process,
}

/// What a run needs of the call.
pub(crate) struct Call<'a> {
    pub todos: &'a mut Todos,
    pub usage: &'a mut Usage,
}

/// A process as it is deployed.
pub(crate) struct Found {
    pub hash: Hash,
    pub bytes: CodeBytes,
    pub process: Process,
}

impl<Ticket> Running<Ticket> {
    /// The node in which a token waits.
    pub fn node<T>(&self, state: &Case, token: TokenId) -> Result<&Node, Error<T>> {
        let waiting = state.token(token).ok_or(Error::UnknownToken)?;
        let node = self.process.nodes.get(usize::from(waiting.node));
        node.ok_or(Error::Corrupt)
    }
}

impl CaseData {
    /// Its tokens and variables.
    pub(crate) fn state<T>(&self) -> Result<Case, Error<T>> {
        Case::decode(&mut self.state.as_slice()).map_err(|_| Error::Corrupt)
    }

    pub(crate) fn set_state<T>(&mut self, state: &Case) -> Result<(), Error<T>> {
        self.state = StateBytes::try_from(state.encode()).map_err(|_| Error::Corrupt)?;
        Ok(())
    }

    /// The cases for which a token waited, which it does no more.
    fn forget(&mut self, token: TokenId) -> Vec<CaseId> {
        let of_token = |child: &&Child| child.token == token;
        let gone = self.children.iter().filter(of_token);
        let gone = gone.map(|child| child.case).collect();
        self.children.retain(|child| child.token != token);
        gone
    }
}

impl<T: Config> Pallet<T> {
    /// Code that is stored, which the engine accepted when it came.
    pub(crate) fn load(
        payer: &AccountId,
        code: Hash,
        usage: &mut Usage,
    ) -> Result<(CodeBytes, Process), Error<T>> {
        let bytes = Codes::<T>::get(payer, code)
            .ok_or(Error::<T>::Corrupt)?
            .bytes;
        usage.load(bytes.len());
        let process = Process::trusted(&bytes).map_err(|_| Error::<T>::Corrupt)?;
        Ok((bytes, process))
    }

    /// A process that is deployed.
    pub(crate) fn find_process(
        owner: &AccountId,
        name: &ItemName,
        pinned: Option<Hash>,
        usage: &mut Usage,
    ) -> Result<Found, Error<T>> {
        let entry = Processes::<T>::get(owner, name).ok_or(Error::<T>::UnknownProcess)?;
        ensure!(
            pinned.is_none_or(|pinned| pinned == entry.code),
            Error::<T>::Replaced
        );
        let (bytes, process) = Self::load(owner, entry.code, usage)?;
        Ok(Found {
            hash: entry.code,
            bytes,
            process,
        })
    }

    /// A case that runs, and its process.
    pub(crate) fn find_case(id: CaseId, usage: &mut Usage) -> Result<Running<T::Ticket>, Error<T>> {
        let CaseEntry { data, ticket } = Cases::<T>::get(id).ok_or(Error::<T>::UnknownCase)?;
        ensure!(!data.ended, Error::<T>::Ended);
        let (_, process) = Self::load(&data.controller, data.code, usage)?;
        Ok(Running {
            id,
            data,
            ticket: Some(ticket),
            process,
        })
    }

    /// The variables with which a case begins.
    pub(crate) fn first_variables(
        process: &Process,
        set: Vec<Assignment>,
    ) -> Result<Fields, Error<T>> {
        let case = Case {
            variables: process.variables.zero(),
            ..Case::default()
        };
        let case = engine::set(process, case, set).map_err(|_| Error::<T>::WrongValue)?;
        Ok(case.variables)
    }

    pub(crate) fn do_start(
        controller: AccountId,
        process: ProcessRef,
        roles: Roles,
        variables: Assignments,
        usage: &mut Usage,
    ) -> Result<CaseId, DispatchError> {
        usage.start::<T>()?;
        let ProcessRef { owner, name, code } = process;
        let found = Self::find_process(&owner, &name, code, usage)?;
        let variables = Self::first_variables(&found.process, variables.into_inner())?;
        let data = CaseData {
            owner,
            name,
            code: found.hash,
            controller,
            roles,
            parent: None,
            depth: 0,
            children: Default::default(),
            ended: false,
            state: Default::default(),
        };
        let mut todos = Todos::new();
        let id = Self::begin(
            data,
            found,
            variables,
            Call {
                todos: &mut todos,
                usage,
            },
        )?;
        Self::work_off(todos, usage)?;
        Ok(id)
    }

    /// Lets a new case run until each token waits.
    pub(crate) fn begin(
        data: CaseData,
        found: Found,
        variables: Fields,
        call: Call,
    ) -> Result<CaseId, DispatchError> {
        let Found {
            hash,
            bytes,
            process,
        } = found;
        Self::ensure_may_start(&process, &data.owner, &data.controller, &data.roles)?;
        let id = NextCase::<T>::get();
        NextCase::<T>::put(id.checked_add(1).ok_or(ArithmeticError::Overflow)?);
        Self::acquire(&data.controller, hash, bytes)?;
        let running = Running {
            id,
            data,
            ticket: None,
            process,
        };
        let run = Self::run(&running, call.usage, |process, now, host| {
            engine::start(process, variables, now, host)
        })?;
        let CaseData {
            owner,
            name,
            controller,
            roles,
            parent,
            ..
        } = running.data.clone();
        Self::settle(running, run, call, |log, ended| Event::Started {
            case: id,
            owner,
            name,
            code: hash,
            controller,
            roles,
            parent,
            log,
            ended,
        })?;
        Ok(id)
    }

    pub(crate) fn do_signal(
        by: AccountId,
        id: CaseId,
        token: TokenId,
        transition: &[u8],
        variables: Assignments,
        usage: &mut Usage,
    ) -> DispatchResult {
        usage.signal::<T>()?;
        let running = Self::find_case(id, usage)?;
        let state = running.data.state::<T>()?;
        let node = running.node::<T>(&state, token)?;
        ensure!(
            may_signal(&by, &running.data, &node.kind),
            Error::<T>::NotAllowed
        );
        let writes = variables.into_inner();
        let run = Self::run(&running, usage, |process, now, host| {
            engine::signal(process, state, token, transition, writes, now, host)
        })?;
        Self::settle_all(running, run, usage, |log, ended| Event::Signalled {
            case: id,
            token,
            by,
            log,
            ended,
        })
    }

    pub(crate) fn do_expire(
        by: AccountId,
        id: CaseId,
        token: TokenId,
        usage: &mut Usage,
    ) -> DispatchResult {
        usage.signal::<T>()?;
        let running = Self::find_case(id, usage)?;
        let state = running.data.state::<T>()?;
        let run = Self::run(&running, usage, |process, now, host| {
            engine::expire(process, state, token, now, host)
        })?;
        Self::settle_all(running, run, usage, |log, ended| Event::Expired {
            case: id,
            token,
            by,
            log,
            ended,
        })
    }

    /// Lets the engine work, which takes down what it uses.
    pub(crate) fn run<Act>(
        running: &Running<T::Ticket>,
        usage: &mut Usage,
        act: Act,
    ) -> Result<Run, Error<T>>
    where
        Act: FnOnce(&Process, u64, &mut Decider<T>) -> Result<Run, EngineError<Error<T>>>,
    {
        let Running { data, process, .. } = running;
        let mut host = Decider::new(&data.owner, &process.variables, usage);
        let run = act(process, T::Time::now(), &mut host).map_err(refusal::undone)?;
        usage.ensure_bounded()?;
        Ok(run)
    }

    /// Settles a run, and all that it leaves to do.
    fn settle_all(
        running: Running<T::Ticket>,
        run: Run,
        usage: &mut Usage,
        event: impl FnOnce(Vec<Step>, bool) -> Event<T>,
    ) -> DispatchResult {
        let mut todos = Todos::new();
        let call = Call {
            todos: &mut todos,
            usage,
        };
        Self::settle(running, run, call, event)?;
        Self::work_off(todos, usage)
    }

    /// Keeps what came of a run, and sees to what it asks for.
    pub(crate) fn settle(
        mut running: Running<T::Ticket>,
        run: Run,
        call: Call,
        event: impl FnOnce(Vec<Step>, bool) -> Event<T>,
    ) -> DispatchResult {
        let Run {
            case: state,
            log,
            effects,
            ended,
            ..
        } = run;
        running.data.set_state::<T>(&state)?;
        running.data.ended = ended;
        Self::deposit_event(event(log, ended));
        for effect in effects {
            match effect {
                Effect::Serve { token, selector } => {
                    Self::serve(&running, token, selector, call.usage)?;
                }
                Effect::Open { token, process } => {
                    let opening = running.opening(token, process, &state);
                    call.todos.push_back(opening);
                }
                Effect::Abandon { token } => {
                    let gone = running.data.forget(token);
                    Self::abandon(gone, call.usage)?;
                }
            }
        }
        Self::keep_or_return(running, &state, call)
    }

    /// A sub-process that has ended is gone, and lets its parent's token go; any other case stays.
    fn keep_or_return(running: Running<T::Ticket>, state: &Case, call: Call) -> DispatchResult {
        let Some(parent) = running.data.parent.filter(|_| running.data.ended) else {
            return Self::keep(running.id, running.data, running.ticket);
        };
        call.todos.push_back(running.returning(parent, state));
        Self::disown(parent, running.id, call.usage);
        call.usage.drop_case();
        Self::drop_case(running.id, &running.data, running.ticket)
    }

    /// Has the contract called that a service stands for.
    fn serve(
        running: &Running<T::Ticket>,
        token: TokenId,
        selector: [u8; 4],
        usage: &mut Usage,
    ) -> DispatchResult {
        usage.serve::<T>(T::Queue::enqueue_weight())?;
        let input = (selector, running.id, token).encode();
        T::Queue::enqueue(&running.data.owner, input, T::Queue::default_gas())
    }
}
