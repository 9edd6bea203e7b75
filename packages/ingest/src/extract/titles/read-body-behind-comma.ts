import type { Office } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenCase } from "../../text/tokens.ts";
import type { BodyReading } from "../bodies/body-reading.ts";
import { readBody } from "../bodies/read-body.ts";
import type { TitleDraft } from "./title.ts";

/** Offices that are told with their body behind a comma, as on a card. */
const ON_CARDS = new Set<Office>(["state-secretary", "deputy-minister", "director", "deputy-director", "chair", "vice-chair", "secretary-general", "deputy-secretary-general", "spokesperson", "adviser", "representative", "commissioner"]);
const PUBLIC = new Set(["ministry", "agency", "committee", "army", "parliament", "court", "government", "region", "city", "international"]);
const OF_FIRMS = new Set(["agency", "committee", "region", "city"]);
/** Bodies in a row: a department, then its ministry. */
const MOST = 2;

/** "Permanent Secretary, Ministry of Finance, X", "Director, Africa Division, Ministry of Foreign Affairs, Kenya": body and country behind commas, without an article. */
export function readBodyBehindComma(reading: Reading, draft: TitleDraft): void {
  const { labels, reader } = reading;
  if (!ON_CARDS.has(draft.office) || (reader.language.syllabicNames ? draft.country !== undefined || draft.body?.country !== undefined : !reader.language.titleCase || draft.body !== undefined)) return;
  let body: BodyReading | undefined;
  let end = draft.end;
  for (let count = 0; count < MOST; count++) {
    const next = bodyBehindComma(reading, end);
    // "Tổng cục trưởng Tổng cục X, Bộ Y Nhật Bản": in Vietnamese a list may go on, so that only a ministry of a state named closes the office.
    if (next === undefined || (reader.language.syllabicNames && (next.noun !== "ministry" || next.country === undefined))) break;
    body = next;
    end = next.end;
  }
  if (body === undefined) return;
  const country = labels.words[end] === "," && body.country === undefined ? labels.find(end + 1, "country") : undefined;
  // "director, Northern Division": firms have these, too.
  if (OF_FIRMS.has(body.noun) && body.country === undefined && body.portfolio === undefined && country === undefined) return;
  draft.organisation = { start: draft.end + 1, end };
  draft.body = body;
  draft.end = end;
  if (body.portfolio !== undefined) draft.portfolio ??= body.portfolio;
  if (body.country !== undefined) draft.country ??= body.country;
  if (country === undefined || draft.country !== undefined) return;
  draft.country = country.value;
  draft.countryAt = { start: country.start, end: country.end };
  draft.end = country.end;
}

function bodyBehindComma(reading: Reading, end: number): BodyReading | undefined {
  const { labels, tokens } = reading;
  if (labels.words[end] !== "," || (tokens.casing[end + 1] ?? 0) < TokenCase.capital || labels.find(end + 1, "article") || labels.find(end + 1, "office")) return undefined;
  const body = readBody(reading, end + 1);
  return body && PUBLIC.has(body.noun) ? body : undefined;
}
