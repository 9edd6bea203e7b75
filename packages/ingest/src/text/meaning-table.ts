import type { Meaning } from "./meaning.ts";

/** What the phrases of one lexicon mean, each meaning once: thousands of phrases share one. */
export class MeaningTable {
  /** Numbers of label kinds, from 1. */
  readonly kinds = new Map<string, number>();
  readonly #lower = new Map<string, Map<string, Meaning>>();
  readonly #capital = new Map<string, Map<string, Meaning>>();

  /** The meaning of a kind and value; `capital` of a phrase that is met only with a capital. */
  of(kind: string, value: string, capital: boolean): Meaning {
    const ofCase = capital ? this.#capital : this.#lower;
    const ofKind = ofCase.get(kind) ?? new Map<string, Meaning>();
    ofCase.set(kind, ofKind);
    const known = ofKind.get(value);
    if (known !== undefined) return known;
    const kindNumber = this.kinds.get(kind) ?? this.kinds.size + 1;
    this.kinds.set(kind, kindNumber);
    const meaning: Meaning = { kind, value, capital, kindNumber, isOfDates: kind.startsWith("date-"), isPlain: kind === "plain" };
    ofKind.set(value, meaning);
    return meaning;
  }
}
