import { Portfolio, type Span } from "@concord/domain";
import { bodyNounWithin, isCapitalWord } from "./body-noun-within.ts";
import { startsSyllabicName } from "../name-runs/syllabic-name.ts";
import type { GazetteerPlace } from "../../gazetteer/gazetteer.ts";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase } from "../../text/tokens.ts";

export interface Draft {
  noun?: string;
  portfolio?: Portfolio;
  country?: string;
  countryAt?: Span;
  place?: GazetteerPlace;
  /** An international body was named: a country behind it is where it works ("UN-Mission in Mali"). */
  isInternational?: boolean;
}

/** Labels that can be part of the name of a body; of equally long ones the first counts. */
const PARTS = ["ministry", "international", "body", "portfolio", "country", "demonym", "place", "state"];

/** Takes a label into the name of the body; returns the token behind it. */
export function takeLabel(reading: Reading, draft: Draft, index: number, first: boolean): number | undefined {
  const { labels, reader, tokens } = reading;
  const longest = longestOf(labels.at(index), PARTS);
  if (longest === undefined) return undefined;
  // "Bộ Năng lượng do Bộ trưởng X": the first syllable of an office is no further body.
  if (!first && longest.kind === "body" && (labels.find(index, "office")?.end ?? 0) > longest.end) return undefined;
  switch (longest.kind) {
    case "ministry":
      draft.noun ??= "ministry";
      draft.portfolio ??= Portfolio.parse(longest.value);
      return longest.end;
    case "international":
      draft.noun ??= longest.value.endsWith("-parliament") ? "parliament" : "international";
      draft.isInternational = true;
      return longest.end;
    case "body":
      if (startsSyllabicName(reading, index)) return undefined;
      if (draft.noun === undefined || draft.noun === "region" || draft.noun === "city") draft.noun = longest.value;
      else if (longest.value === "company" && draft.noun === "association") draft.noun = "company";
      // "the Senate's Foreign Relations Committee"
      else if (longest.value === "committee" && draft.noun === "parliament") draft.noun = "committee";
      nameCountry(reading, draft, longest);
      return longest.end;
    case "portfolio":
      if (draft.noun === undefined || (!first && tokens.casing[index] === TokenCase.lower && draft.noun !== "ministry" && !isSubjectOf(reading, draft, index))) return undefined;
      draft.portfolio ??= Portfolio.parse(longest.value);
      return longest.end;
    case "country":
    case "demonym":
      // "la ministre belge X au Sénat": where adjectives stand behind the noun, none opens the name of a body.
      if (first && ((longest.kind === "demonym" && reader.language.officesBare === true) || !bodyNounWithin(reading, longest.end, 5))) return undefined;
      if (draft.country === undefined && draft.isInternational !== true) {
        draft.country = longest.value;
        draft.countryAt = { start: longest.start, end: longest.end };
      }
      return longest.end;
    case "place": {
      if (startsSyllabicName(reading, index)) return undefined;
      const place = reader.places[Number(longest.value)]?.[0];
      if (place === undefined || (draft.noun === undefined && isPartOfStranger(reading, longest))) return undefined;
      // "WTO Ngozi Duarte": behind an international body a place with a further name behind it is a given name.
      // Nor "Liên bang Nga Vladimir Putin": behind a country's name.
      if ((draft.isInternational === true || draft.countryAt?.end === index) && isCapitalWord(reading, longest.end) && labels.at(longest.end).length === 0) return undefined;
      if (draft.isInternational !== true) {
        draft.place ??= place;
        draft.country ??= place.country;
      }
      return longest.end;
    }
    default:
      return draft.noun === undefined ? undefined : longest.end;
  }
}

/** "la commission des affaires étrangères du Sénat": where nouns have no capitals, what a committee looks after is part of its name right behind "of". */
function isSubjectOf({ labels, reader }: Reading, { noun }: Draft, index: number): boolean {
  if (noun !== "committee" || reader.language.officesBare !== true) return false;
  const of = labels.isOn(index - 1, index, "article") ? index - 1 : index;
  return [of, index].some((end) => [1, 2, 3].some((length) => labels.isOn(end - length, end, "of")));
}

/** "Knesset", "Lok Sabha": the name says the country. */
function nameCountry({ labels }: Reading, draft: Draft, { start, end }: Label): void {
  const country = labels.isOn(start, end, "body-country") ? labels.find(start, "body-country") : undefined;
  if (country) draft.country ??= country.value;
}

/** "Paris Saint-Germain": a town's name before a further capitalised word is part of another name. */
function isPartOfStranger(reading: Reading, place: Label): boolean {
  const { labels } = reading;
  return isCapitalWord(reading, place.end) && labels.at(place.end).every((label) => label.kind === "place") && !bodyNounWithin(reading, place.end, 3) && !startsSyllabicName(reading, place.end) && !reading.reader.language.syllabicNames;
}

function longestOf(candidates: readonly Label[], kinds: readonly string[]): Label | undefined {
  let best: Label | undefined;
  for (const label of candidates) {
    if (!kinds.includes(label.kind)) continue;
    if (best === undefined || label.end > best.end || (label.end === best.end && kinds.indexOf(label.kind) < kinds.indexOf(best.kind))) best = label;
  }
  return best;
}
