import type { OutcomeParty, Span } from "@concord/domain";
import { seatOfGovernment } from "../../gazetteer/seat-of-government.ts";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, textOfTokens } from "../../text/tokens.ts";
import type { StatementSources } from "../statements/statement-sources.ts";

/** Countries, sides, international bodies, and capitals that stand for a government, named outside offices, each once. */
export function partiesWithin(reading: Reading, sources: StatementSources, { start, end }: Span): OutcomeParty[] {
  const parties: OutcomeParty[] = [];
  for (let index = start; index < end; index++) {
    const found = partyAt(reading, sources, index, end);
    if (found === undefined) continue;
    parties.push(found.party);
    index = found.end - 1;
  }
  return distinct(parties);
}

/** The party named at a token and before `limit`. */
export function partyAt(reading: Reading, { isTaken }: StatementSources, index: number, limit: number): { readonly party: OutcomeParty; readonly end: number } | undefined {
  const { labels } = reading;
  const side = labels.find(index, "side") ?? labels.find(index, "country") ?? sideOf(reading, index) ?? governmentOf(reading, index);
  const found = side && side.end <= limit ? side : labels.find(index, "international");
  const body = found === undefined ? stateBodyAt(reading, index, limit) : undefined;
  if (body !== undefined) return { party: { name: textOfTokens(reading.tokens, index, body) }, end: body };
  const region = found === undefined && !isTaken(index) ? regionOf(reading, index, limit) : undefined;
  if (region !== undefined) return { party: { name: textOfTokens(reading.tokens, index, region) }, end: region };
  // "EU-landen": a group of states that begins with the name of a body.
  if (found !== undefined && (labels.find(index, "group")?.end ?? 0) > found.end) return undefined;
  if (found === undefined || (isTaken(index) && found === side && side.kind !== "side" && side.kind !== "demonym")) return undefined;
  // "de Chinese zijde": the article is no part of the name.
  const article = found.kind === "side" ? labels.find(found.start, "article") : undefined;
  return { party: { name: textOfTokens(reading.tokens, article && article.end < found.end ? article.end : found.start, found.end), ...(found.kind === "international" ? {} : { country: found.value }) }, end: found.end };
}

/** One party of a kind, by the official or country meant. */
export function distinct(parties: readonly OutcomeParty[]): OutcomeParty[] {
  return [...new Map(parties.map((party) => [party.official ?? party.country ?? party.name, party])).values()];
}

/** "the Japanese side", "phía Nhật Bản": a nationality beside a noun for a side. */
function sideOf({ labels }: Reading, index: number): Label | undefined {
  const noun = labels.find(index, "side-noun");
  const behind = noun && (labels.find(noun.end, "country") ?? labels.find(noun.end, "demonym"));
  if (noun && behind) return { ...behind, start: index, kind: "demonym" };
  const nationality = labels.find(index, "demonym");
  const head = nationality && labels.find(nationality.end, "side-noun");
  return nationality && head ? { ...nationality, end: head.end } : undefined;
}

/** Bodies that act for a state. */
const STATE_BODIES = new Set(["parliament", "government", "ministry", "court"]);

/** "Thượng viện Chile": where countries stand behind, a body of the state with its country. Token behind it. */
function stateBodyAt({ labels, reader }: Reading, index: number, limit: number): number | undefined {
  const body = reader.language.syllabicNames ? labels.find(index, "body") : undefined;
  const country = body && STATE_BODIES.has(body.value) ? labels.find(body.end, "country") : undefined;
  return country !== undefined && country.end <= limit && !labels.endingAt(index, Math.max(0, index - 4)).some(({ kind }) => kind === "office" || PLACING.has(kind)) ? country.end : undefined;
}

/** Behind the name of "phía An Huy", "tỉnh Vân Nam", "the city of Antwerp": a region or town as one of the sides, not where something was. */
function regionOf({ labels, reader }: Reading, index: number, limit: number): number | undefined {
  const side = labels.find(index, "side-noun");
  const noun = labels.at(side?.end ?? index).find(({ kind, value }) => kind === "body" && (value === "region" || value === "city"));
  if (side === undefined && (noun === undefined || labels.endingAt(index, Math.max(0, index - 3)).some(({ kind }) => PLACING.has(kind)))) return undefined;
  const start = noun?.end ?? side?.end ?? index;
  const place = labels.find(labels.find(start, "of")?.end ?? start, "place");
  if (place === undefined || place.end > limit) return undefined;
  return reader.places[Number(place.value)]?.[0]?.kind === "country" ? undefined : place.end;
}

/** "called on Beijing to", not "in Beijing": a seat of government that no preposition makes a place. */
export function governmentOf({ labels, reader, tokens }: Reading, index: number): Label | undefined {
  const label = labels.find(index, "place");
  const place = label && reader.places[Number(label.value)]?.[0];
  if (label === undefined || place === undefined || place.kind !== "city" || seatOfGovernment(place.country)?.id !== place.id) return undefined;
  // "BANGKOK, Aug 28 (…)": a dateline.
  if (tokens.casing[index] === TokenCase.upper || DATELINE.has(labels.words[label.end] ?? "")) return undefined;
  const isPlace = labels.endingAt(index, Math.max(0, index - 3)).some(({ kind }) => PLACING.has(kind));
  return isPlace ? undefined : { ...label, value: place.country };
}

const DATELINE = new Set([",", "(", "–", "—", ":"]);
const PLACING = new Set(["at", "of", "between", "role-agent"]);
