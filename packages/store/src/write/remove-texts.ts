import { compareCopies } from "@concord/record";
import type { Transaction } from "kysely";
import type { ParseText, RemovalOutcome } from "../contract/text-store.ts";
import { resolveArticleId } from "../read/read-articles.ts";
import { eachChunk, inChunks } from "../schema/in-chunks.ts";
import type { Tables } from "../schema/tables.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { readCopy } from "./read-copy.ts";
import { type ChosenCopy, type Copy, putIn } from "./take-in.ts";

/** Takes texts out and brings the record to where it would be had they never come. Another copy of the same article takes its place. */
export async function removeTexts(db: Transaction<Tables>, search: SearchIndex, keys: readonly string[], parse: ParseText): Promise<RemovalOutcome[]> {
  const outcomes: RemovalOutcome[] = [];
  const hashes = new Set<string>();
  for (const key of keys) {
    const found = await findTexts(db, key);
    const fresh = found.filter(({ hash }) => !hashes.has(hash));
    for (const { hash } of fresh) hashes.add(hash);
    outcomes.push({ key, outcome: found.length > 0 ? "removed" : "unknown", texts: fresh.length, articleIds: [...new Set(found.flatMap(({ articleId }) => articleId ?? []))] });
  }
  const shown = await inChunks(hashes, (chunk) => db.selectFrom("article").select("id").where("hash", "in", chunk).execute());
  await forgetTexts(db, hashes);
  const chosen: ChosenCopy[] = [];
  const removedIds: string[] = [];
  for (const { id } of shown) {
    const copy = await findBestCopy(db, id, parse);
    if (copy) chosen.push({ copy, isReplaced: true });
    else removedIds.push(id);
  }
  await putIn(db, search, chosen, removedIds);
  return outcomes;
}

/** The texts that came by this path or address; else all copies of the article with this id or slug. */
async function findTexts(db: Transaction<Tables>, key: string): Promise<{ hash: string; articleId: string | null }[]> {
  const received = await db
    .selectFrom("source_text")
    .leftJoin("text_reading", "text_reading.hash", "source_text.hash")
    .select(["source_text.hash", "text_reading.article_id as articleId"])
    .where((where) => where.or([where("source_text.file", "=", key), where("source_text.url", "=", key)]))
    .execute();
  if (received.length > 0) return received;
  const articleId = await resolveArticleId(db, key);
  if (articleId === undefined) return [];
  return db.selectFrom("text_reading").select(["hash", "article_id as articleId"]).where("article_id", "=", articleId).execute();
}

async function forgetTexts(db: Transaction<Tables>, hashes: ReadonlySet<string>): Promise<void> {
  const read = await inChunks(hashes, (chunk) => db.selectFrom("text_reading").select("version").where("hash", "in", chunk).execute());
  await eachChunk(hashes, (chunk) => db.deleteFrom("text_reading").where("hash", "in", chunk).execute());
  await eachChunk(hashes, (chunk) => db.deleteFrom("source_text").where("hash", "in", chunk).execute());
  for (const { version } of read) await db.updateTable("parser_use").set((row) => ({ texts: row("texts", "-", 1) })).where("version", "=", version).execute();
  await db.deleteFrom("parser_use").where("texts", "<=", 0).execute();
}

/** Of the copies that are left the one that the record would have chosen. */
async function findBestCopy(db: Transaction<Tables>, articleId: string, parse: ParseText): Promise<Copy | undefined> {
  const rows = await db.selectFrom("text_reading").innerJoin("source_text", "source_text.hash", "text_reading.hash").selectAll("source_text").where("text_reading.article_id", "=", articleId).execute();
  const copies = rows.map((row) => readCopy(row, parse)).filter((copy) => "parsed" in copy);
  return copies.filter(({ parsed }) => parsed.article.id === articleId).sort(compareCopies)[0];
}
