//! Digests and signatures, against ethers 6.

use super::mock::*;
use crate::signing::{digest, personal_text, recover, Fault, Scheme};
use hex_literal::hex;
use proptest::prelude::*;
use sp_core::U256;

const AMOUNT: u128 = 1_500_000_000_000_000_000_000;

const ORDER: [u8; 32] = hex!("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");

/// The other signature of the same message by the same key: `s` mirrored, `v` turned.
pub fn twin(rsv: &[u8; 65]) -> [u8; 65] {
    let mut twin = *rsv;
    let s = U256::from_big_endian(&rsv[32..64]);
    twin[32..64].copy_from_slice(&(U256::from_big_endian(&ORDER) - s).to_big_endian());
    twin[64] ^= 1;
    twin
}

#[test]
fn typed_data_is_what_ethers_signs() {
    let digest = digest(Scheme::Eip712, GENESIS, &NEWCOMER, AMOUNT);
    assert_eq!(
        digest,
        hex!("68d9a0d481532f5ddbbe047f036370c13a6501071a878f61dc1a5c70bb80a725")
    );
    let rsv = hex!(
        "36679c4a34b59f95002e651e98a520bfa3a51d4ff1c8535901cc8d5ede033ff9"
        "18968c36cbd3ec610b4352028283f226b1829332f48d814fcae15dfd87539262"
        "1b"
    );
    assert_eq!(recover(&rsv, &digest), Ok(address(MEI)));
}

#[test]
fn the_text_is_what_ethers_signs() {
    let digest = digest(Scheme::Personal, GENESIS, &NEWCOMER, AMOUNT);
    assert_eq!(
        digest,
        hex!("04a043af4869fdd9b50d5d67940a4790b55132969e2a5820f2c1451cf548964d")
    );
    let rsv = hex!(
        "fa70d436bd060845b34da1dc5dd68c25b0db1c62f710ed703621c1155ef2be39"
        "703a29555c952dcbd42f474e37400e892d3ada87643c31b250f3fea55f23a1ff"
        "1b"
    );
    assert_eq!(recover(&rsv, &digest), Ok(address(MEI)));
}

#[test]
fn the_text_says_everything() {
    assert_eq!(
        personal_text(GENESIS, &NEWCOMER, AMOUNT),
        "CyberMiles Claims: exchange my ERC-20 CMT for native CMT, one to one.\n\
         Chain: 0x4545454545454545454545454545454545454545454545454545454545454545\n\
         Account: 0x2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a\n\
         Amount: 1500000000000000000000 planck (10^-18 CMT)"
    );
}

#[test]
fn half_the_order_is_the_greatest_s() {
    let half = U256::from_big_endian(&ORDER) / 2;
    let mut rsv = key(MEI).sign_prehashed(&[1; 32]).0;
    rsv[32..64].copy_from_slice(&half.to_big_endian());
    assert_ne!(recover(&rsv, &[1; 32]), Err(Fault::HighS));
    rsv[32..64].copy_from_slice(&(half + 1).to_big_endian());
    assert_eq!(recover(&rsv, &[1; 32]), Err(Fault::HighS));
}

proptest! {
    #[test]
    fn the_signer_is_recovered_and_the_twin_refused(holder in 0usize..20, digest in any::<[u8; 32]>()) {
        let rsv = key(holder).sign_prehashed(&digest).0;
        prop_assert_eq!(recover(&rsv, &digest), Ok(address(holder)));
        prop_assert_eq!(recover(&twin(&rsv), &digest), Err(Fault::HighS));
    }

    #[test]
    fn garbage_never_panics(rsv in any::<[u8; 32]>(), rest in any::<[u8; 32]>(), v in any::<u8>(), digest in any::<[u8; 32]>()) {
        let mut garbage = [v; 65];
        garbage[..32].copy_from_slice(&rsv);
        garbage[32..64].copy_from_slice(&rest);
        prop_assert_ne!(recover(&garbage, &digest), Ok(address(MEI)));
    }
}
