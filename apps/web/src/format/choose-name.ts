import type { NameSystem, OfficialName } from "@concord/domain";

/** Writings that a reader of each language looks for first; any other language reads Latin script. */
const PREFERRED: Record<string, readonly NameSystem[]> = {
  vi: ["vi", "han-viet", "pinyin", "other", "mixed", "han"],
  zh: ["han", "vi", "pinyin", "han-viet", "other", "mixed"],
};
const LATIN: readonly NameSystem[] = ["pinyin", "vi", "other", "han-viet", "mixed", "han"];

/** The writing of a name to show to a reader: by writing system, then one that stood in the reader's language, then the most frequent. */
export function chooseName(names: readonly OfficialName[], language: string): OfficialName | undefined {
  const systems = PREFERRED[language] ?? LATIN;
  return names.toSorted(
    (a, b) =>
      systems.indexOf(a.system) - systems.indexOf(b.system) ||
      Number(b.language === language) - Number(a.language === language) ||
      b.count - a.count ||
      (a.text < b.text ? -1 : 1),
  )[0];
}
