// This file is part of Substrate.

// Copyright (C) Parity Technologies (UK) Ltd.
// SPDX-License-Identifier: Apache-2.0

// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
// 	http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.

//! This module provides a means for executing contracts
//! represented in wasm.

mod prepare;
mod runtime;

#[cfg(doc)]
pub use crate::wasm::runtime::api_doc;

#[cfg(test)]
pub use {
	crate::wasm::{prepare::tracker, runtime::ReturnErrorCode},
	runtime::STABLE_API_COUNT,
	tests::MockExt,
};

#[cfg(feature = "runtime-benchmarks")]
pub use crate::wasm::runtime::{BenchEnv, ReturnData, TrapReason};

pub use crate::wasm::{
	prepare::{LoadedModule, LoadingMode},
	runtime::{
		AllowDeprecatedInterface, AllowUnstableInterface, Environment, Runtime, RuntimeCosts,
	},
};

use crate::{
	exec::{ExecResult, Executable, ExportedFunction, Ext},
	gas::{GasMeter, Token},
	weights::WeightInfo,
	AccountIdOf, BadOrigin, BalanceOf, CodeHash, CodeInfoOf, CodeVec, Config, Error, Event,
	HoldReason, Pallet, PristineCode, Schedule, Weight, LOG_TARGET,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{fungible::MutateHold, tokens::Precision::BestEffort},
};
use sp_core::Get;
use sp_runtime::DispatchError;
use wasmi::{CompilationMode, InstancePre, Linker, Memory, MemoryType, StackLimits, Store};

const BYTES_PER_PAGE: usize = 64 * 1024;

/// Validated Wasm module ready for execution.
/// This data structure is immutable once created and stored.
#[derive(Encode, Decode, scale_info::TypeInfo)]
#[codec(mel_bound())]
#[scale_info(skip_type_params(T))]
pub struct WasmBlob<T: Config> {
	code: CodeVec<T>,
	// This isn't needed for contract execution and is not stored alongside it.
	#[codec(skip)]
	code_info: CodeInfo<T>,
	// This is for not calculating the hash every time we need it.
	#[codec(skip)]
	code_hash: CodeHash<T>,
}

/// Contract code related data, such as:
///
/// - owner of the contract, i.e. account uploaded its code,
/// - storage deposit amount,
/// - reference count,
/// - determinism marker.
///
/// It is stored in a separate storage entry to avoid loading the code when not necessary.
#[derive(Clone, Encode, Decode, scale_info::TypeInfo, MaxEncodedLen)]
#[codec(mel_bound())]
#[scale_info(skip_type_params(T))]
pub struct CodeInfo<T: Config> {
	/// The account that has uploaded the contract code and hence is allowed to remove it.
	owner: AccountIdOf<T>,
	/// The amount of balance that was deposited by the owner in order to store it on-chain.
	#[codec(compact)]
	deposit: BalanceOf<T>,
	/// The number of instantiated contracts that use this as their code.
	#[codec(compact)]
	refcount: u64,
	/// Marks if the code might contain non-deterministic features and is therefore never allowed
	/// to be run on-chain. Specifically, such a code can never be instantiated into a contract
	/// and can just be used through a delegate call.
	determinism: Determinism,
	/// length of the code in bytes.
	code_len: u32,
}

/// Defines the required determinism level of a wasm blob when either running or uploading code.
#[derive(
	Clone,
	Copy,
	Encode,
	Decode,
	DecodeWithMemTracking,
	scale_info::TypeInfo,
	MaxEncodedLen,
	Debug,
	PartialEq,
	Eq,
)]
pub enum Determinism {
	/// The execution should be deterministic and hence no indeterministic instructions are
	/// allowed.
	///
	/// Dispatchables always use this mode in order to make on-chain execution deterministic.
	Enforced,
	/// Allow calling or uploading an indeterministic code.
	///
	/// This is only possible when calling into `pallet-contracts` directly via
	/// [`crate::Pallet::bare_call`].
	///
	/// # Note
	///
	/// **Never** use this mode for on-chain execution.
	Relaxed,
}

