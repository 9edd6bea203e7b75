import type { Reading } from "../../read/reading.ts";
import type { NameRun } from "../name-runs/name-run.ts";

/** "President Kennedy Avenue", "avenue du Président Kennedy". */
export function isNamedAfter(reading: Reading, name: NameRun): boolean {
  const { labels } = reading;
  if (labels.find(name.end, "named-after") || labels.find(name.end - 1, "named-after")) return labels.find(name.start, "named-after") === undefined || name.end - name.start === 1;
  for (let index = name.start - 1; index >= Math.max(0, name.start - 4); index--) {
    if (labels.find(index, "named-after")) return true;
    if (!["office", "of", "article", "honorific"].some((kind) => labels.at(index).some((label) => label.kind === kind))) return false;
  }
  return false;
}
