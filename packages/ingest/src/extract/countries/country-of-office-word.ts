import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";

/** "Secretary of State", "Union Minister", "Taoiseach": an office that one state alone has by that word, where nothing stands beside it. */
export function countryOfOfficeWord({ labels, tokens }: Reading, { tenures }: ParsedOfficial): string | undefined {
  for (const { start, end } of tenures) {
    for (let index = tokenAt(tokens, start); (tokens.start[index] ?? Infinity) < end; index++) {
      const label = labels.find(index, "office-meant");
      // "Secretary of State for Transport" is another one's.
      if (label && labels.find(label.end, "of") === undefined) return label.value;
    }
  }
  return undefined;
}
