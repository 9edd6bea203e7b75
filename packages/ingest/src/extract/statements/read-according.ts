import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { ReportedClause } from "./find-reported.ts";
import { hasStranger, opensWithStranger } from "./find-subject.ts";
import { type Actor, actorsWithin, type StatementSources } from "./statement-sources.ts";

/** Tokens between "according to" and the name of the official. */
const NAME_REACH = 16;
const SHORTEST = 4;

/** "According to the Ambassador, …", "…, selon Mme X": what stands beside the phrase and its speaker. */
export function readAccording(reading: Reading, sources: StatementSources, index: number, sentence: Span): ReportedClause | undefined {
  const { labels } = reading;
  const phrase = labels.find(index, "according");
  if (phrase === undefined || labels.find(index, "report")) return undefined;
  const speaker = actorsWithin(sources, phrase.end, Math.min(sentence.end, phrase.end + NAME_REACH)).find(({ isShared }) => !isShared) ?? lastNamed(reading, sources, phrase.end, sentence.start);
  if (speaker === undefined || !leadsTo(reading, sources, phrase.end, speaker.start)) return undefined;
  const verb = { start: phrase.start, end: phrase.end };
  if (index <= sentence.start + 1) {
    const start = behindTitle(reading, sources, MARKS.has(labels.words[speaker.end] ?? "") ? speaker.end + 1 : speaker.end, sentence.end);
    return sentence.end - start < SHORTEST || sources.isQuoted(start) ? undefined : { start, end: sentence.end, verb, speaker: speaker.official.name };
  }
  const comma = labels.words[index - 1] === "," ? index - 1 : undefined;
  if (comma === undefined || comma - sentence.start < SHORTEST || speaker.end < sentence.end - 1 || sources.isQuoted(comma - 1)) return undefined;
  return { start: sentence.start, end: comma, verb, speaker: speaker.official.name };
}

/** Tokens before "according to him" in which he was named. */
const LAST_REACH = 60;

/** "Selon lui": the official named last, unless a stranger was named behind. */
function lastNamed(reading: Reading, sources: StatementSources, from: number, sentence: number): Actor | undefined {
  const word = reading.labels.find(from, "him");
  const last = word && actorsWithin(sources, Math.max(0, sentence - LAST_REACH), sentence).findLast(({ isShared }) => !isShared);
  if (word === undefined || last === undefined || reading.tokens.segment[last.start] !== reading.tokens.segment[from] || opensWithStranger(reading, sources, last.end, from)) return undefined;
  // "according to her staff": no pronoun by itself.
  const isAlone = reading.reader.language.statements.verbSecond || COMMAS.has(reading.labels.words[word.end] ?? "") || reading.labels.words[word.end] === ".";
  return isAlone ? { ...last, start: from, end: word.end } : undefined;
}

const COMMAS = new Set([",", "，"]);
const MARKS = new Set([",", "，", ":", "："]);

/** Only an office, a title of courtesy and small words stand between the phrase and the name. */
function leadsTo(reading: Reading, sources: StatementSources, from: number, to: number): boolean {
  const { labels } = reading;
  if (hasStranger(reading, sources, from, to)) return false;
  // "Theo Bộ Ngoại giao Mỹ, Ngoại trưởng X …": who tells it is the body.
  if (reading.reader.language.syllabicNames && labels.hasAny(from, BODIES) && labels.find(from, "office") === undefined) return false;
  for (let index = from; index < to; index++) {
    // "According to the ministry, X": what stands behind the comma is told of X.
    if (labels.words[index] === "," && reading.reader.language.titleCase && !reading.reader.language.statements.verbSecond && labels.endingAt(index, from).some(({ kind }) => TELLERS.has(kind))) return false;
    if (sources.isTaken(index) || labels.hasAny(index, SMALL)) continue;
    if (labels.words[index] === "," || labels.words[index] === "." || labels.words[index] === "'") continue;
    return false;
  }
  return true;
}

const BODIES = new Set(["body", "ministry", "international", "country", "place"]);
const TELLERS = new Set(["body", "ministry", "paper", "international"]);
const SMALL = new Set(["article", "honorific", "office", "function", "of", "country", "demonym", "portfolio"]);

/** An office in apposition belongs to the speaker: "Selon X, ministre belge de la Mer, …". */
function behindTitle({ labels }: Reading, { isTaken }: StatementSources, from: number, end: number): number {
  let index = labels.words[from - 1] === "," && isTaken(labels.find(from, "article")?.end ?? from) ? (labels.find(from, "article")?.end ?? from) : from;
  while (index < end && isTaken(index)) index++;
  if (labels.words[index] === ",") return index + 1;
  return labels.words[from - 1] === "," ? from : index;
}
