import { type JoinedName, type NameSystem, type OfficialName, ReadingLanguage, type ShownName } from "@concord/domain";
import { toHanViet, toPinyin } from "@concord/names";
import { isBridgeCountry } from "./bridge-countries.ts";
import { compareStrings } from "./compare-strings.ts";
import { nameSystem } from "./name-system.ts";
import { foldLetters, foldWords } from "./fold-letters.ts";

type ReadSystem = "han" | "vi" | "han-viet" | "pinyin";

/** Writings that a reader looks for first, those of Latin script in all languages that have no row. */
const PREFERRED: Partial<Record<ReadingLanguage, readonly NameSystem[]>> = {
  vi: ["vi", "han-viet", "pinyin", "other", "mixed", "han"],
  zh: ["han", "vi", "pinyin", "han-viet", "other", "mixed"],
};
const LATIN: readonly NameSystem[] = ["pinyin", "vi", "other", "han-viet", "mixed", "han"];

/** What decides the names to show. */
export interface NamesToShow {
  readonly names: readonly OfficialName[];
  readonly country: string | undefined;
  readonly joined: JoinedName | undefined;
  /** The name as a person corrected it. */
  readonly corrected?: string | undefined;
}

/**
 * The name for readers of each language: the writing that they look for first if a source prints it; else a possible reading of the
 * characters that join the writings; else the next best that a source prints.
 */
export function showNames({ names, country, joined, corrected }: NamesToShow): ShownName[] {
  const system = corrected === undefined ? undefined : nameSystem(corrected, country);
  const short = new Set(names.filter((name) => names.some((other) => isPartOf(name.text, other.text))));
  return ReadingLanguage.options.flatMap((language): ShownName[] => {
    const systems = PREFERRED[language] ?? LATIN;
    if (corrected !== undefined && system !== undefined && isFor(language, system)) return [{ language, text: corrected, system, basis: "decided" }];
    const [best] = names.toSorted((a, b) => Number(short.has(a)) - Number(short.has(b)) || systems.indexOf(a.system) - systems.indexOf(b.system) || compareWritings(a, b, language));
    if (!best) return [];
    const wanted = wantedSystem(language, country);
    const read = wanted === undefined || best.system === wanted ? undefined : readAs(wanted, { best, joined });
    return [read === undefined || wanted === undefined ? { language, text: best.text, system: best.system, basis: "printed" as const } : { language, text: read, system: wanted, basis: "read" as const }];
  });
}

/** "Ocampo" of "Ramon Dimaculangan Ocampo": all its words stand in a fuller name. */
function isPartOf(name: string, other: string): boolean {
  if (name.length >= other.length) return false;
  const whole = foldWords(other);
  const part = foldWords(name);
  return part.length < whole.length && part.every((word) => whole.includes(word));
}

/** Characters are corrected for readers of Chinese, other writings for all others. */
function isFor(language: ReadingLanguage, system: NameSystem): boolean {
  return (language === "zh") === (system === "han");
}

/** A writing with the marks of Vietnamese, then one of the reader's language, then the commonest. */
function compareWritings(a: OfficialName, b: OfficialName, language: string): number {
  const marks = language === "vi" ? Number(isMarked(b.text)) - Number(isMarked(a.text)) : 0;
  return marks || Number(b.language === language) - Number(a.language === language) || b.count - a.count || compareStrings(a.text, b.text);
}

/** The writing that can be read from characters for a reader. */
function wantedSystem(language: ReadingLanguage, country: string | undefined): ReadSystem | undefined {
  if (country === undefined || !isBridgeCountry(country)) return undefined;
  if (language === "zh") return "han";
  if (country === "VN") return "vi";
  return language === "vi" ? "han-viet" : "pinyin";
}

function readAs(system: ReadSystem, { best, joined }: { best: OfficialName; joined: JoinedName | undefined }): string | undefined {
  const characters = joined?.syllables.map(({ character }) => character).join("") ?? (best.system === "han" ? best.text : undefined);
  if (characters === undefined) return undefined;
  if (system === "han") return characters;
  return system === "pinyin" ? toPinyin(characters) : toHanViet(characters);
}

function isMarked(text: string): boolean {
  return foldLetters(text) !== text.toLowerCase();
}