impl ExportedFunction {
	/// The wasm export name for the function.
	fn identifier(&self) -> &str {
		match self {
			Self::Constructor => "deploy",
			Self::Call => "call",
		}
	}
}

/// Cost of code loading from storage.
#[cfg_attr(test, derive(Debug, PartialEq, Eq))]
#[derive(Clone, Copy)]
struct CodeLoadToken(u32);

impl<T: Config> Token<T> for CodeLoadToken {
	fn weight(&self) -> Weight {
		T::WeightInfo::call_with_code_per_byte(self.0)
			.saturating_sub(T::WeightInfo::call_with_code_per_byte(0))
	}
}

impl<T: Config> WasmBlob<T> {
	/// Create the module by checking the `code`.
	pub fn from_code(
		code: Vec<u8>,
		schedule: &Schedule<T>,
		owner: AccountIdOf<T>,
		determinism: Determinism,
	) -> Result<Self, (DispatchError, &'static str)> {
		prepare::prepare::<runtime::Env, T>(
			code.try_into().map_err(|_| (<Error<T>>::CodeTooLarge.into(), ""))?,
			schedule,
			owner,
			determinism,
		)
	}

	/// Remove the code from storage and refund the deposit to its owner.
	///
	/// Applies all necessary checks before removing the code.
	pub fn remove(origin: &T::AccountId, code_hash: CodeHash<T>) -> DispatchResult {
		<CodeInfoOf<T>>::try_mutate_exists(&code_hash, |existing| {
			if let Some(code_info) = existing {
				ensure!(code_info.refcount == 0, <Error<T>>::CodeInUse);
				ensure!(&code_info.owner == origin, BadOrigin);
				let _ = T::Currency::release(
					&HoldReason::CodeUploadDepositReserve.into(),
					&code_info.owner,
					code_info.deposit,
					BestEffort,
				);
				let deposit_released = code_info.deposit;
				let remover = code_info.owner.clone();

				*existing = None;
				<PristineCode<T>>::remove(&code_hash);
				<Pallet<T>>::deposit_event(Event::CodeRemoved {
					code_hash,
					deposit_released,
					remover,
				});
				Ok(())
			} else {
				Err(<Error<T>>::CodeNotFound.into())
			}
		})
	}

	/// Creates and returns an instance of the supplied code.
	///
	/// This is either used for later executing a contract or for validation of a contract.
	/// When validating we pass `()` as `host_state`. Please note that such a dummy instance must
	/// **never** be called/executed, since it will panic the executor.
	pub fn instantiate<E, H>(
		contract: LoadedModule,
		host_state: H,
		schedule: &Schedule<T>,
		allow_deprecated: AllowDeprecatedInterface,
	) -> Result<(Store<H>, Memory, InstancePre), &'static str>
	where
		E: Environment<H>,
	{
		let mut store = Store::new(&contract.engine, host_state);
		let mut linker = Linker::new(&contract.engine);
		E::define(
			&mut store,
			&mut linker,
			if T::UnsafeUnstableInterface::get() {
				AllowUnstableInterface::Yes
			} else {
				AllowUnstableInterface::No
			},
			allow_deprecated,
		)
		.map_err(|_| "can't define host functions to Linker")?;

		// Query wasmi for memory limits specified in the module's import entry.
		let memory_limits = contract.scan_imports::<T>(schedule)?;
		// Here we allocate this memory in the _store_. It allocates _inital_ value, but allows it
		// to grow up to maximum number of memory pages, if necessary.
		let qed = "We checked the limits versus our Schedule,
					 which specifies the max amount of memory pages
					 well below u16::MAX; qed";
		let memory = Memory::new(
			&mut store,
			MemoryType::new(memory_limits.0, Some(memory_limits.1)).expect(qed),
		)
		.expect(qed);

		linker
			.define("env", "memory", memory)
			.expect("We just created the Linker. It has no definitions with this name; qed");

		let instance = linker.instantiate(&mut store, &contract.module).map_err(|err| {
			log::debug!(target: LOG_TARGET, "failed to instantiate module: {:?}", err);
			"can't instantiate module with provided definitions"
		})?;

		Ok((store, memory, instance))
	}

