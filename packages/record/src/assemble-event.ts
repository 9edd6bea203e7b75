import type { DiplomaticEvent } from "@concord/domain";
import { assembleOutcomes } from "./assemble-outcomes.ts";
import { compareStrings, sortedDistinct } from "./compare-strings.ts";
import { correctedConflicts } from "./corrected-conflicts.ts";
import { eventConflicts } from "./event-conflicts.ts";
import { mergeInstruments } from "./instruments/merge-instruments.ts";
import { mergeParticipants } from "./merge-participants.ts";
import type { RecordLookup } from "./record-lookup.ts";
import { compareEvidence, sourceConflicts, toSourced } from "./source-conflicts.ts";
import { summariseEvent } from "./summarise-event.ts";
import type { EventTelling } from "./telling.ts";

/** The links of one event to others. */
export interface EventLinks {
  readonly within: DiplomaticEvent["within"];
  /** Ids of events whose `within` names this one. */
  readonly contains: Iterable<string>;
}

/** One event from all tellings of it, in any order. */
export function assembleEvent(tellings: readonly EventTelling[], links: EventLinks, lookup: RecordLookup): DiplomaticEvent {
  const sorted = tellings.toSorted((a, b) => compareStrings(a.id, b.id));
  const { id, slug, kind, names, themes, when, place, coverage, main } = summariseEvent(sorted);
  const told = summariseEvent(sorted.map(({ corrections: _none, ...telling }) => telling));
  const subject = names[0]?.text ?? sorted[0]?.event.words.trigger.text ?? kind;
  return {
    id,
    slug,
    kind,
    names,
    themes,
    ...(when && { when }),
    ...(place && { place }),
    within: links.within,
    contains: sortedDistinct(links.contains),
    participants: mergeParticipants(sorted, lookup),
    counts: mergeCounts(sorted),
    outcomes: assembleOutcomes(sorted, lookup),
    instruments: mergeInstruments(sorted),
    coverage,
    main,
    evidence: sorted.flatMap(({ event, articleId }) => toSourced(event.evidence, articleId)).sort(compareEvidence),
    conflicts: [
      ...sourceConflicts(sorted, subject),
      ...eventConflicts(sorted, subject, { kind: told.kind, when: told.when, place }),
      ...correctedConflicts(sorted, subject, { kind: told.kind, when: told.when?.edtf }),
    ],
  };
}

/** Equal figures of several texts are one, with the evidence of all and the words of the first. */
function mergeCounts(tellings: readonly EventTelling[]): DiplomaticEvent["counts"] {
  const merged = new Map<string, DiplomaticEvent["counts"][number]>();
  for (const { event, articleId } of tellings) {
    for (const count of event.counts) {
      const { text, value, unit, qualifier } = count;
      const key = `${unit} ${String(value).padStart(12, "0")} ${qualifier ?? ""}`;
      const known = merged.get(key) ?? { text, value, unit, ...(qualifier !== undefined && { qualifier }), evidence: [] };
      merged.set(key, { ...known, evidence: [...known.evidence, ...toSourced([count], articleId)] });
    }
  }
  return [...merged].sort(([a], [b]) => compareStrings(a, b)).map(([, count]) => count);
}
