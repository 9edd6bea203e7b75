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

/** The name of an official for a reader; of a language without names of its own, the English one. */
export function chooseName({ name, names, shown }: NamedOfficial, language: string): PageName {
  const chosen = shown.find((candidate) => candidate.language === language) ?? shown.find((candidate) => candidate.language === "en");
  const text = chosen?.text ?? name;
  const printed = names.find((writing) => writing.text === text);
  return { text, language: printed?.language ?? (chosen && LANGUAGE_OF[chosen.system]), isRead: chosen?.basis === "read" };
}
