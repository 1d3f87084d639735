// Waiting, always with an end.

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks `probe` again and again until it gives something other than `undefined`, `null` or `false`.
 * @param {string} what what is waited for, said when the time is over
 * @param {() => any} probe may throw: then it is asked again, and its error is told at the end
 * @param {{timeout?: number, every?: number}} options in milliseconds
 */
export async function until(what, probe, { timeout = 60_000, every = 500 } = {}) {
  const end = Date.now() + timeout;
  let failure;
  for (;;) {
    try {
      const found = await probe();
      if (found !== undefined && found !== null && found !== false) {
        return found;
      }
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    if (Date.now() >= end) {
      throw new Error(`${what}: not within ${timeout / 1000} s`, { cause: failure });
    }
    await sleep(every);
  }
}

/** The outcome of `promise`, or an error when it takes longer than `timeout` milliseconds. */
export async function within(what, timeout, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what}: not within ${timeout / 1000} s`)),
      timeout,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
