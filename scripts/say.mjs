// What the scripts tell a person.

/** A failure that a person can do something about: its message is all that is shown. */
export class PlainError extends Error {
  /**
   * @param {string} message one plain sentence that says what to do
   * @param {string} [details] what the failing program said
   */
  constructor(message, details = "") {
    super(message);
    this.details = details.trim();
  }
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Says what is being done, that it is still being done, and how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function sayWhile(what, work) {
  say(`${what} …`);
  const begun = performance.now();
  const pulse = setInterval(() => say(`  … still at it after ${seconds(performance.now() - begun)}`), 15_000);
  try {
    const result = await work();
    say(`  done in ${seconds(performance.now() - begun)}`);
    return result;
  } finally {
    clearInterval(pulse);
  }
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * Runs a script's main function; a failure ends the process with status 1 and in plain words.
 * @param {() => Promise<number | void>} main gives the exit status
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const text =
      error instanceof PlainError
        ? [error.details, error.message].filter(Boolean).join("\n\n")
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error);
    process.stderr.write(`\n${text}\n`);
    process.exitCode = 1;
  }
}
