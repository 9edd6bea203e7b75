/** Where a sentence first names an official. */
export interface Presence {
  /** Id of the official. */
  readonly id: string;
  /** First token of the name. */
  readonly token: number;
}
