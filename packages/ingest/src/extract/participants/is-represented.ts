import type { Reading } from "../../read/reading.ts";

/** "representatives of the World Bank": they are the bank. */
export function isRepresented(labels: Reading["labels"], start: number): boolean {
  const at = labels.isOn(start - 1, start, "article") ? start - 1 : start;
  const of = [at, start].flatMap((end) => [1, 2, 3].filter((length) => labels.isOn(end - length, end, "of") || labels.isOn(end - length, end, "origin")).map((length) => end - length))[0];
  const behind = of ?? (at < start && labels.find(at, "genitive") ? at : undefined);
  return behind !== undefined && labels.endingAt(behind, behind - 3).some(({ kind, value }) => kind === "delegation" || (kind === "unit" && value === "delegates"));
}
