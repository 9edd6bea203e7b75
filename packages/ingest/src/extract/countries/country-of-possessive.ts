import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";

/** Tokens of the longest name of a country. */
const LONGEST = 5;

/** "Kenya's Musa Otieno": the country right before the name, with the ending that says whose. */
export function countryOfPossessive({ tokens, labels }: Reading, { mentions }: ParsedOfficial): string | undefined {
  for (const { start } of mentions) {
    const token = tokenAt(tokens, start);
    const end = labels.words[token - 1] === "s" && labels.words[token - 2] === "'" ? token - 2 : -1;
    for (let from = end - 1; end > 0 && from >= Math.max(0, end - LONGEST); from--) {
      const country = labels.find(from, "country");
      if (country?.end === end) return country.value;
    }
  }
  return undefined;
}
