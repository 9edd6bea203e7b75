import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { nameAt } from "../name-runs/name-at.ts";
import { startsSyllabicName } from "../name-runs/syllabic-name.ts";
import { readBody } from "../bodies/read-body.ts";
import { readModifier } from "./read-title-modifier.ts";
import { apostrophe, OF_PLACES, skipSmall, toStatus } from "./title-words.ts";
import { MODIFIERS, POSTED, type TitleDraft } from "./title.ts";

export function readModifiersBehind(reading: Reading, draft: TitleDraft): void {
  const { labels, tokens, sentenceOf } = reading;
  let posted = false;
  for (let round = 0; round < MODIFIERS; round++) {
    const status = startsSyllabicName(reading, draft.end) ? undefined : toStatus(labels.find(draft.end, "status"));
    if (status && draft.status === undefined) {
      draft.status = status.value;
      draft.end = status.end;
    }
    if (takeOwnedBody(reading, draft)) continue;
    let next = draft.end;
    let connected = false;
    // "vice chairman of South Korea's National Assembly"
    // "director of the Central Committee's International Department"
    const isOwner = draft.organisation === undefined || (reading.reader.language.titleCase && labels.hasAny(next + 2, BODIES));
    if (round > 0 && isOwner && labels.words[next] === "'" && labels.words[next + 1] === "s") {
      next += 2;
      connected = true;
    }
    let isWhere = false;
    // Small words between the office and what it is of.
    for (let step = 0; step < 4; step++) {
      const isArea = (POSTED.has(draft.office) || draft.office === "adviser") && labels.find(next, "area") !== undefined;
      const at = isArea ? labels.find(next, "area") : POSTED.has(draft.office) ? labels.find(next, "at") : undefined;
      const small = at ?? labels.find(next, "of") ?? labels.find(next, "article") ?? apostrophe(reading, next);
      if (small === undefined) break;
      posted ||= at !== undefined;
      isWhere = labels.find(next, "at") !== undefined;
      connected = true;
      next = small.end;
    }
    // "Finance and Trade": a further portfolio, or a further host country.
    const and = labels.find(next, "and") ?? (labels.words[next] === "," && round > 0 ? { end: next + 1 } : undefined);
    if (and && round > 0) {
      const further = skipSmall(reading, and.end);
      const portfolio = labels.find(further, "portfolio");
      if (portfolio && draft.portfolio !== undefined && !labels.find(portfolio.end, "office") && tokens.casing[further] !== TokenCase.lower && sentenceOf[further] === sentenceOf[draft.start]) {
        draft.end = portfolio.end;
        continue;
      }
      if (posted && labels.words[next] !== ",") {
        const host = labels.find(further, "country") ?? labels.find(further, "international");
        if (host) {
          draft.end = host.end;
          continue;
        }
      }
      return;
    }
    if (isWhere && !posted && isTownAlone(reading, draft, next)) return;
    // "traf der Minister seine polnische Kollegin": the nationality is that of the other one.
    const nation = labels.find(next, "demonym");
    if (nation && labels.find(nation.end, "counterpart")) return;
    if (sentenceOf[next] !== sentenceOf[draft.start] || !readModifier(reading, draft, next, { posted, connected })) return;
    // "groupe d'amitié France-Corée": the other of two countries.
    const pair = draft.country !== undefined && (labels.words[draft.end] === "-" || labels.words[draft.end] === "–") ? labels.find(draft.end + 1, "country") : undefined;
    if (pair) draft.end = pair.end;
  }
}

const PARTS = new Set(["committee", "agency", "ministry"]);

/** "Chairman of the National Assembly's Committee for Culture": the part of the body is what the office is of. */
function takeOwnedBody(reading: Reading, draft: TitleDraft): boolean {
  const { labels } = reading;
  if (draft.body === undefined || draft.end !== draft.body.end || labels.words[draft.end] !== "'" || labels.words[draft.end + 1] !== "s") return false;
  const owned = readBody(reading, draft.end + 2);
  if (owned === undefined || !PARTS.has(owned.noun)) return false;
  draft.body = { start: draft.body.start, end: owned.end, noun: owned.noun };
  draft.organisation = { start: draft.organisation?.start ?? draft.body.start, end: owned.end };
  if (owned.portfolio !== undefined) draft.portfolio ??= owned.portfolio;
  draft.end = owned.end;
  return true;
}

/** "three ministers in The Hague signed": a town behind "in" is where they were, unless the office is of towns. */
function isTownAlone(reading: Reading, { office }: TitleDraft, index: number): boolean {
  const town = OF_PLACES.has(office) ? undefined : reading.labels.find(index, "place");
  return town !== undefined && reading.reader.places[Number(town.value)]?.[0]?.kind === "city" && (readBody(reading, index)?.end ?? town.end) <= town.end;
}

