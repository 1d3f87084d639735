//! JSON-RPC over WebSocket: [`Client`] asks and listens, [`bulk`] sends transactions as fast as they come.
//!
//! Both are written for this: a general client's bookkeeping for each request would take a visible share of the
//! processors that the nodes need, since everything runs on one machine.

pub mod bulk;
mod client;

pub use client::Client;

use anyhow::Context;
use tokio::net::TcpStream;
use tokio_tungstenite::{
    connect_async_with_config,
    tungstenite::{self, protocol::WebSocketConfig},
    MaybeTlsStream, WebSocketStream,
};

/// An open connection.
type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// Connects to the node at `url`, with no limit on the length of what it says: a full block's events are long.
async fn connect(url: &str) -> anyhow::Result<Socket> {
    let config = WebSocketConfig::default()
        .max_message_size(None)
        .max_frame_size(None);
    let (socket, _) = connect_async_with_config(url, Some(config), true)
        .await
        .with_context(|| format!("no node answers at {url}"))?;
    Ok(socket)
}

/// What is in a message that matters: text, as text or as bytes.
fn text_of(message: tungstenite::Message) -> Option<String> {
    match message {
        tungstenite::Message::Text(text) => Some(text.as_str().to_owned()),
        tungstenite::Message::Binary(bytes) => String::from_utf8(bytes.into()).ok(),
        _ => None,
    }
}
