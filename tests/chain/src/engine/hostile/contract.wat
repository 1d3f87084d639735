;; A contract that does what its input says, step by step:
;;
;;   w key               writes a byte under itself
;;   b count             counts down from a number
;;   l                   counts for ever
;;   e id length bytes   asks the engine
;;   c flags steps       calls itself with the rest of the input
;;
;; Whatever else it meets, it traps. A key and flags have a byte, numbers four. It returns what its questions and its
;; calls of itself came to: for each one a status, a length, and so many bytes.
;;
;; Its memory: from 0 on a balance of nothing, at 16 a length, at 32 its own address, at 4096 what it returns,
;; from 32768 to the end its input.
(module
    (import "env" "memory" (memory 2 2))
    (import "seal0" "input" (func $input (param i32 i32)))
    (import "seal0" "address" (func $address (param i32 i32)))
    (import "seal0" "seal_return" (func $return (param i32 i32 i32)))
    (import "seal0" "call_chain_extension" (func $engine (param i32 i32 i32 i32 i32) (result i32)))
    (import "seal2" "set_storage" (func $set_storage (param i32 i32 i32 i32) (result i32)))
    (import "seal2" "call"
        (func $call (param i32 i32 i64 i64 i32 i32 i32 i32 i32 i32) (result i32)))

    ;; Notes a status beside the output that is there already; where the next one goes.
    (func $note (param $out i32) (param $status i32) (result i32)
        (if (local.get $status)
            (then (i32.store (i32.const 16) (i32.const 0))))
        (i32.store (local.get $out) (local.get $status))
        (i32.store (i32.add (local.get $out) (i32.const 4)) (i32.load (i32.const 16)))
        (i32.add (i32.add (local.get $out) (i32.const 8)) (i32.load (i32.const 16))))

    (func $count (param $from i32)
        (block $over
            (loop $next
                (br_if $over (i32.eqz (local.get $from)))
                (local.set $from (i32.sub (local.get $from) (i32.const 1)))
                (br $next))))

    ;; Asks the engine what is written at a place.
    (func $ask (param $at i32) (param $out i32) (result i32)
        (i32.store (i32.const 16) (i32.const 16384))
        (call $engine
            (i32.load (local.get $at))
            (i32.add (local.get $at) (i32.const 8))
            (i32.load (i32.add (local.get $at) (i32.const 4)))
            (i32.add (local.get $out) (i32.const 8))
            (i32.const 16)))

    ;; Calls itself with flags and what follows them, all the gas and as much of a deposit as there may be.
    (func $again (param $at i32) (param $end i32) (param $out i32) (result i32)
        (i32.store (i32.const 16) (i32.const 32))
        (call $address (i32.const 32) (i32.const 16))
        (i32.store (i32.const 16) (i32.const 16384))
        (call $call
            (i32.load8_u (local.get $at))
            (i32.const 32)
            (i64.const 0)
            (i64.const 0)
            (i32.const -1)
            (i32.const 0)
            (i32.add (local.get $at) (i32.const 1))
            (i32.sub (i32.sub (local.get $end) (local.get $at)) (i32.const 1))
            (i32.add (local.get $out) (i32.const 8))
            (i32.const 16)))

    (func $run (local $at i32) (local $end i32) (local $out i32) (local $step i32)
        (i32.store (i32.const 16) (i32.const 98304))
        (call $input (i32.const 32768) (i32.const 16))
        (local.set $at (i32.const 32768))
        (local.set $end (i32.add (i32.const 32768) (i32.load (i32.const 16))))
        (local.set $out (i32.const 4096))
        (block $done
            (loop $next
                (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
                (local.set $step (i32.load8_u (local.get $at)))
                (local.set $at (i32.add (local.get $at) (i32.const 1)))
                (if (i32.eq (local.get $step) (i32.const 0x77)) ;; w
                    (then
                        (drop (call $set_storage
                            (local.get $at) (i32.const 1) (local.get $at) (i32.const 1)))
                        (local.set $at (i32.add (local.get $at) (i32.const 1)))
                        (br $next)))
                (if (i32.eq (local.get $step) (i32.const 0x62)) ;; b
                    (then
                        (call $count (i32.load (local.get $at)))
                        (local.set $at (i32.add (local.get $at) (i32.const 4)))
                        (br $next)))
                (if (i32.eq (local.get $step) (i32.const 0x6c)) ;; l
                    (then (loop $ever (br $ever))))
                (if (i32.eq (local.get $step) (i32.const 0x65)) ;; e
                    (then
                        (local.set $out (call $note
                            (local.get $out)
                            (call $ask (local.get $at) (local.get $out))))
                        (local.set $at (i32.add
                            (i32.add (local.get $at) (i32.const 8))
                            (i32.load (i32.add (local.get $at) (i32.const 4)))))
                        (br $next)))
                (if (i32.eq (local.get $step) (i32.const 0x63)) ;; c
                    (then
                        (local.set $out (call $note
                            (local.get $out)
                            (call $again (local.get $at) (local.get $end) (local.get $out))))
                        (br $done)))
                (unreachable)))
        (call $return
            (i32.const 0)
            (i32.const 4096)
            (i32.sub (local.get $out) (i32.const 4096))))

    (func (export "deploy") (call $run))
    (func (export "call") (call $run)))
