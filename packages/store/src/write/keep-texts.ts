import { createHash } from "node:crypto";
import { chooseReceipt } from "@concord/record";
import type { Transaction } from "kysely";
import type { IncomingText } from "../contract/text-store.ts";
import { eachChunk, inChunks } from "../schema/in-chunks.ts";
import type { SourceTextTable, Tables } from "../schema/tables.ts";
import type { Copy } from "./take-in.ts";

/** Name of a text by its words alone. */
function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** Writes the texts that are new; of one that came under several paths or addresses the smallest is kept. Gives each as the store now has it. */
export async function keepTexts(db: Transaction<Tables>, texts: readonly IncomingText[], parserVersion: string): Promise<Copy[]> {
  const hashed = texts.map((incoming) => ({ incoming, hash: hashText(incoming.parsed.text) }));
  const rows = await inChunks(new Set(hashed.map(({ hash }) => hash)), (chunk) => db.selectFrom("source_text").select(["hash", "file", "url"]).where("hash", "in", chunk).execute());
  const known = new Map(rows.map((row) => [row.hash, row]));
  let added = 0;
  for (const { incoming, hash } of hashed) {
    const held = known.get(hash);
    const receipt = {
      file: chooseReceipt(held?.file ?? undefined, incoming.file) ?? null,
      url: chooseReceipt(held?.url ?? undefined, incoming.url) ?? null,
    };
    if (!held) {
      const row: SourceTextTable = { hash, ...receipt, encoding: incoming.encoding ?? null, text: incoming.parsed.text };
      await db.insertInto("source_text").values(row).execute();
      added += 1;
    } else if (receipt.file !== held.file || receipt.url !== held.url) {
      await db.updateTable("source_text").set(receipt).where("hash", "=", hash).execute();
    }
    known.set(hash, { hash, ...receipt });
  }
  if (added > 0) await countUse(db, parserVersion, added);
  await noteReadings(db, hashed.map(({ incoming, hash }) => ({ hash, articleId: incoming.parsed.article.id })), parserVersion);
  return hashed.map(({ incoming, hash }) => ({ parsed: incoming.parsed, hash, file: known.get(hash)?.file ?? undefined, url: known.get(hash)?.url ?? undefined }));
}

/** Remembers which article each text is a copy of; of a text that was read before nothing changes. */
export async function noteReadings(db: Transaction<Tables>, read: readonly { readonly hash: string; readonly articleId: string }[], version: string): Promise<void> {
  const rows = [...new Map(read.map(({ hash, articleId }) => [hash, { hash, article_id: articleId, version }])).values()];
  await eachChunk(rows, (chunk) =>
    db
      .insertInto("text_reading")
      .values(chunk)
      .onConflict((conflict) => conflict.column("hash").doNothing())
      .execute(),
  );
}

async function countUse(db: Transaction<Tables>, version: string, texts: number): Promise<void> {
  await db
    .insertInto("parser_use")
    .values({ version, texts })
    .onConflict((conflict) => conflict.column("version").doUpdateSet((row) => ({ texts: row("parser_use.texts", "+", texts) })))
    .execute();
}
