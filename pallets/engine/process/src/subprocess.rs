//! Sub-processes: cases that start because a token of another waits for them, and let it go when they end.

use crate::{
    costs::Usage,
    deciding::named,
    pallet::*,
    people::{cast, named_roles, NamedRole},
    running::{Call, Running},
    types::*,
};
use alloc::{collections::VecDeque, vec::Vec};
use cybermiles_primitives::engine::{Assignment, CaseId, ItemName, NamedValue, TokenId};
use cybermiles_process::{signal, Case};
use cybermiles_rules::{Form, Name};
use frame_support::{dispatch::DispatchResult, ensure};

/// A sub-process that is to start.
pub(crate) struct Opening {
    /// The token that waits for it.
    parent: Parent,
    /// What it is called.
    process: Name,
    /// Who plays which role in the parent.
    roles: Vec<NamedRole>,
    /// What the parent knew when the token came.
    variables: Vec<NamedValue>,
}

/// A sub-process that has ended.
pub(crate) struct Returning {
    /// The token that waits for it.
    parent: Parent,
    /// Which case it was.
    child: CaseId,
    /// What it knew.
    variables: Vec<NamedValue>,
}

/// What is left to do in a call because of what a run came to.
pub(crate) enum Todo {
    Open(Opening),
    Return(Returning),
}

/// In the order in which it came up.
pub(crate) type Todos = VecDeque<Todo>;

impl<Ticket> Running<Ticket> {
    /// Starts a sub-process for a token.
    pub(crate) fn opening(&self, token: TokenId, process: Name, state: &Case) -> Todo {
        Todo::Open(Opening {
            parent: Parent {
                case: self.id,
                token,
            },
            process,
            roles: named_roles(&self.process, &self.data.roles),
            variables: named(&self.process.variables, &state.variables),
        })
    }

    /// Lets the token go that waits for this case.
    pub(crate) fn returning(&self, parent: Parent, state: &Case) -> Todo {
        Todo::Return(Returning {
            parent,
            child: self.id,
            variables: named(&self.process.variables, &state.variables),
        })
    }
}

/// A value by its name.
fn find<'a>(values: &'a [NamedValue], name: &Name) -> Option<&'a cybermiles_rules::Value> {
    let found = values.iter().find(|(of, _)| of == name);
    found.map(|(_, value)| value)
}

/// Those of some variables of a process of which values are given by their names.
fn given<T>(
    form: &Form,
    values: &[NamedValue],
    wanted: impl Fn(u8) -> bool,
) -> Result<Vec<Assignment>, Error<T>> {
    let mut set = Vec::new();
    let variables = (0u8..).zip(&form.fields);
    for (at, field) in variables.filter(|(at, _)| wanted(*at)) {
        if let Some(value) = find(values, &field.name) {
            form.check_value(at, value).map_err(|_| Error::WrongValue)?;
            set.push((at, value.clone()));
        }
    }
    Ok(set)
}

impl<T: Config> Pallet<T> {
    /// Does what is left to do, and what that leaves; [`MAX_RUNS`] ends it.
    pub(crate) fn work_off(mut todos: Todos, usage: &mut Usage) -> DispatchResult {
        while let Some(todo) = todos.pop_front() {
            let call = Call {
                todos: &mut todos,
                usage,
            };
            match todo {
                Todo::Open(opening) => Self::open(opening, call)?,
                Todo::Return(returning) => Self::give_back(returning, call)?,
            }
        }
        Ok(())
    }

    /// The case of a token; none if the token no longer waits, for its case went on or ended meanwhile.
    fn still_waiting(parent: Parent) -> Result<Option<CaseData>, Error<T>> {
        let Some(entry) = Cases::<T>::get(parent.case) else {
            return Ok(None);
        };
        let state = entry.data.state::<T>()?;
        Ok(state.token(parent.token).map(|_| entry.data))
    }

    /// Starts a sub-process.
    fn open(opening: Opening, call: Call) -> DispatchResult {
        let parent = opening.parent;
        let Some(above) = Self::still_waiting(parent)? else {
            return Ok(());
        };
        call.usage.start::<T>()?;
        ensure!(above.depth < MAX_DEPTH, Error::<T>::TooDeep);
        let name = ItemName::try_from(opening.process).map_err(|_| Error::<T>::UnknownProcess)?;
        let found = Self::find_process(&above.owner, &name, None, call.usage)?;
        let form = &found.process.variables;
        let set = given::<T>(form, &opening.variables, |_| true)?;
        let variables = Self::first_variables(&found.process, set)?;
        let data = CaseData {
            name,
            code: found.hash,
            roles: cast(&found.process, &opening.roles, &above.controller),
            parent: Some(parent),
            depth: above.depth.saturating_add(1),
            owner: above.owner,
            controller: above.controller,
            children: Default::default(),
            ended: false,
            state: Default::default(),
        };
        let Call { todos, usage } = call;
        let child = Self::begin(data, found, variables, Call { todos, usage })?;
        // It may have ended at once.
        if Cases::<T>::contains_key(child) {
            usage.tell();
            Self::adopt(parent, child)?;
        }
        Ok(())
    }

    /// Lets a case know for whom its token waits.
    pub(crate) fn adopt(parent: Parent, child: CaseId) -> DispatchResult {
        let entry = Cases::<T>::get(parent.case).ok_or(Error::<T>::Corrupt)?;
        let CaseEntry { mut data, ticket } = entry;
        let child = Child {
            token: parent.token,
            case: child,
        };
        let adopted = data.children.try_push(child);
        adopted.map_err(|_| Error::<T>::ChildLimit)?;
        Self::keep(parent.case, data, Some(ticket))
    }

    /// A case forgets a sub-process that has ended.
    pub(crate) fn disown(parent: Parent, child: CaseId, usage: &mut Usage) {
        usage.tell();
        Cases::<T>::mutate_extant(parent.case, |entry| {
            entry.data.children.retain(|known| known.case != child);
        });
    }

    /// Lets a token leave its sub-process, which has ended, with what its node lets be set.
    fn give_back(returning: Returning, call: Call) -> DispatchResult {
        let Returning {
            parent: Parent { case, token },
            child,
            variables,
        } = returning;
        if Self::still_waiting(returning.parent)?.is_none() {
            return Ok(());
        }
        call.usage.signal::<T>()?;
        let running = Self::find_case(case, call.usage)?;
        let state = running.data.state::<T>()?;
        let node = running.node::<T>(&state, token)?;
        let set = given::<T>(&running.process.variables, &variables, |at| {
            node.writes.contains(&at)
        })?;
        let run = Self::run(&running, call.usage, |process, now, host| {
            signal(process, state, token, &[], set, now, host)
        })?;
        Self::settle(running, run, call, |log, ended| Event::Returned {
            case,
            token,
            child,
            log,
            ended,
        })
    }
}
