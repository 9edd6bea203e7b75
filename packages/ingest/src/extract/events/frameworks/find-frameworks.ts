import type { Span } from "@concord/domain";
import type { Reading } from "../../../read/reading.ts";
import { mergeStarts } from "../../../text/merge-starts.ts";
import { TokenCase, TokenKind } from "../../../text/tokens.ts";
import { endOfParts } from "../../end-of-parts.ts";
import { thingNamedBefore } from "./frameworks-behind.ts";
import { endOfChain } from "./end-of-chain.ts";
import { nameOfThing } from "./name-of-thing.ts";
import { isAbbreviation, isCapital } from "./word-shapes.ts";

/** Something larger that an event is part of. */
export interface Framework extends Span {
  /** Tokens of the phrase that announced it ("within the framework of"). */
  readonly phrase: Span;
  readonly sideline: boolean;
  /** Announced by a small word ("at", "during"): may itself be the event that is told. */
  readonly isWeak: boolean;
  /** Tokens of each thing named, verbatim; empty where the phrase points back ("on the sidelines of the conference"). */
  readonly names: readonly Span[];
}

/** Phrases such as "within the framework of" and "on the sidelines of" with what they name, in reading order. */
export function findFrameworks(reading: Reading): Framework[] {
  const { labels } = reading;
  const found: Framework[] = [];
  let behind = 0;
  for (const index of mergeStarts(labels, ["sideline", "framework", "during"])) {
    if (index < behind) continue;
    const phrase = labels.find(index, "sideline") ?? labels.find(index, "framework") ?? labels.find(index, "during");
    if (phrase === undefined) continue;
    if (reading.reader.language.framesBehind === true) {
      const name = thingNamedBefore(reading, phrase);
      const isSideline = phrase.kind === "sideline";
      const opens = name?.start ?? phrase.start;
      if (name !== undefined || isSideline) found.push({ phrase: { start: opens, end: phrase.end }, sideline: isSideline, isWeak: false, names: name === undefined ? [] : [name], start: opens, end: phrase.end });
      behind = phrase.end;
      continue;
    }
    const names = namesBehind(reading, phrase.end, phrase.kind === "sideline");
    const isWeak = phrase.kind === "during";
    // Without an ordinal, an abbreviation or capitals it points back: "at the meeting", "on the sidelines of the conference".
    const kept = names.filter((name) => isProperName(reading, name));
    if (kept.length === 0 && phrase.kind !== "sideline") continue;
    found.push({ phrase: { start: phrase.start, end: phrase.end }, sideline: phrase.kind === "sideline", isWeak, names: kept, start: phrase.start, end: kept.at(-1)?.end ?? phrase.end });
    behind = phrase.end;
  }
  return found;
}

/** The things named behind a framework phrase, joined by "and" or commas. */
function namesBehind(reading: Reading, from: number, isSideline: boolean): Span[] {
  const { labels } = reading;
  const names: Span[] = [];
  let index = from;
  for (let count = 0; count < 4; count++) {
    const found = nameOfThing(reading, index);
    const name = found && inLowerCase(reading, found, isSideline);
    if (name === undefined) break;
    names.push(name);
    const joint = labels.find(name.end, "and") ?? (labels.words[name.end] === "," ? { end: name.end + 1 } : undefined);
    if (joint === undefined) break;
    index = joint.end;
  }
  return names;
}

/** "Sommet mondial des villes portuaires", "Forum de Dakar sur la paix": where nouns have no capitals, a name that one with its capital opens goes on in lower case. */
function inLowerCase(reading: Reading, name: Span, isSideline: boolean): Span {
  const chain = reading.reader.language.officesBare === true ? chained(reading, name, isSideline) : undefined;
  if (chain) return chain;
  if (!opensInCapital(reading, name)) return name;
  let end = Math.max(name.end, endOfParts(reading, name.end, ["of", "about"]));
  // "Conférence ministérielle Asie-Europe sur les deltas": capitals behind an adjective go on, too.
  const behind = end > name.end ? endOfCapitals(reading, end) : end;
  if (behind > end) end = Math.max(behind, endOfParts(reading, behind, ["of", "about"]));
  return { start: name.start, end };
}

/**
 * "5e session de la grande commission mixte", "en marge du sommet des dirigeants du G20": behind a number the name goes on, and behind a noun in lower
 * case where what follows is a name.
 */
function chained(reading: Reading, { start, end }: Span, isSideline: boolean): Span | undefined {
  const { tokens, labels } = reading;
  const isNumbered = tokens.kind[start] === TokenKind.number;
  const noun = tokens.casing[start] === TokenCase.lower ? labels.find(start, "framework-noun") : undefined;
  if (!isNumbered && (noun === undefined || !isSideline)) return undefined;
  const behind = Math.max(end, endOfChain(reading, end));
  if (isNumbered) return { start, end: behind };
  for (let index = end; index < behind; index++) if (isAbbreviation(reading, index) || labels.find(index, "international") || tokens.kind[index] === TokenKind.number) return { start, end: behind };
  return undefined;
}

/** Words with capitals, and the hyphens between them. */
function endOfCapitals(reading: Reading, from: number): number {
  let end = from;
  while (isCapital(reading, end) || (end > from && reading.labels.words[end] === "-" && isCapital(reading, end + 1))) end++;
  return end;
}

/** The noun for what can contain an event, behind its number or alone, has a capital. */
function opensInCapital({ labels, tokens, reader }: Reading, { start, end }: Span): boolean {
  if (reader.language.officesBare !== true) return false;
  for (let index = start; index < end; index++) if (labels.find(index, "framework-noun") && tokens.casing[index] === TokenCase.capital) return true;
  return false;
}

const GROUPS = new Set(["international"]);

/** A name of its own: an ordinal, an abbreviation or capitals inside. */
function isProperName(reading: Reading, name: Span): boolean {
  const { tokens } = reading;
  let capitals = 0;
  // "sommet des dirigeants du G20"
  if (name.end - name.start > 2 && reading.labels.hasAny(name.end - 2, GROUPS) && tokens.kind[name.end - 1] === TokenKind.number) return true;
  for (let index = name.start; index < name.end; index++) {
    if (tokens.kind[index] === TokenKind.number || isAbbreviation(reading, index)) return true;
    if (isCapital(reading, index)) capitals++;
  }
  return capitals >= 2 || (capitals === 1 && name.end - name.start > 2 && opensInCapital(reading, name));
}
