import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";

/** "Secretary of State", "Union Minister", "Taoiseach": an office that one state alone has by that word, where nothing stands beside it. */
export function countryOfOfficeWord({ labels, tokens }: Reading, { tenures }: ParsedOfficial, counts: ReadonlyMap<string, number>): string | undefined {
  for (const { start, end } of tenures) {
    for (let index = tokenAt(tokens, start); (tokens.start[index] ?? Infinity) < end; index++) {
      const label = labels.find(index, "office-meant");
      // "Secretary of State for Transport" is another one's.
      if (label === undefined || labels.find(label.end, "of") !== undefined) continue;
      // 行政长官: of two states that have one by that word the one that the text speaks of.
      const states = labels.at(index).flatMap(({ kind, value, end: to }) => (kind === "office-meant" && to === label.end ? [value] : []));
      return states.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))[0];
    }
  }
  return undefined;
}
