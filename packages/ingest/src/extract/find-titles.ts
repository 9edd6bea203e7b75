import { Office, Portfolio, type Span } from "@concord/domain";
import { isVietnameseSyllable } from "../names/name-syllables.ts";
import type { Reading } from "../read/reading.ts";
import { labelAt, mergeStarts, type Label } from "../text/labels.ts";
import { TokenCase, TokenKind, touchesNext } from "../text/tokens.ts";
import { nameAt, startsSyllabicName } from "./name-run.ts";
import { readBody, type BodyReading } from "./read-body.ts";

/** An office as the text words it: tokens `start` to `end`, modifiers included. */
export interface Title extends Span {
  /** Tokens of the office word itself. */
  readonly head: Span;
  readonly office: Office;
  readonly portfolio?: Portfolio;
  /** ISO 3166-1 alpha-2, stated beside the office. */
  readonly country?: string;
  /** Tokens that state the country. */
  readonly countryAt?: Span;
  readonly status?: "former" | "elect" | "acting";
  /** Tokens that name the body served. */
  readonly organisation?: Span;
  readonly body?: BodyReading;
  /** The words say of what, but nothing that is known: "President of Paris Saint-Germain", "Microsoft President". */
  readonly isOfUnknown?: boolean;
}

/** Most modifiers that are read on either side of an office. */
const MODIFIERS = 6;
/** Tokens that a label before an office may have; a character is a token. */
const LONGEST_LABEL = 12;
/** Offices abroad: the country behind "to" or "in" is the host, not the one served. */
const POSTED = new Set<string>(["ambassador", "consul", "envoy", "diplomat", "representative"]);

/** Every office of a text with what it is of, in reading order, none inside another. */
export function findTitles(reading: Reading, bodies: readonly BodyReading[]): Title[] {
  const titles: Title[] = [];
  let behind = 0;
  for (const index of mergeStarts(reading.labels, ["office", "counterpart"])) {
    if (index < behind) continue;
    const office = isPortfolioOfOffice(reading, index) ? undefined : officeAt(reading, index);
    const floor = titles.at(-1)?.end ?? 0;
    const title = office ? readTitle(reading, office, office.value, floor) : readCounterpart(reading, index, titles.at(-1));
    if (title === undefined) continue;
    titles.push(title);
    behind = title.end;
  }
  const ministries = ministriesBySentence(reading, bodies);
  return titles.map((title) => completeFromMinistry(title, ministries.get(reading.sentenceOf[title.start] ?? -1) ?? []));
}

/** Offices whose portfolio may stand with the ministry instead: "a delegation of the Ministry of Health led by Deputy Minister X". */
const OF_MINISTRIES = new Set<Office>(["minister", "deputy-minister", "state-secretary", "spokesperson"]);

function ministriesBySentence({ sentenceOf }: Reading, bodies: readonly BodyReading[]): Map<number, BodyReading[]> {
  const ministries = new Map<number, BodyReading[]>();
  for (const body of bodies) {
    if (body.noun !== "ministry") continue;
    const sentence = sentenceOf[body.start] ?? 0;
    ministries.set(sentence, [...(ministries.get(sentence) ?? []), body]);
  }
  return ministries;
}

function completeFromMinistry(title: Title, ministries: readonly BodyReading[]): Title {
  if (!OF_MINISTRIES.has(title.office) || title.portfolio !== undefined || title.organisation !== undefined) return title;
  const ministry = ministries.findLast((body) => body.end <= title.start);
  if (ministry?.portfolio === undefined || (title.country !== undefined && ministry.country !== undefined && title.country !== ministry.country)) return title;
  const country = title.country ?? ministry.country;
  return { ...title, portfolio: ministry.portfolio, ...(country === undefined ? {} : { country }) };
}

const PORTFOLIO_BODIES = new Set(["ministry", "agency", "region", "city", "government"]);

