//! The bytes that are paid for are those that the storage takes.

use super::{mock::*, processes::*};
use crate::{pallet::*, rent, samples::*, types::*};
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
        deploy(LENA, "review", &review());
        deploy(LENA, "parent", &parent("review"));
        assert_ok!(try_start(MEI, "parent", &[RAVI], &[(1, text(33))]));

        for (payer, net) in [(LENA, review()), (MEI, review()), (MEI, parent("review"))] {
            let code = rent::of_code::<Ticket>(&code_of(&net));
            let key = Codes::<Test>::hashed_key_for(payer, hash_of(&net));
            assert_eq!((code.count, code.size), (1, stored(&key)));
        }
        let name = called("parent");
        let entry = rent::of_process::<Ticket>(&name);
        let key = Processes::<Test>::hashed_key_for(LENA, &name);
        assert_eq!((entry.count, entry.size), (1, stored(&key)));
        for case in [0, 1] {
            let kept = rent::of_case::<Ticket>(&data_of(case));
            let key = Cases::<Test>::hashed_key_for(case);
            assert_eq!((kept.count, kept.size), (1, stored(&key)));
        }
        let codes = code_rent(&review()) + code_rent(&parent("review"));
        assert_eq!(rent(&MEI), codes + case_rent(0) + case_rent(1));
        let names = name_rent("review") + name_rent("parent");
        assert_eq!(rent(&LENA), codes + names);
        assert_eq!(rent(&RAVI), 0);
    });
}

#[test]
fn the_doc_s_figures() {
    // Without compact lengths: 2 bytes of such a code's, 1 of a name's.
    let ticket = Ticket::max_encoded_len();
    let bytes = review().to_bytes();
    let code = rent::of_code::<Ticket>(&bytes).size as usize;
    assert_eq!(code, bytes.encoded_size() + 84 + ticket);
    let name = called("review");
    let entry = rent::of_process::<Ticket>(&name).size as usize;
    assert_eq!(entry, name.encoded_size() + 100 + ticket);
    build_and_execute(|| {
        deploy(LENA, "p", &purchase());
        let data = data_of(start("p", &[]));
        let case = rent::of_case::<Ticket>(&data).size as usize;
        assert_eq!(case, data.encoded_size() + 16 + ticket);
    });
}

#[test]
fn nothing_is_larger_than_the_chain_knows() {
    let largest = [
        Codes::<Test>::storage_info()[0].max_size.unwrap(),
        Cases::<Test>::storage_info()[0].max_size.unwrap(),
    ];
    let case = 32 + 33 + 32 + 32 + (1 + 16 * 32) + 13 + 1 + (1 + 4 * 12) + 1 + (2 + MAX_STATE);
    assert_eq!(largest, [MAX_CODE + 4 + 80 + 4 + 16, 16 + case + 16]);
}
