import { SCRIPT_NAMES, scriptNumber, scriptOf } from "./script-of.ts";

/** What is read of a text to tell its language. */
export interface TextSample {
  /** Letters by number of their script. */
  readonly letters: Uint32Array;
  /** Words in Latin script, in order. */
  readonly words: readonly string[];
  /** Letters of scripts that neither are Latin nor Han, lower case. */
  readonly others: string;
}

/** UTF-16 units read from the start and from the middle of a text. */
const STRETCH = 700;
const LATIN = scriptNumber("latin");
const HAN = scriptNumber("han");

/** Reads the start of a text, and of a long one its middle: the end is often page furniture. */
export function readSample(text: string): TextSample {
  const sample = { letters: new Uint32Array(SCRIPT_NAMES.length), words: [] as string[], others: "" };
  readStretch(text, 0, Math.min(text.length, STRETCH), sample);
  if (text.length > STRETCH * 2) readStretch(text, text.length >> 1, (text.length >> 1) + STRETCH / 2, sample);
  return sample;
}

function readStretch(text: string, start: number, end: number, sample: { letters: Uint32Array; words: string[]; others: string }): void {
  let at = start;
  // A long text is entered between two words.
  if (start > 0) while (at < end && scriptOf(text.charCodeAt(at)) !== 0) at++;
  while (at < end) {
    const script = scriptOf(text.charCodeAt(at));
    if (script === 0) {
      at++;
      continue;
    }
    const first = at;
    while (at < end && scriptOf(text.charCodeAt(at)) === script) at++;
    sample.letters[script] = (sample.letters[script] ?? 0) + at - first;
    if (script === LATIN) {
      if (!isAddress(text, first, at)) sample.words.push(text.slice(first, at));
    } else if (script !== HAN && sample.others.length < 400) sample.others += text.slice(first, at).toLowerCase();
  }
}

/** Parts of addresses and file names are no words of the text. */
function isAddress(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const behind = text.charCodeAt(end);
  const isJoinedBehind = (behind === 0x2e || behind === 0x2f || behind === 0x40 || behind === 0x5f || behind === 0x3a) && scriptOf(text.charCodeAt(end + 1)) !== 0;
  return isJoinedBehind || ((before === 0x2e || before === 0x2f || before === 0x40 || before === 0x5f) && scriptOf(text.charCodeAt(start - 2)) !== 0);
}
