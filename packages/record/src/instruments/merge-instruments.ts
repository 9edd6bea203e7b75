import type { CitedInstrument } from "@concord/domain";
import { compareStrings } from "../compare-strings.ts";
import { compareEvidence } from "../source-conflicts.ts";
import type { EventTelling } from "../telling.ts";
import { groupsOf, unionFind } from "../union-find.ts";
import { instrumentTellings } from "./instrument-tellings.ts";
import { type InstrumentTelling, weighInstruments } from "./weigh-instruments.ts";

/** Bits from which two citations are of one document. */
const ONE = 4;
/** Bits that pairs of the same two articles, sure by themselves, give each further pair. */
const SURE = 10;
const COMPANY = 2;
const MOST_COMPANY = 4;
/** Citations of an event that are held against one another. */
const MOST = 200;

/** The documents that the articles of one event cite, each once under all its names. `tellings` are sorted by id. */
export function mergeInstruments(tellings: readonly EventTelling[]): CitedInstrument[] {
  const cited = tellings.flatMap(instrumentTellings).slice(0, MOST);
  const groups = unionFind(cited.length);
  const articles = cited.map(({ articleId }) => new Set([articleId]));
  for (const { left, right } of pairsOf(cited)) {
    const [a, b] = [groups.find(left), groups.find(right)];
    const [ofA, ofB] = [articles[a], articles[b]];
    // Two that one article cites are two.
    if (a === b || !ofA || !ofB || [...ofA].some((id) => ofB.has(id))) continue;
    groups.join(a, b);
    articles[groups.find(a)] = new Set([...ofA, ...ofB]);
  }
  return groupsOf(cited, groups).map(toInstrument).sort((one, other) => compareFirst(one, other));
}

interface Pair {
  readonly left: number;
  readonly right: number;
  readonly bits: number;
}

/** Pairs of citations that are of one document, the surest first. */
function pairsOf(cited: readonly InstrumentTelling[]): Pair[] {
  const weighed: Pair[] = [];
  for (const [left, a] of cited.entries()) {
    for (const [right, b] of cited.entries()) if (left < right && a.articleId !== b.articleId) weighed.push({ left, right, bits: weighInstruments(a, b) });
  }
  const sure = new Map<string, number>();
  const articlesOf = ({ left, right }: Pair): string => [cited[left]?.articleId ?? "", cited[right]?.articleId ?? ""].sort(compareStrings).join(" ");
  for (const pair of weighed) if (pair.bits >= SURE) sure.set(articlesOf(pair), (sure.get(articlesOf(pair)) ?? 0) + 1);
  return weighed
    .map((pair) => ({ ...pair, bits: pair.bits + Math.min(MOST_COMPANY, COMPANY * ((sure.get(articlesOf(pair)) ?? 0) - (pair.bits >= SURE ? 1 : 0))) }))
    .filter(({ bits }) => bits >= ONE)
    .sort((a, b) => b.bits - a.bits || a.left - b.left || a.right - b.right);
}

function toInstrument(group: readonly InstrumentTelling[]): CitedInstrument {
  const names = new Map(group.map(({ language, instrument }) => [`${language} ${instrument.name}`, { language, text: instrument.name }]));
  const kind = group.find(({ instrument }) => instrument.kind !== undefined)?.instrument.kind;
  const number = group.find(({ instrument }) => instrument.number !== undefined)?.instrument.number;
  return {
    ...(kind !== undefined && { kind }),
    ...(number !== undefined && { number }),
    names: [...names].sort(([a], [b]) => compareStrings(a, b)).map(([, name]) => name),
    evidence: group.map(({ articleId, instrument: { start, end, name } }) => ({ articleId, start, end, text: name })).sort(compareEvidence),
  };
}

function compareFirst({ evidence: [a] }: CitedInstrument, { evidence: [b] }: CitedInstrument): number {
  return a && b ? compareEvidence(a, b) : 0;
}
