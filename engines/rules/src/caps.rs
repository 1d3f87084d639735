//! What a rule set, a session and a firing may hold at most.
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
    /// Bytes of an encoded rule set.
    Bytes = 32768, "bytes of a rule set";
    /// Bytes of a name.
    Name = 48, "bytes of a name";
    /// Enums of a rule set.
    Enums = 32, "enums of a rule set";
    /// Variants of an enum.
    Variants = 64, "variants of an enum";
    /// Fact types of a rule set.
    Types = 32, "types of a rule set";
    /// Fields of a type, and values of an emitted message.
    Fields = 16, "fields of a type";
    /// Bytes of a text.
    Text = 128, "bytes of a text";
    /// Constants of a rule set.
    Constants = 256, "constants of a rule set";
    /// Kinds of messages, and of signals, of a rule set.
    Topics = 32, "topics of a rule set";
    /// Agenda groups of a rule set, with `MAIN`, and activation groups.
    Groups = 32, "groups of a rule set";
    /// Alpha nodes of a network.
    Alphas = 256, "alpha nodes of a rule set";
    /// Beta nodes of a network.
    Betas = 256, "beta nodes of a rule set";
    /// Tests of a node.
    Tests = 16, "tests of a pattern";
    /// Rules of a rule set.
    Rules = 64, "rules of a rule set";
    /// Patterns of a rule, `not` and `exists` among them.
    Patterns = 8, "patterns of a rule";
    /// Statements of a rule's `then`.
    Statements = 64, "statements of a rule";
    /// Local variables of a rule's `then`.
    Locals = 16, "local variables of a rule";
    /// Operations of an expression.
    Operations = 64, "operations of an expression";
    /// Values on the stack while an expression is evaluated.
    Stack = 16, "nested operands of an expression";
    /// Names and expressions of a rule set, each of which takes memory of its own to read.
    Parts = 2048, "names and expressions of a rule set";
    /// Facts of a stateless firing that the caller brings.
    Facts = 64, "facts of a firing";
    /// Facts of a session, those deleted by the running firing among them.
    Kept = 256, "facts of a session";
    /// Tokens of all beta memories.
    Tokens = 1024, "partial matches";
    /// Rules fired by one firing.
    Firings = 128, "rules fired";
    /// Messages and signals of one firing.
    Effects = 64, "effects of a firing";
    /// Steps of one firing.
    Steps = 200_000, "steps of a firing";
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
