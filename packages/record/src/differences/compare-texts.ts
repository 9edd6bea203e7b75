import type { Difference, ParsedText, TextComparison } from "@concord/domain";
import { alignParagraphs } from "../alignment/align-paragraphs.ts";
import { findAnchors } from "../alignment/find-anchors.ts";
import { matchPeople, type PeopleMatch } from "../alignment/match-people.ts";
import { readDetails } from "../alignment/read-details.ts";
import { pairEditions } from "../pair-editions.ts";
import type { RecordLookup } from "../record-lookup.ts";
import type { EventTelling } from "../telling.ts";
import { toTellings } from "../to-tellings.ts";
import { compareCountries } from "./compare-countries.ts";
import type { ComparedPair } from "./compared-text.ts";
import { compareEvents } from "./compare-events.ts";
import { compareGenders } from "./compare-genders.ts";
import { compareMeasures } from "./compare-measures.ts";
import { compareNamesLeft } from "./compare-names-left.ts";
import { compareOffices } from "./compare-offices.ts";
import { compareParagraphs } from "./compare-paragraphs.ts";

/** What is known of two texts before they are compared. */
export interface ComparisonContext {
  /** True if the record holds them to be editions of one story. */
  readonly areEditions: boolean;
  /** Who is who and what is what in the record; without it the names alone decide. */
  readonly lookup?: RecordLookup | undefined;
}

/** Two texts side by side: which paragraphs tell the same, and where they tell it differently. Nothing is compared that only looks alike. */
export function compareTexts(left: ParsedText, right: ParsedText, { areEditions, lookup }: ComparisonContext): TextComparison {
  const [a, b] = [left, right].map((parsed) => ({ parsed, details: readDetails(parsed) }));
  if (!a || !b) throw new Error("Two texts were given."); // the type of map forgets the length
  const people = matchPeople(left, right, lookup);
  const events = areEditions ? pairEditions(toTellings(left).events, toTellings(right).events) : sharedEvents(left, right, lookup);
  const relation = areEditions ? "editions" : events.length > 0 ? "tellings" : "unrelated";
  const rows = alignParagraphs(findAnchors(left, a.details, personKeys(people, "a")), findAnchors(right, b.details, personKeys(people, "b")), areEditions ? "editions" : "tellings");
  return {
    relation,
    rows: rows.map((row) => ({ a: row.a.flatMap((position) => a.details.paragraphs[position] ?? []), b: row.b.flatMap((position) => b.details.paragraphs[position] ?? []) })),
    differences: relation === "unrelated" ? [] : findDifferences({ relation, a, b, people, events, rows }),
  };
}

function findDifferences(pair: ComparedPair): Difference[] {
  const names = compareNamesLeft(pair);
  const found = [...names.differences, ...compareOffices(pair), ...compareCountries(pair), ...compareGenders(pair), ...compareEvents(pair, names.people), ...compareMeasures(pair), ...compareParagraphs(pair)];
  return distinct(found).sort((x, y) => startOf(x.a) - startOf(y.a) || startOf(x.b) - startOf(y.b));
}

/** One place differs once, whatever number of rules finds it. */
function distinct(differences: readonly Difference[]): Difference[] {
  return differences.filter(
    (difference, position) =>
      !differences.slice(0, position).some((other) => other.field === difference.field && other.a.value === difference.a.value && other.b.value === difference.b.value && (overlap(other.a, difference.a) || overlap(other.b, difference.b))),
  );
}

function overlap(x: Difference["a"], y: Difference["a"]): boolean {
  return x.evidence.some((left) => y.evidence.some((right) => left.start < right.end && right.start < left.end));
}

function startOf({ evidence }: Difference["a"]): number {
  return evidence[0]?.start ?? 0;
}

/** Events of two texts that the record holds to be one. */
function sharedEvents(left: ParsedText, right: ParsedText, lookup: RecordLookup | undefined): (readonly [EventTelling, EventTelling])[] {
  if (!lookup) return [];
  const others = toTellings(right).events;
  return toTellings(left).events.flatMap((telling) => {
    const id = lookup.event(telling.id);
    const other = id === undefined ? undefined : others.find((candidate) => lookup.event(candidate.id) === id);
    return other ? [[telling, other] as const] : [];
  });
}

function personKeys({ pairs }: PeopleMatch, side: "a" | "b"): ReadonlyMap<string, string> {
  return new Map(pairs.map((pair, position) => [pair[side].id, String(position)]));
}
