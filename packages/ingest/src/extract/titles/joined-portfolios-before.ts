import { Portfolio } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { TakeBefore } from "./before-title.ts";
import { labelsEndingAt } from "./title-words.ts";

const JOINTS = new Set(["、", "与", "與", "和", "及", "暨"]);
/** Characters of a task that is no portfolio by itself, and tasks of one body. */
const LONGEST_TASK = 4;
const MOST_TASKS = 6;

/** 经济、技术与环境委员会主任, 经济和财政部长: without spaces further tasks stand before the one nearest to the office; the first that is a portfolio counts. */
export const takeJoinedPortfolios: TakeBefore = (reading, draft, { floor }) => {
  const { labels, tokens } = reading;
  if (draft.portfolio === undefined || tokens.kind[draft.start] !== TokenKind.han) return undefined;
  let end = draft.start;
  let first: Label | undefined;
  for (let count = 0; count < MOST_TASKS && end - 1 > floor && JOINTS.has(labels.words[end - 1] ?? ""); count++) {
    const portfolio = portfolioEndingAt(reading, end - 1, floor);
    const start = portfolio?.start ?? startOfTask(reading, end - 1, floor);
    if (start === undefined) break;
    if (portfolio) first = portfolio;
    end = start;
  }
  if (first === undefined) return undefined;
  draft.portfolio = Portfolio.parse(first.value);
  draft.start = first.start;
  return "more";
};

function portfolioEndingAt(reading: Reading, end: number, floor: number): Label | undefined {
  return labelsEndingAt(reading, end, floor).find(({ kind }) => kind === "portfolio");
}

/** Two to four characters that nothing else explains, behind a further joint. */
function startOfTask({ labels, tokens }: Reading, end: number, floor: number): number | undefined {
  for (let start = end - 2; start > floor && start >= end - LONGEST_TASK && tokens.kind[start] === TokenKind.han; start--) if (JOINTS.has(labels.words[start - 1] ?? "")) return start;
  return undefined;
}
