//! What CyberMiles' own contract of 2019, one per listing, did wrong about listings, and is not possible
//! any more.

use super::mock::*;
use crate::{pallet::*, Listing};
use cybermiles_primitives::{engine::RuleSetName, trade::Outcome};
use frame_support::assert_ok;
use scale_info::{meta_type, PortableRegistry, Registry, TypeDef, TypeDefPrimitive};

/// It took what the buyer sent, and kept what was too much.
#[test]
fn overpayment_is_never_kept() {
    build_and_execute(|| {
        let id = list_lamps();
        for max_price in [PRICE, PRICE + 1, 1_000, u128::MAX] {
            let before = free(&RAVI);
            let deal = DealCount::get();
            assert_ok!(try_buy(RAVI, id, 2, max_price, 0));
            assert_eq!(before - free(&RAVI), 2 * PRICE);
            let order = Deals::get(deal).unwrap();
            assert_eq!(order.parts.total(), Some(2 * PRICE));
            close(deal, 2, Outcome::Released);
        }
        assert_eq!(free(&MEI), ENDOWMENT - RENT + 4 * 2 * PRICE);
        assert_eq!(free(&POT), 0);
    });
}

/// It stored the buyer's name, and the seller's text, as they were written. Nothing that is called, said
/// or stored here has room for words: all of it is of fixed size, and no type is a string or a list. But
/// for the name of a seller's rule set, which must be deployed under it.
#[test]
fn nobodys_name_or_text_stands_in_clear() {
    let mut registry = Registry::new();
    let name = registry.register_type(&meta_type::<RuleSetName>()).id;
    registry.register_type(&meta_type::<Call<Test>>());
    registry.register_type(&meta_type::<Event<Test>>());
    registry.register_type(&meta_type::<Listing>());
    let registry: PortableRegistry = registry.into();
    assert!(registry.types.len() > 20);
    let bytes_of_name = match &registry.resolve(name).unwrap().type_def {
        TypeDef::Composite(name) => name.fields[0].ty.id,
        other => panic!("a name is {other:?}"),
    };
    for entry in &registry.types {
        let has_room = matches!(
            entry.ty.type_def,
            TypeDef::Sequence(_)
                | TypeDef::BitSequence(_)
                | TypeDef::Primitive(TypeDefPrimitive::Str | TypeDefPrimitive::Char)
        );
        let is_of_name = entry.id == bytes_of_name;
        assert!(!has_room || is_of_name, "room for words in {:?}", entry.ty);
        if let TypeDef::Composite(composite) = &entry.ty.type_def {
            let holds = composite.fields.iter();
            let mut holds = holds.filter(|field| field.ty.id == bytes_of_name);
            assert!(
                holds.next().is_none() || entry.id == name,
                "room for words in {:?}",
                entry.ty
            );
        }
    }
}
