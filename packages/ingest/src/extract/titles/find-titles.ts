import { Office, Portfolio } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { type Label, mergeStarts } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { continuesHanName, hanSurname, isSmallWord, isTransliteration } from "../../names/han-names.ts";
import type { BodyReading } from "../bodies/read-body.ts";
import { firstFrom } from "../first-from.ts";
import { isGivenName } from "../name-runs/is-given-name.ts";
import { nameAt } from "../name-runs/name-at.ts";
import { followsStranger, isOfTown, readModifiersBefore } from "./read-title-before.ts";
import { readBracket, readModifiersBehind, readStatusBehind, readVenueBeforeName, startOfBodyWithin } from "./read-title-behind.ts";
import { ownerOfJoined, titleOfOwner } from "./owner-of-counterpart.ts";
import { readBodyBehindComma } from "./read-body-behind-comma.ts";
import { readFurtherSubjects } from "./read-further-subjects.ts";
import { readSubjectList } from "./read-subject-list.ts";
import { readUnknownBody } from "./read-unknown-body.ts";
import { readUnknownModifier } from "./read-unknown-modifier.ts";
import { settleOffice } from "./settle-office.ts";
import type { Title, TitleDraft } from "./title.ts";

/** Every office of a text with what it is of, in reading order, none inside another. */
export function findTitles(reading: Reading, bodies: readonly BodyReading[]): Title[] {
  const titles: Title[] = [];
  const open: number[] = [];
  let behind = 0;
  for (const index of mergeStarts(reading.labels, ["office", "counterpart"])) {
    if (index < behind) continue;
    const office = isPortfolioOfOffice(reading, index) ? undefined : officeAt(reading, index);
    const floor = titles.at(-1)?.end ?? 0;
    const title = office ? readTitle(reading, office, office.value, floor) : readCounterpart(reading, index, titles);
    if (title === undefined) {
      open.push(index);
      continue;
    }
    titles.push(title);
    behind = title.end;
  }
  for (const index of open) insertCounterpart(reading, index, titles);
  const ministries = bodiesBySentence(reading, bodies.filter(({ noun }) => noun === "ministry"));
  // A body inside an office has its holder already.
  const taken = new Set(titles.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, offset) => start + offset)));
  const chaired = bodiesBySentence(reading, bodies.filter(({ noun, start }) => (WITH_CHAIR.has(noun) || MANAGED.has(noun)) && !taken.has(start)));
  return titles.map((title) => {
    const sentence = reading.sentenceOf[title.start] ?? -1;
    return completeFromBody(reading, completeFromMinistry(title, ministries.get(sentence) ?? []), chaired.get(sentence) ?? []);
  });
}

/** Offices whose portfolio may stand with the ministry instead: "a delegation of the Ministry of Health led by Deputy Minister X". */
const OF_MINISTRIES = new Set<Office>(["minister", "deputy-minister", "state-secretary", "spokesperson"]);

function bodiesBySentence({ sentenceOf }: Reading, bodies: readonly BodyReading[]): Map<number, BodyReading[]> {
  const found = new Map<number, BodyReading[]>();
  for (const body of bodies) {
    const sentence = sentenceOf[body.start] ?? 0;
    const known = found.get(sentence);
    if (known) known.push(body);
    else found.set(sentence, [body]);
  }
  return found;
}

function completeFromMinistry(title: Title, ministries: readonly BodyReading[]): Title {
  if (!OF_MINISTRIES.has(title.office) || title.portfolio !== undefined || title.organisation !== undefined || title.isCounterpart === true) return title;
  const ministry = ministries.findLast((body) => body.end <= title.start);
  if (ministry?.portfolio === undefined || (title.country !== undefined && ministry.country !== undefined && title.country !== ministry.country)) return title;
  const country = title.country ?? ministry.country;
  return { ...title, portfolio: ministry.portfolio, ...(country === undefined ? {} : { country }) };
}

