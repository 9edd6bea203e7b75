import { Portfolio, type Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { TakeBefore } from "./before-title.ts";
import { labelsEndingAt } from "./title-words.ts";

/** "UN Secretary-General". */
export const takeInternational: TakeBefore = (_reading, draft, { international }) => {
  if (international === undefined || draft.organisation !== undefined) return undefined;
  draft.organisation = { start: international.start, end: international.end };
  draft.body ??= { start: international.start, end: international.end, noun: "international" };
  draft.start = international.start;
  return "more";
};

/** 驻美国使馆参赞: a mission with its host. */
export const takeMission: TakeBefore = (reading, draft, { body, floor }) => {
  const mission = body?.value === "embassy" || body?.value === "agency" ? missionAround(reading, body, floor) : undefined;
  if (mission === undefined) return undefined;
  draft.start = mission.start;
  draft.organisation ??= mission;
  draft.body ??= { ...mission, noun: "embassy" };
  return "more";
};

/** "Hanoi city chair", 上海市政府秘书长: a body with the place that it is of. */
export const takeBodyOfPlace: TakeBefore = (reading, draft, { body, floor }) => {
  if (body === undefined || draft.organisation !== undefined || !(isPlain(body) || reading.tokens.kind[body.start] === TokenKind.han)) return undefined;
  const place = placeBefore(reading, body, floor);
  if (place === undefined) return undefined;
  const best = reading.reader.places[Number(place.value)]?.[0];
  draft.organisation = { start: place.start, end: body.end };
  draft.body = { start: place.start, end: body.end, noun: body.value };
  if (best) draft.country ??= best.country;
  draft.start = place.start;
  return "more";
};

/** "Senate President", "Health Ministry spokesperson". */
export const takeBody: TakeBefore = ({ labels }, draft, { body }) => {
  if (body === undefined || isPlain(body) || draft.organisation !== undefined) return undefined;
  const isMinistry = body.kind === "ministry";
  draft.organisation = { start: body.start, end: body.end };
  const country = labels.isOn(body.start, body.end, "body-country") ? labels.find(body.start, "body-country")?.value : undefined;
  if (country !== undefined) draft.country ??= country;
  draft.body = { start: body.start, end: body.end, noun: isMinistry ? "ministry" : body.value };
  if (isMinistry && draft.portfolio === undefined) draft.portfolio = Portfolio.parse(body.value);
  draft.start = body.start;
  return "more";
};

/** 省公安厅厅长, 民革贵州省委主委: without spaces what the body belongs to stands before it. */
export const takeOwnerOfBody: TakeBefore = ({ tokens }, draft, { body }) => {
  if (body === undefined || tokens.kind[body.start] !== TokenKind.han || (draft.organisation === undefined && !isPlain(body))) return undefined;
  const isStrange = body.value === "company" || body.value === "association";
  if (draft.body === undefined || isStrange) draft.body = { start: body.start, end: body.end, noun: body.value };
  draft.start = body.start;
  return "more";
};

/** A noun for a place, no body by itself: "province", "city". */
function isPlain({ value }: Label): boolean {
  return value === "region" || value === "city";
}

/** 上海市政府: the last character of the place may be the first one of the body. */
function placeBefore(reading: Reading, body: Label, floor: number): Label | undefined {
  const isPlace = (label: Label) => label.kind === "place" && label.start < body.start;
  const before = labelsEndingAt(reading, body.start, floor).find(isPlace);
  return before ?? (reading.tokens.kind[body.start] === TokenKind.han ? labelsEndingAt(reading, body.start + 1, floor).find(isPlace) : undefined);
}

/** 驻美国使馆: an embassy with its host and the word for "in" before it. */
function missionAround(reading: Reading, { start, end }: Span, floor: number): Span | undefined {
  if (reading.tokens.kind[start] !== TokenKind.han) return undefined;
  const host = labelsEndingAt(reading, start, floor).find((label) => label.kind === "country" || label.kind === "place" || label.kind === "international");
  const at = host && labelsEndingAt(reading, host.start, floor).find((label) => label.kind === "at");
  return at && { start: at.start, end };
}
