import { Office, Portfolio } from "@concord/domain";
import { readBodyBehindComma } from "./read-body-behind-comma.ts";
import { readFurtherSubjects } from "./read-further-subjects.ts";
import { readSubjectList } from "./read-subject-list.ts";
import { followsStranger, isOfTown } from "./follows-stranger.ts";
import { readModifiersBefore } from "./read-title-before.ts";
import { readBracket, readModifiersBehind, readStatusBehind, readVenueBeforeName, startOfBodyWithin } from "./read-title-behind.ts";
import { readUnknownBody } from "./read-unknown-body.ts";
import { readUnknownModifier } from "./read-unknown-modifier.ts";
import { settleOffice } from "./settle-office.ts";
import type { Title, TitleDraft } from "./title.ts";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenKind } from "../../text/tokens.ts";

export function readTitle(reading: Reading, label: Label, meaning: string, floor: number): Title {
  const [office, portfolio, told] = meaning.split(":");
  const country = told ?? countryWithin(reading, label);
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

/** "président de la Douma": a body inside the words for an office whose name says the country. */
function countryWithin({ labels }: Reading, { start, end }: Label): string | undefined {
  for (let index = start + 1; index < end; index++) {
    const country = labels.find(index, "body-country");
    if (country && country.end <= end) return country.value;
  }
  return undefined;
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
