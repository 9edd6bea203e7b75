import { type Office, Portfolio, type Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import type { Label } from "../../text/labels.ts";
import { labelsEndingAt, toStatus } from "./title-words.ts";
import { MODIFIERS, POSTED, type TitleDraft } from "./title.ts";

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
export function readModifiersBefore(reading: Reading, draft: TitleDraft, floor: number): void {
  const { reader, tokens, sentenceOf } = reading;
  // Before the country or place only words of rank are left: "former Chinese", "stellvertretender ukrainischer".
  let isRankOnly = false;
  for (let round = 0; round < MODIFIERS; round++) {
    if (tokens.kind[draft.start] === TokenKind.han) draft.start = startOfShortName(reading, draft.start, floor);
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
    // 巴拉圭共和国总统: without spaces the form of the state stands behind its name.
    const state = tokens.kind[draft.start] === TokenKind.han ? before.find((label) => label.kind === "state") : undefined;
    if (state && labelsEndingAt(reading, state.start, floor).some(({ kind }) => kind === "country")) {
      draft.start = state.start;
      continue;
    }
    const task = before.some(({ kind }) => kind === "of") ? startOfTask(reading, draft.start, floor) : undefined;
    if (task !== undefined) {
      draft.start = task;
      continue;
    }
    const thatCountry = before.find((label) => label.kind === "that-country");
    const named = thatCountry && countryNamedBefore(reading, thatCountry.start);
    if (thatCountry && named && draft.country === undefined) {
      draft.country = named.value;
      draft.countryAt = { start: thatCountry.start, end: thatCountry.end };
      draft.start = thatCountry.start;
      return;
    }
    const portfolio = before.find((label) => label.kind === "portfolio");
    const nation = before.find((label) => label.kind === "demonym" || label.kind === "country");
    const international = before.find((label) => label.kind === "international");
    const body = before.find((label) => label.kind === "body" || label.kind === "ministry");
    const place = before.find((label) => label.kind === "place" || label.kind === "town-adjective" || label.kind === "place-genitive");
    const host = nation ?? place ?? international;
    const post = host && POSTED.has(draft.office) && tokens.kind[host.start] === TokenKind.han ? labelsEndingAt(reading, host.start, floor).find((label) => label.kind === "at") : undefined;
    if (post) {
      // "中国驻肯尼亚大使": what stands between is the host.
      draft.start = post.start;
      continue;
    }
    if (nation && (portfolio === undefined || nation.start <= portfolio.start)) {
      // "österreichische Bundesministerin": the word itself says a country where nothing else does.
      if (draft.country === undefined || (draft.countryAt !== undefined && reading.labels.find(draft.countryAt.start, "office"))) {
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
    const mission = body?.value === "embassy" || body?.value === "agency" ? missionAround(reading, body, floor) : undefined;
    if (mission) {
      draft.start = mission.start;
      draft.organisation ??= mission;
      draft.body ??= { ...mission, noun: "embassy" };
      continue;
    }
    const isPlain = body?.value === "region" || body?.value === "city";
    const around = body && (isPlain || tokens.kind[body.start] === TokenKind.han) ? placeBefore(reading, body, floor) : undefined;
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
      const country = reading.labels.isOn(body.start, body.end, "body-country") ? reading.labels.find(body.start, "body-country")?.value : undefined;
      if (country !== undefined) draft.country ??= country;
      draft.body = { start: body.start, end: body.end, noun };
      if (body.kind === "ministry" && draft.portfolio === undefined) draft.portfolio = Portfolio.parse(body.value);
      draft.start = body.start;
      continue;
    }
    if (body && tokens.kind[body.start] === TokenKind.han && (draft.organisation !== undefined || isPlain)) {
      // 省公安厅厅长, 民革贵州省委主委: without spaces what the body belongs to stands before it.
      const isStrange = body.value === "company" || body.value === "association";
      if (draft.body === undefined || isStrange) draft.body = { start: body.start, end: body.end, noun: body.value };
      draft.start = body.start;
      continue;
    }
    // "in The Hague Minister X": behind "in" a place is where, not of what.
    if (place && draft.organisation === undefined && !isNameInCharacters(reading, draft, place) && !isWhere(reading, place.start, floor)) {
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

/** Tokens of what one in charge looks after. */
const TASK_REACH = 24;

/** 欧盟委员会负责贸易的副主席: without spaces what the office looks after stands between its body and itself; the body stands right before. */
function startOfTask(reading: Reading, end: number, floor: number): number | undefined {
  const { labels, tokens, sentenceOf } = reading;
  if (labels.words[end - 1] !== "的" || tokens.kind[end - 1] !== TokenKind.han) return undefined;
  for (let index = end - 2; index >= Math.max(floor, end - TASK_REACH) && sentenceOf[index] === sentenceOf[end]; index--) {
    if (tokens.kind[index] !== TokenKind.han) return undefined;
    const of = labels.find(index, "of");
    if (of === undefined || of.end - of.start < 2) continue;
    return labelsEndingAt(reading, index, floor).some(({ kind }) => kind === "body" || kind === "ministry" || kind === "international") ? index : undefined;
  }
  return undefined;
}

/** Offices that no town has by its name alone. */
const OF_STATES = new Set<Office>(["legislator", "president", "vice-president", "prime-minister", "deputy-prime-minister", "minister", "deputy-minister", "speaker", "ambassador", "general", "envoy"]);

/** Inhabitants from which a town abroad may stand alone before an office. */
const KNOWN = 500_000;

/** 波尔参议员: a small town abroad right before the office of a state is the name of who holds it. */
function isNameInCharacters({ tokens, reader }: Reading, { office, body }: TitleDraft, place: Label): boolean {
  if (tokens.kind[place.start] !== TokenKind.han || body !== undefined || !OF_STATES.has(office)) return false;
  const best = reader.places[Number(place.value)]?.[0];
  return best?.kind === "city" && best.population < KNOWN && !reader.language.homes.includes(best.country);
}

/** Tokens of a bracket that gives the short name of a body in Latin letters. */
const SHORT_NAME = 6;

/** 人民党(CPP)主席: without spaces the short name of the body stands in brackets between it and the office. */
function startOfShortName({ labels, tokens }: Reading, start: number, floor: number): number {
  const closes = labels.words[start - 1];
  if (closes !== ")" && closes !== "）") return start;
  for (let index = start - 2; index >= Math.max(floor, start - SHORT_NAME); index--) {
    if (labels.words[index] === "(" || labels.words[index] === "（") return index;
    if (tokens.kind[index] === TokenKind.han) return start;
  }
  return start;
}

/** 上海市政府: the last character of the place may be the first one of the body. */
function placeBefore(reading: Reading, body: Label, floor: number): Label | undefined {
  const isPlace = (label: Label) => label.kind === "place" && label.start < body.start;
  const before = labelsEndingAt(reading, body.start, floor).find(isPlace);
  return before ?? (reading.tokens.kind[body.start] === TokenKind.han ? labelsEndingAt(reading, body.start + 1, floor).find(isPlace) : undefined);
}

/** "in Oslo", "in het Catshuis": behind "in" a place is where, not of what. */
function isWhere(reading: Reading, place: number, floor: number): boolean {
  const before = labelsEndingAt(reading, place, floor);
  if (before.some((label) => label.kind === "at")) return true;
  const article = before.find((label) => label.kind === "article");
  return article !== undefined && labelsEndingAt(reading, article.start, floor).some((label) => label.kind === "at");
}

/** Tokens that "of that country" reaches back. */
const COUNTRY_REACH = 60;

function countryNamedBefore({ labels }: Reading, end: number): Label | undefined {
  for (let index = end - 1; index >= Math.max(0, end - COUNTRY_REACH); index--) {
    const country = labels.find(index, "country");
    if (country) return country;
  }
  return undefined;
}

/** 驻美国使馆: an embassy with its host and the word for "in" before it. */
function missionAround(reading: Reading, { start, end }: Span, floor: number): Span | undefined {
  if (reading.tokens.kind[start] !== TokenKind.han) return undefined;
  const host = labelsEndingAt(reading, start, floor).find((label) => label.kind === "country" || label.kind === "place" || label.kind === "international");
  const at = host && labelsEndingAt(reading, host.start, floor).find((label) => label.kind === "at");
  return at && { start: at.start, end };
}

/** "Microsoft President", "Bayern-Präsident": a capitalised word of no known meaning right before, or a town, which has no president. */
export function followsStranger({ reader, tokens, labels, sentenceOf }: Reading, draft: TitleDraft): boolean {
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
export function isOfTown({ reader, labels }: Reading, { body, portfolio }: TitleDraft): boolean {
  if (reader.language.syllabicNames || body?.place === undefined || portfolio !== undefined) return false;
  const isBare = labels.at(body.start).some((label) => label.end === body.end && (label.kind === "place" || label.kind === "place-genitive"));
  return isBare && (body.noun === "city" || labels.words[body.end] === "-");
}
