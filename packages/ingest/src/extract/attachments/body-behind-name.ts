import type { Office } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { readBody } from "../bodies/read-body.ts";
import { settleOffice } from "../titles/settle-office.ts";
import type { Title, TitleDraft } from "../titles/title.ts";
import type { NameRun } from "../name-runs/name-run.ts";

/** Offices that say nothing without the body they are of. */
const OF_BODIES = new Set<Office>(["president", "vice-president", "speaker", "deputy-speaker", "chair", "vice-chair", "director", "deputy-director", "secretary-general", "deputy-secretary-general", "spokesperson", "commissioner"]);
/** Bodies whose officers are public. */
const PUBLIC = new Set(["parliament", "committee", "court", "government", "ministry", "international", "party", "agency", "region"]);

/** "voorzitter X van de Europese Commissie", "spokeswoman X of the Ministry of Defence": what the last office is of stands behind the name. */
export function withBodyBehind(reading: Reading, chain: readonly Title[], name: NameRun): readonly Title[] {
  const { labels } = reading;
  const last = chain.at(-1);
  const of = labels.find(name.end, "of");
  if (last === undefined || of === undefined || !OF_BODIES.has(last.office) || last.portfolio !== undefined) return chain;
  // A body that the sentence named before the office was a guess.
  const isGuess = last.body !== undefined && last.body.end <= last.start;
  if (!isGuess && (last.country !== undefined || last.body !== undefined)) return chain;
  // "president X in the Senate": where, not of what.
  if (labels.find(of.start, "at")) return chain;
  const body = readBody(reading, labels.find(of.end, "article")?.end ?? of.end);
  if (body === undefined || !PUBLIC.has(body.noun)) return chain;
  const { country: _country, ...bare } = last;
  const draft: TitleDraft = { ...(isGuess ? bare : last), body, organisation: { start: body.start, end: body.end }, isOfUnknown: false, ...(body.country === undefined ? {} : { country: body.country }), ...(body.portfolio === undefined ? {} : { portfolio: body.portfolio }) };
  settleOffice(reading, draft);
  return [...chain.slice(0, -1), { ...draft, head: last.head }];
}
