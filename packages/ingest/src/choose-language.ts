import { DomainError } from "@concord/domain";
import type { LanguageDetector } from "./detect/detected-language.ts";
import { detectLanguage } from "./detect/detect-language.ts";
import { LANGUAGES } from "./languages/index.ts";
import type { Language } from "./languages/language.ts";

/** Share of a language's function words among the words of a text from which a language that a caller brings is taken. */
const BROUGHT_SHARE = 0.2;

/** The language of the prose; throws an error that names it and says which languages can be read. */
export function chooseLanguage(prose: string, brought: readonly Language[] = [], secondOpinion?: LanguageDetector): Language {
  const theirs = brought.find((language) => isWrittenIn(prose, language));
  if (theirs) return theirs;
  const known = new Map([...Object.values(LANGUAGES), ...brought].map((language) => [language.code, language]));
  const { language: code } = detectLanguage(prose, secondOpinion);
  const language = known.get(code) ?? known.get(code.split("-")[0] ?? "");
  if (language) return language;
  const name = code === "und" ? "no language that could be told" : `${new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code} (${code})`;
  throw new DomainError("unsupported-language", `The text is in ${name}. Languages that can be read: ${[...known.keys()].join(", ")}. Bring a description of another one in \`languages\`.`);
}

function isWrittenIn(prose: string, language: Language): boolean {
  const words = prose.slice(0, 4000).toLowerCase().match(/\p{L}+/gu) ?? [];
  const frequent = new Set(language.functionWords);
  return words.length > 0 && words.filter((word) => frequent.has(word)).length / words.length >= BROUGHT_SHARE;
}
