//! The bytes that are paid for are those that the storage takes.

use super::{mock::*, rule_sets::*};
use crate::{pallet::*, rent, types::*};
use codec::{Encode, MaxEncodedLen};
use frame_support::{assert_ok, traits::StorageInfoTrait};

type Ticket = <Test as Config>::Ticket;

/// Bytes of an entry: the key beyond the prefixes of pallet and item, and the value.
fn stored(key: &[u8]) -> u64 {
    let value = sp_io::storage::get(key).unwrap();
    (key.len() - 32 + value.len()) as u64
}

#[test]
fn each_entry_pays_for_its_bytes() {
    build_and_execute(|| {
        let rules = loyalty(1);
        deploy(LENA, "Loyalty", &rules);
        let id = open("Loyalty");
        assert_ok!(try_fire_session(id, inserts(vec![customer(0, false); 40])));
        let name = called("Loyalty");
        let session = Sessions::<Test>::get(id).unwrap();

        let code = rent::of_code::<Ticket>(&code_of(&rules));
        let key = Codes::<Test>::hashed_key_for(LENA, hash_of(&rules));
        assert_eq!((code.count, code.size), (1, stored(&key)));
        let entry = rent::of_rule_set::<Ticket>(&name);
        let key = RuleSets::<Test>::hashed_key_for(LENA, &name);
        assert_eq!((entry.count, entry.size), (1, stored(&key)));
        let kept = rent::of_session::<Ticket>(&name, &session.state);
        let key = Sessions::<Test>::hashed_key_for(id);
        assert_eq!((kept.count, kept.size), (1, stored(&key)));

        let paid = code_rent(&rules) + name_rent("Loyalty") + session_rent(id);
        assert_eq!(rent(&LENA), paid);
    });
}

#[test]
fn the_doc_s_figures() {
    // Without compact lengths: 2 bytes of such a code's, 1 of a name's.
    let ticket = Ticket::max_encoded_len();
    let bytes = pricing().to_bytes();
    let code = rent::of_code::<Ticket>(&bytes).size as usize;
    assert_eq!(code, bytes.encoded_size() + 84 + ticket);
    let name = called("Pricing");
    let entry = rent::of_rule_set::<Ticket>(&name).size as usize;
    assert_eq!(entry, name.encoded_size() + 100 + ticket);
    let session = rent::of_session::<Ticket>(&name, &[]).size as usize;
    assert_eq!(session, name.encoded_size() + 1 + 80 + ticket);
}

#[test]
fn nothing_is_larger_than_the_chain_knows() {
    let largest = [
        Codes::<Test>::storage_info()[0].max_size.unwrap(),
        Sessions::<Test>::storage_info()[0].max_size.unwrap(),
    ];
    assert_eq!(
        largest,
        [
            MAX_CODE + 4 + 80 + 4 + 16,
            MAX_STATE + 4 + 16 + 32 + 33 + 32 + 16
        ]
    );
}
