import { TokenKind, type Tokens } from "../../text/tokens.ts";
import { valueOfFigures } from "./figures.ts";
import type { Capture } from "./match-date-shape.ts";
import type { NumericOrder } from "./shape-set.ts";

const SLASH = 47;

/** The order of day and month that the dates in figures of a text show, `undefined` if they show none or both. */
export function findNumericOrder(tokens: Tokens): NumericOrder | undefined {
  const orders = new Set<NumericOrder>();
  for (let token = 1; token < tokens.count - 3; token++) {
    if (tokens.kind[token] !== TokenKind.mark || !isSlash(tokens, token) || !isSlash(tokens, token + 2)) continue;
    const [first, second] = [figuresAt(tokens, token - 1), figuresAt(tokens, token + 1)];
    if (figuresAt(tokens, token + 3) < 0) continue;
    if (first > 12 && first <= 31 && second >= 1 && second <= 12) orders.add("day-first");
    if (second > 12 && second <= 31 && first >= 1 && first <= 12) orders.add("month-first");
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}

function isSlash(tokens: Tokens, token: number): boolean {
  return tokens.text.charCodeAt(tokens.start[token] ?? 0) === SLASH;
}

function figuresAt(tokens: Tokens, token: number): number {
  if (tokens.kind[token] !== TokenKind.number) return -1;
  return valueOfFigures(tokens.text.slice(tokens.start[token], tokens.end[token]));
}

/** Day and month in figures, the year behind them or absent, and each could be the month. */
export function isOrderGuessed(captures: readonly Capture[]): boolean {
  const month = captures.findIndex((capture) => capture.name === "mm");
  if (month < 0 || captures.slice(0, month).some((capture) => capture.name === "year")) return false;
  const day = captures.find((capture) => capture.name === "dd");
  return day !== undefined && Number(day.value) <= 12 && day.value !== captures[month]?.value;
}
