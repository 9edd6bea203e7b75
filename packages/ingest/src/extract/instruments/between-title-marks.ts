import { type Instrument, InstrumentKind } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenKind } from "../../text/tokens.ts";

/** 《…协定》: Chinese sets names of documents between marks of their own. */
export function betweenTitleMarks({ tokens, labels }: Reading, open: number): Instrument | undefined {
  if (labels.words[open] !== "《") return undefined;
  let noun: Label | undefined;
  for (let close = open + 1; close < open + 60 && tokens.kind[close] !== TokenKind.break; close++) {
    noun ??= labels.at(close).find((label) => label.kind === "instrument" && labels.words[label.end] === "》");
    if (labels.words[close] !== "》") continue;
    const start = tokens.end[open] ?? 0;
    const end = tokens.start[close] ?? start;
    return noun && end > start ? { name: tokens.text.slice(start, end), start, end, kind: InstrumentKind.parse(noun.value) } : undefined;
  }
  return undefined;
}
