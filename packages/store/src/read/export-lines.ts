import { exportLine } from "@concord/record";
import type { Kysely } from "kysely";
import type { Tables } from "../schema/tables.ts";
import { listDecisions } from "./list-decisions.ts";
import { readArticle } from "./read-articles.ts";
import { readEvent } from "./read-events.ts";
import { readOfficial } from "./read-officials.ts";
import { assembleQuestions } from "./read-questions.ts";
import { toStory } from "./read-stories.ts";

/** Records read ahead; what is in memory at a time. */
const BATCH_SIZE = 200;

/** The record as JSON lines in the order of `exportRecord`, a few records at a time. */
export async function* exportLines(db: Kysely<Tables>): AsyncGenerator<string> {
  for await (const id of idsOf(db, "article")) yield exportLine("article", required(await readArticle(db, id)));
  for await (const id of idsOf(db, "story")) {
    const { document } = await db.selectFrom("story").select("document").where("id", "=", id).executeTakeFirstOrThrow();
    yield exportLine("story", toStory(document));
  }
  for await (const id of idsOf(db, "official")) yield exportLine("official", required(await readOfficial(db, id)));
  for await (const id of idsOf(db, "event")) yield exportLine("event", required(await readEvent(db, id)));
  for await (const id of idsOf(db, "question")) {
    const rows = await db.selectFrom("question").selectAll().where("id", "=", id).execute();
    for (const question of await assembleQuestions(db, rows)) yield exportLine("question", question);
  }
  yield* exportDecisions(db);
}

async function* exportDecisions(db: Kysely<Tables>): AsyncGenerator<string> {
  for (let page = await listDecisions(db, { limit: BATCH_SIZE }); ; page = await listDecisions(db, { limit: BATCH_SIZE, cursor: page.nextCursor })) {
    for (const decision of page.entries) yield exportLine("decision", decision);
    if (page.nextCursor === undefined) return;
  }
}

async function* idsOf(db: Kysely<Tables>, table: "article" | "story" | "official" | "event" | "question"): AsyncGenerator<string> {
  for (let last: string | undefined = ""; last !== undefined; ) {
    const rows: { id: string }[] = await db.selectFrom(table).select("id").where("id", ">", last).orderBy("id").limit(BATCH_SIZE).execute();
    for (const { id } of rows) yield id;
    last = rows.at(-1)?.id;
  }
}

/** The id was read from the same state of the record. */
function required<T>(record: T | undefined): T {
  if (record === undefined) throw new Error("A record that the index names is missing.");
  return record;
}
