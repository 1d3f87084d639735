//! What a contract asks of the engine that it may not, and what it is charged.

use super::*;
use cybermiles_primitives::engine::{self, Cases};
use cybermiles_runtime::{Process, Records};
use pallet_contracts::Error;
use pallet_records::Error as RecordError;

/// Starts the contract's own process.
fn start() -> Step {
    let (roles, variables) = (Vec::<AccountId>::new(), Vec::<(u8, Value)>::new());
    ask(START, (name("purchase"), roles, variables))
}

fn notes(tool: &Tool) -> u32 {
    let collection = Records::collection(tool.account.clone(), name("notes"));
    collection.unwrap().records
}

#[test]
fn a_record_over_its_schema_is_refused_and_nothing_kept() {
    with_tool(|tool| {
        let cases = [
            (vec![text(9)], RecordError::<Runtime>::TextTooLong),
            (vec![], RecordError::WrongFields),
            (vec![text(8), text(8)], RecordError::WrongFields),
            (vec![Value::Int(8)], RecordError::WrongFields),
        ];
        for (fields, why) in cases {
            let answer = tool.call(&[put(fields.clone())]);
            assert_eq!(answer, Ok(vec![(INVALID, vec![])]), "{why:?}");
            let refused = <Records as engine::Records>::put(
                &tool.account,
                &tool.account,
                &name("notes"),
                key("1"),
                None,
                fields.try_into().unwrap(),
            );
            assert_eq!(refused.unwrap_err().error, why.into());
        }
        // More than any record may have is no input at all.
        let many = put(vec![text(1); 17]);
        let long = vec![(3u8, vec![b'a'; 129])];
        let long = ask(PUT, (name("notes"), key("1"), None::<u32>, long));
        let malformed = vec![(MALFORMED, vec![]); 2];
        assert_eq!(tool.call(&[many, long]), Ok(malformed));
        assert_eq!(notes(&tool), 0);
        let both = [put(vec![text(9)]), put(vec![text(8)])];
        let answers = vec![(INVALID, vec![]), (DONE, 1u32.encode())];
        assert_eq!(tool.call(&both), Ok(answers));
        assert_eq!(notes(&tool), 1);
    });
}

/// Where nothing else comes of it, a callback that was refused has gone well.
#[test]
fn a_callback_whose_record_is_over_its_schema_keeps_nothing() {
    with_tool(|tool| {
        tool.queue(LITTLE, &[put(vec![text(9)]), write(b'a')]);
        tool.queue(LITTLE, &[put(vec![text(8)]), trap()]);
        block(vec![]);
        let told = told();
        let is_told = matches!(
            &told[..],
            [
                AppEvent::CallServed { call: 0, .. },
                AppEvent::CallFailed { call: 1, .. }
            ]
        );
        assert!(is_told, "{told:?}");
        assert!(tool.has(b'a'));
        assert_eq!(notes(&tool), 0);
    });
}

#[test]
fn a_call_that_may_only_read_changes_nothing() {
    let changes = [START, SIGNAL, SET, CLOSE, CANCEL, PUT, REMOVE, LATER];
    with_tool(|tool| {
        let read = |steps: &[Step]| tool.call(&[again(REENTER_AND_READ, steps)]);
        let returned = |data: Vec<u8>| Ok(vec![(RETURNED, data)]);
        // Before it looks at what it was given.
        let all = changes.map(|function| ask(function, ()));
        let refused = (READ_ONLY, 0u32).encode();
        assert_eq!(read(&all), returned(refused.repeat(changes.len())));
        assert_eq!(read(&[start()]), returned(refused.clone()));
        assert_eq!(read(&[put(vec![text(8)])]), returned(refused));
        assert_eq!(read(&[write(b'a')]), Ok(vec![(TRAPPED, vec![])]));
        let get = ask(GET, (name("notes"), key("1")));
        let nothing = (DONE, 1u32, None::<u8>).encode();
        assert_eq!(read(&[get]), returned(nothing));
        assert_eq!(notes(&tool), 0);
        assert!(Process::case(0).is_none() && !tool.has(b'a'));
    });
}

#[test]
fn input_of_more_than_16_kib_is_not_read() {
    with_tool(|tool| {
        let ask_zeros = |length| tool.call(&[ask_long(PUT, &[], length)]);
        // Zeros are a note without a key, in a collection without a name.
        assert_eq!(ask_zeros(16 * 1024), Ok(vec![(INVALID, vec![])]));
        assert_eq!(ask_zeros(16 * 1024 + 1), Ok(vec![(LIMIT, vec![])]));
        // A name of more bytes than there are.
        let answer = tool.call(&[ask(PUT, [0xffu8; 8])]);
        assert_eq!(answer, Ok(vec![(MALFORMED, vec![])]));
    });
}

#[test]
fn a_function_that_there_is_not_ends_the_call() {
    with_tool(|tool| {
        let why = DispatchError::Other("no such function of the engine");
        for function in [0, 0x0208, 0x0305, 0xffff] {
            let answer = tool.call(&[write(b'a'), ask(function, ())]);
            assert_eq!(answer, Err(why));
            assert!(!tool.has(b'a'));
        }
    });
}

/// Before it starts a process a call must have as much gas as that may use at most; it pays for what it used.
#[test]
fn a_process_is_charged_by_use() {
    with_tool(|tool| {
        let most = Process::run_weight();
        let run = |gas| tool.run(&account("Alice"), gas, &[start()]);
        let first = run(GAS);
        assert_eq!(first.answers, Ok(vec![(DONE, 0u64.encode())]));
        assert!(first.required.all_gte(most), "{:?}", first.required);
        assert!(first.consumed.ref_time() * 10 < first.required.ref_time());
        assert_eq!(Process::case(0).unwrap().controller, tool.account);

        let enough = run(first.required);
        assert_eq!(enough.answers, Ok(vec![(DONE, 1u64.encode())]));
        let little = Weight::from_parts(1_000_000_000, 0);
        let refused = run(first.required - little);
        assert_eq!(refused.answers, Err(Error::<Runtime>::OutOfGas.into()));
        assert!(Process::case(2).is_none());
    });
}
