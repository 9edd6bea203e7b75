import type { Reading } from "../../../read/reading.ts";
import type { Label } from "../../../text/labels.ts";
import { TokenKind } from "../../../text/tokens.ts";

const POINTING = new Set(Array.from("此这這本该該"));

/** 此次参访: told before. */
export function isPointedAt({ labels, tokens }: Reading, { start }: Label): boolean {
  return tokens.kind[start] === TokenKind.han && labels.endingAt(start, Math.max(0, start - 2)).some(({ kind, start: from }) => kind === "article" && POINTING.has(labels.words[from] ?? ""));
}

/** Words between "on the sidelines of" and the event that it points back at. */
const SIDELINE_REACH = 4;

/** Behind "on the sidelines of", or behind "at" with nothing between but small words: the event is known already. */
export function isReference(reading: Reading, index: number, sidelines: ReadonlySet<number>): boolean {
  const { labels } = reading;
  for (let end = index; end > index - SIDELINE_REACH; end--) {
    if (sidelines.has(end)) return true;
    if (labels.words[end - 1] === ",") break;
  }
  if (isNew(labels, index)) return false;
  let at = index;
  for (let step = 0; step < 3; step++) {
    const small = startOfSmallWord(reading, at);
    if (small === undefined) return false;
    if (labels.find(small, "at") || labels.find(small, "framework") || labels.find(small, "during")) return true;
    at = small;
  }
  return false;
}

/** Words of "a working". */
const LONGEST = 3;

/** "He made the proposal at a meeting with X": an article of what was not told before, and with whom it was. */
function isNew(labels: Reading["labels"], index: number): boolean {
  const event = labels.find(index, "event");
  const end = event?.end ?? index + 1;
  // "agreed during a telephone conversation": nobody is at a place of it.
  const isTold = event?.value === "call" || (labels.find(end, "with") ?? labels.find(end, "between")) !== undefined;
  return isTold && labels.endingAt(index, Math.max(0, index - LONGEST)).some(({ kind }) => kind === "indefinite");
}

/** Words that stand between "at" and an event, the likeliest first. */
const SMALL = ["article", "of", "at", "framework", "during", "role"];

function startOfSmallWord({ labels }: Reading, end: number): number | undefined {
  for (const kind of SMALL) {
    for (let start = Math.max(0, end - 3); start < end; start++) if (labels.isOn(start, end, kind)) return start;
  }
  return undefined;
}
