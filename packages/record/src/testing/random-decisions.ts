import type { Decision, ParsedText } from "@concord/domain";
import { toDecision } from "../to-decision.ts";
import { toTellings } from "../to-tellings.ts";

/** Numbers to choose by, each below the bound that it is asked with. */
export type Picks = (bound: number) => number;

const SIGNED = { author: "Editor", reason: "Checked against the ministry's list." };
const DAYS = 9;

/** Decisions about officials and events of some texts: many on the same few, at the same times, some taken back, some back again. */
export function decideAtRandom(texts: readonly ParsedText[], count: number, pick: Picks): Decision[] {
  const said = texts.map(toTellings);
  const officials = said.flatMap((one) => one.officials.flatMap(({ mentionIds }) => mentionIds));
  const events = said.flatMap((one) => one.events.map(({ id }) => id));
  const made: Decision[] = [];
  for (let index = 0; index < count; index++) {
    const signed = { ...SIGNED, time: new Date(Date.UTC(2031, 4, 1 + pick(DAYS))).toISOString() };
    const mentions = [...new Set([0, 1, 2].flatMap(() => officials[pick(Math.max(1, officials.length))] ?? []))];
    const [mention] = mentions;
    const event = events[pick(Math.max(1, events.length))];
    const undone = made[pick(Math.max(1, made.length))];
    const tellings = [...new Set([0, 1, 2].flatMap(() => events[pick(Math.max(1, events.length))] ?? []))];
    const articles = [...new Set([0, 1, 2].flatMap(() => texts[pick(Math.max(1, texts.length))]?.article.id ?? []))];
    const kind = pick(9);
    if (kind < 2 && mentions.length > 1) made.push(toDecision({ ...signed, kind: "same", mentions }));
    else if (kind === 2 && mentions.length > 1) made.push(toDecision({ ...signed, kind: "different", mentions }));
    else if (kind === 3 && mention !== undefined) made.push(toDecision({ ...signed, kind: "correct", mention, correction: pick(2) === 0 ? { field: "country", value: "FI" } : { field: "name", value: "Corrected Name" } }));
    else if (kind === 4 && event !== undefined) made.push(toDecision({ ...signed, kind: "correct", mention: event, correction: pick(2) === 0 ? { field: "kind", value: "visit" } : { field: "when", value: "2031-07-01" } }));
    else if (kind === 5 && tellings.length > 1) made.push(toDecision({ ...signed, kind: "same", mentions: tellings }));
    else if (kind === 6 && tellings.length > 1) made.push(toDecision({ ...signed, kind: "different", mentions: tellings }));
    else if (kind === 7 && articles.length > 1) made.push(toDecision({ ...signed, kind: pick(2) === 0 ? "same" : "different", mentions: articles }));
    else if (undone) made.push(toDecision({ ...signed, kind: "undo", decision: undone.id }));
  }
  return made;
}
