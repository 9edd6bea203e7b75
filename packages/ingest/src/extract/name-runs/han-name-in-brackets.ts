import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { originalInBrackets } from "../people/han-forms-at.ts";
import { endsNames } from "./han-name-edges.ts";
import { isJoint } from "./han-name-marks.ts";

/** Characters before a bracket that may be a name, and one more. */
const LONGEST = 7;
const SHORTEST = 2;

const found = new WeakMap<Reading, readonly string[]>();

/** 總理蘇格拉底(José Sócrates): characters that somewhere in the text stand before how a name is written at home. Behind the last of them, or nothing. */
export function endOfNameInBrackets(reading: Reading, start: number): number | undefined {
  const { labels, tokens } = reading;
  if (!found.has(reading)) found.set(reading, runsBeforeBrackets(reading));
  for (const run of found.get(reading) ?? []) {
    for (let from = 0; from <= run.length - SHORTEST; from++) {
      const length = run.length - from;
      if (length >= LONGEST) continue;
      if (run[from] !== labels.words[start] || run.slice(from) !== labels.words.slice(start, start + length).join("")) continue;
      const isFree = [...Array(length).keys()].every((step) => tokens.kind[start + step] === TokenKind.han && !(step > 0 && endsNames(reading, start + step)));
      if (isFree) return start + length;
    }
  }
  return undefined;
}

/** The characters right before each bracket that holds a name in Latin letters, up to a mark or a dot between parts of names. */
function runsBeforeBrackets(reading: Reading): string[] {
  const { labels, tokens } = reading;
  const runs: string[] = [];
  for (let index = 1; index < tokens.count; index++) {
    const word = labels.words[index];
    if ((word !== "(" && word !== "（") || originalInBrackets(reading, index) === undefined) continue;
    let start = index;
    while (start > 0 && start > index - LONGEST && tokens.kind[start - 1] === TokenKind.han) start--;
    if (!isJoint(labels.words[start - 1])) runs.push(labels.words.slice(start, index).join(""));
  }
  return runs;
}
