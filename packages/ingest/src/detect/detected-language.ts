/** A language and how sure that is. */
export interface DetectedLanguage {
  /** BCP 47; also of languages that cannot be parsed, so that they can be refused by name. `und` for a text without letters. */
  readonly language: string;
  /** Probability, 0–1. */
  readonly confidence: number;
}

/**
 * A second opinion for texts that the words leave unsure: a library with a model, for instance. The apps bring one; the parser itself
 * has none, so that it stays small enough for a page.
 */
export type LanguageDetector = (text: string) => DetectedLanguage;
