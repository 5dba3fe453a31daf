/** A command that could not run, with a sentence that says what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