/**
 * "Trưởng Ban Đối ngoại Trung ương": the last word of the office opens the name of the body; "Präsident der Republik Kongo", "présidente du Parlement
 * européen": that of a country or an international body.
 */
export function startOfBodyWithin(reading: Reading, office: Label): number | undefined {
  const last = office.end - 1;
  if (last > office.start && reading.labels.at(last).some((label) => label.end > office.end && (label.kind === "country" || label.kind === "international" || (label.kind === "body" && reading.reader.language.officesBare === true)))) return last;
  if (!reading.reader.language.syllabicNames || last === office.start || !reading.labels.find(last, "body")) return undefined;
  return (readBody(reading, last)?.end ?? 0) > office.end ? last : undefined;
}

/** "president-elect of …", "Tổng thống đắc cử …". */
export function readStatusBehind({ labels }: Reading, draft: TitleDraft): void {
  const joined = labels.words[draft.end] === "-" ? draft.end + 1 : draft.end;
  const status = labels.find(joined, "status");
  if (status?.value !== "elect") return;
  draft.status = "elect";
  draft.end = status.end;
}

/** Longest bracket that is read, in tokens. */
const LONGEST_BRACKET = 10;

/** "Governor of Bavaria (Germany) X", "President of the World Bank (WB) X": what a bracket before the name says of the office. */
export function readBracket(reading: Reading, draft: TitleDraft): void {
  const { labels, tokens } = reading;
  if (draft.end === draft.start || labels.words[draft.end] !== "(") return;
  const inside = draft.end + 1;
  const country = labels.find(inside, "country");
  const body = country === undefined ? readBody(reading, inside) : undefined;
  const end = country?.end ?? body?.end ?? (tokens.casing[inside] === TokenCase.upper ? endOfLetters(reading, inside) : (endOfOtherName(reading, draft, inside) ?? inside));
  if (end === inside || end - inside > LONGEST_BRACKET || labels.words[end] !== ")") return;
  if (country) {
    draft.country ??= country.value;
    draft.countryAt ??= { start: country.start, end: country.end };
  }
  if (body?.portfolio !== undefined) draft.portfolio ??= body.portfolio;
  if (body?.country !== undefined) draft.country ??= body.country;
  draft.end = end + 1;
  // "Chairman of the committee of the Federal Assembly (upper house) of Kenya X"
  // "Secretary of the Communist Party of China (CPC) Central Committee X": the name of the body goes on behind its letters.
  const goesOn = reading.reader.language.titleCase && (labels.hasAny(draft.end, BODIES) || labels.words[draft.end] === "'");
  if (country === undefined && (reading.reader.language.syllabicNames || goesOn || labels.find(draft.end, "of"))) readModifiersBehind(reading, draft);
}

const BODIES = new Set(["body", "ministry"]);

/** "(MFA&RI)", "(MFA-RI)": letters that stand for words, joined by marks. */
function endOfLetters({ labels, tokens }: Reading, start: number): number {
  let end = start + 1;
  while (end < start + LONGEST_BRACKET && LETTER_JOINTS.has(labels.words[end] ?? "") && tokens.casing[end + 1] === TokenCase.upper) end += 2;
  return end;
}

const LETTER_JOINTS = new Set(["&", "/", "-"]);

/** "Supreme Council (Jogorku Kenesh) of …", "Secretary of National Defence (Defence Minister) of …": what the body or the office is called otherwise, where the title goes on behind it. */
function endOfOtherName({ labels, tokens, reader }: Reading, { body, portfolio }: TitleDraft, inside: number): number | undefined {
  if (!reader.language.titleCase || (body === undefined && portfolio === undefined)) return undefined;
  for (let index = inside; index <= inside + LONGEST_BRACKET && tokens.kind[index] === TokenKind.word; index++) {
    const of = labels.words[index + 1] === ")" ? labels.find(index + 2, "of") : undefined;
    if (of) return labels.find(of.start, "at") ? undefined : index + 1;
  }
  return undefined;
}

/** "Director of the Asian Development Bank (ADB) in Vietnam X": where the body works, if the name stands right behind. */
export function readVenueBeforeName(reading: Reading, draft: TitleDraft): void {
  const { labels } = reading;
  const at = draft.body === undefined ? undefined : labels.find(draft.end, "at");
  const venue = at && (labels.find(at.end, "country") ?? labels.find(at.end, "place"));
  if (venue === undefined) return;
  // "la mission de l'ONU au Mali (Minusma), X"
  const isBare = reading.reader.language.officesBare === true && draft.body?.noun === "international";
  const comma = labels.words[venue.end] === "," ? venue.end + 1 : undefined;
  const isBehindComma = isBare && comma !== undefined && (nameAt(reading, comma)?.end ?? 0) > comma + 1;
  if (!nameAt(reading, venue.end) && !isBehindComma && !(isBare && labels.words[venue.end] === "(")) return;
  draft.end = venue.end;
  readBracket(reading, draft);
}
