//! `cmt claim`: what a holder signs, and the claim itself.

mod message;
mod submit;

use crate::failure::Failure;
use clap::{Subcommand, ValueEnum};
use pallet_claims::signing;

/// What a holder does.
#[derive(Subcommand)]
pub enum Command {
    /// Print what the Ethereum key has to sign.
    Message(message::Message),
    /// Send a claim to a node and wait until it is final. Free of charge.
    Submit(submit::Submit),
}

/// How the message is signed.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Scheme {
    /// EIP-712 typed data (eth_signTypedData_v4).
    Eip712,
    /// EIP-191 text (personal_sign).
    Personal,
}

impl From<Scheme> for signing::Scheme {
    fn from(scheme: Scheme) -> Self {
        match scheme {
            Scheme::Eip712 => Self::Eip712,
            Scheme::Personal => Self::Personal,
        }
    }
}

/// Does it.
pub fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Message(message) => {
            println!("{}", message.text());
            Ok(())
        }
        Command::Submit(submit) => submit.run(),
    }
}
