import { TokenKind, touchesNext, type Tokens } from "../../text/tokens.ts";
import type { CoreWords } from "./core-words.ts";

/** A run of tokens, `to` exclusive. */
export interface TokenWindow {
  readonly from: number;
  readonly to: number;
}

/** A date stands close around its figures and names; each of them opens the window anew. */
const BEFORE = 12;
const BEHIND = 10;

/** The stretches of a text in which a date can stand, in order, apart from one another. */
export function findDateWindows(tokens: Tokens, cores: CoreWords): TokenWindow[] {
  const windows: TokenWindow[] = [];
  let open: { from: number; to: number } | undefined;
  for (let token = 0; token < tokens.count; token++) {
    if (!isCore(tokens, token, cores)) continue;
    const from = Math.max(0, token - BEFORE);
    const to = Math.min(tokens.count, token + BEHIND);
    if (open !== undefined && from <= open.to) open.to = to;
    else windows.push((open = { from, to }));
  }
  return windows;
}

/** Figures that can be a year or stand in a date of figures alone, a word of dates, or a counted unit of time. */
function isCore(tokens: Tokens, token: number, cores: CoreWords): boolean {
  const kind = tokens.kind[token];
  if (kind === TokenKind.number) return isDateFigure(tokens, token);
  if (kind !== TokenKind.word && kind !== TokenKind.han) return false;
  return cores.names.has(tokens, token) || (cores.units.has(tokens, token) && (tokens.kind[token - 1] === TokenKind.number || cores.counts.has(tokens, token - 1)));
}

/** Days beside the name of a month need no window of their own. */
function isDateFigure(tokens: Tokens, token: number): boolean {
  const length = (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0);
  if (length === 4) return true;
  if (length > 2) return false;
  const next = tokens.kind[token + 1];
  if (next !== TokenKind.mark) return next === TokenKind.han;
  const behind = tokens.kind[token + 2];
  // 今（21）日 too.
  return (behind === TokenKind.number && touchesNext(tokens, token)) || behind === TokenKind.han;
}

/** The tokens of a window, without a copy. Offsets still refer to the whole text. */
export function tokensOf(tokens: Tokens, { from, to }: TokenWindow): Tokens {
  return {
    text: tokens.text,
    segments: tokens.segments,
    count: to - from,
    start: tokens.start.subarray(from, to),
    end: tokens.end.subarray(from, to),
    kind: tokens.kind.subarray(from, to),
    casing: tokens.casing.subarray(from, to),
    segment: tokens.segment.subarray(from, to),
  };
}
