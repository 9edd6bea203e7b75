import type { Transaction } from "kysely";
import type { ParseText, ReparseProgress, ReparseReport } from "../contract/text-store.ts";
import type { SourceTextTable, Tables } from "../schema/tables.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { noteReadings } from "./keep-texts.ts";
import { readCopy } from "./read-copy.ts";
import { takeIn } from "./take-in.ts";

/** Texts in memory at a time. */
const BATCH_SIZE = 100;

const RECORD_TABLES = [
  "article",
  "story",
  "story_key",
  "official",
  "official_office",
  "official_profile",
  "official_name_key",
  "official_profile_name",
  "profile_link",
  "profile_tie",
  "official_telling",
  "question",
  "event",
  "event_telling",
  "event_key",
  "event_link",
  "event_doubt",
  "event_name",
  "event_framework",
  "participation",
  "search_entry",
  "parser_use",
  "text_reading",
] as const satisfies readonly (keyof Tables)[];

/** How to rebuild. */
export interface ReparseOptions {
  readonly parse: ParseText;
  readonly parserVersion: string;
  readonly onProgress?: ((progress: ReparseProgress) => void) | undefined;
}

/** Rebuilds the record from the kept texts in the transaction given: others see the old record until it ends, and keep it if it never does. */
export async function reparseTexts(db: Transaction<Tables>, search: SearchIndex, { parse, parserVersion, onProgress }: ReparseOptions): Promise<ReparseReport> {
  const counted = await db.selectFrom("source_text").select((row) => row.fn.countAll<number>().as("count")).executeTakeFirst();
  const total = Number(counted?.count ?? 0);
  for (const table of RECORD_TABLES) await db.deleteFrom(table).execute();
  await search.clear(db);
  const refused: ReparseReport["refused"][number][] = [];
  let done = 0;
  for (let last: string | undefined = ""; last !== undefined; ) {
    const rows: SourceTextTable[] = await db.selectFrom("source_text").selectAll().where("hash", ">", last).orderBy("hash").limit(BATCH_SIZE).execute();
    const read = rows.map((row) => readCopy(row, parse));
    const copies = read.filter((copy) => "parsed" in copy);
    await noteReadings(db, copies.map(({ hash, parsed }) => ({ hash, articleId: parsed.article.id })), parserVersion);
    await takeIn(db, search, copies);
    refused.push(...read.filter((copy) => "error" in copy));
    last = rows.at(-1)?.hash;
    done += rows.length;
    onProgress?.({ done, total });
  }
  if (total > 0) await db.insertInto("parser_use").values({ version: parserVersion, texts: total }).execute();
  return { texts: total, refused };
}
