//! What is said about what is wrong, letter by letter.

use super::*;

#[test]
fn a_fault_shows_its_line_and_what_may_help() {
    let source = jpdl(
        "  <start-state name=\"s\"><transition to=\"evaluat\"/></start-state>
  <state name=\"evaluate\"><transition to=\"end\"/></state>
  <end-state name=\"end\"/>",
    );
    assert_eq!(
        wrong(&source),
        "\
a.xml:2:41: there is no node `evaluat`
  |
2 |   <start-state name=\"s\"><transition to=\"evaluat\"/></start-state>
  |                                         ^^^^^^^
  = did you mean `evaluate`?
"
    );
}

#[test]
fn unsound_nets_are_refused_at_the_node() {
    let source = jpdl(
        "  <start-state name=\"s\"><transition to=\"f\"/></start-state>
  <fork name=\"f\"><transition to=\"a\"/><transition to=\"e\"/></fork>
  <state name=\"a\"><transition to=\"j\"/></state>
  <join name=\"j\"><transition to=\"e\"/></join>
  <end-state name=\"e\"/>",
    );
    assert_eq!(
        wrong(&source),
        "\
a.xml:3:15: `f`: what goes out of this fork can neither meet in one join nor end as a whole
  |
3 |   <fork name=\"f\"><transition to=\"a\"/><transition to=\"e\"/></fork>
  |               ^
  = let every branch come to the same join, or every one to an end
"
    );
}

#[test]
fn each_kind_of_unsound_net_is_told() {
    let start =
        "<start-state name=\"s\"><transition to=\"a\"/></start-state><end-state name=\"e\"/>";
    let cases = [
        (
            "<state name=\"a\"><transition to=\"e\"/></state><state name=\"b\"><transition to=\"e\"/></state>",
            "`b`: no token ever comes here",
        ),
        (
            "<join name=\"a\"><transition to=\"e\"/></join>",
            "`a`: a token comes to this join that went out of no fork",
        ),
        (
            "<state name=\"a\"><transition name=\"x\" to=\"b\"/><transition to=\"e\"/></state>
             <state name=\"b\"><transition to=\"b\"/></state>",
            "`b`: no way leads from here to an end",
        ),
        (
            "<node name=\"a\"><transition to=\"a\" condition=\"1 == 1\"/><transition to=\"e\"/></node>",
            "`a`: a token can come here again and again without ever waiting",
        ),
    ];
    for (nodes, message) in cases {
        assert_eq!(
            messages(&jpdl(&format!("{start}{nodes}"))),
            [message],
            "{nodes}"
        );
    }
}

#[test]
fn what_is_outside_is_refused_by_name() {
    let source = jpdl(
        "  <start-state name=\"s\"><transition to=\"a\"/></start-state>
  <state name=\"a\">
    <event type=\"node-enter\"><action class=\"com.example.Pay\"/></event>
    <transition to=\"e\"/>
  </state>
  <end-state name=\"e\"/>",
    );
    assert_eq!(
        wrong(&source),
        "\
a.xml:4:6: `<event>` is not known in `<state>`
  |
4 |     <event type=\"node-enter\"><action class=\"com.example.Pay\"/></event>
  |      ^^^^^
  = there is no Java here: call the contract from a state with `service=\"method\"`, or set variables by `<assign>` on a transition
"
    );
}

#[test]
fn an_expression_is_refused_where_it_is_wrong() {
    let source = jpdl(
        "  <variables><variable name=\"amount\" type=\"int\"/></variables>
  <start-state name=\"s\"><transition to=\"d\"/></start-state>
  <decision name=\"d\">
    <transition to=\"e\" condition=\"1 &lt; 2 &amp;&amp; amuont > 3\"/>
    <transition to=\"e\"/>
  </decision>
  <end-state name=\"e\"/>",
    );
    assert_eq!(
        wrong(&source),
        "\
a.xml:5:55: `amuont` is not known here
  |
5 |     <transition to=\"e\" condition=\"1 &lt; 2 &amp;&amp; amuont > 3\"/>
  |                                                       ^^^^^^
  = did you mean `amount`?
"
    );
}

#[test]
fn each_other_fault_is_told() {
    let cases = [
        ("", "the process has no start"),
        (
            "<start-state name=\"s\"><transition to=\"a\"/></start-state><start-state name=\"t\"><transition to=\"a\"/></start-state><end-state name=\"a\"/>",
            "this is a second start, a process has one",
        ),
        (
            "<start-state name=\"s\"><transition to=\"a\"/></start-state><end-state name=\"a\"/><end-state name=\"a\"/>",
            "there are two nodes `a`",
        ),
        (
            "<start-state name=\"s\"><transition to=\"s\"/></start-state>",
            "a transition cannot lead back to the start",
        ),
        ("<start-state name=\"s\"/>", "no way leads out of `s`"),
        ("<start-state name=\"s\"><transition/></start-state>", "`<transition>` needs `to`"),
        (
            "<start-state name=\"s\"><transition to=\"a\"/></start-state><state name=\"a\"><transition to=\"e\" condition=\"true\"/></state><end-state name=\"e\"/>",
            "a condition stands only on the ways out of a decision",
        ),
        (
            "<start-state name=\"s\"><transition to=\"a\"/></start-state><state name=\"a\"><transition to=\"e\"/><transition to=\"e\"/></state><end-state name=\"e\"/>",
            "two ways out of `a` have no name",
        ),
        (
            "<start-state name=\"s\"><transition to=\"a\"/></start-state><decision name=\"a\"><transition to=\"e\"/><transition to=\"e\"/></decision><end-state name=\"e\"/>",
            "a way without a condition is always taken, and those after it never",
        ),
        (
            "<start-state name=\"s\"><transition to=\"a\"/></start-state><state name=\"a\"><timer duedate=\"2 business days\"/><transition to=\"e\"/></state><end-state name=\"e\"/>",
            "`2 business days` is no duration",
        ),
        (
            "<start-state name=\"s\"><transition to=\"a\"/></start-state><state name=\"a\"><timer duedate=\"2 days\" transition=\"x\"/><transition to=\"e\"/></state><end-state name=\"e\"/>",
            "`a` has no transition `x`",
        ),
        (
            "<start-state name=\"s\"><transition to=\"a\"/></start-state><state name=\"a\" writes=\"x\"><transition to=\"e\"/></state><end-state name=\"e\"/>",
            "there is no variable `x`",
        ),
        (
            "<start-state name=\"s\"><transition to=\"a\"/></start-state><task-node name=\"a\"><task swimlane=\"x\"/><transition to=\"e\"/></task-node><end-state name=\"e\"/>",
            "there is no swimlane `x`",
        ),
        (
            "<start-state name=\"s\"><transition to=\"e\"/></start-state><variables><variable name=\"x\" type=\"float\"/></variables><end-state name=\"e\"/>",
            "there is no type `float`",
        ),
        ("<a>", "`<a>` is not closed"),
        ("<a/></b>", "`</b>` closes nothing"),
    ];
    for (nodes, message) in cases {
        assert_eq!(messages(&jpdl(nodes))[..1], [message], "{nodes}");
    }
    assert_eq!(messages("<html/>"), ["`<html>` is no process"]);
    assert_eq!(messages(""), ["there is no process"]);
}
