import type { BodyReading } from "../bodies/body-reading.ts";
import { completeTitles } from "./complete-titles.ts";
import { isPortfolioOfOffice, officeAt } from "./office-at.ts";
import { insertCounterpart, readCounterpart } from "./read-counterpart.ts";
import { readTitle } from "./read-title.ts";
import type { Title } from "./title.ts";
import type { Reading } from "../../read/reading.ts";
import { mergeStarts } from "../../text/merge-starts.ts";

/** Every office of a text with what it is of, in reading order, none inside another. */
export function findTitles(reading: Reading, bodies: readonly BodyReading[]): Title[] {
  const titles: Title[] = [];
  const open: number[] = [];
  let behind = 0;
  for (const index of mergeStarts(reading.labels, ["office", "counterpart"])) {
    if (index < behind) continue;
    const office = isPortfolioOfOffice(reading, index) ? undefined : officeAt(reading, index);
    const floor = titles.at(-1)?.end ?? 0;
    const title = office ? readTitle(reading, office, office.value, floor) : readCounterpart(reading, index, titles);
    if (title === undefined) {
      open.push(index);
      continue;
    }
    titles.push(title);
    behind = title.end;
  }
  for (const index of open) insertCounterpart(reading, index, titles);
  return completeTitles(reading, titles, bodies);
}
