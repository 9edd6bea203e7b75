import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { originalInBrackets } from "../people/han-forms-at.ts";
import { type BeforeTitle, type TakeBefore, lookBefore } from "./before-title.ts";
import { takeBody, takeBodyOfPlace, takeInternational, takeMission, takeOwnerOfBody } from "./body-before.ts";
import { takeHost, takeNation, takeState, takeThatCountry } from "./country-before.ts";
import { takeJoinedPortfolios } from "./joined-portfolios-before.ts";
import { takePlace } from "./place-before.ts";
import { takeRank } from "./rank-before.ts";
import { labelsEndingAt } from "./title-words.ts";
import { takePortfolio, takeTask } from "./task-before.ts";
import { MODIFIERS, type TitleDraft } from "./title.ts";

/** What may say before an office of what it is, in the order in which it is looked for. */
const WHAT_IT_IS_OF: readonly TakeBefore[] = [takeState, takeTask, takeThatCountry, takeHost, takeNation, takePortfolio, takeJoinedPortfolios, takeInternational, takeMission, takeBodyOfPlace, takeBody, takeOwnerOfBody, takePlace];

/** What stands before the office: "former Chinese Deputy Foreign", "UN", "Vietnam's". */
export function readModifiersBefore(reading: Reading, draft: TitleDraft, floor: number): void {
  const { reader, tokens, sentenceOf } = reading;
  // Before the country or place only words of rank are left: "former Chinese", "stellvertretender ukrainischer".
  let isRankOnly = false;
  for (let round = 0; round < MODIFIERS; round++) {
    if (tokens.kind[draft.start] === TokenKind.han) draft.start = startOfShortName(reading, draft.start, floor);
    const before = lookBefore(reading, draft, floor);
    if (takeRank(draft, before.labels)) continue;
    if (isRankOnly || !reader.language.modifiersBeforeOffice || sentenceOf[draft.start - 1] !== sentenceOf[draft.start]) return;
    const owned = behindOwner(reading, before);
    if (owned !== undefined) {
      draft.start = owned;
      continue;
    }
    const taken = takeFirst(reading, draft, before);
    if (taken === undefined || taken === "last") return;
    isRankOnly = taken === "rank";
  }
}

/** "Latvia's new foreign minister", "Japan's newly appointed ambassador": a word between the country in the genitive and the office. Token at which it starts. */
function behindOwner(reading: Reading, { labels, floor }: BeforeTitle): number | undefined {
  const word = labels.find(({ kind }) => kind === "relative");
  if (word === undefined || reading.labels.words[word.start - 1] !== "s" || reading.labels.words[word.start - 2] !== "'") return undefined;
  return labelsEndingAt(reading, word.start, floor).some(({ kind }) => kind === "country") ? word.start : undefined;
}

const takeFirst: TakeBefore = (reading, draft, before) => {
  for (const take of WHAT_IT_IS_OF) {
    const taken = take(reading, draft, before);
    if (taken !== undefined) return taken;
  }
  return undefined;
};

/** Tokens of a bracket that gives the short name of a body in Latin letters. */
const SHORT_NAME = 6;

/** 人民党(CPP)主席: without spaces the short name of the body stands in brackets between it and the office. */
function startOfShortName(reading: Reading, start: number, floor: number): number {
  const { labels, tokens } = reading;
  const closes = labels.words[start - 1];
  if (closes !== ")" && closes !== "）") return start;
  for (let index = start - 2; index >= Math.max(floor, start - SHORT_NAME); index--) {
    // 歐清傑(Jake Oller)眾議員: a person's name as it is written at home.
    if (labels.words[index] === "(" || labels.words[index] === "（") return originalInBrackets(reading, index) === undefined ? index : start;
    if (tokens.kind[index] === TokenKind.han) return start;
  }
  return start;
}