interface Draft {
  start: number;
  end: number;
  office: Office;
  portfolio?: Portfolio;
  country?: string;
  countryAt?: Span;
  status?: "former" | "elect" | "acting";
  organisation?: Span;
  body?: BodyReading;
  isOfUnknown?: boolean;
}

/** An office that is not the first word of an occupation or a body ("Đại sứ thương hiệu", "General Motors"). */
function officeAt({ labels }: Reading, index: number): Label | undefined {
  const office = labelAt(labels, index, "office");
  // "notre envoyée spéciale": nor the last of one.
  for (let from = Math.max(0, index - 3); office !== undefined && from < index; from++) if ((labelAt(labels, from, "occupation")?.end ?? 0) >= office.end) return undefined;
  const other = labels.at(index).find((label) => (label.kind === "occupation" || label.kind === "body") && label.end > (office?.end ?? 0));
  return other ? undefined : office;
}

/** "justice minister": the first word is what the second looks after, not an office of its own. */
function isPortfolioOfOffice({ labels, reader }: Reading, index: number): boolean {
  const portfolio = labelAt(labels, index, "portfolio");
  if (portfolio === undefined || !reader.language.modifiersBeforeOffice) return false;
  const office = labelAt(labels, portfolio.end, "office");
  // "national security adviser" is one office.
  return office !== undefined && (labelAt(labels, index, "office")?.end ?? 0) < office.end;
}

/** "his Chinese counterpart": the office of the one named last before in the paragraph. */
function readCounterpart(reading: Reading, index: number, last: Title | undefined): Title | undefined {
  const label = labelAt(reading.labels, index, "counterpart");
  if (label === undefined || last === undefined || reading.tokens.segment[last.start] !== reading.tokens.segment[index]) return undefined;
  const title = readTitle(reading, label, last.portfolio === undefined ? last.office : `${last.office}:${last.portfolio}`, last.end);
  return title?.country === last.country && title.country !== undefined ? undefined : title;
}

function readTitle(reading: Reading, label: Label, meaning: string, floor: number): Title {
  const [office, portfolio, country] = meaning.split(":");
  const draft: Draft = { start: label.start, end: label.end, office: Office.parse(office) };
  if (portfolio !== undefined && portfolio !== "") draft.portfolio = Portfolio.parse(portfolio);
  if (country !== undefined) {
    draft.country = country;
    draft.countryAt = { start: label.start, end: label.end };
  }
  draft.end = startOfBodyWithin(reading, label) ?? draft.end;
  readStatusBehind(reading, draft);
  readModifiersBehind(reading, draft);
  readBracket(reading, draft);
  readVenueBeforeName(reading, draft);
  readUnknownModifier(reading, draft);
  readModifiersBefore(reading, draft, floor);
  if (followsStranger(reading, draft)) draft.isOfUnknown = true;
  // The country served says enough, whatever the office is called.
  if (draft.country !== undefined) draft.isOfUnknown = false;
  if (isOfTown(reading, draft)) draft.isOfUnknown = true;
  settleOffice(reading, draft);
  return { ...draft, head: { start: label.start, end: label.end } };
}

function readModifiersBehind(reading: Reading, draft: Draft): void {
  const { labels, tokens, sentenceOf } = reading;
  let posted = false;
  for (let round = 0; round < MODIFIERS; round++) {
    const status = startsSyllabicName(reading, draft.end) ? undefined : toStatus(labelAt(labels, draft.end, "status"));
    if (status && draft.status === undefined) {
      draft.status = status.value;
      draft.end = status.end;
    }
    let next = draft.end;
    let connected = false;
    // Small words between the office and what it is of.
    for (let step = 0; step < 4; step++) {
      const at = POSTED.has(draft.office) ? labelAt(labels, next, "at") : undefined;
      const small = at ?? labelAt(labels, next, "of") ?? labelAt(labels, next, "article") ?? apostrophe(reading, next);
      if (small === undefined) break;
      posted ||= at !== undefined;
      connected = true;
      next = small.end;
    }
    // "Finance and Trade": a further portfolio, or a further host country.
    const and = labelAt(labels, next, "and") ?? (labels.words[next] === "," && round > 0 ? { end: next + 1 } : undefined);
    if (and && round > 0) {
      const further = skipSmall(reading, and.end);
      const portfolio = labelAt(labels, further, "portfolio");
      if (portfolio && draft.portfolio !== undefined && !labelAt(labels, portfolio.end, "office") && tokens.casing[further] !== TokenCase.lower && sentenceOf[further] === sentenceOf[draft.start]) {
        draft.end = portfolio.end;
        continue;
      }
      if (posted && labels.words[next] !== ",") {
        const host = labelAt(labels, further, "country") ?? labelAt(labels, further, "international");
        if (host) {
          draft.end = host.end;
          continue;
        }
      }
      return;
    }
    if (sentenceOf[next] !== sentenceOf[draft.start] || !readModifier(reading, draft, next, { posted, connected })) return;
  }
}

