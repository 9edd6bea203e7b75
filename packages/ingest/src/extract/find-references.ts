import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../read/reading.ts";
import { labelAt } from "../text/labels.ts";
import { tokenAt } from "./choose-events.ts";
import type { Title } from "./find-titles.ts";

/** A place that speaks of an official without the name: "the Deputy Minister", "he". */
export interface Reference {
  readonly official: string;
  /** Token. */
  readonly at: number;
}

/** Sentences that a pronoun reaches back. */
const PRONOUN_REACH = 2;

/** Bare titles and pronouns, each with the official that was named last before and fits. In reading order. */
export function findReferences(reading: Reading, officials: readonly ParsedOfficial[], titles: readonly Title[]): Reference[] {
  const { tokens, labels } = reading;
  const mentions = officials
    .flatMap((official) => official.mentions.map((mention) => ({ official: official.id, at: tokenAt(tokens, mention.start), offset: mention.start })))
    .toSorted((one, other) => one.at - other.at);
  const named = new Set(officials.flatMap((official) => official.tenures.map((tenure) => tenure.start)));
  const references: Reference[] = [];
  for (const title of titles) {
    if (named.has(tokens.start[title.start] ?? -1) || mentions.some((mention) => mention.at >= title.end && mention.at <= title.end + 2)) continue;
    const holder = mentions.findLast((mention) => mention.at < title.start && holds(officials.find((official) => official.id === mention.official), title));
    if (holder) references.push({ official: holder.official, at: title.head.start });
  }
  for (let index = 0; index < tokens.count; index++) {
    if (!labelAt(labels, index, "pronoun") || mentions.some((mention) => mention.at === index + 1)) continue;
    const last = mentions.findLast((mention) => mention.at < index && (reading.sentenceOf[index] ?? 0) - (reading.sentenceOf[mention.at] ?? 0) <= PRONOUN_REACH);
    if (last) references.push({ official: last.official, at: index });
  }
  return references.toSorted((one, other) => one.at - other.at);
}

/** The title says nothing that the official's offices contradict. */
function holds(official: ParsedOfficial | undefined, title: Title): boolean {
  if (official === undefined || (title.country !== undefined && official.country !== undefined && official.country !== title.country)) return false;
  return official.tenures.some((tenure) => tenure.office === title.office && (title.portfolio === undefined || tenure.portfolio === undefined || tenure.portfolio === title.portfolio));
}
