import { isPrivate } from "../kind-family.ts";
import { comparePlaces } from "../place-fit.ts";
import type { EventTelling } from "../telling.ts";
import { OTHER_KIND, weighKinds } from "./weigh-kinds.ts";
import { weighDays } from "./weigh-days.ts";
import { type PeopleEvidence, weighPeople } from "./weigh-people.ts";
import { weighContent, weighWords } from "./weigh-words.ts";

const SAME_CITY = 3;
const SAME_COUNTRY = 1;
/** A reader may take one of the places that a text names for another. */
const OTHER_CITY = -5;
const OTHER_COUNTRY = -7;
/** The same people of both sides do not meet in two places on one day: one of the places is misread. */
const MISREAD_PLACE = -2;

/** Bits of evidence that two tellings speak of one event, by kind: log2 of likelihood ratios. */
export interface EventPairEvidence {
  readonly kind: number;
  readonly days: number;
  readonly place: number;
  readonly people: number;
  /** Names, mottos, frameworks, figures. */
  readonly words: number;
  /** Figures of the texts that are about them. */
  readonly content: number;
  readonly total: number;
  /** True if something speaks against the pair that only strong evidence can outweigh. */
  readonly isContradicted: boolean;
  /** True if they share people of two sides: who met whom. */
  readonly isFirm: boolean;
}

/** Weighs two tellings of different articles; `undefined` where their days part them. */
export function weighEvents(a: EventTelling, b: EventTelling): EventPairEvidence | undefined {
  const days = weighDays(a, b);
  if (days === undefined) return undefined;
  const kind = weighKinds(a, b);
  const people = weighPeople(a, b);
  const place = weighPlaces(a, b, people);
  const words = weighWords(a, b);
  const content = weighContent(a, b);
  return { kind, days, place, people: people.bits, words, content, total: kind + days + place + people.bits + words + content, isContradicted: isContradicted(kind, place, people), isFirm: people.sides > 1 };
}

function isContradicted(kind: number, place: number, people: PeopleEvidence): boolean {
  return kind === OTHER_KIND || place === OTHER_COUNTRY || people.isContradicted;
}

/** Each side of a call tells it from its own capital. A visit to a country and a visit to a site in it are two, even on the same days. */
function weighPlaces(a: EventTelling, b: EventTelling, { sides }: PeopleEvidence): number {
  if (a.event.kind === "call" && b.event.kind === "call") return 0;
  const bits = weighFit(a, b);
  return sides > 1 && isPrivate(a.event.kind) && isPrivate(b.event.kind) && a.event.when?.edtf === b.event.when?.edtf && a.event.when?.start === a.event.when?.end ? Math.max(MISREAD_PLACE, bits) : bits;
}

function weighFit(a: EventTelling, b: EventTelling): number {
  const isVisit = a.event.kind === "visit" && b.event.kind === "visit";
  switch (comparePlaces(a.event.place, b.event.place)) {
    case "same":
      return SAME_CITY;
    case "wider":
      return isVisit ? 0 : SAME_COUNTRY;
    case "near":
      return isVisit ? OTHER_CITY : 0;
    case "elsewhere":
      return OTHER_CITY;
    case "abroad":
      return OTHER_COUNTRY;
    case "unknown":
      return 0;
  }
}
