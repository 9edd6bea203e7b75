import { isVietnameseSyllable } from "../../names/name-syllables.ts";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, TokenKind, touchesNext } from "../../text/tokens.ts";
import { nameAt } from "../name-runs/name-at.ts";
import { startsSyllabicName } from "../name-runs/syllabic-name.ts";
import { endOfLastSubject } from "./end-of-subject.ts";
import { skipSmall } from "./title-words.ts";
import type { TitleDraft } from "./title.ts";

/** "Special Envoy for Mountain Regions, X": unknown words in capitals up to the comma before the name belong to the office. */
export function readUnknownModifier(reading: Reading, draft: TitleDraft): void {
  const { labels, tokens } = reading;
  // "Executive Vice-President for …": the word for the office ends in the small word.
  const isOpen = draft.end > draft.start && labels.isOn(draft.end - 1, draft.end, "of");
  if (!isOpen && (labels.find(draft.end, "of") ?? labels.find(draft.end, "article")) === undefined) return;
  let end = skipSmall(reading, draft.end);
  const start = end;
  // "le chambellan du Roi, X": an office that is served, and no unknown word.
  if (labels.find(start, "office")) return;
  while (end < start + 10 && ((tokens.kind[end] === TokenKind.word && (tokens.casing[end] !== TokenCase.lower || labels.find(end, "and") || labels.find(end, "of") || labels.find(end, "article"))) || isEdition(reading, end) || (end > start && isHyphen(reading, end)))) end++;
  if (isOfStranger(reading, draft, start)) draft.isOfUnknown = true;
  const name = firstNameBehind(reading, start) ?? endOfSubject(reading, start);
  if (name !== undefined) draft.end = name;
  else if (end > start && (labels.words[end] === "," || labels.words[end] === "(") && tokens.casing[start] !== TokenCase.lower && nameAt(reading, skipHonorific(reading, end + 1))) {
    draft.end = end;
    const known = knownWithin(reading, start, end);
    if (known?.kind === "international") draft.body ??= { start: known.start, end: known.end, noun: "international" };
    else if (known) draft.country ??= known.value;
    else draft.isOfUnknown = true;
  }
}

/** "maire de Saint-Vaury": a hyphen inside a name of a place. */
function isHyphen({ labels, tokens }: Reading, index: number): boolean {
  return labels.words[index] === "-" && touchesNext(tokens, index - 1) && touchesNext(tokens, index) && tokens.kind[index + 1] === TokenKind.word;
}

/** "président de l'AIPA 40": the number of a session behind the letters of a body. */
function isEdition({ tokens }: Reading, index: number): boolean {
  return tokens.kind[index] === TokenKind.number && tokens.casing[index - 1] === TokenCase.upper && tokens.kind[index - 1] === TokenKind.word;
}

/** "X, président de la COCOVINU": in capitals what is in no list, right behind the small word, is no country. */
function isOfStranger({ labels, tokens, reader }: Reading, { office, country, portfolio, body }: TitleDraft, start: number): boolean {
  if (reader.language.modifiersBeforeOffice || reader.language.syllabicNames || country !== undefined || portfolio !== undefined || body !== undefined) return false;
  return (office === "president" || office === "vice-president") && tokens.casing[start] === TokenCase.upper && labels.at(start).length === 0;
}

/** "for East Asian and Pacific Affairs X", "of Political Affairs at the ministry": behind the word that closes a subject in capitals. */
function endOfSubject(reading: Reading, start: number): number | undefined {
  const { labels, tokens, reader } = reading;
  if (!reader.language.titleCase || (tokens.casing[start] ?? 0) < TokenCase.capital) return undefined;
  const end = endOfLastSubject(reading, start)?.end;
  if (end === undefined || labels.words[end] === "'") return undefined;
  return tokens.casing[end] !== TokenCase.lower || labels.find(end, "of") ? end : undefined;
}

/** "of the regional office of the United Nations": an international body or a country inside unknown words. */
function knownWithin({ labels }: Reading, start: number, end: number): Label | undefined {
  for (let index = start; index < end; index++) {
    const label = labels.find(index, "international") ?? labels.find(index, "country");
    if (label) return label;
  }
  return undefined;
}

/** Labels that do not stand between an office and the name of who holds it. */
const NOT_OF_OFFICE = new Set(["office", "body", "ministry", "event-verb", "held", "speech", "role", "end", "with", "between", "status", "occupation", "delegation"]);

/** "phụ trách khu vực Đông Á Daniel Kern": where names can be told by their syllables, that of a person behind unknown words, some in lower case. */
function firstNameBehind(reading: Reading, start: number): number | undefined {
  const { labels, tokens, reader } = reading;
  if (!reader.language.syllabicNames) return undefined;
  let lower = false;
  for (let index = start; index < start + 12 && tokens.kind[index] === TokenKind.word; index++) {
    const isLower = tokens.casing[index] === TokenCase.lower;
    if (lower && !isLower && (startsSyllabicName(reading, index) || !isVietnameseSyllable(labels.words[index] ?? ""))) {
      return labels.at(index).length === 0 && nameAt(reading, index) ? index : undefined;
    }
    if (labels.hasAny(index, NOT_OF_OFFICE)) return undefined;
    lower ||= isLower;
  }
  return undefined;
}

function skipHonorific({ labels }: Reading, index: number): number {
  const end = labels.find(index, "honorific")?.end ?? index;
  return labels.words[end] === "." ? end + 1 : end;
}
