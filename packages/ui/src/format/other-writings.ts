import type { OfficialName } from "@concord/domain";

/** The writings that tell more than the shown one: no part of it, no other order of its words, each once. */
export function otherWritings(names: readonly OfficialName[], shown: string): OfficialName[] {
  const known = new Set(wordsOf(shown));
  const others = names.filter(({ text }) => !wordsOf(text).every((word) => known.has(word)));
  return [...new Map(others.map((name) => [wordsOf(name.text).join(" "), name])).values()];
}

/** In lower case: family names are printed in capitals to be told from given ones. */
function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/\s+/u);
}
