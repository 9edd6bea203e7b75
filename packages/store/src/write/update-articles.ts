import type { ArticleSummary } from "@concord/domain";
import { articleSlug, type SourceText, traceArticle, type TracedArticle } from "@concord/record";
import type { Transaction } from "kysely";
import { eachChunk, inChunks } from "../schema/in-chunks.ts";
import { packParsed } from "../schema/packed-parse.ts";
import type { ArticleTable, Tables } from "../schema/tables.ts";
import { type ArticleChange, type ChangedArticle, formerIds } from "./changed-article.ts";

const OPENING_LENGTH = 240;

/** Writes the rows of changed articles and takes out those of removed ones. Gives the traces that these and replaced copies had shown. */
export async function updateArticles(db: Transaction<Tables>, change: ArticleChange): Promise<TracedArticle[]> {
  const { changed } = change;
  const replaced = formerIds(change);
  const before = await inChunks(replaced, (chunk) => db.selectFrom("article").select("traced").where("id", "in", chunk).execute());
  await eachChunk(replaced, (chunk) => db.deleteFrom("article").where("id", "in", chunk).execute());
  await eachChunk(replaced, (chunk) => db.deleteFrom("question").where("owner_id", "in", chunk).where("origin", "=", "article").execute());
  const questions = changed.flatMap(({ tellings, source }) =>
    tellings.questions.map((question) => ({ id: question.id, origin: "article" as const, owner_id: source.parsed.article.id, other_id: null, document: JSON.stringify(question) })),
  );
  await eachChunk(changed, (chunk) => db.insertInto("article").values(chunk.map(toRow)).execute());
  await eachChunk(questions, (chunk) => db.insertInto("question").values(chunk).execute());
  // Written by toRow below.
  return before.map(({ traced }) => JSON.parse(traced) as TracedArticle);
}

function toRow({ source, hash, tellings }: ChangedArticle): ArticleTable {
  const { id, language, outlet, publishedAt } = source.parsed.article;
  return {
    id,
    hash,
    language,
    outlet: outlet ?? null,
    time: publishedAt ?? "",
    story_id: null,
    summary: JSON.stringify(toSummary(source)),
    traced: JSON.stringify(traceArticle(source.parsed, tellings.decided)),
    document: packParsed(source.parsed),
  };
}

function toSummary({ parsed: { article }, url }: SourceText): Omit<ArticleSummary, "file" | "storyId"> {
  const { id, language, outlet, title, standfirst, publishedAt } = article;
  const opening = standfirst ?? article.blocks.find((block) => block.kind !== "figure")?.text ?? "";
  return { id, slug: articleSlug(article), language, outlet, url: article.url ?? url, title, standfirst, publishedAt, opening: shorten(opening) };
}

/** Cut at a space, or between two whole characters. */
function shorten(words: string): string {
  if (words.length <= OPENING_LENGTH) return words;
  const space = words.lastIndexOf(" ", OPENING_LENGTH);
  const end = space > OPENING_LENGTH / 2 ? space : OPENING_LENGTH;
  return words.slice(0, /[\uD800-\uDBFF]/u.test(words.charAt(end - 1)) ? end - 1 : end);
}
