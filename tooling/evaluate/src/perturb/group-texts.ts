import type { Corpus, GoldText } from "../gold/gold-text.ts";

/** Texts that tell of the same events or are editions of one text, directly or through others: they must go on agreeing. `personOf`: those that name the same people, too. */
export function groupTexts(corpora: readonly Corpus[], personOf?: (name: string) => string): GoldText[][] {
  const groups: { readonly texts: GoldText[]; readonly keys: Set<string> }[] = [];
  for (const text of corpora.flatMap(({ texts }) => texts)) {
    const people = personOf ? text.officials.map(({ name }) => `person ${personOf(name)}`) : [];
    const keys = new Set([...text.events.map(({ key }) => `event ${key}`), ...(text.story === null ? [] : [`story ${text.story}`]), ...people]);
    const met = groups.filter((group) => [...keys].some((key) => group.keys.has(key)));
    const joined = { texts: [...met.flatMap(({ texts }) => texts), text], keys: new Set([...met.flatMap((group) => [...group.keys]), ...keys]) };
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.map(({ texts }) => texts);
}
