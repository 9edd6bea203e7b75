import type { Labels } from "../../text/labels.ts";
import { TokenKind } from "../../text/tokens.ts";

/** Marks that make figures behind them part of something longer: "57/NQ", "1.2.3", "+84", "$2025", "№ 5". */
const BEFORE = new Set(["/", ".", ":", "-", "–", "‐", "‑", "+", "#", "$", "€", "£", "¥", "№", "_", "=", "@", "&", "*", "%", "§", "\\"]);
/** Marks behind figures that go on into other figures or letters. */
const BEHIND = new Set(["/", ".", ":", "-", "‐", "‑", ",", "_", "\\", "+"]);
/** Marks behind figures that make them an amount. */
const AMOUNT = new Set(["%", "‰", "$", "€", "£", "¥", "°", "℃", "‘", "₫"]);

/** Whether tokens `start` to `end` stand alone and are not the middle of a longer number, code, time or amount. */
export function isFreeOfNumbers(labels: Labels, start: number, end: number): boolean {
  return isFreeBefore(labels, start) && isFreeBehind(labels, end);
}

function isFreeBefore({ tokens, words }: Labels, start: number): boolean {
  if (tokens.kind[start] !== TokenKind.number || start === 0 || tokens.end[start - 1] !== tokens.start[start]) return true;
  const before = tokens.kind[start - 1];
  if (before === TokenKind.word || before === TokenKind.number) return false;
  const mark = words[start - 1] ?? "";
  if (mark === "," || mark === "'") return tokens.kind[start - 2] !== TokenKind.number || tokens.end[start - 2] !== tokens.start[start - 1];
  return !BEFORE.has(mark);
}

function isFreeBehind({ tokens, words }: Labels, end: number): boolean {
  if (words[end - 1] === ".") return tokens.kind[end] !== TokenKind.number || tokens.end[end - 1] !== tokens.start[end];
  if (tokens.kind[end - 1] !== TokenKind.number) return true;
  const mark = words[end] ?? "";
  if (AMOUNT.has(mark)) return false;
  if (tokens.end[end - 1] !== tokens.start[end]) return true;
  const kind = tokens.kind[end];
  // "2025-09-17T15:01": the time of day stands behind the day.
  if (kind === TokenKind.word) return mark === "t" && tokens.kind[end + 1] === TokenKind.number;
  if (!BEHIND.has(mark) || tokens.end[end] !== tokens.start[end + 1]) return true;
  const next = tokens.kind[end + 1];
  if (mark === ".") return next !== TokenKind.number;
  if (mark === ",") return next !== TokenKind.number || (tokens.end[end - 1] ?? 0) - (tokens.start[end - 1] ?? 0) === 4;
  if (mark === "-" || mark === "‐" || mark === "‑") return next !== TokenKind.number && next !== TokenKind.word;
  return next !== TokenKind.number && next !== TokenKind.word;
}
