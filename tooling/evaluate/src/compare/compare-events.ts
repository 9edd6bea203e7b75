import type { ParsedEvent } from "@concord/domain";
import type { SampleEvent } from "@concord/samples";
import type { EventPair, ToGoldName } from "./align-events.ts";
import { compareCounts } from "./compare-counts.ts";
import { compareRoles } from "./compare-roles.ts";
import { foldPlace } from "./fold-place.ts";
import type { Judgement } from "./judgement.ts";
import { judgeSet } from "./judge-set.ts";
import { judgeValue } from "./judge-value.ts";

/** What the comparison of one text's events needs to know. */
export interface EventComparison {
  readonly toGoldName: ToGoldName;
  /** Whether an event that the gold lacks counts as false. */
  readonly isFalse: (event: ParsedEvent) => boolean;
  /** Whether the gold leaves open how the days of an event are known. */
  readonly isBasisOpen: (event: SampleEvent) => boolean;
}

/** Events, and for each its kind, days, place, theme, framework, people and figures. */
export function compareEvents(pairs: readonly EventPair[], { toGoldName, isFalse, isBasisOpen }: EventComparison): Judgement[] {
  const keys = new Map(pairs.flatMap(({ expected, got }) => (expected && got ? [[got.id, expected.key] as const] : [])));
  return pairs.flatMap(({ expected, got }) => {
    if (!expected && got && !isFalse(got)) return [];
    const about = expected?.key ?? got?.id;
    const options = { about, follows: !expected || !got };
    return [
      ...judgeValue("event", expected && describeGold(expected), got && describeEvent(got), { about, agrees: () => true }),
      ...judgeValue("eventKind", expected?.kind, got?.kind, options),
      ...judgeValue("days", expected && daysOf(expected), got?.when && daysOf(got.when), options),
      ...(expected && isBasisOpen(expected) ? [] : judgeValue("basis", expected && (expected.basis ?? "stated"), got?.when?.basis, { ...options, follows: options.follows || !got?.when })),
      ...judgeValue("place", expected?.place, got?.place?.name, { ...options, agrees: (a, b) => foldPlace(a) === foldPlace(b) }),
      ...judgeValue("placeCountry", expected?.country, got?.place?.country, { ...options, follows: options.follows || !got?.place }),
      ...judgeValue("theme", expected?.theme, got?.theme, options),
      ...judgeSet("framework", expected?.framework ?? [], got ? frameworksOf(got, expected, keys) : [], options),
      ...judgeSet("participant", expected?.participants ?? [], got ? peopleOf(got, toGoldName) : [], options),
      ...compareRoles(expected, got, toGoldName, options),
      ...(expected?.organisations ? judgeSet("organisation", expected.organisations, got ? bodiesOf(got) : [], options) : []),
      ...compareCounts(expected?.counts ?? {}, got?.counts ?? [], options),
    ];
  });
}

/** The gold names a framework by its key where the text reports it as an event of its own, else by its words. */
function frameworksOf({ within }: ParsedEvent, expected: SampleEvent | undefined, keys: ReadonlyMap<string, string>): string[] {
  return within.map(({ text, event }) => {
    const key = event === undefined ? undefined : keys.get(event);
    return key !== undefined && expected?.framework.includes(key) ? key : text;
  });
}

/** The gold lists people; bodies that took part stand beside them uncompared. */
function peopleOf({ participants }: ParsedEvent, toGoldName: ToGoldName): string[] {
  return participants.flatMap(({ official, organisation, name }) => (official === undefined && organisation !== undefined ? [] : toGoldName(name)));
}

function bodiesOf({ participants }: ParsedEvent): string[] {
  return participants.flatMap(({ official, organisation }) => (official === undefined ? (organisation ?? []) : []));
}

function daysOf({ start, end }: { readonly start: string; readonly end: string }): string {
  return start === end ? start : `${start}/${end}`;
}

function describeGold(event: SampleEvent): string {
  return [event.kind, daysOf(event), event.place ?? event.country ?? "no place"].join(", ");
}

function describeEvent({ kind, when, place, main, words: { trigger } }: ParsedEvent): string {
  const facts = [kind, when ? daysOf(when) : "no days", place?.name ?? "no place", ...(main ? [] : ["background"])].join(", ");
  return `${facts} ← “${trigger.text}”`;
}
