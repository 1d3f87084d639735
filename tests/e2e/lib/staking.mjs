// Eras, and what they pay.

import { supplyAt } from './units.mjs';
import { until } from './wait.mjs';

/** The era that runs now. */
export const activeEra = async (api) =>
  (await api.query.staking.activeEra()).unwrap().index.toNumber();

/** Waits until `era` runs. */
export const waitForEra = (api, era, timeout = 180_000) =>
  until(`era ${era}`, async () => (await activeEra(api)) >= era, { timeout, every: 1_000 });

/** Addresses of the validators of this session. */
export const validators = async (api) =>
  (await api.query.session.validators()).map((validator) => validator.toString());

/**
 * By the paper's curve, the CMT that the stakers are given between two moments (milliseconds), on
 * a chain whose supply began to grow at `start`.
 */
export const curveStep = (start, from, to) =>
  supplyAt((to - start) / 1_000) - supplyAt((from - start) / 1_000);
