import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { endOfWord } from "./end-of-word.ts";
import { isNameWord, NOT_NAMES } from "./is-name-word.ts";
import type { NameRun } from "./name-run.ts";
import { skipNickname } from "./skip-nickname.ts";
import { skipParticles } from "./skip-particles.ts";
import { endOfSyllabicName } from "./syllabic-name.ts";
import { hanNameAt } from "./han-name-run.ts";

export const LONGEST_NAME = 6;

/** The name that starts at a token: capitalised words, initials and particles between them, up to a word that names something else. */
export function nameAt(reading: Reading, start: number): NameRun | undefined {
  const { tokens } = reading;
  if (tokens.kind[start] === TokenKind.han) return hanNameAt(reading, start);
  if (reading.reader.language.syllabicNames && !startsOtherThing(reading, start)) {
    const end = endOfSyllabicName(reading, start);
    if (end !== undefined) return { start, end };
  }
  let end = start;
  let words = 0;
  while (words < LONGEST_NAME) {
    const next = words === 0 ? end : skipParticles(reading, skipNickname(reading, end), words === 1);
    if (next === undefined || !isNameWord(reading, next, words)) break;
    end = endOfWord(reading, next);
    words++;
    if (tokens.kind[end] === TokenKind.break) break;
  }
  if (words === 0) return undefined;
  return { start, end };
}

/** An office or a title of courtesy opens here: a name comes behind it at most. */
function startsOtherThing({ labels }: Reading, index: number): boolean {
  return labels.at(index).some((label) => (label.end - label.start > 1 && NOT_NAMES.has(label.kind)) || label.kind === "honorific" || label.kind === "office");
}
