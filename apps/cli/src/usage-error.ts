/** The command line itself is wrong: an unknown command or flag, a missing argument. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
