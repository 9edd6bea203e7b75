import { type Office, Portfolio } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import type { BodyReading } from "../bodies/body-reading.ts";
import { readBody } from "../bodies/read-body.ts";
import { nameAt } from "../name-runs/name-at.ts";
import { OF_PLACES, readTown, skipSmall } from "./title-words.ts";
import { POSTED, type TitleDraft } from "./title.ts";

/** Reads one modifier at a token into the draft; false if there is none. */
export function readModifier(reading: Reading, draft: TitleDraft, next: number, how: { posted: boolean; connected: boolean }): boolean {
  const { labels } = reading;
  const portfolio = labels.find(next, "portfolio");
  const body = labels.find(next, "body");
  // "l'ambassadeur de l'Union européenne": whom one represents is no portfolio.
  const isSender = POSTED.has(draft.office) && labels.find(next, "international") !== undefined;
  // "maire adjointe de la Ville de Lyon": the town, not what she looks after.
  const isOfPlace = OF_PLACES.has(draft.office) && body !== undefined;
  const isPortfolio = portfolio !== undefined && !isSender && !isOfPlace && draft.portfolio === undefined && (draft.organisation === undefined || draft.office === "commissioner") && (body === undefined || portfolio.end >= body.end);
  // "under-secretary-general of the UN for humanitarian affairs": where the body has no ministries, it is a task.
  const isTask = portfolio !== undefined && how.connected && draft.body?.noun === "international" && draft.portfolio === undefined;
  if (isTask && draft.office !== "commissioner") {
    draft.end = portfolio.end;
    return true;
  }
  if (isPortfolio && !startsOffice(reading, portfolio)) {
    draft.portfolio = Portfolio.parse(portfolio.value);
    draft.end = portfolio.end;
    takePeopleAbroad(reading, draft, portfolio);
    return true;
  }
  const state = labels.find(next, "state");
  const whole = labels.find(next, "country");
  const countryFrom = state && (whole === undefined || state.end > whole.end) ? behindState(reading, next) : next;
  const country = labels.find(countryFrom, "country") ?? labels.find(next, "demonym");
  const placeHere = labels.find(next, "place");
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
  // "Tổng Giám đốc WTO Ngozi Duarte": behind an international body a place with a further name behind it is a given name.
  if (placeHere && !how.connected && draft.body?.noun === "international" && isCapital(reading, placeHere.end) && labels.at(placeHere.end).length === 0) return false;
  // "Consul General to Chongqing X"
  if (placeHere && how.posted && how.connected && nameAt(reading, placeHere.end)) {
    draft.end = placeHere.end;
    return true;
  }
  const town = how.connected && OF_PLACES.has(draft.office) && placeHere ? readTown(reading, placeHere) : undefined;
  // "Tổng lãnh sự Nhật Bản Ishikawa Kazuo": behind the country a place that one more capital follows is a family name.
  if (placeHere && !how.connected && draft.country !== undefined && placeHere.end - next === 1 && isOneCapital(reading, placeHere.end)) return false;
  if (placeHere && !how.connected && OF_STATES.has(draft.office) && isTown(reading, placeHere) && (readBody(reading, next)?.end ?? 0) <= placeHere.end) return false;
  const institution = town ?? readBody(reading, next) ?? genitiveAt(reading, next) ?? (how.connected ? bodyBehindAdjectives(reading, next) : undefined);
  if (institution) return adoptBody(draft, institution, how.posted);
  return false;
}

/** Adjectives between an article and the noun of a body. */
const MOST_ADJECTIVES = 2;

/** "van de vaste commissie voor …", "der regionalen Hafenbehörde": behind adjectives in lower case, where such words have endings. */
function bodyBehindAdjectives(reading: Reading, start: number): BodyReading | undefined {
  const { labels, tokens, reader } = reading;
  const { adjectiveEndings } = reader.language.words;
  if (adjectiveEndings === undefined || labels.find(start - 1, "article") === undefined) return undefined;
  for (let index = start; index < start + MOST_ADJECTIVES; index++) {
    const word = labels.words[index] ?? "";
    if (tokens.casing[index] !== TokenCase.lower || labels.hasAny(index, NO_ADJECTIVES) || !adjectiveEndings.some((ending) => word.endsWith(ending))) return undefined;
    if (labels.hasAny(index + 1, BODIES)) return readBody(reading, index + 1);
  }
  return undefined;
}

const NO_ADJECTIVES = new Set(["office", "event-verb", "speech", "article", "of", "end", "occupation", "delegation", "and", "with", "at"]);
const BODIES = new Set(["body", "ministry"]);

/** "nước Cộng hòa Nhân dân Trung Hoa": behind the form of the state stands its name, which may begin within a longer form. */
function behindState(reading: Reading, next: number): number {
  const { labels } = reading;
  const ends = labels.at(next).filter(({ kind }) => kind === "state").map(({ end }) => skipSmall(reading, end)).toSorted((one, other) => other - one);
  return ends.find((end) => labels.find(end, "country") !== undefined) ?? ends[0] ?? next;
}

/** "des Affaires étrangères et des Marocains résidant à l'étranger": whose people abroad the office looks after, it serves. */
function takePeopleAbroad({ labels }: Reading, draft: TitleDraft, { start, end }: Label): void {
  for (let index = start + 1; draft.country === undefined && index < end; index++) {
    const nation = labels.find(index, "demonym");
    if (nation === undefined || labels.find(nation.end, "abroad") === undefined) continue;
    draft.country = nation.value;
    draft.countryAt = { start: nation.start, end: nation.end };
  }
}

/** Offices that no town has: behind them a town is a given name ("Chủ tịch Thượng viện Carolina Saravia"). */
const OF_STATES = new Set<Office>(["president", "vice-president", "prime-minister", "deputy-prime-minister", "minister", "deputy-minister", "speaker", "deputy-speaker", "ambassador"]);

function isTown({ reader }: Reading, { value }: Label): boolean {
  return reader.places[Number(value)]?.[0]?.kind === "city";
}

/** "die Ministerpräsidentin Sachsens": the place itself in the genitive. */
function genitiveAt(reading: Reading, index: number): BodyReading | undefined {
  const label = reading.labels.find(index, "place-genitive");
  const place = label && reading.reader.places[Number(label.value)]?.[0];
  return place && { start: index, end: label.end, noun: place.kind === "city" ? "city" : "region", place, country: place.country };
}

const PORTFOLIO_BODIES = new Set(["ministry", "agency", "region", "city", "government"]);

function adoptBody(draft: TitleDraft, body: BodyReading, posted: boolean): boolean {
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

/** "Foreign Minister" behind "of" is an office of its own. */
function startsOffice(reading: Reading, portfolio: Label): boolean {
  return reading.reader.language.modifiersBeforeOffice && reading.labels.find(portfolio.end, "office") !== undefined;
}

/** "Prime Minister Jordan Bardella": a country's name without a small word before, and one capitalised word behind. */
function isNameOfPerson(reading: Reading, country: Label, connected: boolean): boolean {
  if (connected || country.kind !== "country" || country.end - country.start > 1 || !reading.reader.language.modifiersBeforeOffice) return false;
  return isOneCapital(reading, country.end);
}

/** One capitalised word of no known meaning, and no second one. */
function isOneCapital(reading: Reading, index: number): boolean {
  return isCapital(reading, index) && reading.labels.at(index).length === 0 && !isCapital(reading, index + 1);
}

function isCapital({ tokens }: Reading, index: number): boolean {
  return tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital;
}
