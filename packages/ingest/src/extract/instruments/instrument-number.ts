import type { InstrumentKind, Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";

/** Documents that are numbered; a number behind the noun of another is a year. */
const NUMBERED = new Set<InstrumentKind>(["law", "decree", "resolution", "agreement", "memorandum", "protocol"]);

/** Words and marks between the noun and its number: "No.", "Nr.", "n°", "số", "(EU)". */
const LONGEST_GAP = 4;

const YEAR = /^(?:19|20)\d\d$/u;

/** Figures right behind the noun: 57 of "Resolution No. 57-NQ/TW", 1689 of "Regulation (EU) 2024/1689", 1701 of "resolution 1701 (2006)". */
export function instrumentNumber({ tokens, labels }: Reading, kind: InstrumentKind, { noun, end }: { readonly noun: Span; readonly end: number }): string | undefined {
  if (!NUMBERED.has(kind)) return undefined;
  // 第1842号决议
  if (labels.words[noun.start - 1] === "号" && tokens.kind[noun.start - 2] === TokenKind.number) return labels.words[noun.start - 2];
  for (let index = noun.end; index < Math.min(end, noun.end + LONGEST_GAP); index++) {
    if (tokens.kind[index] !== TokenKind.number) continue;
    const figures = labels.words[index] ?? "";
    const isYearBefore = YEAR.test(figures) && labels.words[index + 1] === "/" && tokens.kind[index + 2] === TokenKind.number;
    if (isYearBefore) return labels.words[index + 2];
    return YEAR.test(figures) && kind !== "resolution" ? undefined : figures;
  }
  return undefined;
}
