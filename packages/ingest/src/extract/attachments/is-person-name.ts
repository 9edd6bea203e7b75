import { isVietnameseSyllable } from "../../names/name-syllables.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { isNamedAfter } from "./is-named-after.ts";
import type { NameRun } from "../name-runs/name-run.ts";
import { startsSyllabicName } from "../name-runs/syllabic-name.ts";

/** A capitalised run that can be a person: long enough for the language, and no place, portfolio or body itself. */
export function isPersonName(reading: Reading, name: NameRun, afterHonorific: boolean): boolean {
  const { labels, tokens, reader } = reading;
  const words = name.end - name.start;
  if (isNamedAfter(reading, name)) return false;
  // A name in characters was found by its family name or its sounds; the phrases that its characters make elsewhere say nothing.
  if (tokens.kind[name.start] === TokenKind.han) return words > 1;
  if (words === 1) {
    const word = tokens.text.slice(tokens.start[name.start], tokens.end[name.start]);
    if (word.length < 2 || labels.at(name.start).some((label) => label.kind !== "event-verb" && label.kind !== "speech")) return false;
    if (reader.language.syllabicNames && !afterHonorific && isVietnameseSyllable(word)) return false;
    return tokens.casing[name.start] === TokenCase.capital;
  }
  // "Speaker Visits India": a headline goes on.
  if (reader.language.titleCase && labels.find(name.start, "event-verb")) return false;
  // "la CCI de Haute-Corse": what opens with the letters of a body is one.
  if (tokens.casing[name.start] === TokenCase.upper && labels.find(name.start, "body") && !reader.language.syllabicNames) return false;
  const whole = labels.at(name.start).find((label) => label.end >= name.end && label.kind !== "event-verb");
  if (whole && !startsSyllabicName(reading, name.start)) return false;
  // A place or a body inside the run that is not the name's own word ("Guangxi Zhuang Autonomous").
  for (let index = name.start; index < name.end; index++) {
    for (const label of labels.at(index)) {
      if (label.end - label.start > 1 && ["place", "body", "international", "portfolio", "event", "framework-noun"].includes(label.kind) && !startsSyllabicName(reading, name.start)) return false;
      if (["body", "event", "framework-noun", "instrument"].includes(label.kind) && !reader.language.syllabicNames && index > name.start) return false;
    }
  }
  return true;
}
