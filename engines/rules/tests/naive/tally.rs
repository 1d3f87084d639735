//! What happened in a firing of the naive engine.

/// Makes the tally from one table, so that none of its figures is left out of a sum.
macro_rules! tally {
    ($($(#[$doc:meta])* $what:ident,)*) => {
        /// How often what happened, so that a test can tell whether it tests anything.
        #[derive(Debug, Default, Clone, Copy)]
        pub struct Tally {
            $($(#[$doc])* pub $what: u32,)*
        }

        impl std::ops::AddAssign for Tally {
            fn add_assign(&mut self, other: Self) {
                $(self.$what += other.$what;)*
            }
        }

        impl Tally {
            /// All of it by name.
            pub fn all(&self) -> Vec<(&'static str, u32)> {
                vec![$((stringify!($what), self.$what)),*]
            }
        }
    };
}

tally! {
    /// Rules fired.
    fired,
    /// Fired again for the same facts after an update.
    again,
    /// Fired for a rule with a `not`.
    not,
    /// Fired for a rule with an `exists`.
    exists,
    /// Fired for a rule outside `MAIN`.
    grouped,
    /// Taken off the agenda as the match ceased.
    ceased,
    /// Dropped as a fact had changed without an update.
    dropped,
    /// Checked again for the same reason, and fired.
    rechecked,
    /// Kept off the agenda by no-loop.
    looped,
    /// Kept off the agenda by lock-on-active.
    locked,
    /// Taken off the agenda as another of its activation group fired.
    cancelled,
    /// Given the focus by a match.
    focused,
    /// Waited before and after an update of its facts.
    again_waiting,
}
