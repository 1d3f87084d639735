#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use codec::Encode;
use cybermiles_primitives::CMT;
use cybermiles_rules::{Enum, Field, Form, Type as RuleType, Value};
use proptest::prelude::*;
use serde_json::json;

const PURCHASE: &str =
    include_str!("../../../../contracts/examples/purchase/expected/purchase.abi.json");
const ALICE: &str = "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";
const BOB: &str = "0x8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48";

fn purchase() -> Abi {
    Abi::from_json(PURCHASE).unwrap()
}

fn ty(text: &str) -> Type {
    text.parse().unwrap()
}

fn refused(of: &str, value: Json) -> String {
    encode(&ty(of), &value).unwrap_err().to_string()
}

#[test]
fn the_description_of_the_purchase_is_read_whole() {
    let abi = purchase();
    assert_eq!(
        (abi.name.as_str(), abi.contract.as_str()),
        ("purchase", "Purchase")
    );
    assert_eq!(
        abi.constructor.args[1],
        Arg::new("listed_price", Type::Decimal)
    );
    let buy = abi.call("buy").unwrap();
    assert!(buy.payable && buy.mutates && !buy.service);
    assert_eq!(buy.returns, Some(Type::U64));
    assert_eq!(abi.events[1].fields[2], Arg::new("price", Type::U128));
    let written: Json = serde_json::from_str(&abi.to_json().unwrap()).unwrap();
    assert_eq!(written, serde_json::from_str::<Json>(PURCHASE).unwrap());
    assert_eq!(Abi::from_json(&abi.to_json().unwrap()), Ok(abi));
}

#[test]
fn selectors_are_those_that_the_compiler_of_contracts_made() {
    for call in purchase().calls {
        assert_eq!(
            Selector::of(&call.signature()),
            call.selector,
            "{}",
            call.name
        );
    }
    assert_eq!(Selector::of("buy(u32)").to_string(), "0x2158622e");
}

#[test]
fn an_input_is_the_selector_and_the_arguments() {
    let abi = purchase();
    let input = abi
        .call("rate")
        .unwrap()
        .input(&given(["fico_score=741", "buyer=Bob"]).unwrap());
    let input = input.unwrap();
    assert_eq!(
        hex::encode(&input),
        format!("d7397197{}e5020000", &BOB[2..])
    );
    let told = abi.read_call(&input).unwrap();
    assert_eq!(told.name, "rate");
    assert_eq!(told.values["fico_score"], 741);
    assert_eq!(
        words::account(told.values["buyer"].as_str().unwrap()),
        words::account("Bob")
    );
    assert_eq!(abi.read_call(&input[..3]).unwrap_err().why, "cut short");
    assert!(abi
        .read_call(&[0; 4])
        .unwrap_err()
        .why
        .contains("does not have"));
}

#[test]
fn toml_gives_the_same_bytes_as_a_command_line() {
    let abi = purchase();
    let text = "seller = \"Bob\"\nlisted_price = \"100\"\nstock = 3\ncredit_bureau = \"Charlie\"\n";
    let from_toml: Given = toml::from_str(text).unwrap();
    let words = [
        "seller=Bob",
        "listed_price=100",
        "stock=3",
        "credit_bureau=Charlie",
    ];
    let input = abi.constructor.input(&from_toml).unwrap();
    assert_eq!(
        input,
        abi.constructor.input(&given(words).unwrap()).unwrap()
    );
    assert_eq!(input.len(), 32 + 16 + 4 + 32);
    assert_eq!(input[32..48], (100 * 10i128.pow(18)).to_le_bytes());
}

