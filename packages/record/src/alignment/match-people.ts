import type { ParsedOfficial, ParsedText } from "@concord/domain";
import { compareNames, type NameMeeting } from "../compare-names.ts";
import { compareStrings } from "../compare-strings.ts";
import { fullNames } from "../full-names.ts";
import type { RecordLookup } from "../record-lookup.ts";
import { toTellings } from "../to-tellings.ts";

/** How the officials of two texts meet. */
export interface PeopleMatch {
  readonly pairs: readonly { readonly a: ParsedOfficial; readonly b: ParsedOfficial }[];
  /** Those whom the other text does not name. Somebody whose name cannot be read against one of the other's is in neither list. */
  readonly onlyA: readonly ParsedOfficial[];
  readonly onlyB: readonly ParsedOfficial[];
}

/** Pairs the officials of two texts: those that the record holds to be one, then the best meetings of names, each person once. */
export function matchPeople(left: ParsedText, right: ParsedText, lookup?: RecordLookup): PeopleMatch {
  const [idsA, idsB] = [recordIds(left, lookup), recordIds(right, lookup)];
  const meetings = left.officials.flatMap((a) => right.officials.map((b) => ({ a, b, meeting: meet(a, b), isOne: idsA.get(a.id) !== undefined && idsA.get(a.id) === idsB.get(b.id) })));
  const ranked = meetings
    .filter(({ isOne, meeting }) => isOne || meeting.verdict === "same")
    .sort((x, y) => Number(y.isOne) - Number(x.isOne) || y.meeting.bits - x.meeting.bits || compareStrings(x.a.id, y.a.id) || compareStrings(x.b.id, y.b.id));
  const pairs: { a: ParsedOfficial; b: ParsedOfficial }[] = [];
  for (const { a, b } of ranked) if (!pairs.some((pair) => pair.a === a || pair.b === b)) pairs.push({ a, b });
  const isOpen = (official: ParsedOfficial): boolean =>
    pairs.some((pair) => pair.a === official || pair.b === official) || meetings.some(({ a, b, meeting }) => (a === official || b === official) && meeting.verdict === "unknown" && !pairs.some((pair) => pair.a === a || pair.b === b));
  return { pairs, onlyA: left.officials.filter((official) => !isOpen(official)), onlyB: right.officials.filter((official) => !isOpen(official)) };
}

function meet(a: ParsedOfficial, b: ParsedOfficial): NameMeeting {
  return compareNames(fullNames(a), fullNames(b));
}

function recordIds(parsed: ParsedText, lookup: RecordLookup | undefined): Map<string, string | undefined> {
  if (!lookup) return new Map();
  return new Map(toTellings(parsed).officials.map(({ id, official }) => [official.id, lookup.official(id)?.id]));
}
