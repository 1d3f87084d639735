//! Every construct of BPMN.

use super::*;
use crate::show;

#[test]
fn every_construct_is_read() {
    let source = r#"<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:cmt="https://cybermiles.io/schema/bpmn" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI"
  xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="t">
  <b:message id="m1" name="goods came"/>
  <b:process id="p1" name="all of it" isExecutable="true" camunda:historyTimeToLive="180">
    <b:documentation>What it does.</b:documentation>
    <b:extensionElements><cmt:variable name="sum" type="int"/></b:extensionElements>
    <b:startEvent id="s"><b:outgoing>f1</b:outgoing></b:startEvent>
    <b:sequenceFlow id="f1" sourceRef="s" targetRef="u">
      <b:extensionElements><cmt:assign variable="sum" value="sum + 1"/></b:extensionElements>
    </b:sequenceFlow>
    <b:userTask id="u" name="look" cmt:role="boss" cmt:writes="sum"/>
    <b:boundaryEvent id="late" attachedToRef="u">
      <b:timerEventDefinition><b:timeDuration>PT90M</b:timeDuration></b:timerEventDefinition>
    </b:boundaryEvent>
    <b:sequenceFlow id="f2" name="late" sourceRef="late" targetRef="x"/>
    <b:sequenceFlow id="f3" sourceRef="u" targetRef="g"/>
    <b:exclusiveGateway id="g" default="f4"/>
    <b:sequenceFlow id="f4" sourceRef="g" targetRef="x"/>
    <b:sequenceFlow id="f5" sourceRef="g" targetRef="k">
      <b:conditionExpression>${sum &gt; 3}</b:conditionExpression>
    </b:sequenceFlow>
    <b:parallelGateway id="k"/>
    <b:sequenceFlow id="f6" sourceRef="k" targetRef="r"/>
    <b:sequenceFlow id="f7" sourceRef="k" targetRef="c"/>
    <b:receiveTask id="r" messageRef="m1"/>
    <b:callActivity id="c" calledElement="other"/>
    <b:sequenceFlow id="f8" sourceRef="r" targetRef="j"/>
    <b:sequenceFlow id="f9" sourceRef="c" targetRef="j"/>
    <b:parallelGateway id="j"/>
    <b:sequenceFlow id="f10" sourceRef="j" targetRef="t"/>
    <b:intermediateCatchEvent id="t">
      <b:timerEventDefinition><b:timeDuration>P1D</b:timeDuration></b:timerEventDefinition>
    </b:intermediateCatchEvent>
    <b:sequenceFlow id="f11" sourceRef="t" targetRef="e"/>
    <b:eventBasedGateway id="e"/>
    <b:sequenceFlow id="f12" sourceRef="e" targetRef="e1"/>
    <b:sequenceFlow id="f13" sourceRef="e" targetRef="e2"/>
    <b:intermediateCatchEvent id="e1" name="answer"><b:messageEventDefinition/></b:intermediateCatchEvent>
    <b:intermediateCatchEvent id="e2" name="silence">
      <b:timerEventDefinition><b:timeDuration>PT5S</b:timeDuration></b:timerEventDefinition>
    </b:intermediateCatchEvent>
    <b:sequenceFlow id="f14" sourceRef="e1" targetRef="m"/>
    <b:sequenceFlow id="f15" sourceRef="e2" targetRef="x"/>
    <b:manualTask id="m"/>
    <b:sequenceFlow id="f16" sourceRef="m" targetRef="n"/>
    <b:endEvent id="n"/>
    <b:endEvent id="x" name="stopped"><b:terminateEventDefinition/></b:endEvent>
  </b:process>
  <di:BPMNDiagram><di:BPMNPlane bpmnElement="p1"/></di:BPMNDiagram>
</b:definitions>"#;
    let expected = "\
process `all of it`
role `boss`
event `goods came`
variable sum : int
`s`: start
  -> `look`, sum = sum + 1
`look`: task of `boss`, may set sum
  -> `g`
  `late` -> `stopped`, after 90 minutes
`g`: decision
  -> `k` if sum > 3
  -> `stopped`
`k`: fork
  -> `r`
  -> `c`
`r`: waits for `goods came`
  -> `j`
`c`: runs the process `other`
  -> `j`
`j`: join
  -> `t`
`t`: timer
  -> `e`, after 1 day
`e`: state
  `answer` -> `m`
  `silence` -> `stopped`, after 5 seconds
`m`: state
  -> `n`
`n`: end
`stopped`: end of the whole case
";
    assert_eq!(show(&process(source)), expected);
}

