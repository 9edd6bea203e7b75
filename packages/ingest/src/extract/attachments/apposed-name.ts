import type { Reading } from "../../read/reading.ts";
import { touchesNext } from "../../text/tokens.ts";
import type { Attachment } from "./attachment.ts";
import { isPersonName } from "./is-person-name.ts";
import { isOfSeveral } from "./is-plural-title.ts";
import { labelEndingAt } from "./label-ending-at.ts";
import { nameBefore } from "../name-runs/name-before.ts";
import type { NameRun } from "../name-runs/name-run.ts";
import type { Title } from "../titles/title.ts";

/** "Ren Hongbin, Chairman of …", "Ren Hongbin (chairman of …)", "Ren Hongbin, who is also the chairman": name before the title. */
export function apposedName(reading: Reading, chain: readonly Title[], isFree: (name: NameRun) => boolean): Attachment | undefined {
  const { labels, sentenceOf } = reading;
  const first = chain[0];
  if (first === undefined) return undefined;
  let index = first.start;
  let small = 0;
  while (small < 3) {
    const before = labelEndingAt(reading, index, ["article", "relative", "of"]);
    if (before === undefined) break;
    // "ses lettres de créance, au président X": to whom, not who.
    if (reading.reader.language.officesBare === true && labels.isOn(before, index, "at")) return undefined;
    index = before;
    small++;
  }
  const joint = labels.words[index - 1] ?? "";
  const isGlued = reading.reader.language.syllabicNames && joint === "-" && labels.isOn(first.head.start, first.head.end, "office");
  const isDash = isGlued || ((joint === "-" || joint === "–" || joint === "—") && !touchesNext(reading.tokens, index - 2));
  if (joint === "," || joint === "(" || joint === "（" || isDash) index--;
  else if (small === 0 ? !isCalledBefore(reading, index) : !isRelative(reading, index, first.start)) return undefined;
  index = beforeBracket(reading, index);
  if (index <= 0 || sentenceOf[index - 1] !== sentenceOf[first.start]) return undefined;
  const name = nameBefore(reading, index);
  if (name === undefined || !isFree(name) || !isPersonName(reading, name, false) || isOfSomething(reading, name) || followsFused(reading, name) || isSubject(reading, chain, name)) return undefined;
  // "le président X, les chefs de gouvernement de …": several are not the one named before.
  if (isOfSeveral(reading, first) && labelEndingAt(reading, name.start, ["and", "honorific"]) === undefined) return undefined;
  return { name, titles: chain, pattern: "name, title" };
}

/** Tokens of a bracket between a name and its office. */
const LONGEST_ASIDE = 5;

/** "General X (Retired), Minister of …", "X (SPD), Ministerin": what a short bracket says of the person. */
function beforeBracket({ labels }: Reading, end: number): number {
  if (labels.words[end - 1] !== ")") return end;
  for (let index = end - 2; index >= end - LONGEST_ASIDE; index--) if (labels.words[index] === "(") return index;
  return end;
}

/** "député de l'Isère, président": one word behind a small one that no title of courtesy parts from it is a place or a thing. */
function isOfSomething({ labels, tokens }: Reading, { start, end }: NameRun): boolean {
  const before = labels.words[start - 1] === "'" ? start - 2 : start - 1;
  for (let index = start; index < end - 1; index++) if (!touchesNext(tokens, index)) return false;
  return (labels.find(before, "of") ?? labels.find(before, "article") ?? labels.find(before, "at")) !== undefined;
}

/** "au Palais de la Mer, le ministre", "la Chambre de la Mer, le ministre": no article stands before a person, nor a word that holds one. */
function followsFused({ labels, reader }: Reading, { start }: NameRun): boolean {
  return labels.isOn(start - 1, start, "fused") || (reader.language.officesBare === true && labels.isOn(start - 1, start, "article"));
}

/** "Avant d'accueillir M. X, le président français s'est entretenu": with its verb right behind, the office is the subject, and no aside about who was named. */
function isSubject(reading: Reading, chain: readonly Title[], { start }: NameRun): boolean {
  const { labels, sentenceOf, reader } = reading;
  const [first] = chain;
  const end = chain.at(-1)?.end ?? 0;
  const { officesBare, titleCase } = reader.language;
  if ((officesBare !== true && !titleCase) || first === undefined || !labels.isOn(first.start - 1, first.start, "article")) return false;
  // "Following the talks with X, the President praised": in English any verb that tells of somebody.
  const hasVerb = (titleCase && labels.hasAny(end, TELLING)) || labels.find(end, "end") !== undefined || labels.find(end, "event-verb") !== undefined || (labels.words[end] === "s" && labels.words[end + 1] === "'");
  const at = labelEndingAt(reading, start, ["honorific"]) ?? start;
  return hasVerb && at > 0 && sentenceOf[at - 1] === sentenceOf[at];
}

const TELLING = new Set(["speech", "report", "role-doing", "light-verb"]);

/** "a nommé M. X ambassadeur": a title of courtesy before the name, the office right behind it. */
function isCalledBefore(reading: Reading, end: number): boolean {
  if (reading.reader.language.syllabicNames || reading.reader.language.modifiersBeforeOffice) return false;
  const name = nameBefore(reading, end);
  if (name === undefined || name.end - name.start < 2) return false;
  const before = reading.labels.words[name.start - 1] === "." ? name.start - 1 : name.start;
  return labelEndingAt(reading, before, ["honorific"]) !== undefined;
}

/** Between `from` and `to` stands a phrase such as "who is": the name before needs no comma. */
function isRelative({ labels }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (labels.find(index, "relative")) return (labels.words[index] ?? "") !== "and";
  return false;
}
