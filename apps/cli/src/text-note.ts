/** What was read from a stretch of a text, for people. */
export interface TextNote {
  readonly start: number;
  readonly end: number;
  /** `official`, `office`, `event`, … */
  readonly fact: string;
  /** What the words were taken for. */
  readonly detail: string;
}
