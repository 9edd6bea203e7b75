import type { FurnitureIndex } from "./compile-furniture.ts";
import { foldFurniture } from "./furniture-key.ts";
import { splitGluedTitle } from "./glued-title.ts";
import { trimmedUnit, type Unit } from "./unit.ts";

/** A word and the number of a picture with its caption right behind: "… - Ảnh 1Hai bộ trưởng", "… ảnh 1两位部长". */
const NUMBERED = /[-–—|(:\s]\s?(\p{L}{2,12}) ?\d{1,2}(?=\p{Lu}\p{Ll}|\p{sc=Han}{2})/gu;

/** What such a line has at least: figures are rarer than words. */
const GLUED = /\d(?:\p{Lu}\p{Ll}|\p{sc=Han}{2})/u;

/** Longest line that can be a picture's text and its caption. */
const LONGEST = 600;

/** A headline, the moment of publication and the summary on one line: "Ferries sail 04/10/2011 21:31 The ministers …". */
const STAMPED = /^([^.!?]{20,160}) (\d{1,2}[/.]\d{1,2}[/.]\d{4},? \d{1,2}[:h]\d{2}) (?=\p{Lu})/u;

/** Lines that a page ran together, as the lines that they were: headline and story, headline and date, a picture's text and its caption. */
export function splitGluedLines(text: string, lines: readonly Unit[], words: FurnitureIndex): readonly Unit[] {
  const stamped = splitStamp(text, lines);
  const titled = stamped === lines ? splitGluedTitle(text, lines) : stamped;
  return GLUED.test(text) && text.search(NUMBERED) >= 0 ? titled.flatMap((line) => splitPicture(text, line, words)) : titled;
}

function splitStamp(text: string, lines: readonly Unit[]): readonly Unit[] {
  const first = lines[0];
  const stamp = first && STAMPED.exec(first.text);
  if (!stamp) return lines;
  const date = first.start + (stamp[1] ?? "").length;
  const story = first.start + stamp[0].length;
  return [...present([trimmedUnit(text, first.start, date, first.gap), trimmedUnit(text, date, story, 0), trimmedUnit(text, story, first.end, 0)]), ...lines.slice(1)];
}

function splitPicture(text: string, line: Unit, words: FurnitureIndex): readonly Unit[] {
  if (line.text.length > LONGEST) return [line];
  for (const number of line.text.matchAll(NUMBERED)) {
    if (!words.photo.has(foldFurniture(number[1] ?? ""))) continue;
    const cut = line.start + number.index + number[0].length;
    return present([trimmedUnit(text, line.start, cut, line.gap), trimmedUnit(text, cut, line.end, 0)]);
  }
  return [line];
}

function present(units: readonly (Unit | undefined)[]): readonly Unit[] {
  return units.flatMap((unit) => unit ?? []);
}