/** Longest bracket that is read, in tokens. */
const LONGEST_BRACKET = 10;

/** "Governor of Bavaria (Germany) X", "President of the World Bank (WB) X": what a bracket before the name says of the office. */
function readBracket(reading: Reading, draft: Draft): void {
  const { labels, tokens } = reading;
  if (draft.end === draft.start || labels.words[draft.end] !== "(") return;
  const inside = draft.end + 1;
  const country = labelAt(labels, inside, "country");
  const body = country === undefined ? readBody(reading, inside) : undefined;
  const end = country?.end ?? body?.end ?? (tokens.casing[inside] === TokenCase.upper ? inside + 1 : inside);
  if (end === inside || end - inside > LONGEST_BRACKET || labels.words[end] !== ")") return;
  if (country) {
    draft.country ??= country.value;
    draft.countryAt ??= { start: country.start, end: country.end };
  }
  if (body?.portfolio !== undefined) draft.portfolio ??= body.portfolio;
  if (body?.country !== undefined) draft.country ??= body.country;
  draft.end = end + 1;
}

/** "Director of the Asian Development Bank (ADB) in Vietnam X": where the body works, if the name stands right behind. */
function readVenueBeforeName(reading: Reading, draft: Draft): void {
  const { labels } = reading;
  const at = draft.body === undefined ? undefined : labelAt(labels, draft.end, "at");
  const venue = at && (labelAt(labels, at.end, "country") ?? labelAt(labels, at.end, "place"));
  if (venue && nameAt(reading, venue.end)) draft.end = venue.end;
}

/** "Special Envoy for Mountain Regions, X": unknown words in capitals up to the comma before the name belong to the office. */
function readUnknownModifier(reading: Reading, draft: Draft): void {
  const { labels, tokens } = reading;
  if ((labelAt(labels, draft.end, "of") ?? labelAt(labels, draft.end, "article")) === undefined) return;
  let end = skipSmall(reading, draft.end);
  const start = end;
  while (end < start + 10 && tokens.kind[end] === TokenKind.word && (tokens.casing[end] !== TokenCase.lower || labelAt(labels, end, "and") || labelAt(labels, end, "of") || labelAt(labels, end, "article"))) end++;
  const name = firstNameBehind(reading, start) ?? endOfSubject(reading, start, end);
  if (name !== undefined) draft.end = name;
  else if (end > start && (labels.words[end] === "," || labels.words[end] === "(") && tokens.casing[start] !== TokenCase.lower && nameAt(reading, skipHonorific(reading, end + 1))) {
    draft.end = end;
    const known = knownWithin(reading, start, end);
    if (known?.kind === "international") draft.body ??= { start: known.start, end: known.end, noun: "international" };
    else if (known) draft.country ??= known.value;
    else draft.isOfUnknown = true;
  }
}

/** "for East Asian and Pacific Affairs X": behind the word that closes a subject in capitals. */
function endOfSubject({ labels, tokens }: Reading, start: number, end: number): number | undefined {
  for (let index = end - 1; index > start; index--) if (labelAt(labels, index, "subject-head") && tokens.casing[index] !== TokenCase.lower && tokens.casing[index + 1] !== TokenCase.lower) return index + 1;
  return undefined;
}

