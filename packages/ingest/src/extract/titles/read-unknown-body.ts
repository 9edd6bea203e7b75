import type { Office } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { TitleDraft } from "./title.ts";
import { OF_PLACES } from "./title-words.ts";

/** Characters of no known meaning between an office and what is known of its body or place. */
const REACH = 12;
/** Offices that only their body makes public. */
const OF_BODIES = new Set<Office>(["director", "deputy-director", "chair", "vice-chair", "secretary-general", "deputy-secretary-general"]);
const PUBLIC = new Set(["government", "ministry", "army", "parliament", "party", "committee", "agency", "court"]);
const SMALL = new Set(Array.from("的了在和与與把被从從对對向由给給让讓等"));
/** 对外: behind the word for "towards" it makes a word of its own. */
const ABROAD = new Set(["外"]);
/** What ends a noun phrase to the left. */
const ENDS = new Set(["event-verb", "role", "speech", "report", "office", "relative", "with", "toward", "at", "held", "light-verb", "occupation", "delegation", "pronoun", "further"]);

/** 法国弗龙市市长, 国防部国际合作办公室主任: without spaces the country or the body stands before words that no list has. */
export function readUnknownBody(reading: Reading, draft: TitleDraft, floor: number): void {
  const { tokens, labels, sentenceOf } = reading;
  const isOfPlace = OF_PLACES.has(draft.office) || draft.office === "minister" || draft.office === "deputy-minister";
  if (tokens.kind[draft.start] !== TokenKind.han || draft.country !== undefined || (!isOfPlace && !OF_BODIES.has(draft.office))) return;
  const isTold = draft.body !== undefined || draft.portfolio !== undefined;
  for (let end = draft.start - 1; end >= Math.max(floor, draft.start - REACH) && sentenceOf[end] === sentenceOf[draft.start] && tokens.kind[end] === TokenKind.han; end--) {
    if (SMALL.has(labels.words[end] ?? "") && !ABROAD.has(labels.words[end + 1] ?? "")) return;
    const before = labels.endingAt(end + 1, Math.max(floor, end - REACH)).filter((label) => label.end - label.start > 1);
    if (before.some(({ kind }) => ENDS.has(kind))) return;
    const known = isOfPlace ? undefined : ministryEndingAt(reading, end + 1, floor);
    if (known && !isTold) return take(reading, draft, known);
    const named = before.find((label) => (isOfPlace ? label.kind === "country" || (label.kind === "place" && OF_PLACES.has(draft.office)) : label.kind === "body"));
    if (named === undefined || named.end === draft.start) continue;
    // 某公司科研部主任: what a company has is not the state's.
    if (!isTold || !PUBLIC.has(named.value)) take(reading, draft, named);
    return;
  }
}

/** 国会对外委员会主席: the chair of what a parliament has is not its speaker. */
function nounOf(noun: string): string {
  return noun === "parliament" ? "committee" : PUBLIC.has(noun) ? noun : "company";
}

/** 国防部: what a ministry looks after, and the character for one. */
function ministryEndingAt({ labels }: Reading, end: number, floor: number): Label | undefined {
  const noun = labels.endingAt(end, end - 1).find(({ kind, value }) => kind === "body" && value === "ministry");
  const portfolio = noun && labels.endingAt(noun.start, Math.max(floor, noun.start - REACH)).find(({ kind }) => kind === "portfolio");
  return noun && portfolio && { ...noun, start: portfolio.start };
}

function take({ reader }: Reading, draft: TitleDraft, known: Label): void {
  const country = known.kind === "country" ? known.value : known.kind === "place" ? reader.places[Number(known.value)]?.[0]?.country : undefined;
  if (known.kind !== "body") {
    if (country === undefined) return;
    draft.country = country;
    draft.countryAt = { start: known.start, end: known.end };
    draft.start = known.start;
    return;
  }
  draft.organisation = { start: known.start, end: draft.start };
  draft.body = { start: known.start, end: draft.start, noun: nounOf(known.value) };
  draft.start = known.start;
}
