import type { Difference, ParsedText } from "@concord/domain";
import { compareTexts, type RecordLookup, toTellings } from "@concord/record";
import type { SampleDifference } from "@concord/samples";
import type { ComparedText } from "../compare/compare-text.ts";
import { foldSpace } from "../compare/fold-space.ts";
import type { TextJudgement } from "../compare/judgement.ts";
import type { Corpus } from "../gold/gold-text.ts";
import { BETWEEN } from "./judge-pairs.ts";
import type { RecordIds } from "./record-ids.ts";

/** Differences between all texts that the gold links, by story or by event, where a corpus lists them; a pair without an entry has none, unless nobody has looked. */
export function compareDifferences(texts: readonly ComparedText[], corpora: readonly Corpus[], ids: RecordIds): TextJudgement[] {
  const byFile = new Map(texts.map((text) => [text.gold.file, text]));
  return corpora.flatMap(({ links }) =>
    links.differences === undefined
      ? []
      : linkedPairs(links).flatMap(([first, second]) => {
          const [a, b] = [byFile.get(first), byFile.get(second)];
          const wanted = (links.differences ?? []).flatMap((difference) => orient(difference, first, second) ?? []);
          return a && b ? judge(wanted, findDifferences(a.parsed, b.parsed, ids), `${first} + ${second}`) : [];
        }),
  );
}

/** One side is `null` where the text does not say it; which side tells a paragraph that is missing from one that was added. */
interface Pair {
  readonly field: string;
  readonly a: readonly string[] | null;
  readonly b: readonly string[] | null;
}

function linkedPairs({ editionsOfOneStory, coverageOfOneEvent, comparedTexts }: Corpus["links"]): [string, string][] {
  const isCompared = (file: string): boolean => comparedTexts?.includes(file) ?? true;
  const groups = [...editionsOfOneStory, ...Object.values(coverageOfOneEvent)].map((files) => files.filter(isCompared));
  const pairs = groups.flatMap((files) => files.flatMap((a, position) => files.slice(position + 1).map((b): [string, string] => (a < b ? [a, b] : [b, a]))));
  return [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];
}

function orient({ files, field, a, b }: SampleDifference, first: string, second: string): Pair | undefined {
  const sides = [a, b].map((words) => (words === null ? null : [words])) as [string[] | null, string[] | null]; // two in, two out
  if (files[0] === first && files[1] === second) return { field: toKind(field), a: sides[0], b: sides[1] };
  return files[0] === second && files[1] === first ? { field: toKind(field), a: sides[1], b: sides[0] } : undefined;
}

function toKind(field: Difference["field"]): string {
  return field.startsWith("paragraph") ? "paragraph" : field;
}

function findDifferences(a: ParsedText, b: ParsedText, ids: RecordIds): Pair[] {
  const story = ids.story(a.article.id);
  const areEditions = story !== undefined && story === ids.story(b.article.id);
  const { differences } = compareTexts(a, b, { areEditions, lookup: toLookup([a, b], ids) });
  const words = ({ value, evidence }: Difference["a"]) => (value === undefined ? null : [value, ...evidence.map(({ text }) => text)]);
  return differences.map((difference) => ({ field: toKind(difference.field), a: words(difference.a), b: words(difference.b) }));
}

function toLookup(parsed: readonly ParsedText[], ids: RecordIds): RecordLookup {
  const officials = new Map<string, { id: string; name: string }>();
  const events = new Map<string, string>();
  for (const text of parsed) {
    const tellings = toTellings(text);
    for (const { id, official } of tellings.officials) {
      const record = ids.official(text.article.id, official);
      if (record !== undefined) officials.set(id, { id: record, name: official.name });
    }
    for (const { id, event } of tellings.events) {
      const record = ids.event(text.article.id, event);
      if (record !== undefined) events.set(id, record);
    }
  }
  return { official: (id) => officials.get(id), event: (id) => events.get(id) };
}

/** Each difference of the gold meets at most one of the answer: the same field, and words of each side that hold one another. */
function judge(wanted: readonly Pair[], found: readonly Pair[], file: string): TextJudgement[] {
  const rest = [...found];
  const base = { field: "difference" as const, file, language: BETWEEN };
  const judged = wanted.map((pair): TextJudgement => {
    const at = rest.findIndex((other) => other.field === pair.field && meet(pair.a, other.a) && meet(pair.b, other.b));
    if (at < 0) return { ...base, verdict: "missing", expected: show(pair) };
    const [other] = rest.splice(at, 1);
    return { ...base, verdict: "right", expected: show(pair), got: other && show(other) };
  });
  return [...judged, ...rest.map((pair): TextJudgement => ({ ...base, verdict: "extra", got: show(pair) }))];
}

function meet(wanted: Pair["a"], got: Pair["a"]): boolean {
  if (wanted === null || got === null) return wanted === got;
  return wanted.some((words) => got.some((other) => holds(words, other) || holds(other, words)));
}

function holds(outer: string, inner: string): boolean {
  return foldSpace(outer).toLowerCase().includes(foldSpace(inner).toLowerCase());
}

function show({ field, a, b }: Pair): string {
  return `${field}: ${a?.at(-1) ?? "–"} / ${b?.at(-1) ?? "–"}`;
}
