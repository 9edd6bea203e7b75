import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { actorsWithin, type StatementSources } from "./statement-sources.ts";

/** Tokens between a verb, its second part, and the infinitive. */
const PARTICLE_REACH = 14;
const REACH = 40;
/** Tokens of one who is asked: "de Chinese zijde". */
const ADDRESSEE = 4;

/**
 * "riep de landen op hun grens te openen", "beloofde het park te herstellen", "vroeg de Kamer de regels te herzien": where the word that opens an
 * infinitive may be left out, the infinitive begins behind the verb's second part, else behind whom the verb asks. Token, or nothing.
 */
export function infinitiveWithoutOpener(reading: Reading, sources: StatementSources, verb: Span, end: number): number | undefined {
  const { labels, reader } = reading;
  const { infinitiveMarks, infinitive, verbSecond } = reader.language.statements;
  if (!verbSecond || infinitiveMarks === undefined || infinitive.length === 0 || !labels.isOn(verb.start, verb.end, "report-infinitive")) return undefined;
  const mark = markBefore(reading, verb.end, end);
  if (mark === undefined) return undefined;
  const start = behindParticle(reading, verb, mark) ?? behindAddressee(reading, sources, verb, mark);
  return start !== undefined && start < mark && !labels.hasAny(start, OPENERS) ? start : undefined;
}

const OPENERS = new Set(["that", "infinitive"]);

/** The mark of the first infinitive, where no comma or conjunction stands before it. */
function markBefore({ labels, tokens }: Reading, from: number, end: number): number | undefined {
  for (let index = from; index < Math.min(end, from + REACH); index++) {
    if (labels.hasAny(index, OPENERS) || (tokens.kind[index] === TokenKind.mark && labels.words[index] !== "-" && labels.words[index] !== "'" && labels.words[index] !== "’" && labels.words[index] !== ",")) return undefined;
    if (labels.find(index, "infinitive-mark") && tokens.casing[index + 1] === TokenCase.lower && labels.words[index + 1]?.endsWith("n") === true) return index;
  }
  return undefined;
}

/** "riep … op", "bood … aan", "drong er … op aan". A comma behind the particle belongs to none of both. */
function behindParticle({ labels }: Reading, verb: Span, mark: number): number | undefined {
  if (verb.end - verb.start > 1 && labels.find(verb.end - 1, "particle")) return verb.end;
  const particles = labels.at(verb.start).filter(({ kind, end }) => kind === "infinitive-behind" && end === verb.end).map(({ value }) => value);
  if (particles.length === 0) return undefined;
  for (let index = verb.end; index < Math.min(mark, verb.end + PARTICLE_REACH); index++) {
    if (particles.includes(labels.words[index] ?? "")) return labels.words[index + 1] === "," ? index + 2 : index + 1;
  }
  return undefined;
}

/** Behind the officials right behind the verb, of whom the first may be its subject, or behind the noun that the verb asks. */
function behindAddressee(reading: Reading, sources: StatementSources, verb: Span, mark: number): number | undefined {
  const { labels, tokens } = reading;
  if (labels.at(verb.start).some(({ kind }) => kind === "infinitive-behind")) return undefined;
  let at = verb.end;
  for (const actor of actorsWithin(sources, verb.end, mark)) {
    if (actor.start > at + ADDRESSEE) break;
    at = actor.end;
  }
  if (at > verb.end || !labels.isOn(verb.start, verb.end, "outcome")) return at;
  const asks = labels.at(verb.start).some(({ kind, value }) => kind === "outcome" && value === "request");
  if (!asks) return at;
  const him = labels.find(at, "him");
  if (him) return him.end;
  const article = labels.find(at, "article");
  let noun = article?.end ?? at;
  while (noun < mark && labels.find(noun, "demonym")) noun++;
  return article && tokens.kind[noun] === TokenKind.word ? noun + 1 : (labels.find(at, "country")?.end ?? undefined);
}
