//! What an archive may hold at most.
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
    /// Bytes of an archive.
    Bytes = 524288, "bytes of an archive";
    /// Bytes of a name, the app's or a section's.
    Name = 32, "bytes of a name";
    /// Bytes of the name of a release, and of that of the SDK's.
    Release = 16, "bytes of a release";
    /// Sections.
    Sections = 64, "sections of an archive";
    /// Bytes of the description of the contract's calls.
    Abi = 32768, "bytes of the description of the calls";
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
