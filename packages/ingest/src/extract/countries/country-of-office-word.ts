import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { labelAt } from "../../text/labels.ts";
import { tokenAt } from "../../read/token-at.ts";

/** "Secretary of State", "Union Minister", "Taoiseach": an office that one state alone has by that word, where nothing stands beside it. */
export function countryOfOfficeWord({ labels, tokens }: Reading, { tenures }: ParsedOfficial): string | undefined {
  for (const { start, end } of tenures) {
    for (let index = tokenAt(tokens, start); (tokens.start[index] ?? Infinity) < end; index++) {
      const label = labelAt(labels, index, "office-meant");
      // "Secretary of State for Transport" is another one's.
      if (label && labelAt(labels, label.end, "of") === undefined) return label.value;
    }
  }
  return undefined;
}
