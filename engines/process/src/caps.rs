//! What a process, a case and a run may hold at most.
//!
//! Every cap has a name that its error gives, so that a refusal says which one it was.

use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

/// Makes the enum of caps from one table, so that a cap cannot lack its name or its figure.
macro_rules! caps {
    ($($(#[$doc:meta])* $cap:ident = $max:literal, $name:literal;)*) => {
        /// One of the caps.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
        pub enum Cap {
            $($(#[$doc])* $cap,)*
        }

        impl Cap {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$cap),*];

            /// The most that is accepted.
            pub const fn max(self) -> u32 {
                match self {
                    $(Self::$cap => $max,)*
                }
            }

            /// What it counts, as an error says it.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$cap => $name,)*
                }
            }
        }
    };
}

caps! {
    /// Bytes of an encoded process.
    Bytes = 16384, "bytes of a process";
    /// Bytes of a name.
    Name = 48, "bytes of a name";
    /// Roles of a process.
    Roles = 16, "roles of a process";
    /// Events of a process.
    Events = 16, "events of a process";
    /// Constants of a process.
    Constants = 256, "constants of a process";
    /// Nodes of a process.
    Nodes = 128, "nodes of a process";
    /// Edges of a process.
    Edges = 256, "edges of a process";
    /// Variables that are set on an edge.
    Sets = 16, "variables set on an edge";
    /// Tokens of a case at once, those among them that forks hold back.
    Tokens = 32, "tokens of a case";
    /// Nodes to which tokens come in one run.
    Visits = 64, "nodes passed in one run";
    /// Steps of the expressions of one run.
    Steps = 50_000, "steps of a run";
}

impl Cap {
    /// Refuses what is over.
    pub fn check(self, count: usize) -> Result<(), Self> {
        if count > self.max() as usize {
            return Err(self);
        }
        Ok(())
    }
}