	/// Puts the module blob into storage, and returns the deposit collected for the storage.
	pub fn store_code(&mut self) -> Result<BalanceOf<T>, Error<T>> {
		let code_hash = *self.code_hash();
		<CodeInfoOf<T>>::mutate(code_hash, |stored_code_info| {
			match stored_code_info {
				// Contract code is already stored in storage. Nothing to be done here.
				Some(_) => Ok(Default::default()),
				// Upload a new contract code.
				// We need to store the code and its code_info, and collect the deposit.
				// This `None` case happens only with freshly uploaded modules. This means that
				// the `owner` is always the origin of the current transaction.
				None => {
					let deposit = self.code_info.deposit;
					T::Currency::hold(
						&HoldReason::CodeUploadDepositReserve.into(),
						&self.code_info.owner,
						deposit,
					)
					.map_err(|_| <Error<T>>::StorageDepositNotEnoughFunds)?;

					self.code_info.refcount = 0;
					<PristineCode<T>>::insert(code_hash, &self.code);
					*stored_code_info = Some(self.code_info.clone());
					<Pallet<T>>::deposit_event(Event::CodeStored {
						code_hash,
						deposit_held: deposit,
						uploader: self.code_info.owner.clone(),
					});
					Ok(deposit)
				},
			}
		})
	}

	/// Create the module without checking the passed code.
	///
	/// # Note
	///
	/// This is useful for benchmarking where we don't want validation of the module to skew
	/// our results. This also does not collect any deposit from the `owner`. Also useful
	/// during testing when we want to deploy codes that do not pass the instantiation checks.
	#[cfg(any(test, feature = "runtime-benchmarks"))]
	pub fn from_code_unchecked(
		code: Vec<u8>,
		schedule: &Schedule<T>,
		owner: T::AccountId,
	) -> Result<Self, DispatchError> {
		prepare::benchmarking::prepare(code, schedule, owner)
	}
}

impl<T: Config> CodeInfo<T> {
	#[cfg(test)]
	pub fn new(owner: T::AccountId) -> Self {
		CodeInfo {
			owner,
			deposit: Default::default(),
			refcount: 0,
			code_len: 0,
			determinism: Determinism::Enforced,
		}
	}

	/// Returns the determinism of the module.
	pub fn determinism(&self) -> Determinism {
		self.determinism
	}

	/// Returns reference count of the module.
	pub fn refcount(&self) -> u64 {
		self.refcount
	}

	/// Return mutable reference to the refcount of the module.
	pub fn refcount_mut(&mut self) -> &mut u64 {
		&mut self.refcount
	}

	/// Returns the deposit of the module.
	pub fn deposit(&self) -> BalanceOf<T> {
		self.deposit
	}
}

