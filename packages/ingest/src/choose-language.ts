import { DomainError } from "@concord/domain";
import type { LanguageDetector } from "./detect/detected-language.ts";
import { detectLanguage } from "./detect/detect-language.ts";
import { LANGUAGES } from "./languages/index.ts";
import type { Language } from "./languages/language.ts";

/** Share of a language's function words among the words of a text from which a language that a caller brings is taken. */
const BROUGHT_SHARE = 0.2;

export interface LanguageHints {
  /** Asked where the words leave doubt. */
  readonly detectLanguage?: LanguageDetector | undefined;
  /** What the page says of itself. Pages say it wrongly too often to be believed against the words: it decides only where these say nothing. */
  readonly stated?: string | undefined;
}

/** The language of the prose; throws an error that names it and says which languages can be read. */
export function chooseLanguage(prose: string, brought: readonly Language[] = [], { detectLanguage: secondOpinion, stated }: LanguageHints = {}): Language {
  const theirs = brought.find((language) => isWrittenIn(prose, language));
  if (theirs) return theirs;
  const known = new Map([...Object.values(LANGUAGES), ...brought].map((language) => [language.code, language]));
  const detected = detectLanguage(prose, secondOpinion).language;
  const code = detected === "und" ? (stated?.toLowerCase() ?? detected) : detected;
  const language = known.get(code) ?? known.get(code.split("-")[0] ?? "");
  if (language) return otherWriting(prose, language, known.values()) ?? language;
  const name = code === "und" ? "no language that could be told" : `${new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code} (${code})`;
  throw new DomainError("unsupported-language", `The text is in ${name}. Languages that can be read: ${[...known.keys()].join(", ")}. CONTRIBUTING.md shows how to add one; a program can bring its own in \`languages\`.`);
}

/** The same language in the writing whose letters prevail, if that has a description of its own. */
function otherWriting(prose: string, { code }: Language, known: Iterable<Language>): Language | undefined {
  for (const language of known) {
    if (language.letters === undefined || !language.code.startsWith(`${code}-`)) continue;
    if (countOf(prose, language.letters.own) > countOf(prose, language.letters.other)) return language;
  }
  return undefined;
}

function countOf(prose: string, letters: string): number {
  const wanted = new Set(letters);
  let count = 0;
  for (const letter of prose.slice(0, 4000)) if (wanted.has(letter)) count++;
  return count;
}

function isWrittenIn(prose: string, language: Language): boolean {
  const words = prose.slice(0, 4000).toLowerCase().match(/\p{L}+/gu) ?? [];
  const frequent = new Set(language.functionWords);
  return words.length > 0 && words.filter((word) => frequent.has(word)).length / words.length >= BROUGHT_SHARE;
}
