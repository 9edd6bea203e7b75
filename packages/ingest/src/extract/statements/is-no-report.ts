import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenCase } from "../../text/tokens.ts";
import { isAskedOfNobody } from "./is-asked-of-nobody.ts";

/** A verb of speech by which nobody says anything here: "It should be recalled that", "Asked whether the port is open, X …". */
export function isNoReport(reading: Reading, verb: Span): boolean {
  return isAskedOfNobody(reading, verb) || isImpersonal(reading, verb) || isPassiveOpening(reading, verb);
}

/** Words of "it should also be recalled". */
const LONGEST = 6;

/** "it was announced that", but "it was announced by the minister that". */
function isImpersonal({ labels }: Reading, { end }: Span): boolean {
  return labels.endingAt(end, Math.max(0, end - LONGEST)).some(({ kind }) => kind === "impersonal") && labels.find(end, "role-agent") === undefined;
}

/** "Committed to peace, the two states …", "Told that …": a participle that opens a sentence tells what was said to its subject, where those of the present have an ending of their own. */
function isPassiveOpening({ tokens, labels, sentenceOf, reader }: Reading, { start }: Span): boolean {
  const { participleEndings, verbSecond } = reader.language.statements;
  if (participleEndings === undefined || verbSecond || !reader.language.titleCase || tokens.casing[start] !== TokenCase.capital) return false;
  const isFirst = sentenceOf[start - 1] !== sentenceOf[start];
  return isFirst && !participleEndings.some((ending) => labels.words[start]?.endsWith(ending));
}
