import type { ConcordRecord } from "./concord-record.ts";

/** Kinds of lines of an export, in their order. */
export type ExportType = "article" | "story" | "official" | "event" | "question" | "decision";

/** The record as JSON lines: articles, stories, officials, events, questions, each by id, then decisions by time. Equal records give equal bytes. */
export function* exportRecord(record: ConcordRecord): Generator<string> {
  for (const article of record.articles) yield exportLine("article", article);
  for (const story of record.stories) yield exportLine("story", story);
  for (const official of record.officials) yield exportLine("official", official);
  for (const event of record.events) yield exportLine("event", event);
  for (const question of record.questions) yield exportLine("question", question);
  for (const decision of record.decisions) yield exportLine("decision", decision);
}

/** One record as a line: its type first, then its fields by name, at every depth. */
export function exportLine(type: ExportType, record: object): string {
  return JSON.stringify({ type, ...sortFields(record) });
}

function sortFields(value: object): object {
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, field]) => [name, sortDeep(field)]));
}

function sortDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortDeep);
  return typeof value === "object" && value !== null ? sortFields(value) : value;
}