/** Offices that say nothing without the body they are of. */
const OF_BODIES = new Set<Office>(["chair", "vice-chair", "secretary-general", "deputy-secretary-general"]);
/** The same behind a word for one's own: "the Assembly led by its Vice President X". */
const OF_PARLIAMENTS = new Set<Office>(["president", "vice-president"]);
const WITH_CHAIR = new Set(["parliament", "committee", "court"]);
/** The same of a body with a management: "a delegation of the World Bank led by its Regional Director X". */
const OF_MANAGED = new Set<Office>(["president", "vice-president", "director", "deputy-director", "representative"]);
const MANAGED = new Set(["international", "agency", "ministry"]);

/** "a delegation of the Chilean Senate led by its chair X": the body named before in the sentence. */
function completeFromBody(reading: Reading, title: Title, bodies: readonly BodyReading[]): Title {
  // "chef de l'exécutif européen": the word for the office says of which body.
  for (let index = title.head.start; index < title.head.end; index++) if (reading.labels.find(index, "international")) return title;
  const isOfOwn = reading.labels.find(title.start - 1, "own") !== undefined;
  const managed = isOfOwn && OF_MANAGED.has(title.office) && title.body === undefined && title.portfolio === undefined ? bodies.findLast((other) => other.end <= title.start && MANAGED.has(other.noun)) : undefined;
  if (managed) return withBody(reading, title, managed);
  const isOwn = isOfOwn && OF_PARLIAMENTS.has(title.office);
  if (!(isOwn || OF_BODIES.has(title.office)) || title.body !== undefined || title.country !== undefined || title.portfolio !== undefined || title.isOfUnknown === true) return title;
  // 国会对外委员会主席: the word for the office names its own body.
  if (reading.tokens.kind[title.head.start] === TokenKind.han && reading.labels.find(title.head.start, "body") !== undefined) return title;
  const told = bodies.findLast((other) => other.end <= title.start && WITH_CHAIR.has(other.noun));
  if (told === undefined || (isOwn && told.noun !== "parliament" && !namesParliament(reading, told))) return title;
  const isDelegation = reading.labels.find(told.start, "delegation") !== undefined;
  if (isDelegation && !namesParliament(reading, told)) return title;
  return withBody(reading, title, isDelegation ? { ...told, noun: "parliament" } : told);
}

function withBody(reading: Reading, title: Title, body: BodyReading): Title {
  const draft: TitleDraft = { ...title, body, ...(body.country === undefined ? {} : { country: body.country }), organisation: { start: body.start, end: body.end } };
  settleOffice(reading, draft);
  return { ...draft, head: title.head };
}

/** "Delegation des chilenischen Parlaments": what sent it. */
function namesParliament({ labels }: Reading, { start, end }: BodyReading): boolean {
  for (let index = start; index < end; index++) if (labels.at(index).some((label) => label.kind === "body" && label.value === "parliament")) return true;
  return false;
}

/** An office that is not the first word of an occupation or a body ("Đại sứ thương hiệu", "General Motors"). */
function officeAt(reading: Reading, index: number): Label | undefined {
  const { labels, tokens } = reading;
  const office = isGivenName(reading, index) ? undefined : labels.find(index, "office");
  // "notre envoyée spéciale": nor the last of one.
  for (let from = Math.max(0, index - 3); office !== undefined && from < index; from++) if ((labels.find(from, "occupation")?.end ?? 0) >= office.end) return undefined;
  // Without spaces a longer phrase of any kind is another word: 欧盟委员会, no 欧盟委员.
  const isOther = (label: Label) => label.kind === "occupation" || label.kind === "body" || tokens.kind[index] === TokenKind.han;
  const other = labels.at(index).find((label) => isOther(label) && label.end > (office?.end ?? 0));
  if (other || office === undefined) return undefined;
  return tokens.kind[index] === TokenKind.han ? withoutSoundOfName(reading, office) : office;
}

