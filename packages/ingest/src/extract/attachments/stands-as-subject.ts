import type { Reading } from "../../read/reading.ts";
import { TokenCase } from "../../text/tokens.ts";
import type { Title } from "../titles/title.ts";
import type { NameRun } from "../name-runs/name-run.ts";

/** Offices that say enough by themselves. */
const HEADS = new Set(["president", "prime-minister", "monarch", "speaker"]);

/** Behind a name these begin no verb. */
const JOINTS = new Set(["of", "and", "article", "at", "with"]);

/** "le nouveau consul": an article or what says that the office is held now. */
function startOfSmallWords(labels: Reading["labels"], start: number): number {
  for (const length of [2, 1]) if (labels.isOn(start - length, start, "article") || labels.isOn(start - length, start, "relative")) return start - length;
  return start;
}

/**
 * "X et le président chilien, Y ont présidé": no comma closes the apposition, but the office is told in full, opens the sentence or stands behind "and",
 * and the verb is right behind; or a further office is joined to it.
 */
export function standsAsSubject({ labels, sentenceOf, tokens }: Reading, chain: readonly Title[], { end }: NameRun): boolean {
  const first = chain[0];
  if (first === undefined || !chain.some(({ country, portfolio, body, office }) => country !== undefined || portfolio !== undefined || body !== undefined || HEADS.has(office))) return false;
  const before = startOfSmallWords(labels, first.start);
  const opens = before === 0 || sentenceOf[before - 1] !== sentenceOf[before] || labels.isOn(before - 1, before, "and") || labels.words[before - 1] === ",";
  if (opens && tokens.casing[end] === TokenCase.lower && !labels.hasAny(end, JOINTS)) return true;
  const and = labels.find(end, "and");
  return and !== undefined && labels.find(labels.find(and.end, "article")?.end ?? and.end, "office") !== undefined;
}
