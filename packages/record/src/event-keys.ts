import { compareStrings, sortedDistinct } from "./compare-strings.ts";
import { addDays, dayKeys } from "./day-range.ts";
import { hasGuessedYear, mayBeNextDay, presumedDays, yearlessOf } from "./evidence/weigh-days.ts";
import { decidedKeys } from "./decided-subject.ts";
import { kindGroups } from "./evidence/weigh-kinds.ts";
import { foldWords } from "./fold-letters.ts";
import { frameworkKeys } from "./framework-keys.ts";
import { knownName } from "./known-name.ts";
import type { EventTelling } from "./telling.ts";

/** Days beside an inferred one that it may stand for. */
const INFERRED_MARGIN = 1;
/** Years beside a guessed one. */
const YEAR_MARGIN = 2;

/**
 * Keys under which tellings of one event find each other: a day, what kind it may be, and something that both name. Two tellings without a common key are
 * never compared, so the cost of one more does not grow with the record. The day stands first: new keys lie beside each other in an index.
 */
export function eventKeys(telling: EventTelling): readonly string[] {
  const known = keysOf.get(telling);
  if (known) return known;
  const made = makeKeys(telling);
  keysOf.set(telling, made);
  return made;
}

/** A telling is asked for its keys when it is written, looked up and found by others. */
const keysOf = new WeakMap<EventTelling, readonly string[]>();

function makeKeys(telling: EventTelling): string[] {
  const { theme, name, within } = telling.event;
  const groups = kindGroups(telling);
  const shared = [
    ...[...telling.people, ...(telling.company ?? [])].flatMap(({ names }) => names.flatMap((written) => knownName(written).familyKeys)).map((key) => `n:${key}`),
    // Japanese and Korean names in characters and in letters share no reading.
    ...telling.people.flatMap(({ post }) => (post === undefined ? [] : `o:${post}`)),
    ...organisations(telling).map((key) => `g:${key}`),
    ...[theme, name].flatMap((words) => (words === undefined ? [] : foldWords(words).join(" ") || [])).map((key) => `t:${key}`),
    ...[...within.map(({ text }) => text), ...(name === undefined ? [] : [name])].flatMap(frameworkKeys).map((key) => `f:${key}`),
  ];
  const distinct = [...new Set(shared)];
  return sortedDistinct([...decidedKeys(telling.decided), ...yearlessKeys(telling), ...daysOf(telling).flatMap((day) => groups.flatMap((group) => distinct.map((key) => `${day}|${group}|${key}`)))]);
}

/** People of two sides whose names are told apart from all others on that day of any year. */
const MOST_NAMED = 3;

/** Keys under which a text that tells no year finds the day of its event: who met whom, since a day of all years has many events. */
function yearlessKeys(telling: EventTelling): string[] {
  const day = yearlessOf(telling);
  if (!day || telling.people.length < 2) return [];
  const families = telling.people.slice(0, MOST_NAMED).map(({ names }) => knownName(names[0] ?? "").familyKeys.slice(0, MOST_NAMED));
  return families.flatMap((left, at) => families.slice(at + 1).flatMap((right) => left.flatMap((one) => right.map((other) => `--${day.month}-${day.day}|${[one, other].sort(compareStrings).join("+")}`))));
}

function daysOf(telling: EventTelling): string[] {
  const { when } = telling.event;
  const days = presumedDays(telling);
  if (!days) return [];
  const around = when && mayBeNextDay(telling) ? { start: addDays(days.start, -INFERRED_MARGIN), end: addDays(days.end, INFERRED_MARGIN), edtf: when.edtf } : { edtf: "", ...days };
  const keys = dayKeys(around);
  return hasGuessedYear(telling) ? [...keys, ...keys.flatMap(otherYears)] : keys;
}

function otherYears(day: string): string[] {
  const year = Number(day.slice(0, 4));
  return [-YEAR_MARGIN, -1, 1, YEAR_MARGIN].map((years) => `${year + years}${day.slice(4)}`);
}

/** Folded names of the bodies that took part. */
export function organisations({ event }: EventTelling): string[] {
  return event.participants.flatMap(({ organisation }) => (organisation === undefined ? [] : foldWords(organisation).join(" ") || []));
}
