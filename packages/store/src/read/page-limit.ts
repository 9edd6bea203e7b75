import type { Page } from "../contract/page.ts";
import { type CursorKey, toCursor } from "./cursor.ts";

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

/** The number of entries to give. */
export function pageLimit(limit: number | undefined): number {
  return Math.min(Math.max(Math.trunc(limit ?? DEFAULT_LIMIT), 1), MAX_LIMIT);
}

/** A page of rows that were asked for with one more than the limit: the one too many tells that the list goes on. */
export function cutPage<Row>(rows: readonly Row[], limit: number, list: string, keyOf: (row: Row) => CursorKey): Page<Row> {
  const entries = rows.slice(0, limit);
  const last = entries.at(-1);
  return rows.length > limit && last !== undefined ? { entries, nextCursor: toCursor(list, keyOf(last)) } : { entries };
}
