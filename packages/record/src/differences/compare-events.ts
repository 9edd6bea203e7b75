import type { Difference, EventCount, ParsedOfficial, SourcedEvidence } from "@concord/domain";
import { compareNames } from "../compare-names.ts";
import { fullNames } from "../full-names.ts";
import { compareDays, daysBetween } from "../day-range.ts";
import { mayBeNextDay } from "../evidence/weigh-days.ts";
import { foldWords } from "../fold-letters.ts";
import { comparePlaces } from "../place-fit.ts";
import type { EventTelling } from "../telling.ts";
import { type ComparedPair, type ComparedText, nameEvidence, quoted } from "./compared-text.ts";
import { printsName } from "./prints-name.ts";
import { isSameNumber } from "./same-number.ts";

/** What the two texts tell differently of events that both tell: days, place, motto, figures, and who took part. */
export function compareEvents(pair: ComparedPair, named: ReadonlySet<ParsedOfficial>): Difference[] {
  return pair.events.flatMap((tellings) => [...compareWhen(pair, tellings), ...comparePlace(pair, tellings), ...compareTheme(pair, tellings), ...compareCounts(pair, tellings), ...comparePeople(pair, tellings, named)]);
}

type Tellings = readonly [EventTelling, EventTelling];

function compareWhen({ a, b }: ComparedPair, [left, right]: Tellings): Difference[] {
  const [x, y] = [left.event, right.event];
  if (!x.when || !y.when || !x.words.when || !y.words.when || ["equal", "containing"].includes(compareDays(x.when, y.when))) return [];
  // What one text leaves to infer may be a day off, and a reader may take the day of the report for that of the event.
  const isNear = compareDays(x.when, y.when) === "overlapping" || Math.abs(daysBetween(x.when.start, y.when.start)) <= 1;
  if (isNear && [left, right].some((telling) => telling.event.when?.basis === "inferred" || mayBeNextDay(telling))) return [];
  if (x.when.start.slice(5) === y.when.start.slice(5) && (x.when.basis === "inferred" || y.when.basis === "inferred")) return [];
  return [{ field: "date", subject: subjectOf(left), a: { value: x.when.edtf, evidence: [quoted(a, x.words.when)] }, b: { value: y.when.edtf, evidence: [quoted(b, y.words.when)] } }];
}

function comparePlace({ a, b }: ComparedPair, [left, right]: Tellings): Difference[] {
  const [x, y] = [left.event, right.event];
  if (!x.place || !y.place || !x.words.place || !y.words.place || !["abroad", "elsewhere"].includes(comparePlaces(x.place, y.place))) return [];
  return [{ field: "place", subject: subjectOf(left), a: { value: x.place.name, evidence: [quoted(a, x.words.place)] }, b: { value: y.place.name, evidence: [quoted(b, y.words.place)] } }];
}

/** Mottos of one language only: what a translation changes no rule can tell from what it keeps. */
function compareTheme({ a, b }: ComparedPair, [left, right]: Tellings): Difference[] {
  const [x, y] = [left.event.theme, right.event.theme];
  if (x === undefined || y === undefined || left.language.split("-")[0] !== right.language.split("-")[0] || foldWords(x).join(" ") === foldWords(y).join(" ")) return [];
  const [at, other] = [findWords(a, x), findWords(b, y)];
  return at && other ? [{ field: "theme", subject: subjectOf(left), a: { value: x, evidence: [at] }, b: { value: y, evidence: [other] } }] : [];
}

function compareCounts({ a, b }: ComparedPair, [left, right]: Tellings): Difference[] {
  const units = new Set(left.event.counts.map(({ unit }) => unit).filter((unit) => unit !== "other"));
  return [...units].flatMap((unit): Difference[] => {
    const [x, y] = [onlyCount(left, unit), onlyCount(right, unit)];
    if (!x || !y || isSameNumber(toNumber(x), toNumber(y))) return [];
    return [{ field: "number", subject: subjectOf(left), a: { value: String(x.value), evidence: [quoted(a, x)] }, b: { value: String(y.value), evidence: [quoted(b, y)] } }];
  });
}

function onlyCount({ event }: EventTelling, unit: EventCount["unit"]): EventCount | undefined {
  const counts = event.counts.filter((count) => count.unit === unit);
  return new Set(counts.map(({ value }) => value)).size === 1 ? counts[0] : undefined;
}

function toNumber({ value, qualifier, text }: EventCount): { value: number; isRounded: boolean; isWord: boolean } {
  return { value, isRounded: qualifier !== undefined, isWord: !/\d/u.test(text) };
}

/** Who took part as one text tells it, and is not named by the other at all: not with another title, not in another paragraph. */
function comparePeople({ a, b, people }: ComparedPair, [left, right]: Tellings, named: ReadonlySet<ParsedOfficial>): Difference[] {
  const missing = (other: ComparedText, telling: EventTelling, absent: readonly ParsedOfficial[], others: readonly ParsedOfficial[]): ParsedOfficial[] =>
    absent.filter(
      (official) => !named.has(official) && telling.event.participants.some((participant) => participant.official === official.id) && canBeRead(official, other) && !printsName(other.parsed.text, fullNames(official)) && !others.some((unmet) => mayBeSpelled(official, unmet)),
    );
  const place = (text: ComparedText, { event }: EventTelling): SourcedEvidence[] => event.evidence.slice(0, 1).map((words) => quoted(text, words));
  return [
    ...missing(b, left, people.onlyA, people.onlyB).map((official): Difference => ({ field: "participant-missing", subject: official.name, a: { value: official.name, evidence: nameEvidence(a, official) }, b: { evidence: place(b, right) } })),
    ...missing(a, right, people.onlyB, people.onlyA).map((official): Difference => ({ field: "participant-missing", subject: official.name, a: { evidence: place(a, left) }, b: { value: official.name, evidence: nameEvidence(b, official) } })),
  ];
}

/** Countries whose names are written in characters that are read there in another way than in Chinese: letters do not show whether they are one. */
const OTHER_READINGS: ReadonlySet<string> = new Set(["JP", "KR", "KP"]);

/** Whether the name would be known in the other text's script, if that printed it. */
function canBeRead({ name, country }: ParsedOfficial, { parsed }: ComparedText): boolean {
  return country === undefined || !OTHER_READINGS.has(country) || /\p{Script=Han}/u.test(name) === parsed.article.language.startsWith("zh");
}

/** Somebody of the other text in the same office, whose name is neither the same nor one that contradicts: perhaps the other spelling. */
function mayBeSpelled(a: ParsedOfficial, b: ParsedOfficial): boolean {
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return false;
  const share = a.tenures.length === 0 || b.tenures.length === 0 || a.tenures.some((left) => b.tenures.some((right) => left.office === right.office));
  return share && compareNames(fullNames(a), fullNames(b)).verdict !== "different";
}

function findWords(text: ComparedText, words: string): SourcedEvidence | undefined {
  const start = text.parsed.text.indexOf(words);
  return start < 0 ? undefined : quoted(text, { start, end: start + words.length });
}

function subjectOf({ event }: EventTelling): string {
  return event.name ?? event.words.trigger.text;
}
