import type { Labels } from "../text/labels.ts";
import { TokenKind } from "../text/tokens.ts";
import type { Capture } from "./match-date-shape.ts";
import type { NumericOrder } from "./shape-set.ts";

/** The order of day and month that the dates in figures of a text show, `undefined` if they show none or both. */
export function findNumericOrder(labels: Labels): NumericOrder | undefined {
  const { words, tokens } = labels;
  const orders = new Set<NumericOrder>();
  for (let token = 1; token < tokens.count - 3; token++) {
    if (words[token] !== "/" || words[token + 2] !== "/" || tokens.kind[token - 1] !== TokenKind.number) continue;
    const [first, second, year] = [Number(words[token - 1]), Number(words[token + 1]), words[token + 3] ?? ""];
    if (!/^(?:\d\d|\d{4})$/u.test(year)) continue;
    if (first > 12 && first <= 31 && second >= 1 && second <= 12) orders.add("day-first");
    if (second > 12 && second <= 31 && first >= 1 && first <= 12) orders.add("month-first");
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}

/** Day and month in figures, the year behind them or absent, and each could be the month. */
export function isOrderGuessed(captures: readonly Capture[]): boolean {
  const month = captures.findIndex((capture) => capture.name === "mm");
  if (month < 0 || captures.slice(0, month).some((capture) => capture.name === "year")) return false;
  const day = captures.find((capture) => capture.name === "dd");
  return day !== undefined && Number(day.value) <= 12 && day.value !== captures[month]?.value;
}
