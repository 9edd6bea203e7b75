import type { Corpus, GoldText } from "../gold/gold-text.ts";

/** How much of one kind was replaced. */
export interface Replaced {
  readonly what: string;
  readonly replaced: number;
  readonly all: number;
}

/** What a copy has in place of the originals: not everything can be changed in every sentence. */
export function countReplaced(before: readonly Corpus[], after: readonly Corpus[]): Replaced[] {
  const pairs = before.flatMap(({ texts }, corpus) => texts.flatMap((text, position) => ({ old: text, next: after[corpus]?.texts[position] ?? text })));
  const count = (what: string, read: (text: GoldText) => readonly (string | undefined | null)[]): Replaced => {
    const values = pairs.flatMap(({ old, next }) => {
      const now = read(next);
      return read(old).map((value, position) => ({ value, isOther: now[position] !== value }));
    });
    const present = values.filter(({ value }) => value !== undefined && value !== null);
    return { what, replaced: present.filter(({ isOther }) => isOther).length, all: present.length };
  };
  return [
    count("names", ({ officials }) => officials.map(({ name }) => name)),
    count("offices", ({ officials }) => officials.map(({ office }) => office)),
    count("portfolios", ({ officials }) => officials.map(({ portfolio }) => portfolio)),
    count("bylines", ({ byline }) => [byline]),
    count("issuing units", ({ credit }) => [credit]),
    count("places", ({ events }) => events.map(({ place }) => place)),
    count("days", ({ events }) => events.map(({ start }) => start)),
    count("mottos", ({ events }) => events.map(({ theme }) => theme)),
    count("figures", ({ events }) => events.flatMap(({ counts }) => Object.values(counts ?? {}).map(String))),
  ];
}
