//! Migrations of many blocks: while one is on, transactions wait and the chain goes on.

use crate::support::*;
use cybermiles_runtime::{
    genesis::dev, MultiBlockMigrations, RuntimeCall, RuntimeEvent, RuntimeOrigin, Scheduler,
    System, UncheckedExtrinsic,
};
use frame_support::assert_ok;
use pallet_migrations::MigrationCursor;

fn remark() -> UncheckedExtrinsic {
    let call = frame_system::Call::remark { remark: vec![] };
    signed("Bob", RuntimeCall::System(call), 0)
}

#[test]
fn an_upgrade_with_nothing_to_migrate_ends_in_its_first_block() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let root = RuntimeOrigin::root();
        assert_ok!(MultiBlockMigrations::force_set_active_cursor(
            root, 0, None, None
        ));
        assert!(block(vec![remark()]).is_empty());
        let completed = System::events().into_iter().any(|record| {
            matches!(
                record.event,
                RuntimeEvent::MultiBlockMigrations(pallet_migrations::Event::UpgradeCompleted)
            )
        });
        assert!(completed);
        assert_eq!(block(vec![remark()]), [Ok(Ok(()))]);
    });
}

/// Nobody can vote while the chain is frozen: what ends it has passed before.
#[test]
fn a_stuck_migration_is_ended_by_a_call_that_was_scheduled() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let root = RuntimeOrigin::root;
        let end = RuntimeCall::MultiBlockMigrations(pallet_migrations::Call::force_set_cursor {
            cursor: None,
        });
        assert_ok!(Scheduler::schedule(root(), 4, None, 0, Box::new(end)));
        let stuck = Some(MigrationCursor::Stuck);
        assert_ok!(MultiBlockMigrations::force_set_cursor(root(), stuck));
        for number in 2..4 {
            assert!(block(vec![remark()]).is_empty());
            assert_eq!(System::block_number(), number);
        }
        assert_eq!(block(vec![remark()]), [Ok(Ok(()))]);
    });
}
