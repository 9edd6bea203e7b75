import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { type Actor, actorsWithin, type StatementSources } from "./statement-sources.ts";

/** Tokens of an office before a name. */
const TITLE = 12;
/** Letters of a word that ends like a participle. */
const SHORTEST = 6;
const VERBS = new Set(["speech", "report", "event-verb", "outcome", "role-doing", "light-verb", "end"]);

/** Where a clause ends that a participle at the start of a sentence governs, and whose it is. */
export interface ParticipleClause {
  readonly end: number;
  readonly subject: Actor;
}

/** "Notant que le port était plein, M. X a souligné que …": the clause ends at the comma behind which an official stands with a verb. */
export function openingParticiple({ labels, reader }: Reading, sources: StatementSources, verb: Span, { start, end }: Span): ParticipleClause | undefined {
  const word = labels.words[verb.start] ?? "";
  if (word.length < SHORTEST || reader.language.statements.participleEndings?.some((ending) => word.endsWith(ending)) !== true) return undefined;
  for (let comma = start + 2; comma < end; comma++) {
    if (labels.words[comma] !== ",") continue;
    const subject = actorsWithin(sources, comma + 1, Math.min(end, comma + TITLE))[0];
    if (subject === undefined || subject.isShared) continue;
    const isTitle = [...Array(subject.start - comma - 1).keys()].every((step) => sources.isTaken(comma + 1 + step) || labels.hasAny(comma + 1 + step, SMALL) || labels.words[comma + 1 + step] === ".");
    if (isTitle && labels.hasAny(subject.end, VERBS)) return { end: comma, subject };
  }
  return undefined;
}

const SMALL = new Set(["article", "honorific", "office"]);
