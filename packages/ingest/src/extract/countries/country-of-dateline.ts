import type { ParsedEvent, ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenCase } from "../../text/tokens.ts";
import { OF_STATE } from "./country-at-home.ts";
import { SEATS } from "./homes-named.ts";
import { isHeldThere } from "./is-held-there.ts";

/** Marks behind the town of a dateline. */
const MARKS = new Set([":", "(", "-", "–", "—", ",", "[", "/"]);
/** Tokens in which the mark behind a day or a region stands: "CAIRO, Egypt, March 3 (MENA) -". */
const REACH = 14;
const CLOSES = new Set([":", "-", "–", "—", ")", "/"]);

/** The country of the town with which a dispatch opens: "ISLAMABAD: Prime Minister X". */
export function countryOfDateline(reading: Reading): string | undefined {
  const { labels, tokens, reader } = reading;
  for (const index of labels.startsOf("place")) {
    const before = index === 0 || tokens.segment[index - 1] !== tokens.segment[index];
    if (!before) continue;
    const place = labels.find(index, "place");
    const found = place && reader.places[Number(place.value)]?.[0];
    if (found?.kind !== "city" || SEATS.has(found.name) || (tokens.casing[index] ?? 0) < TokenCase.capital || !opensDispatch(reading, place?.end ?? index)) continue;
    return found.country;
  }
  return undefined;
}

function opensDispatch({ labels, tokens, sentenceOf }: Reading, end: number): boolean {
  if (!MARKS.has(labels.words[end] ?? "")) return false;
  for (let index = end; index < end + REACH && tokens.segment[index] === tokens.segment[end]; index++) {
    if (CLOSES.has(labels.words[index] ?? "")) return true;
    if (labels.hasAny(index, VERBS)) return false;
  }
  return sentenceOf[end] !== sentenceOf[end + REACH];
}

const VERBS = new Set(["event-verb", "speech", "role", "end", "held"]);

/**
 * Whether the dateline may tell the country of an official: one of state, no visitor there. The text says of nobody else that they serve that country, which
 * goes without saying at home, and speaks of no country more that nobody is said to serve.
 */
export function isAtDateline(official: ParsedOfficial, country: string, counts: ReadonlyMap<string, number>, { officials, events }: { readonly officials: readonly ParsedOfficial[]; readonly events: readonly ParsedEvent[] }): boolean {
  if (!official.tenures.some(({ office }) => OF_STATE.has(office)) || isHeldThere(official, officials, country)) return false;
  const stated = new Set(officials.flatMap((other) => (other.basis === "stated" && other.country !== undefined ? [other.country] : [])));
  const most = Math.max(0, ...[...counts].map(([other, count]) => (stated.has(other) ? 0 : count)));
  if (stated.has(country) || (counts.get(country) ?? 0) < most) return false;
  return !events.some(({ kind, place, participants }) => kind === "visit" && place?.country === country && participants.some((participant) => participant.official === official.id && participant.role !== "host"));
}
