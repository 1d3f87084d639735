// Amounts: planck as BigInt in the code, CMT with 18 decimals for people.

export const CMT = 10n ** 18n;
export const MILLI_CMT = CMT / 1000n;

/** Seconds in the year by which the supply grows. */
export const YEAR_SECONDS = 31_557_600;

/** `amount` planck as CMT with at most six decimals: `1,234.5 CMT`. */
export function format(amount) {
  const sign = amount < 0n ? '-' : '';
  const whole = amount < 0n ? -amount : amount;
  const decimals = (whole % CMT).toString().padStart(18, '0').slice(0, 6).replace(/0+$/, '');
  const integer = (whole / CMT).toLocaleString('en-US');
  return `${sign}${integer}${decimals ? `.${decimals}` : ''} CMT`;
}

/** CMT in circulation by the paper's curve, `seconds` after genesis, while the ten years run. */
export const supplyAt = (seconds) => 1e9 * 1.08 ** (seconds / YEAR_SECONDS);
