//! Mei sends CMT to Ravi, by a whole transaction: the fee is foreseen, taken, corrected and paid out.

use super::*;
use codec::Encode;
use frame_support::{
    dispatch::GetDispatchInfo,
    weights::{constants::WEIGHT_REF_TIME_PER_MICROS, Weight},
};
use pallet_balances::Event;
use pallet_transaction_payment::ChargeTransactionPayment;
use sp_runtime::traits::{AsTransactionAuthorizedOrigin, TransactionExtension, TxBaseImplication};
use sp_runtime::transaction_validity::TransactionSource::External;

fn micros(time: u64) -> Weight {
    Weight::from_parts(time * WEIGHT_REF_TIME_PER_MICROS, 0)
}

#[test]
fn mei_pays_for_what_her_transfer_weighed() {
    build_and_execute(|| {
        const TIP: Balance = 40;
        let transfer: RuntimeCall = frame_system::Call::remark {
            remark: vec![1, 2, 3],
        }
        .into();
        let info = DispatchInfo {
            call_weight: micros(500),
            ..transfer.get_dispatch_info()
        };
        let len = transfer.encoded_size();
        let origin = RuntimeOrigin::signed(MEI);
        assert!(origin.is_transaction_authorized());
        let extension = ChargeTransactionPayment::<Test>::from(TIP);

        // The pool asks.
        let (_, val, origin) = extension
            .validate(
                origin,
                &transfer,
                &info,
                len,
                (),
                &TxBaseImplication(()),
                External,
            )
            .unwrap();
        assert_eq!(Balances::free_balance(MEI), 10_000);

        // The block takes.
        let pre = extension
            .prepare(val, &origin, &transfer, &info, len)
            .unwrap();
        let taken = 10_000 - Balances::free_balance(MEI);
        assert_eq!(
            taken,
            TransactionPayment::compute_fee(len.try_into().unwrap(), &info, TIP)
        );

        // It weighed less than was feared.
        let mut post = PostDispatchInfo {
            actual_weight: Some(micros(200)),
            ..Default::default()
        };
        ChargeTransactionPayment::<Test>::post_dispatch(pre, &info, &mut post, len, &Ok(()))
            .unwrap();
        let fee = taken - 300;
        assert_eq!(Balances::free_balance(MEI), 10_000 - fee);

        end_block(Some(RAVI));
        assert_eq!(Balances::free_balance(RAVI), 100 + fee);
        assert_eq!(
            said(),
            [
                Event::Withdraw {
                    who: MEI,
                    amount: taken
                },
                Event::Deposit {
                    who: MEI,
                    amount: 300
                },
                Event::Deposit {
                    who: RAVI,
                    amount: fee
                },
            ]
        );
        System::assert_has_event(
            pallet_transaction_payment::Event::TransactionFeePaid {
                who: MEI,
                actual_fee: fee,
                tip: TIP,
            }
            .into(),
        );
    });
}