/** "of the regional office of the United Nations": an international body or a country inside unknown words. */
function knownWithin({ labels }: Reading, start: number, end: number): Label | undefined {
  for (let index = start; index < end; index++) {
    const label = labelAt(labels, index, "international") ?? labelAt(labels, index, "country");
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
    if (labels.at(index).some((label) => NOT_OF_OFFICE.has(label.kind))) return undefined;
    lower ||= isLower;
  }
  return undefined;
}

function skipHonorific({ labels }: Reading, index: number): number {
  const end = labelAt(labels, index, "honorific")?.end ?? index;
  return labels.words[end] === "." ? end + 1 : end;
}

function toStatus(label: Label | undefined): { value: "former" | "elect" | "acting"; start: number; end: number } | undefined {
  const value = label?.value;
  return label && (value === "former" || value === "elect" || value === "acting") ? { value, start: label.start, end: label.end } : undefined;
}

/** Reads one modifier at a token into the draft; false if there is none. */
function readModifier(reading: Reading, draft: Draft, next: number, how: { posted: boolean; connected: boolean }): boolean {
  const { labels } = reading;
  const portfolio = labelAt(labels, next, "portfolio");
  const body = labelAt(labels, next, "body");
  const isPortfolio = portfolio !== undefined && draft.portfolio === undefined && (draft.organisation === undefined || draft.office === "commissioner") && (body === undefined || portfolio.end >= body.end);
  // "under-secretary-general of the UN for humanitarian affairs": where the body has no ministries, it is a task.
  const isTask = portfolio !== undefined && how.connected && draft.body?.noun === "international" && draft.portfolio === undefined;
  if (isTask && draft.office !== "commissioner") {
    draft.end = portfolio.end;
    return true;
  }
  if (isPortfolio && !startsOffice(reading, portfolio)) {
    draft.portfolio = Portfolio.parse(portfolio.value);
    draft.end = portfolio.end;
    return true;
  }
  const state = labelAt(labels, next, "state");
  const whole = labelAt(labels, next, "country");
  const countryFrom = state && (whole === undefined || state.end > whole.end) ? skipSmall(reading, state.end) : next;
  const country = labelAt(labels, countryFrom, "country") ?? labelAt(labels, next, "demonym");
  const placeHere = labelAt(labels, next, "place");
  if (country && !(placeHere && placeHere.end > country.end) && !isNameOfPerson(reading, country, how.connected)) {
    const institution = readBody(reading, next);
    if (institution && institution.end > country.end) return adoptBody(draft, institution, how.posted);
    // "Head of the UN mission in Mali": where the body works.
    if (!how.posted && draft.country === undefined && draft.body?.noun !== "international") {
      draft.country = country.value;
      draft.countryAt = { start: country.start, end: country.end };
    }
    draft.end = country.end;
    return true;
  }
  const town = how.connected && OF_PLACES.has(draft.office) && placeHere ? readTown(reading, placeHere) : undefined;
  const institution = town ?? readBody(reading, next) ?? genitiveAt(reading, next);
  if (institution) return adoptBody(draft, institution, how.posted);
  return false;
}

/** "die Ministerpräsidentin Sachsens": the place itself in the genitive. */
function genitiveAt(reading: Reading, index: number): BodyReading | undefined {
  const label = labelAt(reading.labels, index, "place-genitive");
  const place = label && reading.reader.places[Number(label.value)]?.[0];
  return place && { start: index, end: label.end, noun: place.kind === "city" ? "city" : "region", place, country: place.country };
}

/** Offices that are of a town or a region. */
const OF_PLACES = new Set<Office>(["mayor", "vice-mayor", "governor", "vice-governor"]);

/** "Mayor of Hiroshima X": the place alone, whatever capitals stand behind it. */
function readTown({ reader }: Reading, { start, end, value }: Label): BodyReading | undefined {
  const place = reader.places[Number(value)]?.[0];
  return place && { start, end, noun: place.kind === "city" ? "city" : "region", place, country: place.country };
}

