import { Office } from "@concord/domain";
import { groupBy } from "../group-by.ts";
import type { BodyReading } from "../bodies/body-reading.ts";
import { settleOffice } from "./settle-office.ts";
import type { Title, TitleDraft } from "./title.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";

/** Titles with what a body named elsewhere in their sentence says of them. */
export function completeTitles(reading: Reading, titles: readonly Title[], bodies: readonly BodyReading[]): Title[] {
  if (bodies.length === 0) return [...titles];
  const ministries = bodiesBySentence(reading, bodies.filter(({ noun }) => noun === "ministry"));
  // A body inside an office has its holder already.
  const taken = new Set<number>();
  for (const { start, end } of titles) for (let token = start; token < end; token++) taken.add(token);
  const chaired = bodiesBySentence(reading, bodies.filter(({ noun, start }) => (WITH_CHAIR.has(noun) || MANAGED.has(noun)) && !taken.has(start)));
  return titles.map((title) => {
    const sentence = reading.sentenceOf[title.start] ?? -1;
    return completeFromBody(reading, completeFromMinistry(title, ministries.get(sentence) ?? []), chaired.get(sentence) ?? []);
  });
}

/** Offices whose portfolio may stand with the ministry instead: "a delegation of the Ministry of Health led by Deputy Minister X". */
export const OF_MINISTRIES = new Set<Office>(["minister", "deputy-minister", "state-secretary", "spokesperson"]);

function bodiesBySentence({ sentenceOf }: Reading, bodies: readonly BodyReading[]): Map<number, BodyReading[]> {
  return groupBy(bodies, ({ start }) => sentenceOf[start] ?? 0);
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
