//! Every construct of jPDL.

use super::*;
use crate::show;

fn shown_of(nodes: &str) -> String {
    show(&process(&jpdl(nodes)))
}

#[test]
fn every_construct_is_read() {
    let shown = shown_of(
        r##"
  <swimlane name="boss"/>
  <variables>
    <variable name="amount" type="decimal"/>
    <variable name="grade" type="enum(LOW, HIGH)"/>
    <variable name="tries" type="int"/>
  </variables>
  <start-state name="start"><transition to="ask"><assign variable="tries" value="1"/></transition></start-state>
  <task-node name="ask">
    <task name="look" swimlane="boss">
      <controller>
        <variable name="amount"/>
        <variable name="tries" access="read"/>
        <variable name="ok" type="bool" access="read,write"/>
      </controller>
      <timer duedate="36 hours" transition="late"/>
    </task>
    <transition name="done" to="which"/>
    <transition name="late" to="ask"><script>tries = tries + 1; ok = false</script></transition>
  </task-node>
  <decision name="which">
    <transition to="rate"><condition expression="#{amount &gt; 100}"/></transition>
    <transition to="both" condition="ok"/>
    <transition to="stop"/>
  </decision>
  <decision name="rate" rules="rating">
    <transition name="good" to="both"/>
    <transition name="bad" to="stop"/>
  </decision>
  <fork name="both"><transition to="pay"/><transition to="news"/></fork>
  <node name="pay" service="pay"><transition to="met"/></node>
  <state name="news" event="delivered" writes="amount, grade"><transition to="met"/></state>
  <join name="met"><transition to="more"/></join>
  <process-state name="more"><sub-process name="other"/><transition to="end"/></process-state>
  <end-state name="end"/>
  <end-state name="stop" end-complete-process="true"/>"##,
    );
    let expected = "\
process `p`
role `boss`
event `delivered`
variable amount : decimal
variable grade : grade
variable tries : int
variable ok : bool
`start`: start
  -> `ask`, tries = 1
`ask`: task of `boss`, may set amount, ok
  `done` -> `which`
  `late` -> `ask`, tries = tries + 1, ok = false, after 36 hours
`which`: decision
  -> `rate` if amount > 100
  -> `both` if ok
  -> `stop`
`rate`: asks the rules `rating`
  `good` -> `both`
  `bad` -> `stop`
`both`: fork
  -> `pay`
  -> `news`
`pay`: calls the contract, 0x";
    assert!(shown.starts_with(expected), "{shown}");
    let rest = "
  -> `met`
`news`: waits for `delivered`, may set amount, grade
  -> `met`
`met`: join
  -> `more`
`more`: runs the process `other`
  -> `end`
`end`: end
`stop`: end of the whole case
";
    assert!(shown.ends_with(rest), "{shown}");
}

#[test]
fn durations_are_exact() {
    let of = crate::duration::words;
    assert_eq!(of("10 seconds"), Some(10_000));
    assert_eq!(of("30 minutes"), Some(1_800_000));
    assert_eq!(of("36 hours"), Some(129_600_000));
    assert_eq!(of("2 days"), Some(172_800_000));
    assert_eq!(of("1 week"), Some(604_800_000));
    assert_eq!(of("1 month"), Some(2_592_000_000));
    assert_eq!(of("1 year"), Some(31_536_000_000));
    for bad in [
        "",
        "2",
        "days",
        "0 days",
        "-1 day",
        "1.5 days",
        "2 business days",
        "101 years",
        "99999999999999999999999999999999999999999999 days",
    ] {
        assert_eq!(of(bad), None, "{bad}");
    }
}

#[test]
fn iso_durations_are_exact() {
    let of = crate::duration::iso;
    assert_eq!(of("P2D"), Some(172_800_000));
    assert_eq!(of("PT36H"), Some(129_600_000));
    assert_eq!(of("P1M"), Some(2_592_000_000));
    assert_eq!(of("PT1M"), Some(60_000));
    assert_eq!(of("P1Y2M3W4DT5H6M7S"), Some(38_898_367_000));
    for bad in [
        "", "P", "PT", "P0D", "2D", "P2", "P1D2Y", "P1DT", "PT1D", "P1.5D", "R3/P1D", "P999Y",
    ] {
        assert_eq!(of(bad), None, "{bad}");
    }
}

#[test]
fn a_timer_without_a_transition_takes_the_one_without_a_name() {
    let shown = shown_of(
        r#"<start-state name="s"><transition to="a"/></start-state>
  <state name="a">
    <timer duedate="1 day"/><transition name="no" to="e"/><transition to="e"/>
  </state>
  <end-state name="e"/>"#,
    );
    assert!(
        shown.contains("  `no` -> `e`\n  -> `e`, after 1 day\n"),
        "{shown}"
    );
}

#[test]
fn a_start_may_stand_anywhere() {
    let shown = shown_of(
        r#"<end-state name="e"/><state name="a"><transition to="e"/></state>
  <start-state name="s"><transition to="a"/></start-state>"#,
    );
    assert_eq!(
        shown,
        "process `p`\n`s`: start\n  -> `a`\n`e`: end\n`a`: state\n  -> `e`\n"
    );
}

#[test]
fn a_selector_may_be_written_as_it_is() {
    let shown = shown_of(
        r#"<start-state name="s"><transition to="a"/></start-state>
  <state name="a" service="0x01aB03ff"><transition to="e"/></state><end-state name="e"/>"#,
    );
    assert!(
        shown.contains("`a`: calls the contract, 0x01ab03ff\n"),
        "{shown}"
    );
}