use crate::{ExecError, ExecReturnValue};
use wasmi::Func;
enum InstanceOrExecReturn<'a, E: Ext> {
	Instance((Func, Store<Runtime<'a, E>>)),
	ExecReturn(ExecReturnValue),
}

type PreExecResult<'a, E> = Result<InstanceOrExecReturn<'a, E>, ExecError>;

impl<T: Config> WasmBlob<T> {
	/// Sync the frame's gas meter with the engine's one.
	pub fn process_result<E: Ext<T = T>>(
		mut store: Store<Runtime<E>>,
		result: Result<(), wasmi::Error>,
	) -> ExecResult {
		let engine_fuel = store.get_fuel().expect("Fuel metering is enabled; qed");
		let gas_meter = store.data_mut().ext().gas_meter_mut();
		let _ = gas_meter.sync_from_executor(engine_fuel)?;
		store.into_data().to_execution_result(result)
	}

	#[cfg(feature = "runtime-benchmarks")]
	pub fn bench_prepare_call<'a, E: Ext<T = T>>(
		self,
		ext: &'a mut E,
		input_data: Vec<u8>,
	) -> (Func, Store<Runtime<'a, E>>) {
		use InstanceOrExecReturn::*;
		match Self::prepare_execute(
			self,
			Runtime::new(ext, input_data),
			&ExportedFunction::Call,
			CompilationMode::Eager,
		)
		.expect("Benchmark should provide valid module")
		{
			Instance((func, store)) => (func, store),
			ExecReturn(_) => panic!("Expected Instance"),
		}
	}

	fn prepare_execute<'a, E: Ext<T = T>>(
		self,
		runtime: Runtime<'a, E>,
		function: &'a ExportedFunction,
		compilation_mode: CompilationMode,
	) -> PreExecResult<'a, E> {
		let code = self.code.as_slice();
		// Instantiate the Wasm module to the engine.
		let schedule = <T>::Schedule::get();

		let contract = LoadedModule::new::<T>(
			&code,
			self.code_info.determinism,
			Some(StackLimits::default()),
			LoadingMode::Unchecked,
			compilation_mode,
		)
		.map_err(|err| {
			log::debug!(target: LOG_TARGET, "failed to create wasmi module: {err:?}");
			Error::<T>::CodeRejected
		})?;

		let (mut store, memory, instance) = Self::instantiate::<crate::wasm::runtime::Env, _>(
			contract,
			runtime,
			&schedule,
			match function {
				ExportedFunction::Call => AllowDeprecatedInterface::Yes,
				ExportedFunction::Constructor => AllowDeprecatedInterface::No,
			},
		)
		.map_err(|msg| {
			log::debug!(target: LOG_TARGET, "failed to instantiate code to wasmi: {}", msg);
			Error::<T>::CodeRejected
		})?;
		store.data_mut().set_memory(memory);

		// Set fuel limit for the wasmi execution.
		// We normalize it by the base instruction weight, as its cost in wasmi engine is `1`.
		let fuel_limit = store
			.data_mut()
			.ext()
			.gas_meter_mut()
			.gas_left()
			.ref_time()
			.checked_div(T::Schedule::get().ref_time_by_fuel())
			.ok_or(Error::<T>::InvalidSchedule)?;
		store
			.set_fuel(fuel_limit)
			.expect("We've set up engine to fuel consuming mode; qed");

		// Start function should already see the correct refcount in case it will be ever inspected.
		if let &ExportedFunction::Constructor = function {
			E::increment_refcount(self.code_hash)?;
		}

		// Any abort in start function (includes `return` + `terminate`) will make us skip the
		// call into the subsequent exported function. This means that calling `return` returns data
		// from the whole contract execution.
		match instance.start(&mut store) {
			Ok(instance) => {
				let exported_func = instance
					.get_export(&store, function.identifier())
					.and_then(|export| export.into_func())
					.ok_or_else(|| {
						log::error!(target: LOG_TARGET, "failed to find entry point");
						Error::<T>::CodeRejected
					})?;

				Ok(InstanceOrExecReturn::Instance((exported_func, store)))
			},
			Err(err) => Self::process_result(store, Err(err)).map(InstanceOrExecReturn::ExecReturn),
		}
	}
}

impl<T: Config> Executable<T> for WasmBlob<T> {
	fn from_storage(
		code_hash: CodeHash<T>,
		gas_meter: &mut GasMeter<T>,
	) -> Result<Self, DispatchError> {
		let code_info = <CodeInfoOf<T>>::get(code_hash).ok_or(Error::<T>::CodeNotFound)?;
		gas_meter.charge(CodeLoadToken(code_info.code_len))?;
		let code = <PristineCode<T>>::get(code_hash).ok_or(Error::<T>::CodeNotFound)?;
		Ok(Self { code, code_info, code_hash })
	}

	fn execute<E: Ext<T = T>>(
		self,
		ext: &mut E,
		function: &ExportedFunction,
		input_data: Vec<u8>,
	) -> ExecResult {
		use InstanceOrExecReturn::*;
		match Self::prepare_execute(
			self,
			Runtime::new(ext, input_data),
			function,
			CompilationMode::Lazy,
		)? {
			Instance((func, mut store)) => {
				let result = func.call(&mut store, &[], &mut []);
				Self::process_result(store, result)
			},
			ExecReturn(exec_return) => Ok(exec_return),
		}
	}

	fn code_hash(&self) -> &CodeHash<T> {
		&self.code_hash
	}

	fn code_info(&self) -> &CodeInfo<T> {
		&self.code_info
	}

	fn is_deterministic(&self) -> bool {
		matches!(self.code_info.determinism, Determinism::Enforced)
	}
}
