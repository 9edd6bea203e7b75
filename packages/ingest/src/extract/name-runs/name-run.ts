/** Tokens of a person's name, `end` exclusive. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
}
