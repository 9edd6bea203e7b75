import type { Article, OutcomeParty } from "@concord/domain";
import { type Facts, readFacts } from "../read-facts.ts";
import { languageReader } from "../read/language-reader.ts";
import { readText } from "../read/reading.ts";
import type { Language } from "./language.ts";

/** The facts of a text that is one paragraph of an article in a known language. `publishedAt`: ISO 8601 day. */
export function factsOf(text: string, language: Language, publishedAt?: string): Facts {
  const reading = readText(text, [{ kind: "body", start: 0, end: text.length }], languageReader(language));
  const article: Article = { id: "a", language: language.code, bylines: [], blocks: [], furniture: [], spans: {}, ...(publishedAt === undefined ? {} : { publishedAt }) };
  return readFacts(reading, article);
}

/** What was said between quotation marks. */
export function directQuotes({ quotes }: Pick<Facts, "quotes">): Facts["quotes"] {
  return quotes.filter(({ kind }) => kind === "direct");
}

/** Each reported clause of an official in one line: "Anna Berg: the talks go on". */
export function reportedLines({ quotes }: Pick<Facts, "quotes">): string[] {
  return quotes.flatMap(({ kind, speaker, text }) => (kind === "reported" && speaker !== undefined ? `${speaker}: ${text}` : []));
}

/** Each outcome in one line: "request Anna Berg > Jan Smit"; a country by its code. */
export function outcomeLines({ events }: Pick<Facts, "events">): string[] {
  const names = (parties: readonly OutcomeParty[]) => parties.map(({ official, country, name }) => (official === undefined ? (country ?? name) : name)).join(", ");
  return events.flatMap(({ outcomes }) => outcomes.map(({ kind, by, towards }) => `${kind} ${names(by)}${towards.length > 0 ? ` > ${names(towards)}` : ""}`));
}

/** Each official in one line: "Anna Berg: former minister health + legislator (SE)". */
export function officialLines({ officials }: Pick<Facts, "officials">): string[] {
  return officials.map(({ name, tenures, country }) => {
    const offices = tenures.map(({ status, office, portfolio }) => [status, office, portfolio].filter((part) => part !== undefined).join(" "));
    return `${name}: ${[...new Set(offices)].join(" + ")} (${country ?? "-"})`;
  });
}

/** The main event in one line: "meeting 2025-05-14 Vientiane: Anna Berg, Jan Smit"; a dash where the text does not say, nothing where it reports none. */
export function eventLine({ events }: Pick<Facts, "events">): string {
  const event = events.find(({ main }) => main);
  if (event === undefined) return "";
  const who = event.participants.map(({ name }) => name).join(", ");
  return `${event.kind} ${event.when?.edtf ?? "-"} ${event.place?.name ?? "-"}: ${who}`.trim();
}

/** Each event's participants with their roles in one line: "meeting: Anna Berg host, Jan Smit counterpart"; bodies in brackets. */
export function roleLines({ events }: Pick<Facts, "events">): string[] {
  return events.map(({ kind, participants }) => `${kind}: ${participants.map(({ official, name, role }) => `${official === undefined ? `[${name}]` : name} ${role}`).join(", ")}`);
}
