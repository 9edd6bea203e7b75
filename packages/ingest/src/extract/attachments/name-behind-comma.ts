import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import type { Attachment } from "./attachment.ts";
import { isPersonName } from "./is-person-name.ts";
import { isPlural } from "./is-plural-title.ts";
import { personAt } from "./person-at.ts";
import { skipHonorifics } from "./skip-honorifics.ts";
import { nameAt } from "../name-runs/name-at.ts";
import type { NameRun } from "../name-runs/name-run.ts";
import { standsAsSubject } from "./stands-as-subject.ts";
import type { Title } from "../titles/title.ts";

/** "the Minister of Industry, Jin Zhuanglong, …": name in apposition behind the title. */
export function nameBehindComma(reading: Reading, chain: readonly Title[], starts: ReadonlySet<number>): Attachment | undefined {
  const { labels, tokens } = reading;
  const end = behindBoth(reading, chain.at(-1)?.end ?? 0);
  if (labels.words[end] !== "," && labels.words[end] !== "(" && labels.words[end] !== ":") return undefined;
  const at = skipHonorifics(reading, skipNationality(reading, end + 1));
  const name = nameAt(reading, at);
  if (name === undefined || !isPersonName(reading, name, at > end + 1)) return undefined;
  // "the ministers' meeting (AMM Retreat)": letters in brackets are short for something.
  if (labels.words[end] === "(" && tokens.casing[name.start] === TokenCase.upper && tokens.casing[name.end - 1] !== TokenCase.upper) return undefined;
  if (name.end - name.start < 2 && !isParenthesis(reading, chain, name)) return undefined;
  if (isSubjectBehindOpening(reading, chain, name)) return undefined;
  // "en Conseil des ministres, M. X": one name is not that of several.
  const lastTitle = chain.at(-1);
  if (lastTitle && isPlural(reading, lastTitle) && !startsList(reading, name)) return undefined;
  // "…, Lavrov, Foreign Minister of Russia": the name has a title of its own behind it.
  const behind = labels.words[name.end] === "," ? name.end + 1 : -1;
  const article = labels.find(behind, "article");
  const hasOwn = behind > 0 && (starts.has(behind) || (article !== undefined && starts.has(article.end)));
  // "le Premier ministre tunisien, X, envoyé spécial": told in full, the office before is the same person's.
  if (hasOwn && !(reading.reader.language.officesBare === true && name.end - name.start > 1 && chain.some(({ country, portfolio }) => country !== undefined && portfolio === undefined))) return undefined;
  const closes = [",", ".", "(", ")", ";"].includes(labels.words[name.end] ?? "") || tokens.kind[name.end] === TokenKind.break || labels.find(name.end, "who") !== undefined || (labels.words[end] !== ":" && (standsAsSubject(reading, chain, name) || isToldInFull(reading, chain, name) || isJoined(reading, chain, name)));
  const isRow = lastTitle !== undefined && isPlural(reading, lastTitle);
  return closes || isRow || at > end + 1 ? { name, titles: chain, pattern: "title, name" } : undefined;
}

/** "die Handelsminister beider Länder, X und Y": whose they are tells nothing, and stands before the comma. */
function behindBoth({ labels }: Reading, end: number): number {
  return labels.find(end, "of-both")?.end ?? end;
}

const OPENERS = new Set(["end", "during"]);
const TELLING = new Set(["speech", "report", "event-verb", "role-doing", "light-verb", "outcome"]);

/** "Après le mot du consul général, M. X a prononcé un discours": behind what opens a sentence with one comma a name with its verb is the subject. */
function isSubjectBehindOpening({ labels, sentenceOf, reader }: Reading, chain: readonly Title[], { end }: NameRun): boolean {
  const first = chain[0]?.start ?? 0;
  const comma = chain.at(-1)?.end ?? 0;
  if (reader.language.officesBare !== true || !labels.hasAny(end, TELLING)) return false;
  let start = first;
  for (; start > 0 && sentenceOf[start - 1] === sentenceOf[first]; start--) if (labels.words[start - 1] === ",") return false;
  return start < first && labels.hasAny(start, OPENERS) && labels.words[comma] === ",";
}

/** When or where something was behind the name ends it, too. */
const CIRCUMSTANCES = new Set(["during", "sideline", "framework", "at", "future", "end"]);

/** "met the President of the Inter-Parliamentary Union, X during the visit": the office says of which body, and the sentence goes on with when or where. */
function isToldInFull({ labels, tokens, reader }: Reading, chain: readonly Title[], { start, end }: NameRun): boolean {
  return (reader.language.titleCase || reader.language.officesBare === true) && end - start > 1 && tokens.casing[end] === TokenCase.lower && labels.hasAny(end, CIRCUMSTANCES) && isOfSomebody(chain);
}

/** Offices that say enough by themselves. */
const HEADS = new Set<Title["office"]>(["president", "prime-minister", "monarch", "speaker"]);

function isOfSomebody(chain: readonly Title[]): boolean {
  return chain.some(({ country, portfolio, body, office, isOfUnknown }) => country !== undefined || portfolio !== undefined || body !== undefined || (HEADS.has(office) && isOfUnknown !== true));
}

/** "le président de la Confédération, X et son épouse": behind "and" comes no further name that the office could be of. */
function isJoined({ labels, tokens, reader }: Reading, chain: readonly Title[], { start, end }: NameRun): boolean {
  const and = reader.language.officesBare === true && end - start > 1 ? labels.find(end, "and") : undefined;
  return and !== undefined && tokens.casing[and.end] === TokenCase.lower && isOfSomebody(chain);
}

/** A further name stands behind, joined by a comma or by "and". */
function startsList(reading: Reading, { end }: NameRun): boolean {
  const joint = reading.labels.words[end] === "," ? end + 1 : reading.labels.find(end, "and")?.end;
  return joint !== undefined && personAt(reading, joint) !== undefined;
}

/** "the governor, X, the minister, Y": in a list of offices each with its name, the name behind the comma is the office's own. */
export function hasNameBehindComma(reading: Reading, chain: readonly Title[]): boolean {
  const end = chain.at(-1)?.end ?? 0;
  return reading.labels.words[end] === "," && (personAt(reading, end + 1)?.end ?? 0) > end + 2;
}

/** "the Indonesian Minister of Transport, Suryanto, visited": one word between commas, with the sentence going on behind it, where the country says that the office is told in full. */
function isParenthesis({ labels, tokens }: Reading, chain: readonly Title[], name: NameRun): boolean {
  const behind = name.end + 1;
  return labels.words[name.end] === "," && tokens.casing[behind] === TokenCase.lower && labels.find(behind, "and") === undefined && chain.some((title) => title.country !== undefined && title.body === undefined) && tokens.casing[name.start] === TokenCase.capital;
}

/** "the commissioner, the Estonian X", "le ministre, le Dr X": an article, perhaps with a nationality, between the office and the name. */
function skipNationality({ labels }: Reading, start: number): number {
  let index = labels.find(start, "article")?.end ?? start;
  if (labels.words[index] === "'") index++;
  return labels.find(index, "demonym")?.end ?? (labels.find(index, "honorific") ? index : start);
}
