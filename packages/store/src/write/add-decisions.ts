import { type Decision, DomainError, type NewDecision } from "@concord/domain";
import { mentionsOf, storyMention, toDecision } from "@concord/record";
import type { Transaction } from "kysely";
import type { DecisionOutcome } from "../contract/decision-store.ts";
import { toDecisionEntry } from "../read/list-decisions.ts";
import { resolveEventId, resolveOfficialId } from "../read/resolve-id.ts";
import { articleOf } from "../schema/article-range.ts";
import { inChunks } from "../schema/in-chunks.ts";
import type { Tables } from "../schema/tables.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { takeInAgain } from "./take-in.ts";

/** Adds decisions to the list and takes the articles that they are about in anew. */
export async function addDecisions(db: Transaction<Tables>, search: SearchIndex, added: readonly NewDecision[]): Promise<DecisionOutcome[]> {
  const outcomes: DecisionOutcome[] = [];
  const articleIds = new Set<string>();
  for (const decision of added.map(toDecision)) {
    const known = await db.selectFrom("decision").select("id").where("id", "=", decision.id).executeTakeFirst();
    const mentions = mentionsOf(await findSubject(db, decision));
    if (!known) {
      await insert(db, decision);
      for (const mention of mentions) articleIds.add(articleOf(mention));
    }
    outcomes.push({ outcome: known ? "known" : "new", decision, missing: await findMissing(db, mentions) });
  }
  await takeInAgain(db, search, articleIds);
  return outcomes;
}

/** The decision itself; of an undo, the decision that it touches in the end. */
async function findSubject(db: Transaction<Tables>, decision: Decision): Promise<Decision> {
  let subject = decision;
  while (subject.kind === "undo") {
    const row = await db.selectFrom("decision").select("document").where("id", "=", subject.decision).executeTakeFirst();
    if (!row) throw new DomainError("not-found", `There is no decision ${subject.decision}. Decisions are listed with their ids.`);
    subject = toDecisionEntry(row.document);
  }
  return subject;
}

async function insert(db: Transaction<Tables>, decision: Decision): Promise<void> {
  const target = decision.kind === "undo" ? decision.decision : null;
  await db.insertInto("decision").values({ id: decision.id, time: decision.time, target, document: JSON.stringify(decision) }).execute();
  const rows = mentionsOf(decision).map((mention_id) => ({ mention_id, decision_id: decision.id }));
  if (rows.length > 0) await db.insertInto("decision_mention").values(rows).execute();
}

async function findMissing(db: Transaction<Tables>, mentions: readonly string[]): Promise<string[]> {
  const held = await inChunks(new Set(mentions), async (chunk) => {
    const found: string[] = [];
    for (const mention of chunk) if ((await resolveOfficialId(db, mention)) ?? (await resolveEventId(db, mention)) ?? (await findStory(db, mention))) found.push(mention);
    return found;
  });
  return mentions.filter((mention) => !held.includes(mention));
}

/** The article that stands for its story. */
async function findStory(db: Transaction<Tables>, mention: string): Promise<string | undefined> {
  const articleId = articleOf(mention);
  if (mention !== storyMention(articleId)) return undefined;
  return (await db.selectFrom("article").select("id").where("id", "=", articleId).executeTakeFirst())?.id;
}