/** 罗德里德首相, 陈文德总统: the character for a country is the last one of a name here, and the office begins behind it. */
function withoutSoundOfName(reading: Reading, office: Label): Label {
  const { labels } = reading;
  const { start, value } = office;
  const [held, portfolio, country] = value.split(":");
  if (country === undefined) return office;
  const isSound = isTransliteration(labels.words[start] ?? "") && isTransliteration(labels.words[start - 1] ?? "");
  if (!isSound && !closesHanName(reading, start)) return office;
  if (isSound && labels.endingAt(start, Math.max(0, start - 6)).some((label) => label.end - label.start > 1)) return office;
  return { ...office, start: start + 1, value: portfolio === "" ? (held ?? "") : `${held}:${portfolio}` };
}

/** Characters of most names. */
const NAME_LENGTH = 3;
/** Characters that stand for a country before an office, and close given names as well. */
const OF_COUNTRIES = new Set(Array.from("美英法德俄韩澳哈匈越柬泰缅波菲埃荷蒙朝"));

/** The third character of a name that opens behind a mark or a phrase of its own: a family name and one more before it. */
function closesHanName({ tokens, labels, sentenceOf }: Reading, last: number): boolean {
  const from = last - NAME_LENGTH + 1;
  if (from < 0 || !OF_COUNTRIES.has(labels.words[last] ?? "") || sentenceOf[from] !== sentenceOf[last] || [from, last - 1].some((index) => tokens.kind[index] !== TokenKind.han)) return false;
  const surname = hanSurname(tokens.text.slice(tokens.start[from], tokens.end[last]));
  if (surname?.length !== 1 || isSmallWord(labels.words[from] ?? "") || !continuesHanName(labels.words[last - 1] ?? "", true)) return false;
  if ([from, last - 1].some((index) => labels.at(index).some(({ start, end, kind }) => end - start > 1 && kind !== "place"))) return false;
  const isOpen = tokens.kind[from - 1] !== TokenKind.han || sentenceOf[from - 1] !== sentenceOf[from];
  return isOpen || labels.endingAt(from, Math.max(0, from - LONGEST_OPENING)).length > 0;
}

const LONGEST_OPENING = 6;

/** "justice minister": the first word is what the second looks after, not an office of its own. */
function isPortfolioOfOffice({ labels, reader }: Reading, index: number): boolean {
  const portfolio = labels.find(index, "portfolio");
  if (portfolio === undefined || !reader.language.modifiersBeforeOffice) return false;
  const office = labels.find(portfolio.end, "office");
  // "national security adviser" is one office.
  return office !== undefined && (labels.find(index, "office")?.end ?? 0) < office.end;
}

/** Paragraphs between an office and the counterpart of who holds it: "He arrived as a guest of his Chinese counterpart X". */
const COUNTERPART_PARAGRAPHS = 1;
/** "At the invitation of her Chinese counterpart, Foreign Minister X": the office of the one whom the sentence names behind. */
function insertCounterpart(reading: Reading, index: number, titles: Title[]): void {
  const label = reading.labels.find(index, "counterpart");
  const at = firstFrom(titles, index + 1, ({ start }) => start);
  const next = titles[at];
  if (label === undefined || next === undefined || next.start < label.end || reading.sentenceOf[next.start] !== reading.sentenceOf[index]) return;
  const before = titles[at - 1];
  const isInside = before !== undefined && before.end > index;
  const hasOwn = before !== undefined && reading.sentenceOf[before.start] === reading.sentenceOf[index];
  if (isInside || hasOwn) return;
  const title = readTitle(reading, label, next.portfolio === undefined ? next.office : `${next.office}:${next.portfolio}`, before?.end ?? 0);
  if (title.end <= next.start && (title.country === undefined || title.country !== next.country)) titles.splice(at, 0, title);
}

