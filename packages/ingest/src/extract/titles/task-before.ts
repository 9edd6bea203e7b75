import { Portfolio } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { TakeBefore } from "./before-title.ts";
import { labelsEndingAt } from "./title-words.ts";

/** 欧盟委员会负责贸易的副主席: what the office looks after, between its body and itself. */
export const takeTask: TakeBefore = (reading, draft, { labels, floor }) => {
  const task = labels.some(({ kind }) => kind === "of") ? startOfTask(reading, draft.start, floor) : undefined;
  if (task === undefined) return undefined;
  draft.start = task;
  return "more";
};

/** "Foreign Minister". */
export const takePortfolio: TakeBefore = (_reading, draft, { portfolio }) => {
  if (portfolio === undefined || draft.portfolio !== undefined) return undefined;
  draft.portfolio = Portfolio.parse(portfolio.value);
  draft.start = portfolio.start;
  return "more";
};

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
