import type { Reading } from "../../read/reading.ts";
import { touchesNext } from "../../text/tokens.ts";
import type { QuotedSpan } from "./quoted-spans.ts";

const SAYS_BEHIND = new Set(["says-behind", "report-parted"]);

/** Tokens behind a quotation in which its sentence goes on with a verb of speech. */
const OWN_REACH = 16;

/** "“…”, so der Minister", "“…”, laat hij weten": right behind the comma; else a verb of the quotation's own sentence ("X thanked Y. “…”, Z said"). */
export function speechRightBehind({ tokens, labels, sentenceOf }: Reading, { close, behind }: QuotedSpan): number | undefined {
  if (labels.words[behind] === "," && labels.hasAny(behind + 1, SAYS_BEHIND)) return behind + 1;
  for (let index = behind; index < behind + OWN_REACH && sentenceOf[index] === sentenceOf[close]; index++) if (tokens.segment[index] === tokens.segment[close] && labels.find(index, "speech")) return index;
  return undefined;
}

/** Token of the verb of speech that goes with the quotation: in the rest of its paragraph, nearest to its marks. */
export function speechNear(reading: Reading, span: QuotedSpan): number | undefined {
  const { tokens, labels, sentenceOf } = reading;
  const segment = tokens.segment[span.open];
  for (let distance = 1; distance < 40; distance++) {
    for (const index of [span.behind - 1 + distance, span.open - distance]) {
      // "lieu-dit": the last part of another word.
      if (tokens.segment[index] === segment && !(labels.words[index - 1] === "-" && touchesNext(tokens, index - 1)) && (labels.find(index, "speech") || (labels.find(index, "according") && (index < span.open || sentenceOf[index] === sentenceOf[span.close])))) return index;
    }
  }
  return undefined;
}