function adoptBody(draft: Draft, body: BodyReading, posted: boolean): boolean {
  draft.end = body.end;
  // "deputy head of mission at the Australian embassy": whose embassy it is tells the country served.
  if (posted && (body.noun !== "embassy" || body.country === undefined)) return true;
  // The portfolio is that of a ministry and its like; a council for trade has none.
  if (body.portfolio !== undefined && draft.portfolio === undefined && PORTFOLIO_BODIES.has(body.noun)) draft.portfolio = body.portfolio;
  if (body.country !== undefined && draft.country === undefined) {
    draft.country = body.country;
    if (body.countryAt) draft.countryAt = body.countryAt;
  }
  draft.organisation = { start: draft.organisation?.start ?? body.start, end: body.end };
  draft.body = draft.body ? { ...draft.body, end: body.end } : body;
  return true;
}

/**
 * "Trưởng Ban Đối ngoại Trung ương": the last word of the office opens the name of the body; "Präsident der Republik Kongo", "présidente du Parlement
 * européen": that of a country or an international body.
 */
function startOfBodyWithin(reading: Reading, office: Label): number | undefined {
  const last = office.end - 1;
  if (last > office.start && reading.labels.at(last).some((label) => label.end > office.end && (label.kind === "country" || label.kind === "international"))) return last;
  if (!reading.reader.language.syllabicNames || last === office.start || !labelAt(reading.labels, last, "body")) return undefined;
  return (readBody(reading, last)?.end ?? 0) > office.end ? last : undefined;
}

/** "president-elect of …", "Tổng thống đắc cử …". */
function readStatusBehind({ labels }: Reading, draft: Draft): void {
  const joined = labels.words[draft.end] === "-" ? draft.end + 1 : draft.end;
  const status = labelAt(labels, joined, "status");
  if (status?.value !== "elect") return;
  draft.status = "elect";
  draft.end = status.end;
}

/** The office of who stands in for the holder of another. */
const DEPUTY_OF: Partial<Record<Office, Office>> = {
  president: "vice-president",
  "prime-minister": "deputy-prime-minister",
  minister: "deputy-minister",
  speaker: "deputy-speaker",
  chair: "vice-chair",
  director: "deputy-director",
  "secretary-general": "deputy-secretary-general",
  governor: "vice-governor",
  mayor: "vice-mayor",
  ambassador: "diplomat",
};

