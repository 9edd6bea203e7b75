import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { readBody } from "../bodies/read-body.ts";
import type { NameRun } from "../name-runs/name-run.ts";
import { settleOffice } from "../titles/settle-office.ts";
import type { Title, TitleDraft } from "../titles/title.ts";

/** Bodies behind "of" that tell the country served: "Admiral X of the Indian Navy", "Governor X of West Java". */
const SERVED = new Set(["army", "region", "city", "government", "parliament"]);

/** "President X of Zambia", "Minister X (Polen)": the country of the last title stands behind the name. */
export function withCountryBehind(reading: Reading, chain: readonly Title[], name: NameRun): readonly Title[] {
  const { labels } = reading;
  const last = chain.at(-1);
  const isApart = labels.words[name.end] === ",";
  const bracket = labels.words[name.end] === "(" ? labels.find(name.end + 1, "country") : undefined;
  const inBracket = bracket !== undefined && labels.words[bracket.end] === ")" ? bracket : undefined;
  const of = inBracket ?? labels.find(isApart ? name.end + 1 : name.end, "of");
  if (last === undefined || of === undefined || last.country !== undefined || last.body !== undefined || reading.tokens.kind[of.start] === TokenKind.han) return chain;
  // "Minister X in Istanbul": where, not of what.
  if (of !== inBracket && labels.find(of.start, "at")) return chain;
  const at = labels.find(of.end, "article")?.end ?? of.end;
  const country = isApart ? undefined : (inBracket ?? labels.find(at, "country"));
  if (country) return [...chain.slice(0, -1), { ...last, country: country.value, countryAt: { start: country.start, end: country.end } }];
  const body = readBody(reading, at);
  if (body?.country === undefined || !SERVED.has(body.noun)) return chain;
  const draft: TitleDraft = { ...last, country: body.country, organisation: { start: body.start, end: body.end }, body };
  // "Voorzitter X van de Tweede Kamer": the chair of a parliament is its speaker.
  if (body.noun === "parliament") settleOffice(reading, draft);
  return [...chain.slice(0, -1), { ...draft, head: last.head }];
}