/** "his Chinese counterpart": the office of the one named last before in the paragraph, or of the one whom the sentence names again. */
function readCounterpart(reading: Reading, index: number, titles: readonly Title[]): Title | undefined {
  const label = reading.labels.find(index, "counterpart");
  if (label === undefined) return undefined;
  const isNear = (title: Title) => (reading.tokens.segment[index] ?? 0) - (reading.tokens.segment[title.start] ?? 0) <= COUNTERPART_PARAGRAPHS;
  const owner = ownerOfJoined(reading, index, titles) ?? titleOfOwner(reading, index, titles);
  // "the Queen of the Netherlands, his Dutch counterpart": whoever serves the same country is not the one.
  for (const last of owner ? [owner] : titles.slice(-OWNERS_BACK).toReversed()) {
    if (last.office === "monarch") continue;
    if (last !== owner && !isNear(last)) return undefined;
    const portfolio = last.portfolio ?? portfolioBehindName(reading, last);
    const title = readTitle(reading, label, portfolio === undefined ? last.office : `${last.office}:${portfolio}`, last.end);
    if (title.country === undefined || title.country !== last.country) return title;
  }
  return undefined;
}

/** Titles before a counterpart among which its owner's is. */
const OWNERS_BACK = 3;

/** "Minister X (Buitenlandse Zaken)", "minister X van Landbouw": the portfolio stands behind the name. */
function portfolioBehindName(reading: Reading, { office, end }: Title): string | undefined {
  const { labels, tokens } = reading;
  const name = OF_MINISTRIES.has(office) ? nameAt(reading, end) : undefined;
  if (name === undefined) return undefined;
  const opens = labels.words[name.end] === "(" ? name.end + 1 : labels.find(name.end, "of")?.end;
  return opens === undefined || (tokens.casing[opens] ?? 0) < TokenCase.capital ? undefined : labels.find(opens, "portfolio")?.value;
}

function readTitle(reading: Reading, label: Label, meaning: string, floor: number): Title {
  const [office, portfolio, country] = meaning.split(":");
  const draft: TitleDraft = { start: label.start, end: label.end, office: Office.parse(office) };
  if (portfolio !== undefined && portfolio !== "") draft.portfolio = Portfolio.parse(portfolio);
  if (country !== undefined) {
    draft.country = country;
    draft.countryAt = { start: label.start, end: label.end };
  }
  // Without spaces the office is the last word: what it is of stands before it.
  if (reading.tokens.kind[label.start] === TokenKind.han) readStatusBehind(reading, draft);
  else readBehind(reading, draft, label);
  readModifiersBefore(reading, draft, floor);
  readUnknownBody(reading, draft, floor);
  if (followsStranger(reading, draft)) draft.isOfUnknown = true;
  // The country served says enough, whatever the office is called.
  if (draft.country !== undefined) draft.isOfUnknown = false;
  if (isOfTown(reading, draft)) draft.isOfUnknown = true;
  settleOffice(reading, draft);
  return { ...draft, head: { start: label.start, end: label.end }, ...(label.kind === "counterpart" ? { isCounterpart: true } : {}) };
}

function readBehind(reading: Reading, draft: TitleDraft, label: Label): void {
  draft.end = startOfBodyWithin(reading, label) ?? draft.end;
  readStatusBehind(reading, draft);
  readModifiersBehind(reading, draft);
  if (readSubjectList(reading, draft)) readModifiersBehind(reading, draft);
  readBracket(reading, draft);
  readFurtherSubjects(reading, draft);
  readBracket(reading, draft);
  readVenueBeforeName(reading, draft);
  const end = draft.end;
  readUnknownModifier(reading, draft);
  // "Director of Political Affairs at the Ministry of …": what is of no known meaning may stand before what is.
  if (draft.end > end && reading.labels.find(draft.end, "of")) readModifiersBehind(reading, draft);
  readBodyBehindComma(reading, draft);
}