/** What stands before the office: "former Chinese Deputy Foreign", "UN", "Vietnam's". */
function readModifiersBefore(reading: Reading, draft: Draft, floor: number): void {
  const { reader, tokens, sentenceOf } = reading;
  // Before the country or place only words of rank are left: "former Chinese", "stellvertretender ukrainischer".
  let isRankOnly = false;
  for (let round = 0; round < MODIFIERS; round++) {
    const before = labelsEndingAt(reading, draft.start, floor);
    const deputy = before.find((label) => label.kind === "deputy");
    if (deputy) {
      draft.office = DEPUTY_OF[draft.office] ?? draft.office;
      draft.start = deputy.start;
      continue;
    }
    const status = toStatus(before.find((label) => label.kind === "status"));
    if (status) {
      draft.status = status.value;
      draft.start = status.start;
      continue;
    }
    if (isRankOnly || !reader.language.modifiersBeforeOffice || sentenceOf[draft.start - 1] !== sentenceOf[draft.start]) return;
    const portfolio = before.find((label) => label.kind === "portfolio");
    const nation = before.find((label) => label.kind === "demonym" || label.kind === "country");
    const international = before.find((label) => label.kind === "international");
    const body = before.find((label) => label.kind === "body" || label.kind === "ministry");
    const place = before.find((label) => label.kind === "place" || label.kind === "town-adjective" || label.kind === "place-genitive");
    const post = nation && POSTED.has(draft.office) && tokens.kind[nation.start] === TokenKind.han ? labelsEndingAt(reading, nation.start, floor).find((label) => label.kind === "at") : undefined;
    if (post) {
      // "中国驻肯尼亚大使": the country between is the host.
      draft.start = post.start;
      continue;
    }
    if (nation && (portfolio === undefined || nation.start <= portfolio.start)) {
      if (draft.country === undefined) {
        draft.country = nation.value;
        draft.countryAt = { start: nation.start, end: nation.end };
      }
      draft.start = nation.start;
      isRankOnly = true;
      continue;
    }
    if (portfolio && draft.portfolio === undefined) {
      draft.portfolio = Portfolio.parse(portfolio.value);
      draft.start = portfolio.start;
      continue;
    }
    if (international && draft.organisation === undefined) {
      draft.organisation ??= { start: international.start, end: international.end };
      draft.body ??= { start: international.start, end: international.end, noun: "international" };
      draft.start = international.start;
      continue;
    }
    const isPlain = body?.value === "region" || body?.value === "city";
    const around = body && (isPlain || tokens.kind[body.start] === TokenKind.han) ? labelsEndingAt(reading, body.start, floor).find((label) => label.kind === "place") : undefined;
    if (around && body && draft.organisation === undefined) {
      const best = reader.places[Number(around.value)]?.[0];
      draft.organisation = { start: around.start, end: body.end };
      draft.body = { start: around.start, end: body.end, noun: body.value };
      if (best) draft.country ??= best.country;
      draft.start = around.start;
      continue;
    }
    if (body && !isPlain && draft.organisation === undefined) {
      const noun = body.kind === "ministry" ? "ministry" : body.value;
      draft.organisation = { start: body.start, end: body.end };
      draft.body = { start: body.start, end: body.end, noun };
      if (body.kind === "ministry" && draft.portfolio === undefined) draft.portfolio = Portfolio.parse(body.value);
      draft.start = body.start;
      continue;
    }
    // "in The Hague Minister X": behind "in" a place is where, not of what.
    if (place && draft.organisation === undefined && !labelsEndingAt(reading, place.start, floor).some((label) => label.kind === "at")) {
      const best = reading.reader.places[Number(place.value)]?.[0];
      draft.organisation = { start: place.start, end: place.end };
      if (best && draft.country === undefined) draft.country = best.country;
      draft.body = { start: place.start, end: place.end, noun: best?.kind === "city" ? "city" : "region", ...(best ? { place: best, country: best.country } : {}) };
      draft.start = place.start;
      isRankOnly = true;
      continue;
    }
    return;
  }
}

/** "Microsoft President", "Bayern-Präsident": a capitalised word of no known meaning right before, or a town, which has no president. */
function followsStranger({ reader, tokens, labels, sentenceOf }: Reading, draft: Draft): boolean {
  if (!reader.language.modifiersBeforeOffice) return false;
  if (draft.organisation !== undefined && draft.organisation.start === draft.start && draft.body?.place !== undefined) return true;
  const joint = labels.words[draft.start - 1] === "-" ? draft.start - 1 : draft.start;
  const before = joint - 1;
  if (before < 0 || sentenceOf[before] !== sentenceOf[draft.start] || tokens.kind[before] !== TokenKind.word) return false;
  if ((tokens.casing[before] ?? 0) < TokenCase.capital || labels.at(before).length > 0) return false;
  // The first word of a sentence has its capital from there, and a name before a title in apposition is a person's.
  return before > 0 && sentenceOf[before - 1] === sentenceOf[before] ? true : tokens.casing[before] === TokenCase.upper || joint < draft.start || reader.language.titleCase;
}

/** "voorzitter van Ajax", "président de Marseille", "Bayern-Präsident": a town by its name alone has no chair, a club of that name has. Where towns have people's committees the text may leave those out. */
function isOfTown({ reader, labels }: Reading, { body, portfolio }: Draft): boolean {
  if (reader.language.syllabicNames || body?.place === undefined || portfolio !== undefined) return false;
  const isBare = labels.at(body.start).some((label) => label.end === body.end && (label.kind === "place" || label.kind === "place-genitive"));
  return isBare && (body.noun === "city" || labels.words[body.end] === "-");
}

