import type { GoldText } from "../gold/gold-text.ts";
import { hasOfficeWords } from "./change-portfolios.ts";
import { addEdit, type EditedText } from "./edits.ts";
import { RANK_SWAPS, type RankSwap } from "./lists/rank-words.ts";
import { randomFor } from "./random.ts";

/** Offices that change places, by the old one. */
export type NewOffices = ReadonlyMap<string, string>;

/** Pairs of offices that can change places in every text of a group; the seed leaves out some. */
export function chooseOffices(texts: readonly GoldText[], seed: string): NewOffices {
  const pairs = new Map(Object.values(RANK_SWAPS).flatMap((swaps) => swaps.map(({ offices }) => [offices.join(), offices] as const)));
  const chosen = [...pairs].filter(([key, offices]) => randomFor(seed, "offices", key).int(3) > 0 && texts.every((text) => allows(text, offices)));
  return new Map(chosen.flatMap(([, [a, b]]) => [
    [a, b],
    [b, a],
  ]));
}

/** Lets the chosen offices of a text change places. */
export function changeOffices(edited: EditedText, { language }: GoldText, chosen: NewOffices): void {
  for (const swap of RANK_SWAPS[language] ?? []) if (chosen.get(swap.offices[0]) === swap.offices[1]) applySwap(edited, swap);
}

/** Whether nobody in the text holds such an office, or its words let the two change places. A language without such words does not hold the others back. */
function allows({ language, officials, source }: GoldText, offices: RankSwap["offices"]): boolean {
  if (!hasOfficeWords(language) || !officials.some(({ office }) => offices.some((other) => other === office))) return true;
  const swap = RANK_SWAPS[language]?.find((other) => other.offices[0] === offices[0]);
  return swap !== undefined && (swap.unless === undefined || !new RegExp(swap.unless, "u").test(source)) && new RegExp(anyRule(swap), "u").test(source);
}

function applySwap(edited: EditedText, swap: RankSwap): void {
  for (const match of edited.text.matchAll(new RegExp(anyRule(swap), "gu"))) {
    const words = swap.rules.find((_, position) => match.groups?.[`r${position}`] !== undefined)?.[1] ?? "";
    const { index } = match;
    // What stands there may change its own portfolio: only put the word before it.
    const isBefore = words.endsWith("$&");
    addEdit(edited, { start: index, end: isBefore ? index : index + match[0].length, words: isBefore ? words.slice(0, -2) : words });
  }
}

function anyRule({ rules }: RankSwap): string {
  return rules.map(([pattern], position) => `(?<r${position}>${pattern})`).join("|");
}
