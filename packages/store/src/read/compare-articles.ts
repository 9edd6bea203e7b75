import type { ParsedText, TextComparison } from "@concord/domain";
import { compareTexts, toTellings } from "@concord/record";
import type { Kysely } from "kysely";
import { unpackParsed } from "../schema/packed-parse.ts";
import type { Tables } from "../schema/tables.ts";
import { resolveArticleId } from "./read-articles.ts";
import { readLookup } from "./read-lookup.ts";

/** Two articles side by side, each by id or slug. */
export async function compareArticles(db: Kysely<Tables>, first: string, second: string): Promise<TextComparison | undefined> {
  const [a, b] = [await readParsed(db, first), await readParsed(db, second)];
  if (!a || !b) return undefined;
  const tellings = [a, b].map(({ parsed }) => toTellings(parsed));
  const lookup = await readLookup(db, {
    officials: tellings.flatMap(({ officials }) => officials.map(({ id }) => id)),
    events: tellings.flatMap(({ events }) => events.map(({ id }) => id)),
  });
  return compareTexts(a.parsed, b.parsed, { areEditions: a.storyId !== null && a.storyId === b.storyId, lookup });
}

async function readParsed(db: Kysely<Tables>, idOrSlug: string): Promise<{ parsed: ParsedText; storyId: string | null } | undefined> {
  const id = await resolveArticleId(db, idOrSlug);
  if (id === undefined) return undefined;
  const row = await db
    .selectFrom("article")
    .innerJoin("source_text", "source_text.hash", "article.hash")
    .select(["article.document", "article.story_id", "source_text.text"])
    .where("article.id", "=", id)
    .executeTakeFirst();
  return row && { parsed: unpackParsed(row.document, row.text), storyId: row.story_id };
}
