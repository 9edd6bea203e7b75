import type { Office } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { TakeBefore } from "./before-title.ts";
import type { TitleDraft } from "./title.ts";
import { labelsEndingAt } from "./title-words.ts";

/** "the Berlin mayor"; in "in The Hague Minister X" the place behind "in" is where, not of what. */
export const takePlace: TakeBefore = (reading, draft, { place, floor }) => {
  if (place === undefined || draft.organisation !== undefined || isNameInCharacters(reading, draft, place) || isWhere(reading, place.start, floor)) return undefined;
  const best = reading.reader.places[Number(place.value)]?.[0];
  draft.organisation = { start: place.start, end: place.end };
  if (best && draft.country === undefined) draft.country = best.country;
  draft.body = { start: place.start, end: place.end, noun: best?.kind === "city" ? "city" : "region", ...(best ? { place: best, country: best.country } : {}) };
  draft.start = place.start;
  return "rank";
};

/** Offices that no town has by its name alone. */
const OF_STATES = new Set<Office>(["legislator", "president", "vice-president", "prime-minister", "deputy-prime-minister", "minister", "deputy-minister", "speaker", "ambassador", "general", "envoy"]);

/** Inhabitants from which a town abroad may stand alone before an office. */
const KNOWN = 500_000;

/** 波尔参议员: a small town abroad right before the office of a state is the name of who holds it. */
function isNameInCharacters({ tokens, reader }: Reading, { office, body }: TitleDraft, place: Label): boolean {
  if (tokens.kind[place.start] !== TokenKind.han || body !== undefined || !OF_STATES.has(office)) return false;
  const best = reader.places[Number(place.value)]?.[0];
  return best?.kind === "city" && best.population < KNOWN && !reader.language.homes.includes(best.country);
}

/** "in Oslo", "in het Catshuis": behind "in" a place is where, not of what. */
function isWhere(reading: Reading, place: number, floor: number): boolean {
  const before = labelsEndingAt(reading, place, floor);
  if (before.some((label) => label.kind === "at")) return true;
  const article = before.find((label) => label.kind === "article");
  return article !== undefined && labelsEndingAt(reading, article.start, floor).some((label) => label.kind === "at");
}
