import type { ParsedText } from "@concord/domain";
import type { SampleEvent } from "@concord/samples";
import type { GoldText } from "../gold/gold-text.ts";
import { alignEvents, type EventPair } from "./align-events.ts";
import { alignOfficials, type OfficialPair } from "./align-officials.ts";
import { compareArticle } from "./compare-article.ts";
import { compareConflicts } from "./compare-conflicts.ts";
import { compareEvents } from "./compare-events.ts";
import { compareOfficials } from "./compare-officials.ts";
import { compareOutcomes } from "./compare-outcomes.ts";
import { compareQuotes } from "./compare-quotes.ts";
import { isFalseEvent } from "./is-false-event.ts";
import type { TextJudgement } from "./judgement.ts";
import { judgeSet } from "./judge-set.ts";

/** One text held against its gold. */
export interface ComparedText {
  readonly gold: GoldText;
  readonly parsed: ParsedText;
  readonly officials: readonly OfficialPair[];
  readonly events: readonly EventPair[];
  readonly judgements: readonly TextJudgement[];
}

/** Pairs of events that are easily taken for one. */
export type DifferentEvents = readonly (readonly [SampleEvent, SampleEvent])[];

/** Compares every field of one text by the rules of the gold's guide. */
export function compareText(gold: GoldText, parsed: ParsedText, different: DifferentEvents = []): ComparedText {
  const officials = alignOfficials(gold.officials, parsed.officials);
  const goldNames = new Map(officials.flatMap(({ expected, got }) => (expected && got ? [got.name, ...got.aliases].map((name) => [name, expected.name] as const) : [])));
  const toGoldName = (name: string) => goldNames.get(name) ?? name;
  const events = alignEvents(gold.events, parsed.events, toGoldName);
  const here = new Set(gold.events.map(({ key }) => key));
  const near = different.filter(([a, b]) => here.has(a.key) || here.has(b.key));
  const judgements = [
    ...compareArticle(gold, parsed.article),
    ...compareOfficials(officials, parsed.questions),
    ...compareEvents(events, {
      toGoldName,
      isFalse: (event) => isFalseEvent(event, gold.events, near),
      // The samples write "inferred" wherever words leave something out; the seeds' gold is silent on a day whose year follows from the page.
      isBasisOpen: ({ basis }) => gold.corpus === "seeds" && basis === undefined,
    }),
    ...compareOutcomes(gold.outcomes, parsed.events, toGoldName),
    ...compareQuotes(gold.quotes, parsed.quotes, toGoldName),
    ...judgeSet("instrument", gold.instruments, parsed.instruments.map(({ name }) => name)),
    ...compareConflicts(gold.conflicts, parsed.conflicts, toGoldName),
  ];
  return { gold, parsed, officials, events, judgements: judgements.map((judgement) => ({ ...judgement, file: gold.file, language: gold.language })) };
}
