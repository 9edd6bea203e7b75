import { assembleStory, compareStrings, connectByKeys, findOpenStories, type OpenStories, partitionStories, questionId, storyKeys, storyTraces, traceArticle, type TracedArticle } from "@concord/record";
import type { Transaction } from "kysely";
import { eachChunk, inChunks } from "../schema/in-chunks.ts";
import type { StoryTable, Tables } from "../schema/tables.ts";
import type { ArticleChange } from "./changed-article.ts";

/** Finds the stories that changed articles belong to. Gives the ids of the articles of each story of the groups that were touched. */
export async function updateStories(db: Transaction<Tables>, { changed, removedIds }: ArticleChange, before: readonly TracedArticle[]): Promise<string[][]> {
  const oldKeys = before.flatMap((traced) => storyKeys(storyTraces(traced)).map((key) => ({ key, article_id: traced.id })));
  for (const { key, article_id } of oldKeys) await db.deleteFrom("story_key").where("key", "=", key).where("article_id", "=", article_id).execute();
  const keys = changed.flatMap(({ source: { parsed }, tellings }) => storyKeys(storyTraces(traceArticle(parsed, tellings.decided))).map((key) => ({ key, article_id: parsed.article.id })));
  await eachChunk(keys, (chunk) => db.insertInto("story_key").values(chunk).execute());
  const members = await readGroup(db, [...oldKeys, ...keys].map(({ key }) => key));
  const byId = new Map<string, TracedArticle>(members.map((member) => [member.id, member]));
  // An article without any key is found by none.
  for (const { source, tellings } of changed) byId.set(source.parsed.article.id, traceArticle(source.parsed, tellings.decided));
  const groups = connectByKeys([...byId.values()].map(storyTraces), storyKeys);
  const divided = groups.map(partitionStories);
  const clusters = divided.flat();
  const stories = clusters.map((cluster) => cluster.flatMap(({ articleId }) => byId.get(articleId) ?? []));
  await writeStories(db, [...byId.keys(), ...removedIds], stories);
  await askOfStories(db, [...byId.keys(), ...removedIds], divided.flatMap(findOpenStories));
  // An article alone has no editions, and had none: what its earlier copy was linked to is forgotten with that copy.
  // Where one is taken out, those that it held together may now stand alone.
  return divided.filter((group) => group.flat().length > 1 || removedIds.length > 0).flatMap((group) => group.map((cluster) => cluster.map(({ articleId }) => articleId)));
}

/** All articles that the keys reach, directly or through others. */
async function readGroup(db: Transaction<Tables>, keys: readonly string[]): Promise<TracedArticle[]> {
  const found = new Map<string, TracedArticle>();
  const asked = new Set<string>();
  for (let next = new Set(keys); next.size > 0; ) {
    for (const key of next) asked.add(key);
    const rows = await inChunks(next, (chunk) =>
      db.selectFrom("story_key").innerJoin("article", "article.id", "story_key.article_id").select(["article.id", "article.traced"]).distinct().where("story_key.key", "in", chunk).execute(),
    );
    const fresh = rows.filter(({ id }) => !found.has(id)).map(({ traced }) => JSON.parse(traced) as TracedArticle); // written by updateArticles
    for (const article of fresh) found.set(article.id, article);
    next = new Set(fresh.flatMap((article) => storyKeys(storyTraces(article))).filter((key) => !asked.has(key)));
  }
  return [...found.values()];
}

async function writeStories(db: Transaction<Tables>, articleIds: readonly string[], stories: readonly (readonly TracedArticle[])[]): Promise<void> {
  // A story's id is the id of one of its articles, so the old stories of a group are among its articles.
  await eachChunk(articleIds, (chunk) => db.deleteFrom("story").where("id", "in", chunk).execute());
  await eachChunk(articleIds, (chunk) => db.updateTable("article").set({ story_id: null }).where("id", "in", chunk).where("story_id", "is not", null).execute());
  const rows = stories.flatMap((editions) => toRow(editions) ?? []);
  await eachChunk(rows, (chunk) => db.insertInto("story").values(chunk.map(({ row }) => row)).execute());
  for (const { row: { id }, articles } of rows) await db.updateTable("article").set({ story_id: id }).where("id", "in", articles).execute();
}

async function askOfStories(db: Transaction<Tables>, articleIds: readonly string[], open: readonly OpenStories[]): Promise<void> {
  for (const column of ["owner_id", "other_id"] as const) await eachChunk(articleIds, (chunk) => db.deleteFrom("question").where(column, "in", chunk).where("origin", "=", "stories").execute());
  const rows = open.map(({ articles: [owner_id, other_id], evidence }) => ({ id: questionId([owner_id, other_id]), origin: "stories" as const, owner_id, other_id, document: JSON.stringify(evidence) }));
  await eachChunk(rows, (chunk) => db.insertInto("question").values(chunk).execute());
}

function toRow(editions: readonly TracedArticle[]): { row: StoryTable; articles: string[] } | undefined {
  const story = assembleStory(editions);
  const newest = editions.map(({ publishedAt }) => publishedAt ?? "").sort(compareStrings).at(-1);
  return story && { row: { id: story.id, time: newest ?? "", document: JSON.stringify(story) }, articles: story.articles };
}
