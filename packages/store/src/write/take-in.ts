import { applyDecisions, compareCopies, type SourceText, toTellings } from "@concord/record";
import type { Transaction } from "kysely";
import type { IngestOutcome } from "../contract/text-store.ts";
import { inChunks } from "../schema/in-chunks.ts";
import { unpackParsed } from "../schema/packed-parse.ts";
import type { Tables } from "../schema/tables.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { ChangedArticle } from "./changed-article.ts";
import { readDecisions } from "./read-decisions.ts";
import { updateRecord } from "./update-record.ts";

/** A kept text and what it says. */
export interface Copy extends SourceText {
  readonly hash: string;
}

/** Takes what kept texts say into the record. Of the copies of one article the best is chosen, whichever came first. */
export async function takeIn(db: Transaction<Tables>, search: SearchIndex, copies: readonly Copy[]): Promise<IngestOutcome[]> {
  const held = await readCopies(db, copies.map(({ parsed }) => parsed.article.id));
  const best = new Map(held);
  const outcomes = copies.map((copy): IngestOutcome => {
    const articleId = copy.parsed.article.id;
    const known = best.get(articleId);
    if (!known || compareCopies(copy, known) < 0) best.set(articleId, copy);
    return { outcome: known ? "known" : "new", articleId };
  });
  const changed = [...best].flatMap(([articleId, copy]) => (copy === held.get(articleId) ? [] : [{ copy, isReplaced: held.has(articleId) }]));
  await putIn(db, search, changed);
  return outcomes;
}

/** Takes articles in anew, after a decision about them. */
export async function takeInAgain(db: Transaction<Tables>, search: SearchIndex, articleIds: Iterable<string>): Promise<void> {
  const held = await readCopies(db, [...new Set(articleIds)]);
  await putIn(db, search, [...held.values()].map((copy) => ({ copy, isReplaced: true })));
}

/** A copy that the record is to hold; `isReplaced` if it holds another of that article. */
export interface ChosenCopy {
  readonly copy: Copy;
  readonly isReplaced: boolean;
}

/** Writes chosen copies into the record, and takes out articles that no text says any more. */
export async function putIn(db: Transaction<Tables>, search: SearchIndex, copies: readonly ChosenCopy[], removedIds: readonly string[] = []): Promise<void> {
  const { effective } = await readDecisions(db, copies.map(({ copy }) => copy.parsed.article.id));
  const changed = copies.map(({ copy, isReplaced }): ChangedArticle => ({ source: copy, hash: copy.hash, tellings: applyDecisions(toTellings(copy.parsed), effective), isReplaced }));
  await updateRecord(db, search, { changed, removedIds });
}

/** The kept copies of those articles that the record holds already. */
async function readCopies(db: Transaction<Tables>, articleIds: readonly string[]): Promise<Map<string, Copy>> {
  const rows = await inChunks(new Set(articleIds), (chunk) =>
    db
      .selectFrom("article")
      .innerJoin("source_text", "source_text.hash", "article.hash")
      .select(["article.id", "article.hash", "article.document", "source_text.text", "source_text.file", "source_text.url"])
      .where("article.id", "in", chunk)
      .execute(),
  );
  return new Map(rows.map(({ id, hash, document, text, file, url }) => [id, { hash, parsed: unpackParsed(document, text), file: file ?? undefined, url: url ?? undefined }]));
}
