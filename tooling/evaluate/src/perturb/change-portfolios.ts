import type { GoldText } from "../gold/gold-text.ts";
import { anyOf } from "./change-words.ts";
import { addEdit, type EditedText } from "./edits.ts";
import { portfolioWords, REPLACEABLE } from "./lists/portfolio-words.ts";

/** New portfolios by old ones. */
export type NewPortfolios = ReadonlyMap<string, string>;

/** Where a portfolio stands: behind an office or ministry, and before it. `%` is the place of the words. */
const SLOTS: Readonly<Record<string, { readonly behind: string; readonly before?: string }>> = {
  en: { behind: String.raw`(?:[Mm]inister|[Mm]inistry|Secretary)\s(?:of|for)(?:\sthe)?\s%`, before: String.raw`(?<!\p{L})%(?=\s[Mm]inist(?:er|ry))` },
  fr: { behind: String.raw`(?:[Mm]inistre|[Mm]inistère)(?:\s\p{L}+)?\s%` },
  de: { behind: String.raw`[Mm]inister(?:in|ium|iums)?\sfür\s%`, before: "%(?=minister|staatssekretär)" },
  nl: { behind: String.raw`(?:[Mm]inister|[Vv]iceminister|[Mm]inisterie|[Ss]taatssecretaris)\svan\s%`, before: String.raw`(?<!\p{L})%(?=ministers?(?!\p{L}))` },
  vi: { behind: String.raw`(?:[Bb]ộ trưởng|[Tt]hứ trưởng|Bộ)\s%` },
  zh: { behind: "%(?=部)" },
  "zh-Hant": { behind: "%(?=部|大臣|副大臣)" },
};

/** Whether offices and portfolios of a language can be worded anew. */
export function hasOfficeWords(language: string): boolean {
  return language in SLOTS;
}

/** Only these offices name their portfolio in the slots above. */
const OFFICES = new Set(["minister", "deputy-minister", "state-secretary"]);

interface Slot {
  readonly start: number;
  readonly end: number;
  readonly portfolio: string;
  readonly isBefore: boolean;
}

/** Portfolios of a text of which every holder can be given another. */
export function findReplaceable(gold: GoldText): Set<string> {
  const found = new Set(findSlots(gold.source, gold.language).map(({ portfolio }) => portfolio));
  // "財政司" of Hong Kong has no slot: its head keeps the portfolio, and so must all others.
  const fixed = REPLACEABLE.filter((portfolio) => gold.language.startsWith("zh") && (portfolioWords(portfolio, gold.language)?.forms ?? []).some((form) => gold.source.includes(`${form}司`)));
  const barred = gold.officials.flatMap(({ portfolio, office }) => (portfolio !== undefined && !OFFICES.has(office) ? portfolio : []));
  return new Set(gold.officials.flatMap(({ portfolio }) => (portfolio !== undefined && found.has(portfolio) && !barred.includes(portfolio) && !fixed.some((other) => other === portfolio) ? portfolio : [])));
}

/** Gives ministries and their heads other portfolios. */
export function changePortfolios(edited: EditedText, { language }: GoldText, portfolios: NewPortfolios): void {
  for (const { start, end, portfolio, isBefore } of findSlots(edited.text, language)) {
    const next = portfolioWords(portfolios.get(portfolio) ?? portfolio, language);
    const words = isBefore ? next?.attributive : next?.forms[0];
    if (words === undefined || !portfolios.has(portfolio)) continue;
    addEdit(edited, { start, end, words: likeCase(words, edited.text.slice(start, end), isBefore) });
  }
}

function findSlots(text: string, language: string): Slot[] {
  const slot = SLOTS[language];
  if (!slot) return [];
  const behind = new Map(REPLACEABLE.flatMap((portfolio) => (portfolioWords(portfolio, language)?.forms ?? []).map((form) => [form, portfolio] as const)));
  const before = new Map(REPLACEABLE.flatMap((portfolio) => [portfolioWords(portfolio, language)?.attributive ?? []].flat().map((words) => [words.toLowerCase(), portfolio] as const)));
  return [...findIn(text, slot.behind, behind, false), ...(slot.before === undefined ? [] : findIn(text, slot.before, before, true))];
}

function findIn(text: string, pattern: string, words: ReadonlyMap<string, string>, isBefore: boolean): Slot[] {
  // A slot before the office is written small, with a capital, or behind "Bundes" in one word.
  const forms = [...words.keys()].flatMap((form) => (isBefore ? [form, form.charAt(0).toUpperCase() + form.slice(1)] : [form, form.toLowerCase()]));
  const matches = text.matchAll(new RegExp(pattern.replace("%", () => `(?<words>${anyOf(forms)})${isBefore || pattern.startsWith("%") ? "" : String.raw`(?!\p{L})`}`), "dgu"));
  return Array.from(matches).flatMap((match) => {
    const [start, end] = match.indices?.groups?.["words"] ?? [0, 0];
    const form = match.groups?.["words"] ?? "";
    const portfolio = words.get(isBefore ? form.toLowerCase() : form) ?? [...words].find(([known]) => known.toLowerCase() === form)?.[1];
    return portfolio === undefined ? [] : { start, end, portfolio, isBefore };
  });
}

/** "for science and technology" is written small throughout; before an office only the first letter tells. */
function likeCase(words: string, model: string, isBefore: boolean): string {
  const first = words.charAt(0);
  if (isBefore) return (model.charAt(0) === model.charAt(0).toUpperCase() ? first.toUpperCase() : first.toLowerCase()) + words.slice(1);
  return model === model.toLowerCase() && !/\p{Script=Han}|'/u.test(model) ? words.toLowerCase() : words;
}
