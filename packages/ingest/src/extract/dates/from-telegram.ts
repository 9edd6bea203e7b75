import type { Reading } from "../../read/reading.ts";
import { segmentKind } from "../../read/segment-kind.ts";
import { TokenKind, touchesNext } from "../../text/tokens.ts";
import { parseDayNumber } from "./calendar.ts";
import type { DateSpan } from "./date-span.ts";
import { toWhen } from "./to-when.ts";

/** Words right behind the day of a dispatch in characters. */
const WIRED = new Set(["电", "讯"]);
/** Tokens at the start of the prose in which that day stands. */
const OPENING = 40;
/** Days that a page prints a dispatch later. */
const LATEST = 3;

/** （江城社台北9日專電）…今天: what a dispatch calls today is the day that it was sent, which a page may print some days later. */
export function countedFromTelegram(reading: Reading, dates: readonly DateSpan[], published: string): DateSpan[] {
  const printed = parseDayNumber(published);
  const sent = printed === undefined ? undefined : dayOfTelegram(reading, dates);
  if (printed === undefined || sent === undefined || sent >= printed || printed - sent > LATEST) return [...dates];
  return dates.map((date) => {
    if (!date.written.parts.every(({ relative }) => relative?.unit === "day")) return date;
    const when = toWhen(date.written, { day: sent, rule: "nearest" });
    return when ? { ...date, when } : date;
  });
}

function dayOfTelegram(reading: Reading, dates: readonly DateSpan[]): number | undefined {
  let prose: number | undefined;
  for (const { written, when } of dates) {
    const kind = segmentKind(reading, written.start);
    if (kind !== "standfirst" && kind !== "body") continue;
    prose ??= startOfProse(reading, written.start);
    if (written.start - prose > OPENING) return undefined;
    if (when !== undefined && when.start === when.end && isWired(reading, written.end)) return parseDayNumber(when.start);
  }
  return undefined;
}

/** 9日电, 9日專電, but not 9日电影节. */
function isWired({ labels, tokens }: Reading, behind: number): boolean {
  const at = labels.words[behind] === "专" ? behind + 1 : behind;
  return tokens.kind[at] === TokenKind.han && WIRED.has(labels.words[at] ?? "") && (tokens.kind[at + 1] !== TokenKind.han || !touchesNext(tokens, at));
}

/** First token of the paragraph of a date. */
function startOfProse({ tokens }: Reading, at: number): number {
  let start = at;
  while (start > 0 && at - start <= OPENING && tokens.segment[start - 1] === tokens.segment[at]) start--;
  return start;
}
