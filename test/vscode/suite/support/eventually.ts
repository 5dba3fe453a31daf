/**
 * Waits until `probe` gives something other than `undefined`, `null` or `false`, and gives that.
 * @param what is awaited, for the message when the deadline (in milliseconds) passes
 */
export async function eventually<T>(
  what: string,
  probe: () => T | Promise<T>,
  deadline = 30_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = performance.now() + deadline;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== null && value !== false) {
      return value as NonNullable<Exclude<T, false>>;
    }
    if (performance.now() > end) throw new Error(`Waited ${deadline} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
