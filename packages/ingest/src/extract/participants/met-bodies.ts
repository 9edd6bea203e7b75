import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { Trigger } from "../events/triggers/trigger.ts";
import { listBehind } from "./list-of-namings.ts";
import type { Naming } from "./naming.ts";
import { isRepresented } from "./is-represented.ts";

/** Tokens between a verb of meeting and whom it names: a day, a town, "with", "representatives of". */
const REACH = 16;

/** "met the Coffee Association", "traf am Mittwoch in Sofia Vertreter der Weltbank", "làm việc với Trường Đại học X": the bodies that are first named behind a verb of meeting. */
export function metBodies(reading: Reading, namings: readonly Naming[], verb: Span): readonly Naming[] {
  const first = namings.findIndex(({ start }) => start >= verb.end);
  const naming = namings[first];
  if (naming?.official !== undefined) return representedBeside(reading, listBehind(reading, namings, first));
  if (naming === undefined || naming.start - verb.end > REACH || !isMet(reading, verb, naming)) return [];
  return listBehind(reading, namings, first).filter(({ official }) => official === undefined);
}

/** "met X and representatives of the bank and the university": bodies from the first that is represented on. */
function representedBeside({ labels }: Reading, list: readonly Naming[]): readonly Naming[] {
  const first = list.findIndex(({ official, start }) => official === undefined && isRepresented(labels, start));
  return first === -1 ? [] : list.slice(first).filter(({ official }) => official === undefined);
}

function isMet(reading: Reading, verb: Span, { start }: Naming): boolean {
  const { labels, tokens } = reading;
  for (let index = verb.end; index < start; index++) {
    const isOfDay = tokens.kind[index] === TokenKind.number || labels.at(index).some(({ kind }) => kind.startsWith("date-"));
    if (!isOfDay && !labels.hasAny(index, BETWEEN)) return false;
  }
  const at = labels.isOn(start - 1, start, "article") ? start - 1 : start;
  if (at === verb.end || isRepresented(labels, start)) return true;
  const before = labels.endingAt(at, Math.max(verb.start, at - 3)).concat(labels.endingAt(start, Math.max(verb.start, start - 3)));
  return before.some(({ kind }) => kind === "with") || !before.some(({ kind }) => GOVERNING.has(kind));
}

/** What may stand between a verb and whom it names. */
const BETWEEN = new Set(["article", "with", "of", "origin", "genitive", "unit", "delegation", "at", "place", "function", "further"]);
const GOVERNING = new Set(["of", "at", "about", "genitive", "origin", "topic"]);

/** Verbs of meeting in the sentence of an event, its own first. */
export function meetingVerbs({ labels, sentenceOf }: Reading, trigger: Trigger, reach: number): Span[] {
  // The first part of a verb in two parts is no verb of its own.
  const found: Span[] = trigger.form === "verb" && (trigger.kind === "meeting" || trigger.kind === "call") ? [trigger] : [];
  for (let index = Math.max(0, trigger.start - reach); index < trigger.end + reach; index++) {
    const verb = sentenceOf[index] === trigger.sentence ? labels.find(index, "event-verb") : undefined;
    if (verb && verb.start !== trigger.start && (verb.value === "meeting" || verb.value === "call")) found.push(verb);
  }
  return found;
}
