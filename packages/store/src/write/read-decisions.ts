import type { Decision } from "@concord/domain";
import { effectiveDecisions } from "@concord/record";
import type { Transaction } from "kysely";
import { toDecisionEntry } from "../read/list-decisions.ts";
import { articleRange } from "../schema/article-range.ts";
import { inChunks } from "../schema/in-chunks.ts";
import type { Tables } from "../schema/tables.ts";

/** The decisions that name mentions of some articles. */
export interface ArticleDecisions {
  /** All of them, those that were taken back too. */
  readonly ids: readonly string[];
  /** Those that hold, in the order of replay. */
  readonly effective: readonly Decision[];
}

/** Finds what was decided about some articles. */
export async function readDecisions(db: Transaction<Tables>, articleIds: Iterable<string>): Promise<ArticleDecisions> {
  const ids = new Set<string>();
  if (await db.selectFrom("decision_mention").select("mention_id").limit(1).executeTakeFirst()) {
    for (const articleId of new Set(articleIds)) {
      const [from, to] = articleRange(articleId);
      const rows = await db.selectFrom("decision_mention").select("decision_id").where("mention_id", ">=", from).where("mention_id", "<", to).execute();
      for (const { decision_id } of rows) ids.add(decision_id);
    }
  }
  const chain = await readChain(db, ids);
  return { ids: [...ids], effective: effectiveDecisions(chain).filter(({ id }) => ids.has(id)) };
}

/** Some decisions and all that take them back, directly or through others. */
async function readChain(db: Transaction<Tables>, ids: ReadonlySet<string>): Promise<Decision[]> {
  const found = new Map<string, Decision>();
  const rows = await inChunks(ids, (chunk) => db.selectFrom("decision").select(["id", "document"]).where("id", "in", chunk).execute());
  for (let next = rows; next.length > 0; ) {
    for (const { id, document } of next) found.set(id, toDecisionEntry(document));
    const undos = await inChunks(next.map(({ id }) => id), (chunk) => db.selectFrom("decision").select(["id", "document"]).where("target", "in", chunk).execute());
    next = undos.filter(({ id }) => !found.has(id));
  }
  return [...found.values()];
}
