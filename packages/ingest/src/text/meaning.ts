/** What a phrase means. `kind` is a label kind ("office", "month", …), `value` its code. */
export interface Meaning {
  readonly kind: string;
  readonly value: string;
  /** The phrase was written with a capital: it is met only where the text has one too. */
  readonly capital: boolean;
  /** Number of the kind in this lexicon. */
  readonly kindNumber: number;
  /** The phrase is a part of dates. */
  readonly isOfDates: boolean;
  /** An ordinary word: no phrase begins inside it, nor ends there. */
  readonly isPlain: boolean;
}
