/** Failures a caller can act on. Anything else is a bug and stays a plain `Error`. */
export type DomainErrorCode =
  | "not-found"
  | "conflict"
  | "invalid-cursor"
  | "unauthorized"
  | "empty"
  | "binary"
  | "undecodable"
  | "too-large"
  | "unsupported-language"
  | "unsupported-encoding"
  | "storage";

/** An error with a code that programs read and a message that says what was wrong and what to do. */
export class DomainError extends Error {
  override readonly name = "DomainError";
  readonly code: DomainErrorCode;
  constructor(code: DomainErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
