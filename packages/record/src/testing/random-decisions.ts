import type { Decision, ParsedText } from "@concord/domain";
import { toDecision } from "../to-decision.ts";
import { toTellings } from "../to-tellings.ts";

/** Numbers to choose by, each below the bound that it is asked with. */
export type Picks = (bound: number) => number;

const SIGNED = { author: "Editor", reason: "Checked against the ministry's list." };
const DAYS = 9;

/** Decisions about officials and events of some texts: many on the same few, at the same times, some taken back, some back again. */
export function decideAtRandom(texts: readonly ParsedText[], count: number, pick: Picks): Decision[] {
  const tellings = texts.map(toTellings);
  const officials = tellings.flatMap((said) => said.officials.flatMap(({ mentionIds }) => mentionIds));
  const events = tellings.flatMap((said) => said.events.map(({ id }) => id));
  const made: Decision[] = [];
  for (let index = 0; index < count; index++) {
    const signed = { ...SIGNED, time: new Date(Date.UTC(2031, 4, 1 + pick(DAYS))).toISOString() };
    const mentions = [...new Set([0, 1, 2].flatMap(() => officials[pick(Math.max(1, officials.length))] ?? []))];
    const [mention] = mentions;
    const event = events[pick(Math.max(1, events.length))];
    const undone = made[pick(Math.max(1, made.length))];
    const kind = pick(6);
    if (kind < 2 && mentions.length > 1) made.push(toDecision({ ...signed, kind: "same", mentions }));
    else if (kind === 2 && mentions.length > 1) made.push(toDecision({ ...signed, kind: "different", mentions }));
    else if (kind === 3 && mention !== undefined) made.push(toDecision({ ...signed, kind: "correct", mention, correction: pick(2) === 0 ? { field: "country", value: "FI" } : { field: "name", value: "Corrected Name" } }));
    else if (kind === 4 && event !== undefined) made.push(toDecision({ ...signed, kind: "correct", mention: event, correction: pick(2) === 0 ? { field: "kind", value: "visit" } : { field: "when", value: "2031-07-01" } }));
    else if (undone) made.push(toDecision({ ...signed, kind: "undo", decision: undone.id }));
  }
  return made;
}
