import { chooseMain, withObject } from "./choose-main.ts";
import { chooseSides } from "./choose-sides.ts";
import { toMeetingsApart, withoutNextDeeds } from "./deeds-apart.ts";
import type { EventClues } from "./event-clues.ts";
import { talksBeside } from "./talks-beside.ts";
import type { EventDraft } from "../event-draft.ts";
import { daysOfVisit } from "./visit-around.ts";
import type { Reading } from "../../../read/reading.ts";

/** The event that the text is about, and those told beside it. None is better than one made up. */
export function chooseEvents(reading: Reading, clues: EventClues): EventDraft[] {
  const main = chooseMain(reading, clues);
  if (main === undefined) return [];
  const told = chooseSides(reading, clues, main);
  const sides = [...told, ...talksBeside(reading, clues, main, told)].map((side) => ({ ...side, trigger: withObject(clues, side.trigger) }));
  const claimed = new Set(sides.flatMap((side) => [...side.sentences]));
  const rest = new Set<number>();
  for (const sentence of reading.sentenceOf) if (!claimed.has(sentence) || sentence === main.sentence) rest.add(sentence);
  const days = daysOfVisit(reading, clues.days, main);
  const drafts = [{ trigger: main, main: true, sentences: rest, isSide: false, ...(days === undefined ? {} : { days }) }, ...sides];
  return withoutNextDeeds(reading, clues.present, drafts).flatMap((draft) => toMeetingsApart(reading, clues.present, draft));
}
