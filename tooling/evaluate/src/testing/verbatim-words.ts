import type { GoldText } from "../gold/gold-text.ts";

/** Every string of a gold that stands in its text, letter by letter but for white space. */
export function verbatimWords(gold: GoldText): string[] {
  const keys = new Set(gold.events.map(({ key }) => key));
  const words = [
    gold.title,
    gold.byline,
    gold.credit,
    gold.sourceUrl,
    gold.originalTitle,
    gold.standfirstStarts,
    gold.bodyStarts,
    gold.bodyEnds,
    ...gold.figures.flatMap(({ alt, caption }) => [alt, caption]),
    ...gold.officials.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...gold.events.flatMap(({ theme, framework }) => [theme, ...framework.filter((part) => !keys.has(part))]),
    ...gold.quotes.map(({ starts }) => starts),
    ...gold.instruments,
  ];
  return words.filter((part): part is string => part !== null);
}