#[test]
fn arguments_must_be_those_that_are_taken() {
    let abi = purchase();
    let wrong = |call: &str, words: &[&str]| {
        let given = given(words).unwrap();
        abi.call(call)
            .unwrap()
            .input(&given)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(wrong("buy", &[]), "quantity: is missing, of the type u32");
    let misspelt = wrong("buy", &["quantiyt=2"]);
    assert!(misspelt.contains("did you mean `quantity`?"), "{misspelt}");
    assert!(wrong("stock", &["x=1"]).contains("no arguments are taken"));
    assert_eq!(wrong("buy", &["quantity=-1"]), "quantity: \"-1\" is no u32");
    assert!(given(["quantity"])
        .unwrap_err()
        .to_string()
        .contains("name=value"));
    assert!(given(["a=1", "a=2"])
        .unwrap_err()
        .to_string()
        .contains("there twice"));
    let misspelt = abi.call("by").unwrap_err().to_string();
    assert!(
        misspelt.starts_with("the contract has no call `by`"),
        "{misspelt}"
    );
    let optional = [Arg::new("note", ty("string?"))];
    assert_eq!(encode_args(&optional, &Given::new()), Ok(vec![0]));
}

#[test]
fn events_are_told_by_the_byte_with_which_they_begin() {
    let abi = purchase();
    let mut data = vec![1];
    7u64.encode_to(&mut data);
    data.extend(words::account("Bob").unwrap());
    (160 * CMT).encode_to(&mut data);
    let told = abi.read_event(&data).unwrap();
    assert_eq!(told.name, "Sold");
    assert_eq!(told.values["order"], 7);
    assert_eq!(told.values["price"], "160000000000000000000");
    assert_eq!(told.values.len(), 3);
    data.push(0);
    assert_eq!(
        abi.read_event(&data).unwrap_err().to_string(),
        "1 bytes too many"
    );
    assert!(abi
        .read_event(&[9])
        .unwrap_err()
        .to_string()
        .contains("no event number 9"));
    assert_eq!(abi.read_event(&[]).unwrap_err().to_string(), "cut short");
}

#[test]
fn what_a_contract_said_when_it_gave_up_is_read() {
    assert_eq!(
        revert_message(&"out of stock (contract.ts:42)".encode()),
        "out of stock (contract.ts:42)"
    );
    assert!(revert_message(&[]).contains("did not say why"));
    assert_eq!(
        revert_message(&[0xff, 0xff]),
        "the contract gave up: 0xffff"
    );
}

#[test]
fn accounts_are_names_addresses_and_keys() {
    assert_eq!(
        format!("0x{}", hex::encode(words::account("Alice").unwrap())),
        ALICE
    );
    for person in words::PEOPLE {
        let key = words::account(person).unwrap();
        assert_eq!(words::account(&words::address(key)), Ok(key));
        assert_eq!(words::account(&format!("0x{}", hex::encode(key))), Ok(key));
    }
    // Alice on Polkadot.
    let foreign = words::account("15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5").unwrap_err();
    assert!(
        foreign.why.contains("another network (prefix 0;"),
        "{foreign}"
    );
    assert!(words::account("Alcie")
        .unwrap_err()
        .to_string()
        .contains("did you mean `Alice`?"));
    assert!(words::account("0x12").is_err());
}

#[test]
fn amounts_are_in_cmt_or_in_its_smallest_unit() {
    let amounts = [
        ("200 CMT", 200 * CMT),
        ("0.5 CMT", CMT / 2),
        ("0.000000000000000001 CMT", 1),
        ("1500 planck", 1500),
        ("1500", 1500),
        ("340282366920938463463374607431768211455", u128::MAX),
    ];
    for (text, amount) in amounts {
        assert_eq!(words::amount(text), Ok(amount), "{text}");
    }
    for text in [
        "",
        "CMT",
        "1. CMT",
        ".5 CMT",
        "-1",
        "+1",
        "1e3",
        "0.0000000000000000001 CMT",
        "340282366920938463464 CMT",
        "1,5 CMT",
        "1 BTC",
    ] {
        assert!(words::amount(text).is_err(), "{text}");
    }
    assert_eq!(words::cmt(3 * CMT / 2), "1.5 CMT");
    assert_eq!(words::cmt(1), "0.000000000000000001 CMT");
    assert_eq!(words::cmt(0), "0 CMT");
}

#[test]
fn numbers_that_do_not_fit_are_refused() {
    for (of, value) in [
        ("u8", json!(256)),
        ("u8", json!(-1)),
        ("u8", json!(1.5)),
        ("u8", json!("+1")),
        ("i8", json!(128)),
        ("i8", json!(-129)),
        ("u64", json!("18446744073709551616")),
        ("i128", json!("170141183460469231731687303715884105728")),
        ("u32", json!("0x1")),
        ("u32", json!(true)),
        ("u16", json!(null)),
        ("bool", json!(1)),
        ("bool", json!("yes")),
    ] {
        assert_eq!(refused(of, value.clone()), format!("{value} is no {of}"));
    }
    assert_eq!(encode(&ty("i8"), &json!(-128)), Ok(vec![0x80]));
    assert_eq!(encode(&ty("i16"), &json!("-2")), Ok(vec![0xfe, 0xff]));
    assert_eq!(encode(&ty("u16"), &json!(65535)), Ok(vec![0xff, 0xff]));
}

#[test]
fn decimals_are_never_rounded() {
    let raw = |value: Json| {
        encode(&Type::Decimal, &value).map(|b| i128::from_le_bytes(b.try_into().unwrap()))
    };
    assert_eq!(raw(json!("0.1")), Ok(10i128.pow(17)));
    assert_eq!(raw(json!(0.1)), Ok(10i128.pow(17)));
    assert_eq!(raw(json!(-5)), Ok(-5 * 10i128.pow(18)));
    assert!(raw(json!(0.12345678901234567))
        .unwrap_err()
        .why
        .contains("lest it be rounded"));
    assert!(raw(json!("0.1234567890123456789")).is_err());
    assert!(raw(json!("x")).is_err());
}

#[test]
fn bytes_lists_and_what_may_be_missing() {
    assert_eq!(encode(&Type::Bytes, &json!("0x0102")), Ok(vec![8, 1, 2]));
    assert!(encode(&Type::Bytes, &json!("0102")).is_err());
    assert!(encode(&Type::Bytes, &json!("0x012")).is_err());
    assert_eq!(encode(&ty("u8[]"), &json!([1, "2"])), Ok(vec![8, 1, 2]));
    assert_eq!(encode(&ty("u8[]"), &json!("[1, 2]")), Ok(vec![8, 1, 2]));
    assert_eq!(encode(&ty("u8[]?"), &json!(null)), Ok(vec![0]));
    assert_eq!(
        encode(&ty("u8?[]"), &json!([null, 3])),
        Ok(vec![8, 0, 1, 3])
    );
    assert_eq!(refused("u8[]", json!([1, 300])), "[1]: 300 is no u8");
    assert!(refused("u8[]", json!(1)).contains("not a list"));
    assert!(encode(&Type::Hash, &json!(format!("0x{}", "00".repeat(31)))).is_err());
}

#[test]
fn bytes_that_are_no_value_are_refused_whatever_they_claim() {
    // A list of four thousand million numbers, of which there is none.
    assert!(decode(&ty("u64[]"), &[0x03, 0xff, 0xff, 0xff, 0xff]).is_err());
    assert!(decode(&Type::Bool, &[2]).is_err());
    assert!(decode(&ty("u8?"), &[2]).is_err());
    assert!(decode(&Type::String, &[4, 0xff]).is_err());
    assert_eq!(
        decode(&Type::U8, &[1, 2]).unwrap_err().why,
        "1 bytes too many"
    );
}

#[test]
fn types_are_read_by_their_names() {
    for text in ["u8[]", "account?", "string[]?", "decimal?[]"] {
        assert_eq!(ty(text).to_string(), text);
    }
    for text in [
        "",
        "f64",
        "u8 []",
        "[]",
        "U8",
        &format!("u8{}", "[]".repeat(100)),
    ] {
        assert!(text.parse::<Type>().is_err(), "{text}");
    }
}

fn form() -> Form {
    let field = |name: &str, ty| Field {
        name: name.into(),
        ty,
    };
    Form {
        enums: vec![Enum {
            name: "Status".into(),
            variants: vec!["OPEN".into(), "PAID".into()],
        }],
        fields: vec![
            field("amount", RuleType::Decimal),
            field("due", RuleType::Int),
            field("status", RuleType::Enum(0)),
            field("note", RuleType::Text(4)),
            field("buyer", RuleType::Account),
            field("open", RuleType::Bool),
            field("paper", RuleType::Hash),
        ],
    }
}

#[test]
fn fields_of_records_and_cases_are_written_as_people_do() {
    let form = form();
    let paper = format!("0x{}", "ab".repeat(32));
    let values = [
        ("amount", json!("1.5"), json!("1.5")),
        ("due", json!(-3), json!(-3)),
        (
            "due",
            json!("99999999999999999999"),
            json!("99999999999999999999"),
        ),
        ("status", json!("PAID"), json!("PAID")),
        ("note", json!("four"), json!("four")),
        (
            "buyer",
            json!("Bob"),
            json!(words::address(words::account("Bob").unwrap())),
        ),
        ("open", json!("true"), json!(true)),
        ("paper", json!(paper), json!(paper)),
    ];
    for (name, written, read) in values {
        let (at, value) = field_value(&form, name, &written).unwrap();
        assert_eq!(form.fields[usize::from(at)].name, name.as_bytes());
        assert_eq!(field_json(&form, at, &value), read, "{name}");
    }
    assert_eq!(
        field_value(&form, "status", &json!("PAID")),
        Ok((2, Value::Enum(1)))
    );
    for (name, value, why) in [
        ("amuont", json!(1), "did you mean `amount`?"),
        ("status", json!("PIAD"), "did you mean `PAID`?"),
        ("status", json!("X"), "`X` is none of OPEN, PAID"),
        ("note", json!("fives"), "note: "),
        ("due", json!(1.5), "due: 1.5 is no whole number"),
        ("open", json!(1), "open: 1 is no bool"),
    ] {
        let shown = field_value(&form, name, &value).unwrap_err().to_string();
        assert!(shown.contains(why), "{shown}");
    }
}

/// Values of all types, each with its type, as they are decoded.
fn any_value() -> impl Strategy<Value = (Type, Json)> {
    let account = |key| json!(words::address(key));
    let plain = prop_oneof![
        any::<bool>().prop_map(|v| (Type::Bool, json!(v))),
        any::<u8>().prop_map(|v| (Type::U8, json!(v))),
        any::<u16>().prop_map(|v| (Type::U16, json!(v))),
        any::<u32>().prop_map(|v| (Type::U32, json!(v))),
        any::<u64>().prop_map(|v| (Type::U64, json!(v))),
        any::<u128>().prop_map(|v| (Type::U128, json!(v.to_string()))),
        any::<i8>().prop_map(|v| (Type::I8, json!(v))),
        any::<i16>().prop_map(|v| (Type::I16, json!(v))),
        any::<i32>().prop_map(|v| (Type::I32, json!(v))),
        any::<i64>().prop_map(|v| (Type::I64, json!(v))),
        any::<i128>().prop_map(|v| (Type::I128, json!(v.to_string()))),
        any::<i128>().prop_map(|v| (
            Type::Decimal,
            json!(cybermiles_rules::Decimal::from_raw(v).to_string())
        )),
        any::<String>().prop_map(|v| (Type::String, json!(v))),
        any::<Vec<u8>>().prop_map(|v| (Type::Bytes, json!(format!("0x{}", hex::encode(v))))),
        any::<[u8; 32]>().prop_map(move |v| (Type::Account, account(v))),
        any::<[u8; 32]>().prop_map(|v| (Type::Hash, json!(format!("0x{}", hex::encode(v))))),
    ];
    plain.prop_flat_map(|(ty, value)| {
        let list = Type::List(Box::new(ty.clone()));
        let option = Type::Option(Box::new(ty.clone()));
        prop_oneof![
            Just((ty, value.clone())),
            (0usize..5).prop_map({
                let value = value.clone();
                move |count| (list.clone(), json!(vec![value.clone(); count]))
            }),
            Just((option.clone(), value)),
            Just((option, Json::Null)),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_again((ty, value) in any_value()) {
        let bytes = encode(&ty, &value).unwrap();
        prop_assert_eq!(decode(&ty, &bytes).unwrap(), value);
        prop_assert_eq!(ty.to_string().parse::<Type>().unwrap(), ty);
    }

    #[test]
    fn no_bytes_are_trouble(bytes: Vec<u8>, (ty, _) in any_value()) {
        // What is read at all is written as it was, but for counts that may be written at more length.
        if let Ok(value) = decode(&ty, &bytes) {
            let again = encode(&ty, &value).unwrap();
            prop_assert!(again.len() <= bytes.len());
            prop_assert_eq!(decode(&ty, &again).unwrap(), value);
        }
        let _ = (purchase().read_event(&bytes), purchase().read_call(&bytes), revert_message(&bytes));
    }

    #[test]
    fn amounts_are_read_as_they_are_told(planck: u128) {
        prop_assert_eq!(words::amount(&words::cmt(planck)), Ok(planck));
    }
}
