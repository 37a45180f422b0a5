const firstPauseMs = 10;
const longestPauseMs = 100;

/**
 * Asks `probe` again and again until it gives something truthy, and returns that. A probe that throws counts as
 * "not yet"; its last error is told when time is up. Functions only: pages with a strict policy forbid `eval`,
 * which a string would need.
 *
 * @param what what is waited for, as the end of the sentence "waited 10 s for …"
 */
export async function until<T>(
  probe: () => T | Promise<T>,
  what: string,
  timeoutMs = 10_000,
): Promise<Exclude<T, null | undefined | false | '' | 0>> {
  const end = Date.now() + timeoutMs;
  let last = '';
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 1.5, longestPauseMs)) {
    try {
      const found = await probe();
      if (found) return found as Exclude<T, null | undefined | false | '' | 0>;
      last = `last answer: ${String(found)}`;
    } catch (error) {
      last = `last error: ${error instanceof Error ? error.message : String(error)}`;
    }
    if (Date.now() >= end) throw new Error(`waited ${timeoutMs / 1000} s for ${what}; ${last}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
