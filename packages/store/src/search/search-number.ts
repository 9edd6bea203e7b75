import { createHash } from "node:crypto";
import type { SearchHit } from "@concord/domain";

/** Numbers have 53 bits, what a JavaScript number holds exactly: 16 for the day, 37 from the record's id. */
const ID_BITS = 2 ** 37;
const MS_PER_DAY = 86_400_000;
const FIRST_DAY = Date.parse("1900-01-01") / MS_PER_DAY;
/** Officials are of every day, and stand above all days. */
const TIMELESS = 65_535;

/** The place of a record in the index: later days are higher. Two records on one number in a day are rare; the second takes the next. */
export function searchNumber(type: SearchHit["type"], id: string, day: string | undefined): number {
  const slot = type === "official" ? TIMELESS : day === undefined ? 0 : Math.min(Math.max(Date.parse(day.slice(0, 10)) / MS_PER_DAY - FIRST_DAY, 1), TIMELESS - 1);
  const digest = createHash("sha256").update(`${type} ${id}`).digest();
  return (Number.isFinite(slot) ? Math.floor(slot) : 0) * ID_BITS + (digest.readUIntBE(0, 5) % (ID_BITS - 1000));
}

/** The token of a filter, kept in a column of its own. */
export function facetToken(facet: "type" | "language", value: string): string {
  return `${facet}${value.toLowerCase().replaceAll(/[^a-z0-9]/gu, "")}`;
}
