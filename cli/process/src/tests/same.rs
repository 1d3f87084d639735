//! A process that is drawn in both languages behaves the same, whatever is signalled in whatever order.

use super::*;
use cybermiles_process::{expire, signal, start, Case, Run};
use cybermiles_rules::Value;
use std::collections::BTreeSet;

const JPDL: &str = r#"<process-definition name="p">
  <swimlane name="boss"/>
  <variables><variable name="amount" type="int"/></variables>
  <start-state name="s"><transition to="look"><assign variable="amount" value="3"/></transition></start-state>
  <task-node name="look">
    <task swimlane="boss"><controller><variable name="amount"/></controller></task>
    <timer duedate="2 days" transition="late"/>
    <transition name="yes" to="much"/>
    <transition name="no" to="stopped"/>
    <transition name="late" to="look"/>
  </task-node>
  <decision name="much">
    <transition to="all" condition="amount &gt; 5"/>
    <transition to="pack"/>
  </decision>
  <fork name="all"><transition to="pack two"/><transition to="came"/></fork>
  <state name="pack two"><transition to="met"/></state>
  <state name="came" event="goods"><transition to="met"/></state>
  <join name="met"><transition to="wait"/></join>
  <state name="pack"><transition to="wait"/></state>
  <state name="wait"><transition name="answer" to="done"/></state>
  <end-state name="done"/>
  <end-state name="stopped" end-complete-process="true"/>
</process-definition>"#;

const BPMN: &str = r#"<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:cmt="https://cybermiles.io/schema/bpmn">
  <message id="m1" name="goods"/>
  <process id="p">
    <extensionElements><cmt:variable name="amount" type="int"/></extensionElements>
    <startEvent id="s"/>
    <sequenceFlow sourceRef="s" targetRef="look">
      <extensionElements><cmt:assign variable="amount" value="3"/></extensionElements>
    </sequenceFlow>
    <userTask id="look" cmt:role="boss" cmt:writes="amount"/>
    <boundaryEvent id="due" attachedToRef="look">
      <timerEventDefinition><timeDuration>P2D</timeDuration></timerEventDefinition>
    </boundaryEvent>
    <sequenceFlow name="yes" sourceRef="look" targetRef="much"/>
    <sequenceFlow name="no" sourceRef="look" targetRef="stopped"/>
    <sequenceFlow name="late" sourceRef="due" targetRef="look"/>
    <exclusiveGateway id="much" default="little"/>
    <sequenceFlow id="little" sourceRef="much" targetRef="pack"/>
    <sequenceFlow sourceRef="much" targetRef="all">
      <conditionExpression>amount &gt; 5</conditionExpression>
    </sequenceFlow>
    <parallelGateway id="all"/>
    <sequenceFlow sourceRef="all" targetRef="two"/>
    <sequenceFlow sourceRef="all" targetRef="came"/>
    <task id="two" name="pack two"/>
    <receiveTask id="came" messageRef="m1"/>
    <sequenceFlow sourceRef="two" targetRef="met"/>
    <sequenceFlow sourceRef="came" targetRef="met"/>
    <parallelGateway id="met"/>
    <sequenceFlow sourceRef="met" targetRef="wait"/>
    <task id="pack"/>
    <sequenceFlow sourceRef="pack" targetRef="wait"/>
    <eventBasedGateway id="wait"/>
    <sequenceFlow sourceRef="wait" targetRef="answer"/>
    <intermediateCatchEvent id="answer"><messageEventDefinition/></intermediateCatchEvent>
    <sequenceFlow sourceRef="answer" targetRef="done"/>
    <endEvent id="done"/>
    <endEvent id="stopped"><terminateEventDefinition/></endEvent>
  </process>
</definitions>"#;

/// What may be done to a token.
#[derive(Clone, Debug)]
enum Act {
    Signal(Vec<u8>, Vec<(u8, Value)>),
    Expire(u64),
}

fn name(process: &Process, node: u8) -> String {
    String::from_utf8(process.nodes[usize::from(node)].name.clone()).unwrap()
}

/// Where tokens wait: the id, the node's name and when it is due.
type Places = Vec<(u32, String, Option<u64>)>;

/// What is seen of a case: the names of the nodes in which tokens wait and when they are due, and the variables.
fn seen(process: &Process, case: &Case) -> (Places, Vec<Value>) {
    let tokens = case.tokens.iter();
    let tokens = tokens.map(|token| (token.id, name(process, token.node), token.due));
    (tokens.collect(), case.variables.to_vec())
}

fn act(process: &Process, case: Case, token: u32, act: &Act) -> Result<Run, String> {
    let run = match act.clone() {
        Act::Signal(name, writes) => signal(process, case, token, &name, writes, 0, &mut ()),
        Act::Expire(now) => expire(process, case, token, now, &mut ()),
    };
    run.map_err(|why| format!("{why:?}"))
}

#[test]
fn both_go_the_same_ways() {
    let (one, other) = (process(JPDL), process(BPMN));
    let begin = |process: &Process| {
        start(process, process.variables.zero(), 0, &mut ())
            .unwrap()
            .case
    };
    let mut todo = vec![(begin(&one), begin(&other))];
    let (mut met, mut places, mut ends) = (BTreeSet::new(), BTreeSet::new(), 0);
    let days = 2 * 24 * 60 * 60 * 1000;
    let writes = [vec![], vec![(0, Value::Int(6))]];
    let names = ["", "yes", "no", "late", "answer", "nonsense"];
    let signals = names.iter().flat_map(|name| {
        let name = name.as_bytes().to_vec();
        writes
            .iter()
            .map(move |writes| Act::Signal(name.clone(), writes.clone()))
    });
    let acts: Vec<Act> = signals
        .chain([Act::Expire(days - 1), Act::Expire(days)])
        .collect();
    while let Some((left, right)) = todo.pop() {
        let (here, there) = (seen(&one, &left), seen(&other, &right));
        assert_eq!(here, there);
        places.extend(here.0.iter().map(|(_, name, _)| name.clone()));
        // Times and ids grow without end, what can be done from here on does not.
        let key = here
            .0
            .iter()
            .map(|(_, name, _)| name.clone())
            .collect::<Vec<_>>();
        if !met.insert(format!("{key:?} {:?}", here.1)) {
            continue;
        }
        for token in &left.tokens {
            for what in &acts {
                let here = act(&one, left.clone(), token.id, what);
                let there = act(&other, right.clone(), token.id, what);
                assert_eq!(here.is_ok(), there.is_ok(), "{what:?} {here:?} {there:?}");
                if let (Ok(here), Ok(there)) = (here, there) {
                    assert_eq!(here.ended, there.ended);
                    ends += usize::from(here.ended);
                    todo.push((here.case, there.case));
                }
            }
        }
    }
    assert_eq!(
        places.iter().map(String::as_str).collect::<Vec<_>>(),
        ["came", "look", "pack", "pack two", "wait"]
    );
    assert!(ends > 4, "{ends}");
}
