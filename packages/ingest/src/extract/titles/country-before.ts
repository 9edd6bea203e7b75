import { TokenKind } from "../../text/tokens.ts";
import type { Label } from "../../text/labels.ts";
import type { Reading } from "../../read/reading.ts";
import type { TakeBefore } from "./before-title.ts";
import { POSTED } from "./title.ts";
import { labelsEndingAt } from "./title-words.ts";

/** 巴拉圭共和国总统: without spaces the form of the state stands behind its name. */
export const takeState: TakeBefore = (reading, draft, { labels, floor }) => {
  const state = reading.tokens.kind[draft.start] === TokenKind.han ? labels.find(({ kind }) => kind === "state") : undefined;
  if (state === undefined || !labelsEndingAt(reading, state.start, floor).some(({ kind }) => kind === "country")) return undefined;
  draft.start = state.start;
  return "more";
};

/** 该国总统: the country named last. */
export const takeThatCountry: TakeBefore = (reading, draft, { labels }) => {
  const that = labels.find(({ kind }) => kind === "that-country");
  const named = that && countryNamedBefore(reading, that.start);
  if (that === undefined || named === undefined || draft.country !== undefined) return undefined;
  draft.country = named.value;
  draft.countryAt = { start: that.start, end: that.end };
  draft.start = that.start;
  return "last";
};

/** 中国驻肯尼亚大使: what stands between the country and the office is the host. */
export const takeHost: TakeBefore = (reading, draft, { nation, place, international, floor }) => {
  const host = nation ?? place ?? international;
  if (host === undefined || !POSTED.has(draft.office) || reading.tokens.kind[host.start] !== TokenKind.han) return undefined;
  const post = labelsEndingAt(reading, host.start, floor).find(({ kind }) => kind === "at");
  if (post === undefined) return undefined;
  draft.start = post.start;
  return "more";
};

/** "the Chinese Foreign Minister", "France's President". */
export const takeNation: TakeBefore = (reading, draft, { nation, portfolio }) => {
  if (nation === undefined || (portfolio !== undefined && nation.start > portfolio.start)) return undefined;
  // "österreichische Bundesministerin": the word itself says a country where nothing else does.
  if (draft.country === undefined || (draft.countryAt !== undefined && reading.labels.find(draft.countryAt.start, "office"))) {
    draft.country = nation.value;
    draft.countryAt = { start: nation.start, end: nation.end };
  }
  draft.start = nation.start;
  return "rank";
};

/** Tokens that "of that country" reaches back. */
const COUNTRY_REACH = 60;

function countryNamedBefore({ labels }: Reading, end: number): Label | undefined {
  for (let index = end - 1; index >= Math.max(0, end - COUNTRY_REACH); index--) {
    const country = labels.find(index, "country");
    if (country) return country;
  }
  return undefined;
}
