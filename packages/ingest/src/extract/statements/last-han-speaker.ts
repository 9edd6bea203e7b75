import type { Reading } from "../../read/reading.ts";
import { hanSubject, type HanSubject } from "./han-subject.ts";
import type { SentenceIndex } from "./index-sentences.ts";
import { isHanObject } from "./is-han-object.ts";
import { type Actor, actorsWithin, type StatementSources } from "./statement-sources.ts";

/** What the reader of quotations knows beside names: where each sentence stands. */
export interface HanSources extends StatementSources {
  readonly sentences: SentenceIndex;
}

/** Who says a quotation in Chinese; without `name` somebody says it, and nothing tells who. */
export interface HanSpeaker {
  readonly name?: string | undefined;
}

/** The last verb of speech outside quotation marks. */
export function lastVerb({ labels }: Reading, { isQuoted }: StatementSources, from: number, to: number): number | undefined {
  for (let index = to - 1; index >= from; index--) if (!isQuoted(index) && labels.find(index, "report")) return index;
  for (let index = to - 1; index >= from; index--) if (!isQuoted(index) && labels.find(index, "speech")) return index;
  return undefined;
}

/** Tokens back to the one who spoke before. */
const LAST = 80;

/** Who is named last before a sentence that names nobody, and speaks or opens its sentence. */
export function speakingLast(reading: Reading, sources: HanSources, start: number): Actor | undefined {
  const { labels, tokens } = reading;
  const actors = actorsWithin(sources, Math.max(0, start - LAST), start).filter((actor) => !actor.isShared && !sources.isQuoted(actor.start) && (tokens.segment[start] ?? 0) - (tokens.segment[actor.start] ?? 0) <= 1);
  return actors.findLast(({ end }) => labels.hasAny(end, SPEAKS)) ?? actors.findLast((actor) => !isHanObject(reading, sources, actor.start, startOf(reading, sources, actor.start)));
}

const SPEAKS = new Set(["speech", "report"]);

export function startOf({ sentenceOf }: Reading, { sentences }: HanSources, token: number): number {
  return sentences[sentenceOf[token] ?? -1]?.start ?? token;
}

/** 会后表示，“…”: a sentence that names nobody goes on with who spoke before. */
export function subjectOrLast(reading: Reading, sources: HanSources, verb: number, start: number): HanSpeaker {
  const subject = hanSubject(reading, sources, verb, start);
  return subject ? toSpeaker(subject) : (nameOf(speakingLast(reading, sources, start)) ?? {});
}

export function toSpeaker({ actor }: HanSubject): HanSpeaker {
  return nameOf(actor) ?? {};
}

export function nameOf(actor: Actor | undefined): HanSpeaker | undefined {
  return actor && { name: actor.official.name };
}
