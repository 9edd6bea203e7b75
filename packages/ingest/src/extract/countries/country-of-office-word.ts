import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";

/** "Secretary of State", "Union Minister", "Taoiseach": an office that one state alone has by that word, where nothing stands beside it. */
export function countryOfOfficeWord(reading: Reading, { tenures }: ParsedOfficial, counts: ReadonlyMap<string, number>): string | undefined {
  const { labels, tokens } = reading;
  for (const { start, end } of tenures) {
    for (let index = tokenAt(tokens, start); (tokens.start[index] ?? Infinity) < end; index++) {
      const label = labels.find(index, "office-meant");
      // "Secretary of State for Transport" is another one's.
      if (label === undefined || labels.find(label.end, "of") !== undefined) continue;
      // 行政长官: of two states that have one by that word the one that the text speaks of.
      const states = labels.at(index).flatMap(({ kind, value, end: to }) => (kind === "office-meant" && to === label.end ? [value] : []));
      const weight = (state: string) => (counts.get(state) ?? 0) + (states.length > 1 ? townsOf(reading, state) : 0);
      const { homes } = reading.reader.language;
      return states.toSorted((one, other) => weight(other) - weight(one) || Number(homes.includes(other)) - Number(homes.includes(one)))[0];
    }
  }
  return undefined;
}

/** How many times the text names a town or region of a country: "Landeshauptmann" is said in Bolzano as in Innsbruck. */
function townsOf({ labels, reader }: Reading, country: string): number {
  return Array.from(labels.startsOf("place")).filter((index) => reader.places[Number(labels.find(index, "place")?.value)]?.[0]?.country === country).length;
}