/** Labels that end right before a token, longest first; a possessive ("Vietnam's", "Chinas") and a hyphen ("EU-Kommissarin") are stepped over. */
function labelsEndingAt(reading: Reading, end: number, floor: number): Label[] {
  const { labels, tokens } = reading;
  let stop = end;
  if (labels.words[stop - 1] === "s" && labels.words[stop - 2] === "'") stop -= 2;
  else if (labels.words[stop - 1] === "-" && touchesNext(tokens, stop - 2)) stop -= 1;
  const found: Label[] = [];
  for (let start = Math.max(floor, stop - LONGEST_LABEL, 0); start < stop; start++) {
    for (const label of labels.at(start)) if (label.end === stop) found.push(label);
  }
  return found;
}

/** "d'" and "l'" are two tokens: the letter and the apostrophe. */
function apostrophe(reading: Reading, index: number): Label | undefined {
  const { labels } = reading;
  const word = labels.words[index] ?? "";
  return word.length === 1 && labels.words[index + 1] === "'" ? { start: index, end: index + 2, kind: "of", value: "" } : undefined;
}

function skipSmall(reading: Reading, index: number): number {
  let next = index;
  for (let step = 0; step < 3; step++) {
    const small = labelAt(reading.labels, next, "of") ?? labelAt(reading.labels, next, "article") ?? apostrophe(reading, next);
    if (small === undefined) break;
    next = small.end;
  }
  return next;
}

/** "Foreign Minister" behind "of" is an office of its own. */
function startsOffice(reading: Reading, portfolio: Label): boolean {
  return reading.reader.language.modifiersBeforeOffice && labelAt(reading.labels, portfolio.end, "office") !== undefined;
}

/** "Prime Minister Jordan Bardella": a country's name without a small word before, and one capitalised word behind. */
function isNameOfPerson(reading: Reading, country: Label, connected: boolean): boolean {
  const { tokens } = reading;
  if (connected || country.kind !== "country" || country.end - country.start > 1 || !reading.reader.language.modifiersBeforeOffice) return false;
  const isCapital = (index: number) => tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital;
  return isCapital(country.end) && reading.labels.at(country.end).length === 0 && !isCapital(country.end + 1);
}

/**
 * The same word is another office by what it is of: a chair "of China" is its president, a president of a council its chair, a general secretary of an
 * international body its chief officer.
 */
function settleOffice(reading: Reading, draft: Draft): void {
  const noun = draft.body?.noun;
  const ofCountry = draft.country !== undefined && draft.organisation === undefined && draft.portfolio === undefined;
  if (draft.office === "chair" && ofCountry) draft.office = "president";
  if (draft.office === "vice-chair" && ofCountry) draft.office = "vice-president";
  if (draft.office === "president" || draft.office === "vice-president") {
    const vice = draft.office === "vice-president";
    if (noun === "parliament") draft.office = vice ? "deputy-speaker" : "speaker";
    else if (noun === "court") draft.office = "judge";
    else if (noun !== undefined && noun !== "government") draft.office = vice ? "vice-chair" : "chair";
  }
  if (draft.office === "chair" && noun === "parliament") draft.office = "speaker";
  if (draft.office === "vice-chair" && noun === "parliament") draft.office = "deputy-speaker";
  if (draft.office === "party-general-secretary" && noun === "international") draft.office = "secretary-general";
  if (draft.office === "secretary-general" && (noun === "party" || ofCountry)) draft.office = "party-general-secretary";
  if (draft.office === "state-secretary" && draft.portfolio === undefined && draft.country === "US") {
    draft.office = "minister";
    draft.portfolio = "foreign-affairs";
  }
  if (draft.office === "minister" && draft.portfolio === undefined && draft.country === "US" && reading.labels.words[draft.start] !== undefined) draft.portfolio = "foreign-affairs";
}
