import { assembleStory, compareStrings, connectByKeys, findOpenStories, isPrintKey, meetByPrints, type OpenStories, partitionStories, questionId, storyKeys, type StoryTraces, storyTraces, traceArticle, type TracedArticle } from "@concord/record";
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
  const members = await readGroup(db, [...before, ...changed.map(({ source: { parsed }, tellings }) => traceArticle(parsed, tellings.decided))]);
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

/** An article with what it is found by, worked out once. */
interface Traced {
  readonly article: TracedArticle;
  readonly traces: StoryTraces;
  readonly keys: readonly string[];
}

/** All articles that may be of one story with some, directly or through others. Those that only share a key of their prints have to meet by these too. */
async function readGroup(db: Transaction<Tables>, seeds: readonly TracedArticle[]): Promise<TracedArticle[]> {
  const found = new Map<string, TracedArticle>();
  const pool = new Set<string>();
  const holders = new Map<string, Traced[]>();
  const asked = new Set<string>();
  for (let next = seeds.map(toTraced); next.length > 0; ) {
    const keys = new Set(next.flatMap((traced) => traced.keys).filter((key) => !asked.has(key)));
    for (const key of keys) asked.add(key);
    for (const article of await readHolders(db, keys)) {
      if (pool.has(article.id)) continue;
      pool.add(article.id);
      addTo(holders, toTraced(article));
    }
    const mates = new Map(next.flatMap((traced) => findMates(traced, holders)).map((traced) => [traced.article.id, traced]));
    next = [...mates.values()].filter(({ article }) => !found.has(article.id));
    for (const { article } of next) found.set(article.id, article);
  }
  return [...found.values()];
}

function toTraced(article: TracedArticle): Traced {
  const traces = storyTraces(article);
  return { article, traces, keys: storyKeys(traces) };
}

function addTo(holders: Map<string, Traced[]>, traced: Traced): void {
  for (const key of traced.keys) {
    const known = holders.get(key);
    if (known) known.push(traced);
    else holders.set(key, [traced]);
  }
}

function findMates({ traces, keys }: Traced, holders: ReadonlyMap<string, readonly Traced[]>): Traced[] {
  const holdersOf = (some: readonly string[]) => [...new Set(some.flatMap((key) => holders.get(key) ?? []))];
  const alike = holdersOf(keys.filter(isPrintKey)).filter((other) => meetByPrints(traces, other.traces).verdict !== "none");
  return [...holdersOf(keys.filter((key) => !isPrintKey(key))), ...alike];
}

async function readHolders(db: Transaction<Tables>, keys: Iterable<string>): Promise<TracedArticle[]> {
  const rows = await inChunks(keys, (chunk) =>
    db.selectFrom("story_key").innerJoin("article", "article.id", "story_key.article_id").select(["article.id", "article.traced"]).distinct().where("story_key.key", "in", chunk).execute(),
  );
  return rows.map(({ traced }) => JSON.parse(traced) as TracedArticle); // written by updateArticles
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
