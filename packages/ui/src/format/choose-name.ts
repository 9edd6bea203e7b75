import type { NameSystem, OfficialName, ShownName } from "@concord/domain";

/** A name as a page prints it. */
export interface PageName {
  readonly text: string;
  /** BCP 47 tag for `lang`. */
  readonly language: string | undefined;
  /** True for a possible reading that no source prints: to be marked. */
  readonly isRead: boolean;
}

/** Languages of writings that no source prints. */
const LANGUAGE_OF: Partial<Record<NameSystem, string>> = { han: "zh-Hans", vi: "vi", "han-viet": "vi", pinyin: "zh-Latn-pinyin" };

/** What naming an official takes. */
interface NamedOfficial {
  readonly name: string;
  readonly names: readonly OfficialName[];
  readonly shown: readonly ShownName[];
}

/**
 * The name of an official for a reader; of a language without names of its own, the English one.
 * What a text in the reader's language prints comes before a reading that no source prints.
 */
export function chooseName({ name, names, shown }: NamedOfficial, language: string): PageName {
  const chosen = shown.find((candidate) => candidate.language === language) ?? shown.find((candidate) => candidate.language === "en");
  const own = chosen?.basis === "read" ? findPrinted(names, chosen) : undefined;
  const text = own?.text ?? chosen?.text ?? name;
  const printed = own ?? names.find((writing) => writing.text === text);
  return { text, language: printed?.language ?? (chosen && LANGUAGE_OF[chosen.system]), isRead: own === undefined && chosen?.basis === "read" };
}

/** The commonest writing in texts of one language, in letters where letters are wanted and in characters where they are. */
function findPrinted(names: readonly OfficialName[], { language, system }: ShownName): OfficialName | undefined {
  const own = names.filter((writing) => writing.language === language && (writing.system === "han") === (system === "han"));
  return own.toSorted((a, b) => b.count - a.count)[0];
}
