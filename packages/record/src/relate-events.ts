import { comparePeople } from "./compare-people.ts";
import { compareDays } from "./day-range.ts";
import { organisations } from "./event-keys.ts";
import { foldWords } from "./fold-letters.ts";
import { frameworkKeys } from "./framework-keys.ts";
import { isPrivate, kindFamily } from "./kind-family.ts";
import { comparePlaces } from "./place-fit.ts";
import { DIFFERENT, NONE, type Relation, same } from "./relation.ts";
import type { EventTelling } from "./telling.ts";

/** Bits of evidence that two tellings speak of one event. A shared person, the same city and the same days are enough, and none of them alone. */
const SHARED_PERSON = 8;
const FURTHER_PERSON = 4;
const SHARED_BODY = 4;
const SAME_WORDS = 10;
const SHARED_FRAMEWORK = 4;
const OTHER_WORDS = -8;
const OTHER_PEOPLE = -4;
/** A side that names nobody cannot contradict the other's people. */
const NOBODY_NAMED = 2;
const SAME_CITY = 3;
const SAME_COUNTRY = 1;
const SAME_DAYS = 3;
const CONTAINED_DAYS = 1;
const ENOUGH_BITS = 12;

/** Whether two tellings of different articles are one event, from the two alone. */
export function relateEvents(a: EventTelling, b: EventTelling): Relation {
  const family = kindFamily(a.event.kind);
  if (a.articleId === b.articleId || family !== kindFamily(b.event.kind) || isPartOf(a, b) || isPartOf(b, a)) return DIFFERENT;
  const place = comparePlaces(a.event.place, b.event.place);
  if (place === "abroad") return DIFFERENT;
  if (!a.event.when || !b.event.when) return NONE;
  const days = compareDays(a.event.when, b.event.when);
  if (days === "apart") return DIFFERENT;
  const people = comparePeople(a.people, b.people);
  if (people.isContradicted && isPrivate(a.event.kind) && !areSidesOfOne(a, b, people.shared)) return DIFFERENT;
  if (days === "overlapping" || place === "elsewhere") return NONE;
  // A visit to a country and a visit to a site in it are two, even on the same days.
  const placeBits = place === "same" ? SAME_CITY : place === "country" && family !== "visit" ? SAME_COUNTRY : 0;
  const bits = placeBits + (days === "equal" ? SAME_DAYS : CONTAINED_DAYS) + scorePeople(a, b, people) + scoreWords(a, b) + scoreFrameworks(a, b);
  return bits >= ENOUGH_BITS ? same(bits) : NONE;
}

/** Each text may name its own side alone: one person each, of two sides. That joins nothing, and a third text that names both may. */
function areSidesOfOne(a: EventTelling, b: EventTelling, shared: number): boolean {
  const [left, right] = [a.people[0], b.people[0]];
  return shared === 0 && a.people.length === 1 && b.people.length === 1 && left?.side !== undefined && right?.side !== undefined && left.side !== right.side;
}

function scorePeople(a: EventTelling, b: EventTelling, { shared, isContradicted }: { shared: number; isContradicted: boolean }): number {
  const bodies = organisations(a).some((body) => organisations(b).includes(body)) ? SHARED_BODY : 0;
  if (shared > 0) return SHARED_PERSON + (shared - 1) * FURTHER_PERSON + bodies;
  if (a.people.length === 0 || b.people.length === 0) return NOBODY_NAMED + bodies;
  return bodies + (isContradicted ? OTHER_PEOPLE : 0);
}

/** Mottos and names of one language agree or contradict; those of two languages say nothing. */
function scoreWords(a: EventTelling, b: EventTelling): number {
  const pairs = [
    [a.event.theme, b.event.theme],
    [a.event.name, b.event.name],
  ].flatMap(([left, right]) => (left === undefined || right === undefined ? [] : [[foldWords(left), foldWords(right)] as const]));
  if (pairs.some(([left, right]) => left.join(" ") === right.join(" "))) return SAME_WORDS;
  const isContradicted = a.language === b.language && pairs.some(([left, right]) => left.filter((word) => right.includes(word)).length * 2 < Math.min(left.length, right.length));
  return isContradicted ? OTHER_WORDS : 0;
}

function scoreFrameworks(a: EventTelling, b: EventTelling): number {
  const [left, right] = [a, b].map(({ event }) => new Set(event.within.flatMap(({ text }) => frameworkKeys(text))));
  return left && right && [...left].some((key) => right.has(key)) ? SHARED_FRAMEWORK : 0;
}

/** Whether the words that say what `a` was part of name `b`. */
function isPartOf(a: EventTelling, b: EventTelling): boolean {
  if (b.event.name === undefined) return false;
  const named = frameworkKeys(b.event.name);
  const shared = new Set(b.event.within.flatMap(({ text }) => frameworkKeys(text)));
  return a.event.within.some(({ text }) => frameworkKeys(text).some((key) => named.includes(key) && !shared.has(key)));
}
