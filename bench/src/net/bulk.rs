//! Transactions by the thousand: requests are written one after the other without waiting for the answers, which
//! are matched by their ids.

use super::{connect, text_of, Socket};
use futures::{
    stream::{SplitSink, SplitStream},
    SinkExt, StreamExt,
};
use serde::Deserialize;
use serde_json::Value;
use std::{fmt::Write, sync::Arc};
use tokio::sync::mpsc;
use tokio_tungstenite::tungstenite::Message;

/// A transaction to be sent.
pub struct Job {
    /// What the answer will say it is about.
    pub id: u64,
    /// The transaction.
    pub bytes: Arc<[u8]>,
}

/// What a node said of a transaction.
#[derive(Debug, PartialEq)]
pub struct Reply {
    /// Which one.
    pub id: u64,
    /// The code and the text of the error if it was not taken.
    pub error: Option<(i64, String)>,
}

/// What comes back from all connections.
pub enum Answer {
    /// Replies.
    Replies(Vec<Reply>),
    /// A connection broke: why.
    Broken(String),
}

/// Opens a connection to `url`, on which `method` is called with each job, `batch` of them in one message when
/// there are so many. What is sent into the returned channel is written at once.
pub async fn open(
    url: &str,
    method: &str,
    batch: usize,
    answers: mpsc::UnboundedSender<Answer>,
) -> anyhow::Result<mpsc::UnboundedSender<Job>> {
    let (sink, stream) = connect(url).await?.split();
    let (jobs, to_do) = mpsc::unbounded_channel();
    let (method, url) = (method.to_owned(), url.to_owned());
    tokio::spawn(write(sink, to_do, method, batch));
    tokio::spawn(read(stream, url, answers));
    Ok(jobs)
}

async fn write(
    mut sink: SplitSink<Socket, Message>,
    mut jobs: mpsc::UnboundedReceiver<Job>,
    method: String,
    batch: usize,
) {
    let mut ready = Vec::with_capacity(batch);
    // A write that fails is noticed by the reader, whose stream ends.
    while jobs.recv_many(&mut ready, batch).await > 0 {
        let message = Message::text(message(&method, &ready));
        ready.clear();
        if sink.feed(message).await.is_err() {
            return;
        }
        if jobs.is_empty() && sink.flush().await.is_err() {
            return;
        }
    }
}

/// One request, or a batch of them.
fn message(method: &str, jobs: &[Job]) -> String {
    let length: usize = jobs.iter().map(|job| job.bytes.len()).sum();
    let mut text = String::with_capacity(length.saturating_mul(2).saturating_add(512));
    let many = jobs.len() > 1;
    text.push(if many { '[' } else { ' ' });
    for (place, Job { id, bytes }) in jobs.iter().enumerate() {
        let comma = if place > 0 { "," } else { "" };
        // Writing to a string does not fail.
        let _ = write!(
            text,
            r#"{comma}{{"jsonrpc":"2.0","id":{id},"method":"{method}","params":["0x{}"]}}"#,
            hex::encode(bytes)
        );
    }
    if many {
        text.push(']');
    }
    text
}

#[derive(Deserialize)]
struct Response {
    id: Option<u64>,
    error: Option<Problem>,
}

#[derive(Deserialize)]
struct Problem {
    code: i64,
    message: String,
    data: Option<Value>,
}

async fn read(
    mut stream: SplitStream<Socket>,
    url: String,
    answers: mpsc::UnboundedSender<Answer>,
) {
    let why = loop {
        let message = match stream.next().await {
            Some(Ok(message)) => message,
            Some(Err(why)) => break why.to_string(),
            None => break "it was closed".into(),
        };
        let Some(text) = text_of(message) else {
            continue;
        };
        match replies(&text) {
            Ok(replies) => {
                if answers.send(Answer::Replies(replies)).is_err() {
                    return;
                }
            }
            Err(why) => break why,
        }
    };
    let _ = answers.send(Answer::Broken(format!("the connection to {url}: {why}")));
}

fn replies(text: &str) -> Result<Vec<Reply>, String> {
    let parsed = if text.trim_start().starts_with('[') {
        serde_json::from_str::<Vec<Response>>(text)
    } else {
        serde_json::from_str(text).map(|one| vec![one])
    };
    let responses = parsed.map_err(|why| format!("an answer is no JSON-RPC: {why}"))?;
    responses.into_iter().map(reply).collect()
}

fn reply(Response { id, error }: Response) -> Result<Reply, String> {
    let error = error.map(|problem| {
        let data = problem.data.map(|data| format!(": {data}"));
        let text = format!("{}{}", problem.message, data.unwrap_or_default());
        (problem.code, text)
    });
    match (id, error) {
        (Some(id), error) => Ok(Reply { id, error }),
        // Such an answer is about the message as a whole: too long, too many, no batches.
        (None, error) => {
            let (code, text) = error.unwrap_or_default();
            Err(format!("a whole message was refused: {text} ({code})"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(id: u64) -> Job {
        let bytes = [0xab, id as u8].into();
        Job { id, bytes }
    }

    #[test]
    fn requests_are_json() {
        let one: Value = serde_json::from_str(&message("m", &[job(7)])).unwrap();
        assert_eq!(one["id"], 7);
        assert_eq!(one["params"][0], "0xab07");
        let two: Value = serde_json::from_str(&message("m", &[job(7), job(8)])).unwrap();
        assert_eq!(two[1]["id"], 8);
        assert_eq!(two[1]["method"], "m");
    }

    #[test]
    fn answers_are_told_apart() {
        let taken = replies(r#"{"jsonrpc":"2.0","result":"0x00","id":3}"#).unwrap();
        assert_eq!(taken, [Reply { id: 3, error: None }]);
        let both = replies(
            r#"[{"id":1,"result":"0x"},{"id":2,"error":{"code":1010,"message":"Invalid","data":"stale"}}]"#,
        );
        let error = Some((1010, "Invalid: \"stale\"".into()));
        assert_eq!(both.unwrap()[1], Reply { id: 2, error });
    }

    #[test]
    fn a_refused_message_is_no_reply() {
        let why = replies(
            r#"{"id":null,"error":{"code":-32005,"message":"Batched requests are not supported"}}"#,
        );
        assert!(why.unwrap_err().contains("not supported (-32005)"));
        assert!(replies("nonsense").is_err());
    }
}
