import type { Readable } from "node:stream";

/** What a command reads from and writes to. Results go to `writeLine`, everything meant for people to `say`. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  /** Writes one line of results; settles when there is room for the next. */
  writeLine(line: string): Promise<void>;
  /** Writes a message to standard error. */
  say(message: string): void;
  /** Shows how far a long run has come, in one place on the screen; does nothing where nobody watches. */
  showProgress(message: string): void;
}
