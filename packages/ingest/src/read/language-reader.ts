import type { GazetteerPlace } from "../gazetteer/gazetteer.ts";
import { datePhrases } from "../languages/date-phrases.ts";
import { expandForms } from "../languages/expand-forms.ts";
import type { Language } from "../languages/language.ts";
import { statementPhrases } from "../languages/statement-phrases.ts";
import { languagePhrases } from "./language-phrases.ts";
import { endingsOf, homeFirst, isTown, placeNames } from "./place-names.ts";
import { foldWord } from "../text/fold.ts";
import { buildLexicon, type Lexicon, type Phrase } from "../text/lexicon.ts";

/** A language made ready for reading: its lexicon and the places that the lexicon's numbers stand for. */
export interface LanguageReader {
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** Places by the value of a `place` label; best first. */
  readonly places: readonly (readonly GazetteerPlace[])[];
  readonly abbreviations: ReadonlySet<string>;
}

const readers = new WeakMap<Language, LanguageReader>();

/** The reader of a language, built on first use and kept as long as the language object. */
export function languageReader(language: Language): LanguageReader {
  let reader = readers.get(language);
  if (reader === undefined) readers.set(language, (reader = buildReader(language)));
  return reader;
}

function buildReader(language: Language): LanguageReader {
  const places: (readonly GazetteerPlace[])[] = [];
  const phrases: Phrase[] = [...languagePhrases(language), ...datePhrases(language.dates)];
  const words = new Set<string>();
  const namesInPhrases = new Set<string>();
  for (const { text } of phrases) {
    const parts = text.split(" ");
    for (const word of parts) (parts.length > 1 && /^\p{Lu}\p{Ll}/u.test(word) ? namesInPhrases : words).add(word.toLowerCase());
  }
  // Verbs of speech name no places, and no place gives way to them.
  for (const phrase of statementPhrases(language.statements)) phrases.push(phrase);
  // Most names are of one place, and most places have several names.
  const numbers = new Map<GazetteerPlace, string>();
  const numberOf = (namesakes: readonly GazetteerPlace[]): string => {
    const only = namesakes.length === 1 ? namesakes[0] : undefined;
    const known = only && numbers.get(only);
    if (known !== undefined) return known;
    const number = String(places.push(homeFirst(namesakes, language.homes)) - 1);
    if (only) numbers.set(only, number);
    return number;
  };
  const plain = new Set(language.plainWords);
  for (const { name, places: namesakes } of placeNames(language, expandForms(language.bodies.city))) {
    // A word of the language itself ("Federal", "Most") names a place only if that is a large one; one of a longer name ("Hannover Messe") may be the town.
    const word = name.includes(" ") ? undefined : name.toLowerCase();
    const isWord = word !== undefined && (words.has(word) || (namesInPhrases.has(word) && !isTown(namesakes[0], language.homes)));
    if ((isWord && (namesakes[0]?.population ?? 0) < LARGE) || (plain.size > 0 && plain.has(Array.from(name, foldWord).join("")))) continue;
    const value = numberOf(namesakes);
    phrases.push({ text: name, kind: "place", value });
    for (const { ending, kind } of endingsOf(language, namesakes[0])) phrases.push({ text: name + ending, kind, value });
  }
  return { language, lexicon: buildLexicon(phrases), places, abbreviations: new Set(language.abbreviations.map((word) => word.toLowerCase())) };
}

/** Inhabitants from which a place may have the name of an everyday word. */
const LARGE = 1_000_000;
