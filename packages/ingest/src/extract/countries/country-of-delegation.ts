import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";

/** Tokens between the noun for a delegation and the country or place that it is of. */
const OF_REACH = 14;
/** Tokens between the noun and the name of who leads it, and between the name and the words that say so. */
const HEAD_REACH = 34;
const LEADS_REACH = 24;
/** Tokens back to a delegation told before. */
const TOLD_REACH = 90;
/** Tokens between an article and the noun. */
const ADJECTIVES = 5;

/** "the delegation of the city of Asan (Korea) led by Mayor X": whoever leads a delegation is of the country that it is of. */
export function countryOfDelegation({ tokens, labels, sentenceOf, reader }: Reading, { mentions }: ParsedOfficial): string | undefined {
  for (const mention of mentions) {
    const token = tokenAt(tokens, mention.start);
    const company = companyBehind({ labels }, tokenAt(tokens, mention.end - 1) + 1);
    const own = company === undefined ? undefined : countryBehind({ labels, reader }, company, company + OF_REACH);
    if (own !== undefined) return own;
    if (!leads({ labels, sentenceOf }, token) && !isLeading(labels, token)) continue;
    for (let index = token - 1; index >= Math.max(0, token - HEAD_REACH) && sentenceOf[index] === sentenceOf[token]; index--) {
      const delegation = labels.find(index, "delegation");
      if (delegation === undefined) continue;
      const country = countryBehind({ labels, reader }, delegation.end, Math.min(token, delegation.end + OF_REACH));
      if (country !== undefined) return country;
      const before = isKnown(labels, delegation.start) ? delegationBefore(labels, delegation.start) : undefined;
      const told = before === undefined ? undefined : countryBehind({ labels, reader }, before, before + OF_REACH);
      if (told !== undefined) return told;
    }
  }
  return undefined;
}

function isKnown(labels: Reading["labels"], start: number): boolean {
  for (let index = start - 1; index >= start - ADJECTIVES; index--) if (labels.find(index, "definite")) return true;
  return false;
}

/** "The eight-member delegation was led by X": the one told before. Token behind its noun. */
function delegationBefore(labels: Reading["labels"], start: number): number | undefined {
  for (let index = start - 1; index >= Math.max(0, start - TOLD_REACH); index--) {
    const delegation = labels.find(index, "delegation");
    if (delegation) return delegation.end;
  }
  return undefined;
}

/** The country that a delegation is of, told behind the noun. */
function countryBehind({ labels, reader }: Pick<Reading, "labels" | "reader">, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    // "X cùng đoàn công tác đã thăm …": where they went.
    if (labels.find(at, "event-verb")) return undefined;
    const country = labels.find(at, "country") ?? labels.find(at, "demonym");
    const place = labels.find(at, "place");
    if (country && country.end >= (place?.end ?? 0)) return country.value;
    const found = place && reader.places[Number(place.value)];
    // A name that several countries have says nothing where the country stands behind it.
    if (found !== undefined && found.every((namesake) => namesake.country === found[0]?.country)) return found[0]?.country;
  }
  return undefined;
}

/** "X cùng Đoàn đại biểu Quốc hội Lào": behind the noun for the delegation with which somebody comes. */
function companyBehind({ labels }: Pick<Reading, "labels">, end: number): number | undefined {
  const joint = labels.find(end, "with") ?? labels.find(end, "and");
  return joint && labels.find(joint.end, "delegation")?.end;
}

/** Tokens between "led by" and the name: an office. */
const BY_REACH = 8;

function isLeading(labels: Reading["labels"], token: number): boolean {
  for (let index = token - 1; index >= token - BY_REACH; index--) if (labels.at(index).some(({ kind, value }) => kind === "role-by" && value === "delegation-head")) return true;
  return false;
}

function leads({ labels, sentenceOf }: Pick<Reading, "labels" | "sentenceOf">, token: number): boolean {
  for (let index = token; index < token + LEADS_REACH && sentenceOf[index] === sentenceOf[token]; index++) {
    if (labels.at(index).some((label) => label.kind === "role" && label.value === "delegation-head")) return true;
  }
  return false;
}
