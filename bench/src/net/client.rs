//! Questions and subscriptions.

use super::{connect, text_of, Socket};
use anyhow::{anyhow, bail, Context};
use futures::{SinkExt, StreamExt};
use serde::{de::DeserializeOwned, Deserialize};
use serde_json::{value::RawValue, Value};
use std::collections::HashMap;
use tokio::sync::{mpsc, oneshot};
use tokio_tungstenite::tungstenite::Message;

/// Asks one node. Clones share the connection, and answers come in any order.
#[derive(Clone)]
pub struct Client {
    questions: mpsc::UnboundedSender<Question>,
    url: String,
}

struct Question {
    method: String,
    params: Value,
    answer: oneshot::Sender<anyhow::Result<Box<RawValue>>>,
    /// Where the notifications go, if the question is a subscription.
    notices: Option<mpsc::UnboundedSender<Box<RawValue>>>,
}

#[derive(Deserialize)]
struct Answer<'a> {
    id: Option<u64>,
    #[serde(borrow)]
    result: Option<&'a RawValue>,
    error: Option<Value>,
    #[serde(borrow)]
    params: Option<Notice<'a>>,
}

#[derive(Deserialize)]
struct Notice<'a> {
    #[serde(borrow)]
    subscription: &'a RawValue,
    #[serde(borrow)]
    result: &'a RawValue,
}

impl Client {
    /// Connects to the node at `url`.
    pub async fn connect(url: &str) -> anyhow::Result<Self> {
        let socket = connect(url).await?;
        let (questions, asked) = mpsc::unbounded_channel();
        tokio::spawn(async move { Conversation::default().hold(socket, asked).await });
        let url = url.to_owned();
        Ok(Self { questions, url })
    }

    /// What `method` answers.
    pub async fn ask<T: DeserializeOwned>(&self, method: &str, params: Value) -> anyhow::Result<T> {
        let raw = self.question(method, params, None).await?;
        serde_json::from_str(raw.get())
            .with_context(|| format!("{method} answered what was not expected"))
    }

    /// What `method` answers, as it came.
    pub async fn ask_raw(&self, method: &str, params: Value) -> anyhow::Result<Box<RawValue>> {
        self.question(method, params, None).await
    }

    /// Subscribes: what the node tells from now on.
    pub async fn subscribe(
        &self,
        method: &str,
    ) -> anyhow::Result<mpsc::UnboundedReceiver<Box<RawValue>>> {
        self.subscribe_to(method, Value::Array(Vec::new())).await
    }

    /// Subscribes to what the parameters name.
    pub async fn subscribe_to(
        &self,
        method: &str,
        params: Value,
    ) -> anyhow::Result<mpsc::UnboundedReceiver<Box<RawValue>>> {
        let (notices, told) = mpsc::unbounded_channel();
        self.question(method, params, Some(notices)).await?;
        Ok(told)
    }

    async fn question(
        &self,
        method: &str,
        params: Value,
        notices: Option<mpsc::UnboundedSender<Box<RawValue>>>,
    ) -> anyhow::Result<Box<RawValue>> {
        let (answer, answered) = oneshot::channel();
        let question = Question {
            method: method.to_owned(),
            params,
            answer,
            notices,
        };
        let gone = || anyhow!("the node at {} closed the connection", self.url);
        self.questions.send(question).map_err(|_| gone())?;
        answered
            .await
            .map_err(|_| gone())?
            .with_context(|| format!("{method} failed at {}", self.url))
    }
}

/// What is open between the two sides.
#[derive(Default)]
struct Conversation {
    next: u64,
    waiting: HashMap<u64, Question>,
    subscriptions: HashMap<String, mpsc::UnboundedSender<Box<RawValue>>>,
}

impl Conversation {
    /// Carries questions and answers until one side leaves. Whoever waits then is told by a closed channel.
    async fn hold(mut self, socket: Socket, mut asked: mpsc::UnboundedReceiver<Question>) {
        let (mut sink, mut stream) = socket.split();
        loop {
            tokio::select! {
                question = asked.recv() => {
                    let Some(question) = question else { return };
                    let text = self.register(question);
                    if sink.send(Message::text(text)).await.is_err() {
                        return;
                    }
                }
                message = stream.next() => {
                    let Some(Ok(message)) = message else { return };
                    if let Some(text) = text_of(message) {
                        self.hear(&text);
                    }
                }
            }
        }
    }

    fn register(&mut self, question: Question) -> String {
        let id = self.next;
        self.next = id.wrapping_add(1);
        let text = serde_json::json!({
            "jsonrpc": "2.0", "id": id, "method": question.method, "params": question.params,
        });
        self.waiting.insert(id, question);
        text.to_string()
    }

    fn hear(&mut self, text: &str) {
        let Ok(answer) = serde_json::from_str::<Answer>(text) else {
            return;
        };
        if let Some(notice) = answer.params {
            if let Some(told) = self.subscriptions.get(notice.subscription.get()) {
                let _ = told.send(notice.result.to_owned());
            }
            return;
        }
        let Some(question) = answer.id.and_then(|id| self.waiting.remove(&id)) else {
            return;
        };
        let result = outcome(&answer);
        if let (Some(notices), Ok(id)) = (question.notices, &result) {
            self.subscriptions.insert(id.get().to_owned(), notices);
        }
        let _ = question.answer.send(result);
    }
}

/// The result; an absent one is null.
fn outcome(answer: &Answer) -> anyhow::Result<Box<RawValue>> {
    match (&answer.error, answer.result) {
        (Some(error), _) => bail!("{error}"),
        (None, Some(result)) => Ok(result.to_owned()),
        (None, None) => Ok(RawValue::from_string("null".into())?),
    }
}
