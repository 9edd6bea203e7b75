import type { Decision } from "@concord/domain";
import type { Kysely } from "kysely";
import type { Page, PageRequest } from "../contract/page.ts";
import type { Tables } from "../schema/tables.ts";
import { parseCursor } from "./cursor.ts";
import { cutPage, pageLimit } from "./page-limit.ts";

/** Part of the list of decisions, by time. */
export async function listDecisions(db: Kysely<Tables>, page: PageRequest): Promise<Page<Decision>> {
  const limit = pageLimit(page.limit);
  let query = db.selectFrom("decision").select(["id", "time", "document"]);
  if (page.cursor !== undefined) {
    const [time, id] = parseCursor("decisions", page.cursor);
    query = query.where((where) => where(where.refTuple("time", "id"), ">", where.tuple(String(time), id)));
  }
  const rows = await query.orderBy("time").orderBy("id").limit(limit + 1).execute();
  const { entries, ...rest } = cutPage(rows, limit, "decisions", ({ time, id }) => [time, id]);
  return { ...rest, entries: entries.map(({ document }) => toDecisionEntry(document)) };
}

/** A decision as it is kept. */
export function toDecisionEntry(document: string): Decision {
  return JSON.parse(document) as Decision; // written by addDecisions
}