#[test]
fn ways_out_of_a_task_are_a_choice_with_a_note() {
    let compiled = right(&bpmn(
        r#"<startEvent id="s"/><sequenceFlow sourceRef="s" targetRef="u"/>
<userTask id="u" cmt:role="boss"/>
<sequenceFlow name="yes" sourceRef="u" targetRef="e"/><sequenceFlow name="no" sourceRef="u" targetRef="e"/>
<endEvent id="e"/>"#,
    ));
    assert_eq!(compiled.process.nodes[1].edges.len(), 2);
    assert_eq!(
        compiled.notes[0].message(),
        "of the flows out of `u` one is chosen by its name, they are no fork"
    );
}

#[test]
fn what_is_outside_is_refused_by_name() {
    let around = |node: &str| {
        messages(&bpmn(&format!(
            r#"<startEvent id="s"/><sequenceFlow sourceRef="s" targetRef="a"/>{node}
<sequenceFlow sourceRef="a" targetRef="e"/><endEvent id="e"/>"#
        )))
    };
    let cases: [(&str, &str); 9] = [
        (
            r#"<scriptTask id="a"/>"#,
            "`<scriptTask>` is not known in `<process>`",
        ),
        (
            r#"<inclusiveGateway id="a"/>"#,
            "`<inclusiveGateway>` is not known in `<process>`",
        ),
        (r#"<userTask id="a"/>"#, "it is not said who does this task"),
        (
            r#"<serviceTask id="a"/>"#,
            "`<serviceTask>` needs `cmt:selector`",
        ),
        (
            r#"<serviceTask id="a" cmt:selector="1x"/>"#,
            "`1x` is no call of a contract",
        ),
        (
            r#"<businessRuleTask id="a"/>"#,
            "`<businessRuleTask>` needs `cmt:rules`",
        ),
        (
            r#"<receiveTask id="a" messageRef="m"/>"#,
            "there is no message `m`",
        ),
        (
            r#"<intermediateCatchEvent id="a"/>"#,
            "this event waits for nothing that is known",
        ),
        (
            r#"<task id="a"/><boundaryEvent id="b" attachedToRef="a" cancelActivity="false">
<timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition></boundaryEvent>
<sequenceFlow name="x" sourceRef="b" targetRef="e"/>"#,
            "a boundary event here ends the task to which it is attached",
        ),
    ];
    for (node, message) in cases {
        assert_eq!(around(node), [message], "{node}");
    }
}

#[test]
fn what_would_do_nothing_is_refused() {
    let source = bpmn(
        r#"<startEvent id="s"/>
<sequenceFlow sourceRef="s" targetRef="a"/>
<task id="a"><extensionElements><cmt:assign variable="x" value="1"/></extensionElements></task>
<sequenceFlow sourceRef="a" targetRef="e"/>
<endEvent id="e"/>"#,
    );
    assert_eq!(
        wrong(&source),
        "\
a.xml:5:34: `<cmt:assign>` is not known in `<task>`
  |
5 | <task id=\"a\"><extensionElements><cmt:assign variable=\"x\" value=\"1\"/></extensionElements></task>
  |                                  ^^^^^^^^^^
  = write it into the extensionElements of a sequence flow
"
    );
    let condition = |condition: &str| {
        messages(&bpmn(&format!(
            r#"<startEvent id="s"/><sequenceFlow sourceRef="s" targetRef="g"/><exclusiveGateway id="g"/>
<sequenceFlow sourceRef="g" targetRef="e">{condition}</sequenceFlow><endEvent id="e"/>"#
        )))
    };
    let one = "<conditionExpression>true</conditionExpression>";
    assert_eq!(condition(one), [""; 0]);
    assert_eq!(
        condition(&format!("{one}{one}")),
        ["a sequence flow has one condition"]
    );
    assert_eq!(
        condition("<conditionExpression language=\"js\">true</conditionExpression>"),
        ["`<conditionExpression>` has no attribute `language` here"]
    );
}
