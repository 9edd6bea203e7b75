import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";

/** Tokens of the longest name; a character is a token. */
const LONGEST_NAME = 40;
/** Characters of a noun that names a document by itself: 谅解备忘录, 联合声明. */
const LONG_NOUN = 4;

/**
 * A document named without marks, in a script without spaces: from the word for "on" that a verb of signing or nothing stands before (签署关于…的议定书),
 * or, where the noun is a long one, from the verb (签署两部合作谅解备忘录). Counts of documents name none.
 */
export function signedHanInstrument({ tokens, labels, sentenceOf }: Reading, noun: Span): Span | undefined {
  for (let index = noun.start - 1; index > Math.max(-1, noun.start - LONGEST_NAME) && sentenceOf[index] === sentenceOf[noun.start]; index--) {
    if (tokens.kind[index] !== TokenKind.han) return undefined;
    const about = labels.find(index, "about");
    if (about && about.end < noun.start) return { start: index, end: noun.end };
    const listed = labels.find(index, "and");
    // 签署甲谅解备忘录和乙协定: the second of two.
    if (listed && labels.endingAt(index, Math.max(0, index - LONG_NOUN * 2)).some(({ kind }) => kind === "instrument")) return noun.start - listed.end >= 2 ? { start: listed.end, end: noun.end } : undefined;
    const verb = labels.at(index).find((label) => label.kind === "event-verb" && label.value === "signing" && label.end <= noun.start);
    if (verb === undefined) continue;
    const start = labels.find(verb.end, "function")?.end ?? verb.end;
    const isNamed = noun.end - noun.start >= LONG_NOUN && noun.start - start >= 2 && !isCount({ labels, tokens }, start, noun.start);
    return isNamed ? { start, end: noun.end } : undefined;
  }
  return undefined;
}

/** 多项, 五份, 一系列. */
function isCount({ labels, tokens }: Pick<Reading, "labels" | "tokens">, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (tokens.kind[index] === TokenKind.number || labels.at(index).some((label) => label.kind === "numeral" || label.kind === "qualifier" || label.kind === "unit" || label.kind === "article")) return true;
  }
  return false;
}
